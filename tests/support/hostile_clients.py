"""Clients of the real daemon that mean no good: what they send, and how many they are. All in the client's host."""

from __future__ import annotations

import contextlib
import json
import os
import random
import socket
import struct
import time
from collections.abc import Iterator

from maikr_client.wire.codec import Json
from maikr_client.wire.framing import MAX_FRAME_BYTES
from tests.support.daemon_process import NOBODY, PIDFILE, SOCKET, status

WAIT_S = 60.0
HELLO: dict[str, Json] = {"jsonrpc": "2.0", "id": 1, "method": "hello", "params": {"version": 1}}
STATUS: dict[str, Json] = {"jsonrpc": "2.0", "id": 2, "method": "status", "params": {}}
_HELD: list[socket.socket] = []


def raw(body: bytes, length: int | None = None) -> bytes:
    """A frame, whose length need not be right."""
    return struct.pack(">I", len(body) if length is None else length) + body


def framed(message: Json) -> bytes:
    """A frame of any JSON."""
    return raw(json.dumps(message).encode())


def nonsense(seed: int, count: int) -> Iterator[bytes]:
    """Frames that no client sends, after a greeting or without one."""
    chance = random.Random(seed)  # noqa: S311 - the same nonsense each time
    for number in range(count):
        body = _MAKERS[number % len(_MAKERS)](chance)
        yield (framed(HELLO) if chance.random() < 0.5 else b"") + body


def fuzz(seed: int, count: int, *, as_nobody: bool) -> str:
    """Each frame on a connection of its own. Empty, or what was wrong: nothing but refusals may come back, and the
    daemon is the same process as before and still answers.
    """
    before = PIDFILE.read_text()
    with _as_nobody() if as_nobody else contextlib.nullcontext():
        return _fuzz(seed, count, before)


def hold(number: int, first: bytes = b"", *, as_nobody: bool = True) -> int:
    """Open that many connections, say `first` on each and never read; how many the daemon kept."""
    with _as_nobody() if as_nobody else contextlib.nullcontext():
        for _ in range(number):
            connection = socket.socket(socket.AF_UNIX)
            connection.connect(str(SOCKET))
            with contextlib.suppress(OSError):
                connection.sendall(first)
            _HELD.append(connection)
    status()
    return sum(not _is_ended(each) for each in _HELD)


def let_go() -> None:
    """Close what is held."""
    while _HELD:
        _HELD.pop().close()


def seconds_until_status() -> float:
    """How long root waits for an answer on a connection of its own."""
    begun = time.monotonic()
    status()
    return time.monotonic() - begun


def descriptors() -> int:
    """How many the daemon has open."""
    return len(os.listdir(f"/proc/{int(PIDFILE.read_text())}/fd"))  # noqa: PTH208 - names are all that is needed


def wait_for_descriptors(most: int) -> None:
    """Until the daemon has no more than that open."""
    deadline = time.monotonic() + WAIT_S
    while descriptors() > most:
        assert time.monotonic() < deadline, descriptors()
        time.sleep(0.01)


def _fuzz(seed: int, count: int, pid: str) -> str:
    for number, data in enumerate(nonsense(seed, count)):
        for message in _answers(data):
            if "result" in message and message["result"].keys() != {"version", "daemon_version", "role"}:
                return f"frame {number} was obeyed: {message}"
    if PIDFILE.read_text() != pid:
        return "another process answers"
    status()
    return ""


def _answers(data: bytes) -> list[dict[str, dict[str, Json]]]:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(WAIT_S)
        connection.connect(str(SOCKET))
        came = b""
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while more := connection.recv(1 << 16):
                came += more
    messages = []
    while came:
        (length,) = struct.unpack_from(">I", came)
        messages.append(json.loads(came[4 : 4 + length]))
        came = came[4 + length :]
    return messages


def _is_ended(connection: socket.socket) -> bool:
    connection.setblocking(False)
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


@contextlib.contextmanager
def _as_nobody() -> Iterator[None]:
    """The kernel notes the effective user of who connects (unix(7))."""
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def _bytes(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, 400))


def _cut(chance: random.Random) -> bytes:
    whole = framed(HELLO)
    return whole[: chance.randrange(len(whole))]


def _too_long(chance: random.Random) -> bytes:
    return raw(b"{", MAX_FRAME_BYTES + chance.randrange(1, 2**31))


def _huge(_chance: random.Random) -> bytes:
    return raw(b'{"x":"' + b"a" * (MAX_FRAME_BYTES - 8) + b'"}')


def _nested(chance: random.Random) -> bytes:
    depth = chance.choice((10, 1000, 100_000))
    return raw(b"[" * depth + b"]" * depth)


def _twice(chance: random.Random) -> bytes:
    name = chance.choice(("jsonrpc", "id", "method", "params"))
    return raw(b'{"jsonrpc":"2.0","id":1,"method":"status","params":{},' + f'"{name}":{{}}'.encode() + b"}")


def _odd_id(chance: random.Random) -> bytes:
    odd: list[Json] = [None, -1, 2**63, 2**200, 1.5, True, "1", [], {}]
    number = chance.choice(odd)
    return framed({"jsonrpc": "2.0", "id": number, "method": "status", "params": {}})


def _other_version(chance: random.Random) -> bytes:
    version = chance.choice((0, -1, 2, 99, 2**62, "1", None, 1.0, True))
    return framed({"jsonrpc": "2.0", "id": 1, "method": "hello", "params": {"version": version}})


def _unknown(chance: random.Random) -> bytes:
    verb = chance.choice(("exec", "__init__", "Connect", "status ", "../status", "", "connect\u0000"))
    return framed({"jsonrpc": "2.0", "id": 1, "method": verb, "params": {}})


def _wrong_fields(chance: random.Random) -> bytes:
    plans: list[Json] = [None, {}, [], {"identity": {}}, "x" * 2000]
    fields: dict[str, Json] = {"plan": chance.choice(plans)}
    if chance.random() < 0.5:
        fields["path"] = "/etc/shadow"
    return framed({"jsonrpc": "2.0", "id": 1, "method": "connect", "params": fields})


def _other_json(chance: random.Random) -> bytes:
    return raw(chance.choice((b"null", b"[]", b"1e999", b"NaN", b"{}", b'"x"', b"\xff\xfe", b'{"a":Infinity}', b"")))


_MAKERS = (
    *(_bytes, _cut, _too_long, _huge, _nested, _twice),
    *(_odd_id, _other_version, _unknown, _wrong_fields, _other_json),
)
