"""What synthetic addresses stand for, as this process remembers it: firewall and translations share the memory.

Whoever changes the table holds `lock`, so that what is remembered and what the kernel holds change together.
"""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Iterable, Iterator
from ipaddress import ip_address

from maikr_client.daemon.linux import nft_messages
from maikr_client.daemon.linux.nft_messages import Element
from maikr_client.daemon.linux.nft_state import generation
from maikr_client.daemon.steering import IpAddress

BY_VERSION = {4: "fake4", 6: "fake6"}


class Mappings:
    """`held` is what the kernel should hold; `seen` the ruleset's generation in which the table was last as we left it,
    None while it never was.
    """

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.held: dict[IpAddress, IpAddress] = {}
        self.seen: int | None = None
        self._adopted = False

    def adopt(self) -> None:
        """Remember what an earlier process left in the kernel, once. Raises OSError."""
        if not self._adopted:
            self.held = dict(in_kernel())
            self._adopted = True

    def forget(self) -> None:
        """There are none any more."""
        self.held, self._adopted = {}, True

    def changed_by_us(self) -> None:
        """One transaction of ours has just raised the generation. Someone else's beside it is not taken for ours.

        Raises OSError.
        """
        if self.seen is not None and generation() == self.seen + 1:
            self.seen += 1


def in_kernel() -> Iterator[tuple[IpAddress, IpAddress]]:
    """What the kernel holds; nothing without a table. Raises OSError."""
    for name in BY_VERSION.values():
        try:
            for each in nft_messages.elements(name):
                yield ip_address(each.key), ip_address(each.value)
        except OSError as error:
            if error.errno != errno.ENOENT:
                raise


def as_elements(pairs: Iterable[tuple[IpAddress, IpAddress]]) -> list[Element]:
    """For the kernel."""
    return [Element(BY_VERSION[synthetic.version], synthetic.packed, real.packed) for synthetic, real in pairs]
