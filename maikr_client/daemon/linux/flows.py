"""`Flows` by the kernel's table of connections."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from typing import TypeVar

from maikr_client.daemon.linux import conntrack, netlink, nft_dns, sockets
from maikr_client.daemon.linux.conntrack import Flow
from maikr_client.daemon.linux.numbers import DEFAULT_FLOW, ENDED_FLOW, MARK_MASK
from maikr_client.daemon.linux.sockets import Ends
from maikr_client.daemon.linux.verdicts import UNTOLD, Verdicts
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import POOL4, POOL6, RESERVED4, RESERVED6, IpAddress, IpNetwork
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

_GET_ADDRESS = 22
_ADDRESS = struct.Struct("=BBBBI")
_TO, _LOCAL = 1, 2
_NAMES_PORT = 53
R = TypeVar("R")


class LinuxFlows:
    """`Flows`. A table of many thousands is read in a thread."""

    async def conform(self, desired: DesiredNetwork) -> int:
        """End every connection that `desired` leads elsewhere than it goes now. Without a steering all go as they go.

        Raises Failed.
        """
        if desired.steering is None:
            return 0
        verdicts = Verdicts(desired, desired.steering)
        servers = frozenset(each.endpoint.address for each in desired.exits)
        return await _in_thread(lambda: _end(lambda flow: _strays(flow, verdicts), beside=servers | _own_addresses()))

    async def lead_questions(self, desired: DesiredNetwork | None) -> int:
        """Those that were answered: of others the answer may be on its way. Raises Failed."""
        return await _in_thread(lambda: _forget_questions(desired))

    async def drop(self, destinations: tuple[IpNetwork, ...]) -> int:
        """End every connection to these. Raises Failed."""
        return await _in_thread(lambda: _end(lambda flow: any(flow.destination in each for each in destinations)))

    async def in_use(self) -> frozenset[IpAddress]:
        """The synthetic addresses with a connection. Raises Failed."""
        return await _in_thread(
            lambda: frozenset(each.destination for each in conntrack.flows() if _is_synthetic(each))
        )


async def _in_thread(work: Callable[[], R]) -> R:
    try:
        return await asyncio.to_thread(work)
    except OSError as error:
        raise Failed(ProblemCode.COMMAND_FAILED, tool="conntrack", why=error.strerror or "") from None


def _end(which: Callable[[Flow], bool], *, beside: frozenset[IpAddress] = frozenset()) -> int:
    """Streams are refused from now on: what a closing socket still says goes nowhere, and a machine behind this one is
    told by a reset. Other packets may begin anew, so what they belonged to is forgotten.
    """
    those = (flow for flow in conntrack.flows() if not flow.closed and flow.mark & MARK_MASK != ENDED_FLOW)
    open_ones = (flow for flow in those if flow.destination not in beside)
    ended = [flow for flow in open_ones if which(flow)]
    conntrack.refuse((flow for flow in ended if flow.protocol == socket.IPPROTO_TCP), ENDED_FLOW)
    conntrack.forget(flow for flow in ended if flow.protocol != socket.IPPROTO_TCP)
    sockets.close({_ends(flow) for flow in ended})
    return len(ended)


def _forget_questions(desired: DesiredNetwork | None) -> int:
    questions = (flow for flow in conntrack.datagrams_to(_NAMES_PORT) if _was_led(flow))
    misled = [flow for flow in questions if not nft_dns.is_led(flow, desired)]
    conntrack.forget(misled)
    return len(misled)


def _was_led(question: Flow) -> bool:
    return question.answered and not (question.destination.is_loopback or _is_reserved(question))


def _ends(flow: Flow) -> Ends:
    return Ends(flow.protocol, flow.source, flow.destination, flow.source_port, flow.destination_port)


def _strays(flow: Flow, verdicts: Verdicts) -> bool:
    """A connection that was never told where to go goes where the default does."""
    if flow.destination_port == _NAMES_PORT or _is_reserved(flow):
        return False
    wanted = verdicts.of(flow.destination, flow.destination_port)
    if wanted == UNTOLD:
        return False
    return (flow.mark & MARK_MASK or DEFAULT_FLOW) != wanted


def _is_reserved(flow: Flow) -> bool:
    return flow.destination in (RESERVED4 if flow.destination.version == 4 else RESERVED6)  # noqa: PLR2004 - IP version


def _is_synthetic(flow: Flow) -> bool:
    return flow.destination in (POOL4 if flow.destination.version == 4 else POOL6)  # noqa: PLR2004 - IP version


def _own_addresses() -> frozenset[IpAddress]:
    """This machine's: connections to them were opened by others. Raises OSError."""
    question = _ADDRESS.pack(socket.AF_UNSPEC, 0, 0, 0, 0)
    return frozenset(
        address
        for message in netlink.ask(netlink.ROUTE, _GET_ADDRESS, question)
        for address in _addresses(netlink.attributes(message.payload[_ADDRESS.size :]))
    )


def _addresses(found: dict[int, bytes]) -> Iterator[IpAddress]:
    if value := found.get(_LOCAL) or found.get(_TO):
        yield ip_address(value)
