"""Whether a rule can ever be the first match, and which rule takes its traffic if not."""

from __future__ import annotations

from maikr_client.model.rule import MAX_PORT, Anything, Domain, Network, PortRange, Rule, Scope
from maikr_client.rules.matcher import AddressTable, Matcher
from maikr_client.rules.name_index import NOTHING
from maikr_client.rules.ports import PortVerdict, at_port, cut

_Ports = tuple[tuple[int, int], ...]


class Coverage:
    """What of each rule is left by the rules before it."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._seen = _rules_in(matcher.ipv4) | _rules_in(matcher.ipv6)

    def taken_by(self, rule: Rule, index: int) -> int | None:
        """The first rule that takes traffic of a rule that never matches; None for one that may. Lists are not
        followed into: theirs is None unless an earlier rule holds everything.
        """
        first = self._matcher.any_from
        if first is not None and first < index:
            return first
        match rule.destination:
            case Domain():
                return self._domain_taken_by(rule.destination, _spoken(rule.ports), index)
            case Network() if index not in self._seen:
                return self._network_taken_by(rule.destination, rule.ports)
            case Anything():
                return self._everything_taken_by(_spoken(rule.ports), index)
            case _:
                return None

    def _domain_taken_by(self, domain: Domain, ports: _Ports, index: int) -> int | None:
        takers: list[int] = []
        if domain.scope is not Scope.BELOW:
            takers += self._takers(self._at(domain.name), ports)
        if domain.scope is not Scope.EXACT:
            takers += self._takers(self._below(domain.name), ports)
        return min(takers) if all(taker < index for taker in takers) else None

    def _takers(self, verdicts: tuple[PortVerdict, ...], ports: _Ports) -> list[int]:
        speaking = [
            each for each in verdicts if any(each.first <= last and first <= each.last for first, last in ports)
        ]
        return [NOTHING if each.rule is None else each.rule for each in speaking]

    def _at(self, name: str) -> tuple[PortVerdict, ...]:
        names = self._matcher.names
        best = names.index.lowest(name)
        return cut(names.ported.holding(name, best), best)

    def _below(self, name: str) -> tuple[PortVerdict, ...]:
        names = self._matcher.names
        best = names.index.lowest_below(name)
        return cut(names.ported.holding_below(name, best), best)

    def _network_taken_by(self, network: Network, ports: tuple[PortRange, ...]) -> int | None:
        table = self._matcher.ipv4 if network.first.version == 4 else self._matcher.ipv6  # noqa: PLR2004 - IP's version
        return at_port(table.verdicts(int(network.first)), ports[0].first if ports else 0)

    def _everything_taken_by(self, ports: _Ports, index: int) -> int | None:
        takers = self._takers(cut(self._matcher.names.ported.holding("", index), None), ports)
        return min(takers) if all(taker < index for taker in takers) else None


def _rules_in(table: AddressTable) -> frozenset[int]:
    return frozenset(each.rule for span in table.spans for each in span.verdicts if each.rule is not None)


def _spoken(ports: tuple[PortRange, ...]) -> _Ports:
    """Without ports a rule also speaks of traffic that has none: port 0 here."""
    return tuple((each.first, each.last) for each in ports) or ((0, MAX_PORT),)
