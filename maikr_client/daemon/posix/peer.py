"""Who is at the other end of a local socket, as the kernel and the user database say."""

from __future__ import annotations

import contextlib
import errno
import grp
import os
import pwd
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

from maikr_client.daemon.authorize import Person
from maikr_client.daemon.ports import PeerProcess

_LINUX_SO_PEERCRED = 17  # asm-generic/socket.h; unix(7)
_LINUX_SO_PEERPIDFD = 77
_LINUX_UCRED = struct.Struct("=iII")  # pid, uid, gid


class LinuxPeers:
    """See `daemon.authorize.Peers`."""

    def uid(self, connection: socket.socket) -> int:
        """The user who connected, from the kernel. Raises OSError."""
        raw = connection.getsockopt(socket.SOL_SOCKET, _LINUX_SO_PEERCRED, _LINUX_UCRED.size)
        return int(_LINUX_UCRED.unpack(raw)[1])

    @contextlib.contextmanager
    def process(self, connection: socket.socket) -> Iterator[PeerProcess]:
        """The process that connected, from the kernel. Raises OSError."""
        raw = connection.getsockopt(socket.SOL_SOCKET, _LINUX_SO_PEERCRED, _LINUX_UCRED.size)
        pid, uid, _ = _LINUX_UCRED.unpack(raw)
        descriptor = _descriptor(connection, pid, uid)
        try:
            yield PeerProcess(pid=pid, descriptor=descriptor)
        finally:
            os.close(descriptor)

    def person(self, uid: int) -> Person:
        """The user's name and groups. May block on a directory service."""
        try:
            entry = pwd.getpwuid(uid)
        except KeyError:
            return Person(uid=uid, name=None, groups=frozenset())
        groups = {each.gr_name for each in grp.getgrall() if entry.pw_name in each.gr_mem}
        with contextlib.suppress(KeyError):
            groups.add(grp.getgrgid(entry.pw_gid).gr_name)
        return Person(uid=uid, name=entry.pw_name, groups=frozenset(groups))


def _descriptor(connection: socket.socket, pid: int, uid: int) -> int:
    """A pidfd of who connected. Before Linux 6.5 of who has its number now: another one, at worst, of the same user."""
    try:
        return int(connection.getsockopt(socket.SOL_SOCKET, _LINUX_SO_PEERPIDFD))
    except OSError as error:
        if error.errno != errno.ENOPROTOOPT:
            raise
    pidfd_open = getattr(os, "pidfd_open", None)  # the type checker for macOS knows none
    if pidfd_open is None:
        raise ProcessLookupError
    descriptor = int(pidfd_open(pid))
    if Path(f"/proc/{pid}").stat().st_uid != uid:
        os.close(descriptor)
        raise ProcessLookupError
    return descriptor
