"""How many packets went through our devices, by rtnetlink(7): one question, no program.

RTM_GETSTATS (kernel: include/uapi/linux/if_link.h) costs half of what a dump of links does.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Mapping

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.numbers import slot_of
from maikr_client.daemon.ports import PacketCounts

_GET_STATISTICS = 94
_LINK = struct.Struct("=BxHII")
_LINK_64 = 1
_COUNTS = struct.Struct("=QQ")
"""The beginning of `rtnl_link_stats64`: packets received and sent."""


class LinuxTraffic:
    """`Traffic` by one dump of the links' statistics."""

    def packets(self) -> Mapping[int, PacketCounts]:
        """By slot. Raises OSError."""
        question = _LINK.pack(socket.AF_UNSPEC, 0, 0, _LINK_64)
        told = netlink.ask(netlink.ROUTE, _GET_STATISTICS, question, room=netlink.SMALL_ROOM)
        found = (counts_of(each.payload) for each in told)
        return dict(each for each in found if each is not None)


def counts_of(payload: bytes, name_of: Callable[[int], str] = socket.if_indextoname) -> tuple[int, PacketCounts] | None:
    """Slot and counts in a link's message; None for a device that is not ours, or is gone."""
    slot = _slot(_LINK.unpack_from(payload)[2], name_of)
    statistics = netlink.attributes(payload[_LINK.size :]).get(_LINK_64, b"")
    if slot is None or len(statistics) < _COUNTS.size:
        return None
    received, sent = _COUNTS.unpack_from(statistics)
    return slot, PacketCounts(sent=sent, received=received)


def _slot(index: int, name_of: Callable[[int], str]) -> int | None:
    try:
        return slot_of(name_of(index))
    except OSError:
        return None
