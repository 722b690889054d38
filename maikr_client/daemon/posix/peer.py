"""Who is at the other end of a local socket, as the kernel and the user database say."""

from __future__ import annotations

import contextlib
import grp
import pwd
import socket
import struct

from maikr_client.daemon.authorize import Person

_LINUX_SO_PEERCRED = 17  # asm-generic/socket.h; unix(7)
_LINUX_UCRED = struct.Struct("=iII")  # pid, uid, gid


class LinuxPeers:
    """See `daemon.authorize.Peers`."""

    def uid(self, connection: socket.socket) -> int:
        """The user who connected, from the kernel. Raises OSError."""
        raw = connection.getsockopt(socket.SOL_SOCKET, _LINUX_SO_PEERCRED, _LINUX_UCRED.size)
        return int(_LINUX_UCRED.unpack(raw)[1])

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
