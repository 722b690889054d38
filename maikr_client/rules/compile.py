"""Rules and their lists, made ready to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import (
    Anything,
    DestinationSet,
    Domain,
    ListReference,
    Network,
    PortRange,
    Rule,
    RuleList,
)
from maikr_client.rules.automaton import PatternSet
from maikr_client.rules.matcher import AddressTable, Matcher, NameTable, PatternRule
from maikr_client.rules.name_index import NameIndex
from maikr_client.rules.ported import Ported, PortedIndex, PortedList
from maikr_client.rules.regex import parse_pattern
from maikr_client.rules.spans import RuledNetwork, disjoint

Lists = Mapping[ListReference, DestinationSet]
_WIDEST = {4: (1 << 32) - 1, 6: (1 << 128) - 1}


def needed_lists(rules: RuleList) -> tuple[ListReference, ...]:
    """The lists that the enabled rules name, each once."""
    named = (rule.destination for rule in rules.rules if rule.enabled)
    return tuple(dict.fromkeys(each for each in named if isinstance(each, ListReference)))


def compile_rules(rules: RuleList, lists: Lists | None = None) -> Matcher:
    """A matcher of the enabled rules. Raises InvalidValue when a list is missing or one of its patterns is refused:
    rules are in force as a whole or not at all.
    """
    parts = _Parts()
    for index, rule in enumerate(rules.rules):
        if rule.enabled:
            parts.add(rule, index, lists or {})
    networks = parts.networks
    return Matcher(
        rules=rules,
        names=NameTable(index=parts.names, ported=parts.ported, patterns=tuple(parts.patterns)),
        ipv4=AddressTable(disjoint(networks[4])),
        ipv6=AddressTable(disjoint(networks[6])),
        any_from=parts.any_from,
    )


@dataclass(slots=True)
class _Parts:
    names: NameIndex = field(default_factory=NameIndex)
    ported: PortedIndex = field(default_factory=PortedIndex)
    patterns: list[PatternRule] = field(default_factory=list)
    networks: dict[int, list[RuledNetwork]] = field(default_factory=lambda: {4: [], 6: []})
    any_from: int | None = None

    def add(self, rule: Rule, index: int, lists: Lists) -> None:
        match rule.destination:
            case Domain():
                self._add_domain(rule.destination, rule.ports, index)
            case Network():
                self._add_networks((rule.destination,), rule.ports, index)
            case Anything():
                self._add_anything(rule.ports, index)
            case ListReference():
                self._add_list(_found(rule.destination, lists), rule.ports, index)

    def _add_domain(self, domain: Domain, ports: tuple[PortRange, ...], index: int) -> None:
        if ports:
            self.ported.add(domain, Ported(index, ports))
        else:
            self.names.add(domain, index)

    def _add_networks(self, networks: Iterable[Network], ports: tuple[PortRange, ...], index: int) -> None:
        for each in networks:
            ruled = RuledNetwork(int(each.first), int(each.last), index, ports)
            self.networks[each.first.version].append(ruled)

    def _add_anything(self, ports: tuple[PortRange, ...], index: int) -> None:
        for version, widest in _WIDEST.items():
            self.networks[version].append(RuledNetwork(0, widest, index, ports))
        if ports:
            self.ported.add_list(PortedList(Ported(index, ports), None))
        elif self.any_from is None:
            self.any_from = index

    def _add_list(self, held: DestinationSet, ports: tuple[PortRange, ...], index: int) -> None:
        self._add_networks(held.networks, ports, index)
        patterns = _patterns(held)
        if not ports:
            self.names.add_set(held, index)
            self.patterns += [PatternRule(index, patterns)] if patterns is not None else []
            return
        own = NameIndex()
        own.add_set(held, index)
        self.ported.add_list(PortedList(Ported(index, ports), own, patterns))


def _found(reference: ListReference, lists: Lists) -> DestinationSet:
    held = lists.get(reference)
    if held is None:
        raise InvalidValue("list", f"{reference.where} is not there")
    return held


def _patterns(held: DestinationSet) -> PatternSet | None:
    if not (held.keywords or held.patterns):
        return None
    try:
        return PatternSet(map(parse_pattern, held.patterns), [each.lower() for each in held.keywords])
    except ValueError as error:
        raise InvalidValue("list", f"pattern: {error}") from None
