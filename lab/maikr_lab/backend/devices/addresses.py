"""Which tunnel addresses a device gets: one slot is one address in each pool."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

FIRST_SLOT = 2  # 0 is the network itself, 1 by custom its router


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """The addresses of one device, on every server."""

    tunnel4: IPv4Address
    tunnel6: IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressPool:
    """Two networks counted in step; addresses in `reserved` (the servers' own) are never handed out."""

    network4: IPv4Network
    network6: IPv6Network
    reserved: frozenset[IPv4Address | IPv6Address] = frozenset()

    @property
    def slots(self) -> int:
        """How many slots both networks can count; IPv4's broadcast address is none."""
        return min(self.network4.num_addresses - 1, self.network6.num_addresses)

    def at(self, slot: int) -> Addresses:
        """The addresses of a slot."""
        return Addresses(tunnel4=self.network4[slot], tunnel6=self.network6[slot])

    def next_slot(self, last: int, taken: Collection[int]) -> int | None:
        """The first free slot after `last`, round the end; None when all are taken.

        Going round lets a freed address rest longest, so that late packets of its last user reach nobody.
        """
        for step in range(1, self.slots + 1):
            slot = (last + step) % self.slots
            if slot >= FIRST_SLOT and slot not in taken and self._free(slot):
                return slot
        return None

    def _free(self, slot: int) -> bool:
        addresses = self.at(slot)
        return addresses.tunnel4 not in self.reserved and addresses.tunnel6 not in self.reserved
