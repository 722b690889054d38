"""The nftables table as text: the frame of chains, and what is in them for a desired network (nft(8)).

Every constant is written in its rule: anonymous sets cannot be changed without replacing the rule, so the rules'
handles witness the whole table. Chains stay while their content is replaced, in one transaction: no packet sees a gap.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from maikr_client.daemon.linux import nft_chains
from maikr_client.daemon.linux.numbers import TABLE_NAME
from maikr_client.daemon.ports import DesiredNetwork

HOOKS: Final = {
    "spoofed": "type filter hook prerouting priority -300; policy accept;",
    "own_answers": "type filter hook prerouting priority -150; policy accept;",
    "dns_forwarded": "type nat hook prerouting priority -110; policy accept;",
    "inbound": "type filter hook input priority 0; policy drop;",
    "forwarded": "type filter hook forward priority 0; policy drop;",
    "dns_local": "type nat hook output priority -110; policy accept;",
    "outbound": "type filter hook output priority 0; policy accept;",
    "segments": "type filter hook postrouting priority -150; policy accept;",
    "sources": "type nat hook postrouting priority 100; policy accept;",
    "guard": "type filter hook postrouting priority 300; policy drop;",
}
"""The chains at the kernel's hooks. Priorities are numbers: nft 1.0.6 does not know each name in each hook."""

PARTS: Final = ("leaves", "own", "inside", "link", "refused")
CHAINS: Final = frozenset({*HOOKS, *PARTS})


def load(desired: DesiredNetwork) -> str:
    """Bring a table of ours, or none, to `desired`; chains keep their places at the hooks."""
    return f"{_table(_frame())}flush table inet {TABLE_NAME}\n{_table(_content(desired))}"


def replace(desired: DesiredNetwork) -> str:
    """Bring a table of any content to `desired`."""
    return f"table inet {TABLE_NAME}\ndelete table inet {TABLE_NAME}\n{load(desired)}"


def remove() -> str:
    """No table of ours, whether there is one or not."""
    return f"table inet {TABLE_NAME}\ndelete table inet {TABLE_NAME}\n"


def _table(lines: Iterable[str]) -> str:
    body = "".join(f"\t{line}\n" for line in lines)
    return f"table inet {TABLE_NAME} {{\n{body}}}\n"


def _frame() -> Iterable[str]:
    yield from (f"chain {name} {{ {hook} }}" for name, hook in HOOKS.items())
    yield from (f"chain {name} {{ }}" for name in PARTS)


def _content(desired: DesiredNetwork) -> Iterable[str]:
    for name, rules in nft_chains.all_chains(desired).items():
        yield f"chain {name} {{"
        yield from (f"\t{rule}" for rule in rules)
        yield "}"
