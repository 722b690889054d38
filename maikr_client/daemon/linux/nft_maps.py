"""The elements of the table's named maps as text.

A map that packets look into is never changed, but for single translations: a packet that is on its way through the
rules while a change comes sees the former rules, yet misses the elements that the change takes away or puts in again
(measured: a few refused connections in 100 changes; interval maps miss even before the change holds). So each content
has a name of its own: the new map is filled first, then the rules change over, then the old one goes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from maikr_client.daemon.linux.numbers import TABLE_NAME
from maikr_client.daemon.steering import IpAddress

_PER_LINE = 5000
NAME_CHARS: Final = 12
FAKES = {
    "fake4": "type ipv4_addr : ipv4_addr; size 131072;",
    "fake6": "type ipv6_addr : ipv6_addr; size 131072;",
}
"""What synthetic addresses stand for: these change by single elements, and are never filled anew."""

KINDS = FAKES | {
    "net4": "type ipv4_addr : verdict; flags interval;",
    "net6": "type ipv6_addr : verdict; flags interval;",
    "chunk4": "type ipv4_addr : verdict; flags interval;",
    "chunk6": "type ipv6_addr : verdict; flags interval;",
    "upstream4": "type ipv4_addr : verdict;",
    "upstream6": "type ipv6_addr : verdict;",
    "target4": "type ipv4_addr : ipv4_addr;",
    "target6": "type ipv6_addr : ipv6_addr;",
    "known": "type mark : verdict;",
    "ports": "type inet_service : verdict; flags interval;",
}


@dataclass(frozen=True, slots=True)
class Map:
    """A map's name, which follows from its kind and content, and its elements."""

    name: str
    elements: tuple[str, ...]

    @property
    def declaration(self) -> str:
        """Its kind and elements, as the table declares them. An `add element` would make nft read every map first."""
        elements = f" elements = {{ {', '.join(self.elements)} }};" if self.elements else ""
        return f"map {self.name} {{ {KINDS[self.name.partition('_')[0]]}{elements} }}"


def named(kind: str, elements: Iterable[str], tag: str) -> Map:
    """A map of `kind`. Two tables' maps are told apart by `tag`: another process's may have been tampered with."""
    content = tuple(elements)
    digest = hashlib.sha256("\n".join(content).encode()).hexdigest()[:NAME_CHARS]
    return Map(f"{kind}_{digest}_{tag}", content)


def mapped(fakes: Mapping[IpAddress, IpAddress]) -> str:
    """What synthetic addresses stand for."""
    return "".join(
        _added(f"fake{version}", (f"{each} : {real}" for each, real in fakes.items() if each.version == version))
        for version in (4, 6)
    )


def _added(name: str, elements: Iterator[str]) -> str:
    lines = []
    while part := list(islice(elements, _PER_LINE)):
        lines.append(f"add element inet {TABLE_NAME} {name} {{ {', '.join(part)} }}\n")
    return "".join(lines)
