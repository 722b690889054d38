"""Coverage-guided bytes for what stands between the daemon's socket and its verbs: frames, envelopes, fields.

    python -m tests.fuzz.ipc_frames [CORPUS...] [-max_total_time=SECONDS]        libFuzzer's own arguments

An input is a stream, cut where its first byte says. Whatever it is, it is understood or refused with InvalidValue, the
same whichever way it is cut, and what was understood means the same when it is written and read again.
"""

from __future__ import annotations

import sys

import atheris

from maikr_client.errors import InvalidValue

with atheris.instrument_imports():
    from maikr_client.wire import codec, framing, rpc

Calls = tuple[list[rpc.Call], bool]


def calls_in(pieces: list[bytes]) -> Calls:
    """What a connection would be asked, and whether it would be ended for nonsense."""
    reader, calls = framing.FrameReader(), list[rpc.Call]()
    try:
        for piece in pieces:
            reader.push(piece)
            while (message := reader.take()) is not None:
                calls.append(rpc.decode_call(message))
    except InvalidValue:
        return calls, True
    return calls, False


def one_input(data: bytes) -> None:
    """One stream. Raises what a daemon must not meet."""
    cut, stream = data[:1], data[1:]
    where = len(stream) * (cut[0] if cut else 0) // 255
    calls, _ = found = calls_in([stream])
    if calls_in([stream[:where], stream[where:]]) != found:
        raise AssertionError("another meaning when it comes in two pieces")
    for call in calls:
        again = codec.decode(type(call.request), codec.encode(call.request))
        if again != call.request:
            raise AssertionError(f"another meaning when it is written again: {call}")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
