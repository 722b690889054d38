"""Conversations with the real daemon, piece by piece, as any local user. All in the client's host."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import struct

from maikr_client.wire.codec import Json
from tests.support.daemon_process import SOCKET, WAIT_S

_TALKS: dict[int, socket.socket] = {}


def begin(number: int, uid: int) -> None:
    """The kernel notes the effective user of who connects (unix(7))."""
    talk = socket.socket(socket.AF_UNIX)
    talk.settimeout(WAIT_S)
    os.seteuid(uid)
    try:
        talk.connect(str(SOCKET))
    finally:
        os.seteuid(0)
    _TALKS[number] = talk


def say(number: int, piece: bytes) -> None:
    """What the daemon does not want to hear any more is lost."""
    with contextlib.suppress(ConnectionError):
        _TALKS[number].sendall(piece)


def end(number: int) -> list[dict[str, Json]]:
    """Say no more; all that the daemon answered until it ended."""
    with _TALKS.pop(number) as talk:
        came = b""
        with contextlib.suppress(ConnectionError):
            talk.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionError):
            while more := talk.recv(1 << 16):
                came += more
    return _messages(came)


def leave(number: int) -> None:
    """Gone without hearing anything."""
    _TALKS.pop(number).close()


def _messages(came: bytes) -> list[dict[str, Json]]:
    found = []
    while came:
        (length,) = struct.unpack_from(">I", came)
        found.append(json.loads(came[4 : 4 + length]))
        came = came[4 + length :]
    return found
