"""Who holds the other end of a local socket, as the kernel says. No platform is chosen here: see select.py."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable

from maikr_client.errors import DaemonUnreachable, Failed
from maikr_client.model.problem import ProblemCode

PeerUid = Callable[[socket.socket], int]

ROOT = 0

_LINUX_SO_PEERCRED = 17  # asm-generic/socket.h; unix(7): "the credentials of the peer process"
_LINUX_UCRED = struct.Struct("=iII")  # pid, uid, gid

_MACOS_SOL_LOCAL, _MACOS_LOCAL_PEERCRED = 0, 0x001  # sys/un.h
_MACOS_XUCRED = struct.Struct("=IIh2x16I")  # sys/ucred.h: version, uid, count of groups, groups


def linux_peer_uid(connection: socket.socket) -> int:
    """The user id of the process that listens (Linux). Raises OSError."""
    raw = connection.getsockopt(socket.SOL_SOCKET, _LINUX_SO_PEERCRED, _LINUX_UCRED.size)
    return int(_LINUX_UCRED.unpack(raw)[1])


def macos_peer_uid(connection: socket.socket) -> int:
    """The user id of the process that listens (macOS). Raises OSError."""
    raw = connection.getsockopt(_MACOS_SOL_LOCAL, _MACOS_LOCAL_PEERCRED, _MACOS_XUCRED.size)
    return int(_MACOS_XUCRED.unpack(raw.ljust(_MACOS_XUCRED.size, b"\0"))[1])


def refuse_impostor(local: socket.socket, peer_uid: PeerUid) -> None:
    """Go on only with root at the other end. Raises DaemonUnreachable and Failed (DAEMON_IMPOSTOR)."""
    # A plan carries the private key: whoever took the daemon's place without being root must not see one byte of it.
    try:
        uid = peer_uid(local)
    except OSError:
        raise DaemonUnreachable from None
    if uid != ROOT:
        raise Failed(ProblemCode.DAEMON_IMPOSTOR, uid=str(uid))
