"""A named interval map as netlink messages: `nft` takes longer to read and order 100,000 addresses than the kernel to
hold them (kernel: uapi/linux/netfilter/nf_tables.h; an end is an element of its own, as nft writes it).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from maikr_client.daemon.linux.netlink import attribute
from maikr_client.daemon.linux.nft_messages import NESTED, NEW_ELEMENTS, NEW_SET, place, transact

Led = tuple[int, int, str]
"""Addresses `first` to `last`, as numbers, go to a chain."""

BYTES: Final = {4: 4, 6: 16}
_KEY_TYPES: Final = {4: 7, 6: 8}
"""How nft shows them (nftables: include/datatype.h)."""

_FLAGS, _KEY_TYPE, _KEY_LENGTH, _DATA_TYPE, _ID = 3, 4, 5, 6, 10
_INTERVAL, _MAP = 4, 8
_VERDICT = 0xFFFFFF00
_ELEMENTS, _ELEMENT = 3, 1
_KEY, _DATA, _ELEMENT_FLAGS = 1, 2, 3
_VALUE, _DATA_VERDICT = 1, 2
_CODE, _CHAIN = 1, 2
_GOTO = -4
_END = 1
_KEY_AT = 12
_PER_MESSAGE = 400
"""All of a message's elements have to stay below 64 KiB."""


def encoded(led: Iterable[Led], version: int) -> tuple[bytes, ...]:
    """The elements for `led`, which ascend without overlap, as one attribute a message."""
    rest = _elements(led, BYTES[version])
    parts = []
    while part := b"".join(islice(rest, _PER_MESSAGE)):
        parts.append(attribute(_ELEMENTS | NESTED, part))
    return tuple(parts)


def make(name: str, version: int, parts: Iterable[bytes]) -> None:
    """Have a map called `name` with the elements `parts`: whole, or not at all. What it leads to is there already.

    Raises OSError: EEXIST if there is such a map.
    """
    where = place(name)
    numbers = (_INTERVAL | _MAP, _KEY_TYPES[version], BYTES[version], _VERDICT)
    kinds = (_FLAGS, _KEY_TYPE, _KEY_LENGTH, _DATA_TYPE)
    form = b"".join(attribute(kind, _number(number)) for kind, number in zip(kinds, numbers, strict=True))
    filled = [(NEW_ELEMENTS, where + part) for part in parts]
    transact([(NEW_SET, where + form + attribute(_ID, _number(1))), *filled])


def _elements(led: Iterable[Led], size: int) -> Iterator[bytes]:
    starts: dict[str, tuple[bytes, bytes]] = {}
    end_head, end_tail = _around_key(size, attribute(_ELEMENT_FLAGS, _number(_END)))
    after = 0
    for first, last, chain in led:
        if chain not in starts:
            starts[chain] = _around_key(size, _goto(chain))
        head, tail = starts[chain]
        if after != first:
            yield end_head + after.to_bytes(size, "big") + end_tail
        yield head + first.to_bytes(size, "big") + tail
        after = last + 1
    if 0 < after < 1 << size * 8:
        yield end_head + after.to_bytes(size, "big") + end_tail


def _around_key(size: int, rest: bytes) -> tuple[bytes, bytes]:
    """An element's bytes before and after its key of `size` bytes."""
    key = attribute(_KEY | NESTED, attribute(_VALUE, bytes(size)))
    whole = attribute(_ELEMENT | NESTED, key + rest)
    return whole[:_KEY_AT], whole[_KEY_AT + size :]


def _goto(chain: str) -> bytes:
    verdict = attribute(_CODE, struct.pack("!i", _GOTO)) + attribute(_CHAIN, chain.encode() + b"\0")
    return attribute(_DATA | NESTED, attribute(_DATA_VERDICT | NESTED, verdict))


def _number(number: int) -> bytes:
    return struct.pack("!I", number)
