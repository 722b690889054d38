"""Frames: four bytes of length, big endian, then that many bytes of JSON in UTF-8. No I/O."""

from __future__ import annotations

import json
import struct
from typing import NoReturn

from maikr_client.errors import InvalidValue
from maikr_client.wire.codec import Json

MAX_FRAME_BYTES = 256 * 1024
_HEADER = struct.Struct(">I")


def frame(message: Json) -> bytes:
    """One frame. Raises InvalidValue when it would be over MAX_FRAME_BYTES."""
    body = _ENCODER.encode(message).encode()
    if len(body) > MAX_FRAME_BYTES:
        raise InvalidValue("frame", f"over {MAX_FRAME_BYTES} bytes")
    return _HEADER.pack(len(body)) + body


class FrameReader:
    """Cuts what a stream brings into messages. Raises InvalidValue for a frame that is too long or no JSON object;
    the stream is of no use after that.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[dict[str, Json]]:
        """Every message that `data` completes, in order."""
        self.push(data)
        messages = []
        while (message := self.take()) is not None:
            messages.append(message)
        return messages

    def push(self, data: bytes) -> None:
        """Take in what the stream brought; `take` gives the messages one by one."""
        self._buffer += data

    def take(self) -> dict[str, Json] | None:
        """The next complete message, None when more has to come."""
        if len(self._buffer) < _HEADER.size:
            return None
        (length,) = _HEADER.unpack_from(self._buffer)
        if length > MAX_FRAME_BYTES:
            raise InvalidValue("frame", f"over {MAX_FRAME_BYTES} bytes")
        end = _HEADER.size + length
        if len(self._buffer) < end:
            return None
        body = bytes(self._buffer[_HEADER.size : end])
        del self._buffer[:end]
        return _parse(body)

    @property
    def unfinished(self) -> bool:
        """A message has begun to come."""
        return bool(self._buffer)


def _parse(body: bytes) -> dict[str, Json]:
    try:
        message = _DECODER.decode(body.decode())
    except (ValueError, RecursionError):
        raise InvalidValue("frame", "not JSON") from None
    if not isinstance(message, dict):
        raise InvalidValue("frame", "not an object")
    return message


def _refuse(_constant: str) -> NoReturn:
    raise ValueError


def _without_repetition(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ValueError
    return values


_ENCODER = json.JSONEncoder(separators=(",", ":"), allow_nan=False)
_DECODER = json.JSONDecoder(parse_constant=_refuse, object_pairs_hook=_without_repetition)
