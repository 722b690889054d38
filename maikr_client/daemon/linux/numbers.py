"""The names and numbers by which the kernel's objects are known to be ours.

Marks use the top byte only: other software keeps to the lower ones (Tailscale 0xff0000, kube 0xc000, wg-quick 0xca6c).
Rule preferences stay out of 52xx (Tailscale) and 9000.. (sing-box).
"""

from __future__ import annotations

import re
from typing import Final

from maikr_client.model.plan import MAX_EXITS

TABLE_NAME: Final = "maikr"
DEVICE_PREFIX: Final = "maikr"

MARK_MASK: Final = 0xFF000000
OWN_MARK: Final = 0x50000001
"""On WireGuard's own sockets: their packets are the tunnel, they do not go through it."""

DIRECT_MARK: Final = 0x51000000
"""On packets that rules lead past every tunnel."""

DEFAULT_FLOW: Final = 0x4F000000
"""In connection tracking only: began without a rule. Its packets have no mark and follow the default."""

ENDED_FLOW: Final = 0x4E000000
"""In connection tracking only: ended by an edit of rules, to be refused."""

PORTAL_MARK: Final = 0x4D000000
"""On sockets of programs that were started for a network's sign-in page; the lower bits tell openings apart."""

EXIT_MARK_BASE: Final = 0x52
TABLE_BASE: Final = 5352
POOL_TABLE: Final = 5351
"""Where each synthetic address leads, so that `connect` finds the right source address and MTU."""

CHOICE_TABLE: Final = 5350
"""Every exit that a rule names, the default one first: a source address for what is only later led elsewhere."""

NAMES_TABLE: Final = 5349
"""Where questions for names lead before they are the resolver's."""

UNREACHABLE_METRIC: Final = 4278198272

PREF_PORTAL: Final = 4609
PREF_OWN: Final = 4610
PREF_DIRECT: Final = 4611
PREF_DIRECT_END: Final = 4612
PREF_MARKED: Final = 4620
PREF_POOL: Final = 4625
PREF_POOL_DIRECT: Final = 4626
PREF_POOL_END: Final = 4627
PREF_RESOLVER: Final = 4630
PREF_PRIVATE: Final = 4640
PREF_FORWARDED: Final = 4650
PREF_INSIDE: Final = 31898
PREF_NAMES: Final = 31899
PREF_DEFAULT: Final = 31900
PREF_DEFAULT_NEXT: Final = 31901
PREF_DEFAULT_END: Final = 31902
OUR_PREFS: Final = frozenset(
    {
        PREF_PORTAL,
        PREF_OWN,
        PREF_DIRECT,
        PREF_DIRECT_END,
        PREF_MARKED,
        PREF_POOL,
        PREF_POOL_DIRECT,
        PREF_POOL_END,
        PREF_RESOLVER,
        PREF_PRIVATE,
        PREF_FORWARDED,
        PREF_INSIDE,
        PREF_NAMES,
        PREF_DEFAULT,
        PREF_DEFAULT_NEXT,
        PREF_DEFAULT_END,
    }
)

_DEVICE = re.compile(rf"{DEVICE_PREFIX}(0|[1-9][0-9]?)")


def device_of(slot: int) -> str:
    """The device of the exit in `slot`."""
    return f"{DEVICE_PREFIX}{slot}"


def slot_of(device: str) -> int | None:
    """The slot whose device this is; None for a device that is not ours."""
    found = _DEVICE.fullmatch(device)
    return int(found[1]) if found and int(found[1]) <= MAX_EXITS else None


def mark_of(slot: int) -> int:
    """The mark of packets that belong into the exit in `slot`."""
    return (EXIT_MARK_BASE + slot) << 24


def table_of(slot: int) -> int:
    """The routing table of the exit in `slot`."""
    return TABLE_BASE + slot


def is_our_table(table: int) -> bool:
    """Whether a routing table is one of the exits', or for choosing among them."""
    return NAMES_TABLE <= table <= TABLE_BASE + MAX_EXITS
