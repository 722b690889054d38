"""Where a connection goes: the first rule that holds it.

A connection has a name (or none: the program gave an address), an address (or none yet) and a port (or none, as with
ICMP). A rule of names looks at the name, a rule of addresses at the address; the lowest rule of all wins.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address
from typing import NamedTuple

from maikr_client.model.rule import Action, IpAddress, RuleList
from maikr_client.rules.automaton import PatternSet
from maikr_client.rules.name_index import NOTHING, NameIndex
from maikr_client.rules.ported import PortedIndex
from maikr_client.rules.ports import PortVerdict, at_port, cut, holds, least
from maikr_client.rules.spans import AddressSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """`rule` is the deciding rule's index and `line` its line; both None when the default decided."""

    rule: int | None
    line: int | None
    action: Action


class PatternRule(NamedTuple):
    """A list's keywords and patterns, and the rule that names the list."""

    rule: int
    patterns: PatternSet


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """All that decides by name. `patterns` are in order of their rules."""

    index: NameIndex
    ported: PortedIndex
    patterns: tuple[PatternRule, ...]

    def lowest(self, name: str, limit: int) -> int:
        """The first rule without ports that holds `name`, or `limit` when none before it does."""
        best = min(self.index.lowest(name), limit)
        for rule, patterns in self.patterns:
            if rule >= best:
                break
            if patterns.matches(name):
                return rule
        return best


class AddressTable:
    """All that decides by one family's addresses."""

    __slots__ = ("_starts", "spans")

    def __init__(self, spans: tuple[AddressSpan, ...]) -> None:
        self.spans = spans
        self._starts = [span.first for span in spans]

    def verdicts(self, address: int) -> tuple[PortVerdict, ...]:
        """What each port of `address` comes to; empty when no rule holds it."""
        place = bisect_right(self._starts, address) - 1
        if place < 0 or self.spans[place].last < address:
            return ()
        return self.spans[place].verdicts


@dataclass(frozen=True, slots=True, kw_only=True)
class Matcher:
    """Made by `compile_rules`. Names it is asked for are in the one form of `canonical_name`.

    `ipv4` and `ipv6` hold the spans for the kernel's maps. `any_from` is the first rule that holds everything.
    """

    rules: RuleList
    names: NameTable
    ipv4: AddressTable
    ipv6: AddressTable
    any_from: int | None = None
    _decided: dict[int | None, Decision] = field(default_factory=dict, init=False, repr=False, compare=False)

    def decide(
        self, destination: str | IpAddress, port: int | None = None, *, address: IpAddress | None = None
    ) -> Decision:
        """What is done with a connection to `destination` (a name or an address), which, if a name, was resolved to
        `address`. Without a port only rules without ports speak.
        """
        if isinstance(destination, str):
            best = self._by_name(destination, port)
            if address is not None:
                best = min(best, self._by_address(address, port))
        else:
            best = self._by_address(destination, port)
        return self.decision(best if best != NOTHING else None)

    def decision(self, rule: int | None) -> Decision:
        """The decision of the rule of that index, of the default for None."""
        known = self._decided.get(rule)
        if known is None:
            if rule is None:
                known = Decision(rule=None, line=None, action=self.rules.default)
            else:
                by = self.rules.rules[rule]
                known = Decision(rule=rule, line=by.line, action=by.action)
            self._decided[rule] = known
        return known

    def verdicts(self, destination: str | IpAddress, *, address: IpAddress | None = None) -> tuple[PortVerdict, ...]:
        """What each port of `destination` comes to: all ports, cut up in order; one where the port doesn't matter."""
        if not isinstance(destination, str):
            return least((self._address_verdicts(destination),))
        by_address = () if address is None else self._address_verdicts(address)
        return least((self._name_verdicts(destination), by_address))

    def rules_name(self, name: str) -> bool:
        """A rule of names, on some port at least, has a say about `name`; one for addresses or anything is none."""
        limit = self._limit
        return self.names.lowest(name, limit) < limit or self.names.ported.holds_name(name, limit)

    @property
    def _limit(self) -> int:
        return NOTHING if self.any_from is None else self.any_from

    def _name_verdicts(self, name: str) -> tuple[PortVerdict, ...]:
        best = self.names.lowest(name, self._limit)
        return cut(self.names.ported.holding(name, best), best if best != NOTHING else None)

    def _by_name(self, name: str, port: int | None) -> int:
        best = self.names.lowest(name, self._limit)
        if port is not None and self.names.ported:
            held = self.names.ported.holding(name, best)
            return next((each.rule for each in held if holds(each.ports, port)), best)
        return best

    def _by_address(self, address: IpAddress, port: int | None) -> int:
        rule = at_port(self._address_verdicts(address), port or 0)
        return NOTHING if rule is None else rule

    def _address_verdicts(self, address: IpAddress) -> tuple[PortVerdict, ...]:
        if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
            address = address.ipv4_mapped  # such a socket sends IPv4 packets (RFC 4038, section 4.2)
        table = self.ipv4 if isinstance(address, IPv4Address) else self.ipv6
        return table.verdicts(int(address))
