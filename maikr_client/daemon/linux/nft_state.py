"""What the kernel holds of our table, seen without starting a program (kernel: uapi/linux/netfilter/nf_tables.h).

Every change of any table raises the ruleset's generation; every change of a rule gives it a new handle.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from maikr_client.daemon.linux import netlink, nft_messages
from maikr_client.daemon.linux.nft_maps import FAKES
from maikr_client.daemon.linux.nft_measuring import SETS
from maikr_client.daemon.linux.numbers import TABLE_NAME

_SUBSYSTEM = 10 << 8
_GET_TABLE, _GET_CHAIN, _GET_RULE, _GET_SET, _GET_GENERATION = 1, 4, 7, 10, 16
_SET_NAME = 2
_INET = 1
_NAME, _TABLE_FLAGS, _HANDLE, _CHAIN_NAME, _CHAIN_HOOK, _CHAIN_POLICY = 1, 2, 2, 3, 4, 5
_RULE_CHAIN, _RULE_HANDLE, _GENERATION_ID = 2, 3, 1
_HEADER_BYTES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TableState:
    """A table's flags (dormant, owner), its chains and its rules with their handles, as the kernel writes them, and a
    digest of what its maps (but for translations) hold first. All of a large one takes the kernel seconds to tell.
    """

    flags: bytes
    chains: frozenset[tuple[bytes, ...]]
    rules: tuple[tuple[bytes, ...], ...]
    maps: frozenset[tuple[str, bytes]]

    @property
    def chain_names(self) -> frozenset[str]:
        """The chains' names."""
        return frozenset(chain[0].rstrip(b"\0").decode("utf-8", "replace") for chain in self.chains)

    @property
    def map_names(self) -> frozenset[str]:
        """The maps' names, but for those of translations."""
        return frozenset(name for name, _ in self.maps)


def generation(line: netlink.Line | None = None) -> int:
    """The ruleset's generation in this network namespace, asked over an open `line` if there is one. Raises OSError."""
    if line is None:
        with contextlib.closing(netlink.Line(netlink.NETFILTER)) as opened:
            return generation(opened)
    (answer,) = line.ask(_SUBSYSTEM | _GET_GENERATION, _header(0), dump=False)
    return int.from_bytes(netlink.attributes(answer.payload[_HEADER_BYTES:])[_GENERATION_ID], "big")


def table_state() -> TableState | None:
    """Our table as it is now; None without one. Raises OSError."""
    try:
        (table,) = _ask(_GET_TABLE, dump=False)
    except OSError as error:
        if error.errno == errno.ENOENT:
            return None
        raise
    return TableState(
        flags=table.get(_TABLE_FLAGS, b""),
        chains=frozenset(
            tuple(each.get(part, b"") for part in (_CHAIN_NAME, _HANDLE, _CHAIN_HOOK, _CHAIN_POLICY))
            for each in _ask(_GET_CHAIN)
        ),
        rules=tuple((each.get(_RULE_CHAIN, b""), each.get(_RULE_HANDLE, b"")) for each in _ask(_GET_RULE)),
        maps=frozenset((name, _digest(name)) for name in _map_names()),
    )


def _map_names() -> Iterator[str]:
    """All that have names, and don't hold translations: those change all the time."""
    for each in _ask(_GET_SET):
        name = each.get(_SET_NAME, b"").rstrip(b"\0").decode("utf-8", "replace")
        if name not in FAKES and name not in SETS and not name.startswith("__"):
            yield name


def _digest(name: str) -> bytes:
    digest = hashlib.sha256()
    try:
        for part in nft_messages.dump(name, whole=False):
            digest.update(part)
    except OSError as error:
        if error.errno != errno.ENOENT:
            raise
    return digest.digest()


def _ask(kind: int, *, dump: bool = True) -> list[dict[int, bytes]]:
    body = _header(_INET) + netlink.attribute(_NAME, TABLE_NAME.encode() + b"\0")
    answers = netlink.ask(netlink.NETFILTER, _SUBSYSTEM | kind, body, dump=dump)
    found = [netlink.attributes(each.payload[_HEADER_BYTES:]) for each in answers]
    return [each for each in found if each.get(_NAME, b"").rstrip(b"\0") == TABLE_NAME.encode()]


def _header(family: int) -> bytes:
    return struct.pack("=BBH", family, 0, socket.htons(0))
