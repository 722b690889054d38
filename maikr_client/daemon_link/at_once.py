"""One question to the daemon without an event loop: asyncio alone would cost `maikr status` a third of its time."""

from __future__ import annotations

import socket
import time
from pathlib import Path
from typing import TypeVar

from maikr_client.daemon_link.peer import PeerUid, refuse_impostor
from maikr_client.daemon_link.refusals import error_of
from maikr_client.daemon_link.unreachable import unreachable
from maikr_client.errors import DaemonUnreachable, Failed, InvalidValue, NotPermitted, TimedOut
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status
from maikr_client.wire.codec import Json
from maikr_client.wire.envelope import decode_reply, envelope
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.opening import GetStatus, Hello, HelloReply, Refused, StatusReply
from maikr_client.wire.version import PROTOCOL_VERSION

R = TypeVar("R")

TIMEOUT_S = 5.0
_CHUNK_BYTES = 64 * 1024


def status_at_once(path: Path, peer_uid: PeerUid, *, timeout_s: float = TIMEOUT_S) -> Status:
    """The status now, within `timeout_s`.

    Raises DaemonUnreachable, NotPermitted, TimedOut, and Failed (DAEMON_IMPOSTOR, VERSION_SKEW).
    """
    return answer_at_once(path, peer_uid, "status", GetStatus(), StatusReply, timeout_s=timeout_s).status


def answer_at_once(
    path: Path, peer_uid: PeerUid, verb: str, request: object, kind: type[R], *, timeout_s: float = TIMEOUT_S
) -> R:
    """The answer to `verb`, asked by this process. Raises as `status_at_once`, and what the daemon refused with."""
    with socket.socket(socket.AddressFamily["AF_UNIX"], socket.SOCK_STREAM) as local:
        deadline = time.monotonic() + timeout_s
        local.settimeout(timeout_s)
        try:
            local.connect(str(path))
            refuse_impostor(local, peer_uid)
            asked = _Asking(local, deadline)
            hello = asked.call("hello", Hello(version=PROTOCOL_VERSION), HelloReply)
            if hello.version != PROTOCOL_VERSION:
                raise Failed(ProblemCode.VERSION_SKEW, daemon=hello.daemon_version)
            return asked.call(verb, request, kind)
        except PermissionError:
            raise NotPermitted(what="daemon") from None
        except TimeoutError:
            raise TimedOut(ProblemCode.DAEMON_SILENT) from None
        except InvalidValue as error:
            raise Failed(ProblemCode.VERSION_SKEW, why=error.problem.field("why")) from None
        except OSError:
            raise unreachable(path) from None


class _Asking:
    """One question after the other on one connected socket, all before `deadline`."""

    def __init__(self, local: socket.socket, deadline: float) -> None:
        self._local = local
        self._deadline = deadline
        self._frames = FrameReader()
        self._messages: list[dict[str, Json]] = []
        self._number = 0

    def call(self, verb: str, request: object, kind: type[R]) -> R:
        self._number += 1
        self._local.sendall(frame(envelope(self._number, verb, request)))
        number, reply = decode_reply(self._next(), kind)
        if isinstance(reply, Refused):
            raise error_of(reply.problem)
        if number != self._number:
            raise Failed(ProblemCode.VERSION_SKEW, why="an answer to another question")
        return reply

    def _next(self) -> dict[str, Json]:
        while not self._messages:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._local.settimeout(left)
            data = self._local.recv(_CHUNK_BYTES)
            if not data:
                raise DaemonUnreachable
            self._messages += self._frames.feed(data)
        return self._messages.pop(0)
