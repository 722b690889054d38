"""The nftables table as text: the frame of chains and maps, and what is in them for a desired network (nft(8)).

Constants are written in their rules: anonymous sets cannot be changed without replacing the rule, so the rules' handles
witness the chains. Chains stay while their content is replaced, in one transaction: no packet sees a gap. Named maps
are filled before rules lead there and go when none does any more (`nft_maps` says why).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from maikr_client.daemon.linux import nft_chains, nft_measuring, nft_nets, nft_steering, nft_swift, nft_treatments
from maikr_client.daemon.linux.nft_dns import NO_UPLINKS, Uplinks
from maikr_client.daemon.linux.nft_maps import FAKES, KINDS, Map, mapped
from maikr_client.daemon.linux.nft_nets import Net
from maikr_client.daemon.linux.numbers import TABLE_NAME
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import IpAddress

HOOKS: Final = {
    "spoofed": "type filter hook prerouting priority -300; policy accept;",
    "own_answers": "type filter hook prerouting priority -150; policy accept;",
    "dns_forwarded": "type nat hook prerouting priority -110; policy accept;",
    "translated_forwarded": "type nat hook prerouting priority -100; policy accept;",
    "inbound": "type filter hook input priority 0; policy drop;",
    "forwarded": "type filter hook forward priority 0; policy drop;",
    "recalled": "type filter hook output priority -151; policy accept;",
    "leading_local": "type route hook output priority -150; policy accept;",
    "dns_local": "type nat hook output priority -110; policy accept;",
    "translated_local": "type nat hook output priority -100; policy accept;",
    "unmapped": "type filter hook output priority -1; policy accept;",
    "outbound": "type filter hook output priority 0; policy accept;",
    "sources": "type nat hook postrouting priority 100; policy accept;",
    "guard": "type filter hook postrouting priority 300; policy drop;",
}
"""The chains at the kernel's hooks. Priorities are numbers: nft 1.0.6 does not know each name in each hook."""

PARTS: Final = ("leaves", "own", "portal", "inside", "link", "refused", *nft_steering.PARTS)
CHAINS: Final = frozenset({*HOOKS, *PARTS})
"""Those of every table, and of each that leads packets. Rules (`nft_treatments`) and exits (`nft_swift`) make more."""

LARGE: Final = 2000
"""Addresses by rule: from about here on an `nft` more costs less than what it would have to read."""

Fakes = Mapping[IpAddress, IpAddress]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The table for a desired network: its chains' rules and its maps. Of the addresses by rule there may be names
    only, when it is known that the kernel holds them.
    """

    chains: dict[str, list[str]]
    maps: tuple[Map, ...]
    nets: tuple[str, str]
    made: tuple[Net, ...] = ()

    @property
    def map_names(self) -> frozenset[str]:
        """All maps' names but for those of translations."""
        return frozenset((*self.nets, *(each.name for each in self.maps)))

    @property
    def is_large(self) -> bool:
        """So much stands in it that nft would take long to read it."""
        return sum(len(each.led) for each in self.made) > LARGE


def content(
    desired: DesiredNetwork, tag: str, *, held_nets: tuple[str, str] | None = None, uplinks: Uplinks = NO_UPLINKS
) -> Content:
    """The table for `desired`. `held_nets` name maps that already hold its addresses by rule."""
    made: tuple[Net, ...] = ()
    if held_nets is None:
        four, six = made = nft_nets.nets(desired, tag)
        held_nets = four.name, six.name
    leading = nft_steering.leading(desired, held_nets, tag)
    return Content(
        chains=nft_chains.fixed_chains(desired, uplinks) | leading.chains, maps=leading.maps, nets=held_nets, made=made
    )


def prepare(table: Content, chains: Collection[str], maps: Collection[str]) -> str:
    """Let every chain and map that a table with `chains` and `maps` lacks stand, filled, before any rule leads there;
    addresses by rule come next (`lacking`). Nothing that is in use changes. Empty if there is nothing to do.
    """
    new = {name: rules for name, rules in table.chains.items() if name not in {*chains, *CHAINS}}
    missing = [each for each in table.maps if each.name not in maps]
    if not (new or missing):
        return ""
    declared = (*(each.declaration for each in missing), *(f"chain {name} {{ }}" for name in (*new, "refused")))
    return _table(declared) + _table(_rules(new))


