"""How many packets went through our devices, by rtnetlink(7): one question, no program."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.numbers import slot_of
from maikr_client.daemon.ports import PacketCounts

_GET_LINK = 18
_LINK = struct.Struct("=BxHiII")
_NAME, _STATISTICS = 3, 23
_COUNTS = struct.Struct("=QQ")
"""The beginning of `rtnl_link_stats64` (include/uapi/linux/if_link.h): packets received and sent."""


class LinuxTraffic:
    """`Traffic` by one dump of the links."""

    def packets(self) -> Mapping[int, PacketCounts]:
        """By slot. Raises OSError."""
        question = _LINK.pack(0, 0, 0, 0, 0)
        found = (counts_of(each.payload) for each in netlink.ask(netlink.ROUTE, _GET_LINK, question))
        return dict(each for each in found if each is not None)


def counts_of(payload: bytes) -> tuple[int, PacketCounts] | None:
    """Slot and counts in a link message; None for a device that is not ours."""
    told = netlink.attributes(payload[_LINK.size :])
    slot = slot_of(told.get(_NAME, b"").rstrip(b"\0").decode("utf-8", "replace"))
    if slot is None or len(told.get(_STATISTICS, b"")) < _COUNTS.size:
        return None
    received, sent = _COUNTS.unpack_from(told[_STATISTICS])
    return slot, PacketCounts(sent=sent, received=received)
