"""`PortalGate` by marked sockets: the check's, and those of the programs in a control group of ours."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import secrets
import socket
import struct
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address

from maikr_client.daemon.linux import bpf, netlink
from maikr_client.daemon.linux.control_groups import ControlGroup, remove_empty
from maikr_client.daemon.linux.network_events import GET_ROUTE, ROUTE_GATEWAY, is_default_in_main
from maikr_client.daemon.linux.numbers import MARK_MASK, OWN_MARK, PORTAL_MARK
from maikr_client.daemon.linux.socket_numbers import SO_MARK
from maikr_client.daemon.ports import AskPortal, PeerProcess, PortalAnswer
from maikr_client.daemon.steering import IpAddress
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

_QUESTION = struct.Struct("=BBBBBBBBI").pack(socket.AF_UNSPEC, 0, 0, 0, 0, 0, 0, 0, 0)
_HEADER_BYTES = 12
_log = logging.getLogger(__name__)


class Admitted:
    """Who is admitted. After `close` its new sockets are as all others are. Raises OSError."""

    def __init__(self) -> None:
        self.group = ControlGroup()
        self._running: list[int] = []

    def admit(self, peer: PeerProcess, programs: Iterable[bpf.Program]) -> None:
        """That process, by these programs. Raises OSError."""
        self._running += (bpf.attach(each, self.group.descriptor) for each in programs)
        self.group.take(peer)

    def close(self) -> None:
        """Nobody any more."""
        for each in self._running:
            os.close(each)
        self._running = []
        self.group.close()


class LinuxGate:
    """See `PortalGate`. One control group at a time; those of before, and their sockets, count no more."""

    def __init__(self, ask: AskPortal) -> None:
        self._ask = ask
        self._group: Admitted | None = None

    async def check(self, addresses: tuple[IpAddress, ...]) -> PortalAnswer:
        """What stands before these."""
        answers = await asyncio.gather(*(self._ask(_marked_socket, each) for each in addresses))
        for told in (PortalAnswer.PORTAL, PortalAnswer.CLEAR):
            if told in answers:
                return told
        return PortalAnswer.NOTHING

    def gateways(self) -> tuple[IpAddress, ...]:
        """Where this machine's default routes lead. Raises OSError."""
        found = (each.payload for each in netlink.ask(netlink.ROUTE, GET_ROUTE, _QUESTION))
        return tuple(sorted(set(_gateways(each for each in found if is_default_in_main(each))), key=str))

    async def admit(self, peer: PeerProcess, resolvers: tuple[IpAddress, ...]) -> int:
        """The mark of new sockets of that process, and of what it starts. Raises Failed."""
        mark = PORTAL_MARK | 1 + secrets.randbelow(~MARK_MASK & 0xFFFFFFFF)
        try:
            admitted = Admitted()
        except OSError as error:
            raise _unavailable(error) from None
        try:
            admitted.admit(peer, _programs(mark, resolvers))
        except OSError as error:
            admitted.close()
            raise _unavailable(error) from None
        self.shut()
        self._group = admitted
        return mark

    def is_occupied(self) -> bool:
        """Somebody who was admitted is still there; who can't be looked after is not."""
        try:
            return self._group is not None and self._group.group.is_occupied()
        except OSError:
            return False

    def shut(self) -> None:
        """Nobody is admitted any more."""
        if self._group is not None:
            self._group.close()
            self._group = None
        else:
            remove_empty()


def _programs(mark: int, resolvers: Iterable[IpAddress]) -> Iterable[bpf.Program]:
    yield bpf.marking(mark)
    fours = [each for each in resolvers if isinstance(each, IPv4Address)]
    sixes = [each for each in resolvers if isinstance(each, IPv6Address)]
    yield from (bpf.asking4(each) for each in fours[:1])
    yield from (bpf.asking6(each) for each in sixes[:1])


def _gateways(routes: Iterable[bytes]) -> Iterable[IpAddress]:
    for each in routes:
        found = netlink.attributes(each[_HEADER_BYTES:])
        if ROUTE_GATEWAY in found:
            yield ip_address(found[ROUTE_GATEWAY])


def _marked_socket(address: IpAddress) -> socket.socket:
    """It passes the tunnels, to what `DesiredNetwork.checks` holds and nobody else."""
    made = socket.socket(socket.AF_INET if isinstance(address, IPv4Address) else socket.AF_INET6, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, SO_MARK, OWN_MARK)
    except OSError:
        made.close()
        raise
    return made


def _unavailable(error: OSError) -> Failed:
    _log.warning("sign-in page: %s", error)
    return Failed(ProblemCode.PORTAL_UNAVAILABLE, why=errno.errorcode.get(error.errno or 0, "unknown"))
