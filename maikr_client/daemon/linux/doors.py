"""Sockets for measuring, connected to one server each, with WireGuard's own mark: on these an unprivileged child sends.

A raw socket that is connected sends to that address and hears of it only; the child's filter lets it name no other
(`pinger.posix.calls`).
"""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Iterator
from typing import Final

from maikr_client.daemon.linux.numbers import OWN_MARK
from maikr_client.daemon.linux.socket_numbers import (
    ICMP_FILTER,
    ICMPV6_FILTER,
    SO_MARK,
    SO_TIMESTAMPNS,
    SOL_ICMPV6,
    SOL_RAW,
)
from maikr_client.daemon.steering import IpAddress
from maikr_client.model.endpoint import Endpoint

_LOOPBACK: Final = {socket.AF_INET: "127.0.0.1", socket.AF_INET6: "::1"}
_NOBODYS_PORT: Final = 9


@contextlib.contextmanager
def echo_door(address: IpAddress) -> Iterator[socket.socket]:
    """A raw socket that hears echo replies from `address` only. Raises OSError."""
    v4 = address.version == 4  # noqa: PLR2004 - IP version
    with _door(v4=v4, kind=socket.SOCK_RAW, protocol=socket.IPPROTO_ICMP if v4 else socket.IPPROTO_ICMPV6) as door:
        if v4:
            door.setsockopt(SOL_RAW, ICMP_FILTER, struct.pack("=I", ~1 & 0xFFFFFFFF))
        else:
            passed = [0xFFFFFFFF] * 8
            passed[129 >> 5] &= ~(1 << (129 & 31))
            door.setsockopt(SOL_ICMPV6, ICMPV6_FILTER, struct.pack("=8I", *passed))
        door.connect((str(address), 0))
        yield door


@contextlib.contextmanager
def knock_door(endpoint: Endpoint) -> Iterator[socket.socket]:
    """A datagram socket. Raises OSError."""
    with _door(v4=endpoint.address.version == 4, kind=socket.SOCK_DGRAM, protocol=0) as door:  # noqa: PLR2004 - same
        door.connect((str(endpoint.address), endpoint.port))
        yield door


@contextlib.contextmanager
def _door(*, v4: bool, kind: socket.SocketKind, protocol: int) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET if v4 else socket.AF_INET6, kind, protocol) as door:
        door.setblocking(False)
        door.setsockopt(socket.SOL_SOCKET, SO_MARK, OWN_MARK)
        door.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        try:
            yield door
        finally:
            # the child may have kept it: it then leads to this machine itself
            with contextlib.suppress(OSError):
                door.connect((_LOOPBACK[door.family], _NOBODYS_PORT))
