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

MANY_LINKS = 1024
_GET_STATISTICS = 94
_LINK = struct.Struct("=BxHII")
_LINK_64 = 1
_COUNTS = struct.Struct("=QQQQ")
"""The beginning of `rtnl_link_stats64`: packets received and sent, bytes received and sent."""

_QUESTION = _LINK.pack(socket.AF_UNSPEC, 0, 0, _LINK_64)


class LinuxTraffic:
    """`Traffic` by one dump of the links' statistics.

    A link's number belongs to one device for good; ours never change their names.
    """

    def __init__(self) -> None:
        self._kernel = netlink.Line(netlink.ROUTE)
        self._slots: dict[int, int | None] = {}

    def packets(self) -> Mapping[int, PacketCounts]:
        """By slot. Raises OSError."""
        told = self._kernel.ask(_GET_STATISTICS, _QUESTION)
        found = (counts_of(each.payload, self._slot) for each in told)
        return dict(each for each in found if each is not None)

    def _slot(self, index: int) -> int | None:
        if index not in self._slots:
            if len(self._slots) >= MANY_LINKS:
                self._slots.clear()
            self._slots[index] = slot_of_link(index)
        return self._slots[index]


def counts_of(payload: bytes, slot_at: Callable[[int], int | None]) -> tuple[int, PacketCounts] | None:
    """Slot and counts in a link's message; None for a device that is not ours, or is gone. `slot_at` knows links."""
    slot = slot_at(_LINK.unpack_from(payload)[2])
    statistics = netlink.attributes(payload[_LINK.size :]).get(_LINK_64, b"")
    if slot is None or len(statistics) < _COUNTS.size:
        return None
    received, sent, bytes_received, bytes_sent = _COUNTS.unpack_from(statistics)
    return slot, PacketCounts(sent=sent, received=received, bytes=bytes_received + bytes_sent)


def slot_of_link(index: int) -> int | None:
    """The exit whose device has this number; None for another's, or one that is gone."""
    try:
        return slot_of(socket.if_indextoname(index))
    except OSError:
        return None
