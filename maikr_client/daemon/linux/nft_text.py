"""The nftables table as text: the frame of chains and maps, and what is in them for a desired network (nft(8)).

Constants are written in their rules: anonymous sets cannot be changed without replacing the rule, so the rules' handles
witness the chains. Chains stay while their content is replaced, in one transaction: no packet sees a gap. Named maps
hold what is much or changes often: addresses by rule (`net4`, `net6`) and what synthetic ones stand for (`fake4`,
`fake6`); they keep their elements when a change does not concern them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from maikr_client.daemon.linux import nft_chains, nft_steering, nft_treatments
from maikr_client.daemon.linux.nft_elements import mapped, spanned
from maikr_client.daemon.linux.numbers import TABLE_NAME
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import IpAddress

HOOKS: Final = {
    "spoofed": "type filter hook prerouting priority -300; policy accept;",
    "own_answers": "type filter hook prerouting priority -150; policy accept;",
    "leading_forwarded": "type filter hook prerouting priority -149; policy accept;",
    "dns_forwarded": "type nat hook prerouting priority -110; policy accept;",
    "translated_forwarded": "type nat hook prerouting priority -100; policy accept;",
    "inbound": "type filter hook input priority 0; policy drop;",
    "forwarded": "type filter hook forward priority 0; policy drop;",
    "leading_local": "type route hook output priority -150; policy accept;",
    "dns_local": "type nat hook output priority -110; policy accept;",
    "translated_local": "type nat hook output priority -100; policy accept;",
    "unmapped": "type filter hook output priority -1; policy accept;",
    "outbound": "type filter hook output priority 0; policy accept;",
    "segments": "type filter hook postrouting priority -150; policy accept;",
    "sources": "type nat hook postrouting priority 100; policy accept;",
    "guard": "type filter hook postrouting priority 300; policy drop;",
}
"""The chains at the kernel's hooks. Priorities are numbers: nft 1.0.6 does not know each name in each hook."""

PARTS: Final = ("leaves", "own", "inside", "link", "refused", *nft_steering.PARTS)
CHAINS: Final = frozenset({*HOOKS, *PARTS})
"""Those that every table has; rules make more (`nft_treatments`)."""

MAPS: Final = {
    "fake4": "type ipv4_addr : ipv4_addr; size 131072;",
    "fake6": "type ipv6_addr : ipv6_addr; size 131072;",
    "net4": "type ipv4_addr : verdict; flags interval;",
    "net6": "type ipv6_addr : verdict; flags interval;",
}

Fakes = Mapping[IpAddress, IpAddress]


def load(
    desired: DesiredNetwork, *, stale: Collection[str] = (), spans: bool = True, fakes: Fakes | None = None
) -> str:
    """Bring a table of ours, or none, to `desired`; chains keep their places at the hooks. `stale` chains go; `spans`
    False leaves the addresses by rule as they are; what synthetic ones stand for becomes `fakes`, or stays.
    """
    chains = nft_chains.all_chains(desired)
    return "".join(
        (
            _table(_frame(chains)),
            f"flush table inet {TABLE_NAME}\n",
            _flush("net4", "net6") if spans else "",
            "".join(f"delete chain inet {TABLE_NAME} {name}\n" for name in sorted(stale)),
            _table(_content(chains)),
            spanned(desired) if spans else "",
            "" if fakes is None else _flush("fake4", "fake6") + mapped(fakes),
        )
    )


def replace(desired: DesiredNetwork, fakes: Fakes) -> str:
    """Bring a table of any content to `desired`."""
    return remove() + load(desired, fakes=fakes)


def drain(fakes: Fakes) -> str:
    """Bring a table of any content to one that only translates synthetic addresses."""
    chains = nft_chains.drained_chains()
    return remove() + _table(_frame(chains)) + _table(_content(chains)) + mapped(fakes)


def remove() -> str:
    """No table of ours, whether there is one or not."""
    return f"table inet {TABLE_NAME}\ndelete table inet {TABLE_NAME}\n"


def chain_names(desired: DesiredNetwork) -> frozenset[str]:
    """The chains of the table for `desired`."""
    return frozenset(nft_chains.all_chains(desired))


def spans_differ(one: DesiredNetwork, other: DesiredNetwork) -> bool:
    """Whether the addresses by rule are not the same, or not led to the same places."""
    if one.steering is None or other.steering is None:
        return one.steering is not other.steering
    slots, others = ({each.slot for each in desired.exits} for desired in (one, other))
    spans = (one.steering.spans4, one.steering.spans6)
    return slots != others or spans != (other.steering.spans4, other.steering.spans6)


def is_one_of_ours(chains: Collection[str]) -> bool:
    """Whether a table with these chains can be brought to any other of ours without replacing it."""
    return all(name in CHAINS or nft_treatments.is_ours(name) for name in chains)


def _flush(*maps: str) -> str:
    return "".join(f"flush map inet {TABLE_NAME} {name}\n" for name in maps)


def _table(lines: Iterable[str]) -> str:
    body = "".join(f"\t{line}\n" for line in lines)
    return f"table inet {TABLE_NAME} {{\n{body}}}\n"


def _frame(chains: Iterable[str]) -> Iterable[str]:
    yield from (f"map {name} {{ {kind} }}" for name, kind in MAPS.items())
    yield from (f"chain {name} {{ {HOOKS.get(name, '')} }}" for name in chains)


def _content(chains: Mapping[str, Iterable[str]]) -> Iterable[str]:
    for name, rules in chains.items():
        yield f"chain {name} {{"
        yield from (f"\t{rule}" for rule in rules)
        yield "}"
