"""What is in force, ready to be asked: `Configure` with its rules compiled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from maikr_client.model.rule import Action, ActionKind, DestinationSet, Fallback, ListReference, RuleList
from maikr_client.resolver.private import REFUSED4, REFUSED6
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.matcher import AddressTable, Matcher
from maikr_client.rules.name_index import NOTHING
from maikr_client.rules.spans import AddressSpan
from maikr_client.wire.resolving import Configure, Upstream, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """`split` are other links' domains with their upstreams. `first_network` is the index of the first rule that holds
    some public address, NOTHING without one: a name's rule before it can't be overruled by an address.
    """

    generation: int
    matcher: Matcher
    ways: Mapping[tuple[Action, Fallback], Way]
    upstreams: tuple[Upstream, ...]
    split: Mapping[str, Upstream]
    local: Upstream | None
    search: frozenset[str]
    untouched: frozenset[str]
    first_network: int
    block4: IPv4Address
    block6: IPv6Address

    def way(self, rule: int | None) -> Way:
        """What the rule of that index comes to now, the default line for None. One that the daemon did not name comes
        to nothing: nobody is asked.
        """
        action, fallback = self._asked(rule)
        way = self.ways.get((action, fallback), Way(action=action, upstream=None))
        return replace(way, blocked=True) if action.kind is ActionKind.BLOCK else way

    @property
    def unruled_way(self) -> Way:
        """What names come to that no rule holds."""
        return self.way(self.matcher.any_from)

    def upstream(self, way: Way) -> Upstream | None:
        """Whom to ask on that way."""
        return None if way.upstream is None else self.upstreams[way.upstream]

    def _asked(self, rule: int | None) -> tuple[Action, Fallback]:
        if rule is None:
            return self.matcher.rules.default, Fallback.BLOCK
        found = self.matcher.rules.rules[rule]
        return found.action, found.if_unavailable


def configuration(wanted: Configure, rules: RuleList, lists: Mapping[ListReference, DestinationSet]) -> Configuration:
    """`wanted` with its rules compiled. Raises InvalidValue for rules that can't be in force as a whole."""
    matcher = compile_rules(rules, lists)
    return Configuration(
        generation=wanted.generation,
        matcher=matcher,
        ways={(way.action, way.if_unavailable): way for way in wanted.ways},
        upstreams=wanted.upstreams,
        split={each.name.lower().strip("."): wanted.upstreams[each.upstream] for each in wanted.split},
        local=None if wanted.local is None else wanted.upstreams[wanted.local],
        search=_names(wanted.search),
        untouched=_names(wanted.untouched),
        first_network=min(_first(matcher.ipv4, REFUSED4), _first(matcher.ipv6, REFUSED6)),
        block4=wanted.block4,
        block6=wanted.block6,
    )


def _names(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name for text in texts if (name := text.lower().strip(".")))


def _first(table: AddressTable, private: Sequence[IPv4Network] | Sequence[IPv6Network]) -> int:
    """No ruled name is given a private address, so rules for those can't overrule its own."""
    best = NOTHING
    for span in table.spans:
        lowest = min((each.rule for each in span.verdicts if each.rule is not None), default=NOTHING)
        if lowest < best and not _is_within(span, private):
            best = lowest
    return best


def _is_within(span: AddressSpan, networks: Sequence[IPv4Network] | Sequence[IPv6Network]) -> bool:
    ends = ((int(each.network_address), int(each.broadcast_address)) for each in networks)
    return any(first <= span.first and span.last <= last for first, last in ends)
