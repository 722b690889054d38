"""The most specific rule first, as an order that changes nothing else.

A rule that lies wholly within an earlier one never matches. Put right before the earliest such rule it takes just its
own traffic from that one: no rule between the two ever saw that traffic, so every other connection goes where it went.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from maikr_client.model.rule import Anything, Domain, ListReference, Network, PortRange, Rule, Scope
from maikr_client.rules.conflict import within
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.name_index import parents
from maikr_client.rules.names import NameEncoder, to_ascii


def most_specific_first(document: RuleDocument, encode: NameEncoder = to_ascii) -> RuleDocument:
    """`document` with rules moved as said above; comments, blanks, disabled rules and conflicts stay where they are."""
    fixed = within(document.lines)
    free = [rule for rule in document.rules if rule.enabled and rule.line - 1 not in fixed]
    places, ordered = [rule.line - 1 for rule in free], _ordered(free)
    lines = list(document.lines)
    texts = {rule.line: _split(document.lines[rule.line - 1]) for rule in ordered}
    for place, rule in zip(places, ordered, strict=True):
        lines[place] = texts[rule.line][0] + _split(document.lines[place])[1]
    return parse_document("".join(lines), encode)


def _split(line: str) -> tuple[str, str]:
    bare = line.removesuffix("\n").removesuffix("\r")
    return bare, line[len(bare) :]


def _ordered(rules: list[Rule]) -> list[Rule]:
    ordered: list[int] = []
    by_key: dict[Hashable, list[int]] = {}
    for index, rule in enumerate(rules):
        near = [each for key in _keys_around(rule) for each in by_key.get(key, ())]
        wider = [each for each in near if _lies_within(rule, rules[each])]
        ordered.insert(min(map(ordered.index, wider), default=len(ordered)), index)
        by_key.setdefault(_key(rule), []).append(index)
    return [rules[index] for index in ordered]


def _key(rule: Rule) -> Hashable:
    """Under which a rule is looked for by those that may lie within it."""
    match rule.destination:
        case Domain() as domain:
            return domain.name
        case Network():
            return Network
        case Anything():
            return Anything
        case ListReference() as reference:
            return reference


def _keys_around(rule: Rule) -> Iterator[Hashable]:
    yield from {Anything, _key(rule)}
    if isinstance(rule.destination, Domain):
        yield from parents(rule.destination.name)


def _lies_within(inner: Rule, outer: Rule) -> bool:
    if inner.destination == outer.destination and inner.ports == outer.ports:
        return False
    return _ports_within(inner.ports, outer.ports) and _destination_within(inner, outer)


def _ports_within(inner: tuple[PortRange, ...], outer: tuple[PortRange, ...]) -> bool:
    if not outer:
        return True
    return bool(inner) and all(any(o.first <= i.first and i.last <= o.last for o in outer) for i in inner)


def _destination_within(inner: Rule, outer: Rule) -> bool:
    match inner.destination, outer.destination:
        case _, Anything():
            return True
        case Domain() as small, Domain() as large:
            return _domain_within(small, large)
        case Network() as small, Network() as large:
            if small.first.version != large.first.version:
                return False
            return int(large.first) <= int(small.first) and int(small.last) <= int(large.last)
        case small, large:
            return small == large


def _domain_within(inner: Domain, outer: Domain) -> bool:
    if inner.name.endswith(f".{outer.name}"):
        return outer.scope is not Scope.EXACT
    return inner.name == outer.name and (outer.scope in {Scope.TREE, inner.scope})
