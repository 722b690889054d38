"""Where synthetic addresses lie: cells of an IPv4 and an IPv6 address each, in blocks treated alike. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

from maikr_client.daemon.policy import Policy
from maikr_client.daemon.steering import POOL4, POOL6, RESERVED4, RESERVED6, IpAddress

FIRST_CELL: Final = RESERVED4.num_addresses
CELLS: Final = POOL4.num_addresses
SMALLEST_BLOCK: Final = 64
LARGEST_BLOCK: Final = 4096
_BASE4: Final = int(POOL4.network_address)
_BASE6: Final = int(POOL6.network_address) + RESERVED6.num_addresses


def address4(place: int) -> IPv4Address:
    """The IPv4 address of a cell."""
    return IPv4Address(_BASE4 + place)


def address6(place: int) -> IPv6Address:
    """The IPv6 address of a cell."""
    return IPv6Address(_BASE6 + place)


def place_of(synthetic: IpAddress) -> int | None:
    """The cell of a synthetic address; None for one that is of no cell."""
    place = int(synthetic) - (_BASE4 if isinstance(synthetic, IPv4Address) else _BASE6)
    return place if FIRST_CELL <= place < CELLS else None


def prefixes(start: int, size: int) -> tuple[IPv4Network, IPv6Network]:
    """Both families' addresses of `size` cells (a power of two) from `start` (a multiple of it) on."""
    bits = size.bit_length() - 1
    return (IPv4Network((_BASE4 + start, 32 - bits)), IPv6Network((_BASE6 + start, 128 - bits)))


@dataclass(slots=True, kw_only=True)
class Cell:
    """One name's, for at most one real address of each family. Times are Unix time, in seconds: `used_at` is when it
    was last asked for, `forgotten_at` when the resolver was told to forget it, None while it may answer it. `rule` is
    the one that holds the name, None the default line.
    """

    name: str
    policy: Policy
    rule: int | None = None
    used_at: float
    real4: IPv4Address | None = None
    real6: IPv6Address | None = None
    forgotten_at: float | None = None

    def real(self, *, v4: bool) -> IpAddress | None:
        """What its address of that family stands for."""
        return self.real4 if v4 else self.real6

    def point(self, real: IpAddress) -> None:
        """Its address of that family stands for `real` from now on."""
        if isinstance(real, IPv4Address):
            self.real4 = real
        else:
            self.real6 = real

    def let_go(self, *, v4: bool) -> None:
        """Its address of that family stands for nothing any more."""
        if v4:
            self.real4 = None
        else:
            self.real6 = None


@dataclass(slots=True, kw_only=True)
class Block:
    """Cells that are given to names of one `policy`. `mixed`: some of its names changed their policy since; it is given
    to no more names. `version` is that of the layout it appeared in.
    """

    start: int
    size: int
    policy: Policy
    version: int
    mixed: bool = False
    free: list[int] = field(default_factory=list)

    @property
    def places(self) -> range:
        """Its cells."""
        return range(self.start, self.start + self.size)


def gap(blocks: list[Block], size: int) -> int | None:
    """Where a block of `size` fits between `blocks`, which are in order of their starts; None if nowhere."""
    start = -(-FIRST_CELL // size) * size
    for block in blocks:
        if start + size <= block.start:
            return start
        start = max(start, -(-(block.start + block.size) // size) * size)
    return start if start + size <= CELLS else None