def lacking(table: Content, maps: Collection[str]) -> tuple[Net, ...]:
    """The addresses by rule that are to be made, once `prepare` made what they lead to, before `change_over`."""
    return tuple(each for each in table.made if each.name not in maps)


def change_over(table: Content, fakes: Fakes | None) -> str:
    """Bring a table of ours that was prepared to `table`; chains keep their places at the hooks. What synthetic
    addresses stand for becomes `fakes`, or stays.
    """
    frame = _table((*_fake_maps(), *_frame(table.chains)))
    return f"{frame}flush table inet {TABLE_NAME}\n{_table(_rules(table.chains))}{_refilled(fakes)}"


def tidy(table: Content, chains: Collection[str], maps: Collection[str]) -> str:
    """Take away what of `chains` and `maps` is not in `table`. Empty if there is nothing to do."""
    gone = sorted(set(maps) - table.map_names), sorted(set(chains) - table.chains.keys())
    return "".join(
        f"delete {kind} inet {TABLE_NAME} {name}\n"
        for kind, names in (("map", gone[0]), ("chain", gone[1]))
        for name in names
    )


def replace(table: Content, fakes: Fakes) -> str:
    """Bring a table of any content, or none, to `table` at once."""
    maps = (*(each.as_text for each in table.made), *table.maps)
    declared = (*(each.declaration for each in maps), *_fake_maps(), *_frame(table.chains))
    return f"{remove()}{_table(declared)}{_table(_rules(table.chains))}{mapped(fakes)}"


def drain(fakes: Fakes) -> str:
    """Bring a table of any content to one that only translates synthetic addresses."""
    chains = nft_chains.drained_chains()
    return remove() + _table((*_fake_maps(), *_frame(chains))) + _table(_rules(chains)) + mapped(fakes)


def remove() -> str:
    """No table of ours, whether there is one or not."""
    return f"table inet {TABLE_NAME}\ndelete table inet {TABLE_NAME}\n"


def nets_differ(one: DesiredNetwork, other: DesiredNetwork) -> bool:
    """Whether the addresses by rule are not the same, or not led to the same places."""
    if one.steering is None or other.steering is None:
        return one.steering is not other.steering
    slots, others = ({each.slot for each in desired.exits} for desired in (one, other))
    spans = (one.steering.spans4, one.steering.spans6)
    return slots != others or spans != (other.steering.spans4, other.steering.spans6)


def is_one_of_ours(chains: Collection[str], maps: Collection[str]) -> bool:
    """Whether a table with these can be brought to any other of ours without replacing it."""
    known_maps = all(name.partition("_")[0] in KINDS for name in maps)
    return known_maps and all(
        name in CHAINS or nft_treatments.is_ours(name) or nft_swift.is_ours(name) for name in chains
    )


def _refilled(fakes: Fakes | None) -> str:
    if fakes is None:
        return ""
    return "".join(f"flush map inet {TABLE_NAME} {name}\n" for name in FAKES) + mapped(fakes)


def _table(lines: Iterable[str]) -> str:
    body = "".join(f"\t{line}\n" for line in lines)
    return f"table inet {TABLE_NAME} {{\n{body}}}\n"


def _fake_maps() -> Iterable[str]:
    yield from (f"map {name} {{ {kind} }}" for name, kind in FAKES.items())
    yield from nft_measuring.declarations()


def _frame(chains: Iterable[str]) -> Iterable[str]:
    return (f"chain {name} {{ {HOOKS.get(name, '')} }}" for name in chains)


def _rules(chains: Mapping[str, Iterable[str]]) -> Iterable[str]:
    for name, rules in chains.items():
        yield f"chain {name} {{"
        yield from (f"\t{rule}" for rule in rules)
        yield "}"
