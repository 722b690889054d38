"""What a list of rules says that its writer hardly means."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from maikr_client.model.rule import ActionKind, Destination, Domain, PortRange, Rule, RuleList, Scope
from maikr_client.rules.coverage import Coverage
from maikr_client.rules.destinations import destination_text
from maikr_client.rules.matcher import Matcher
from maikr_client.rules.problems import RuleProblem, RuleProblemCode

SuffixTest = Callable[[str], bool]
"""Says whether anybody may register names right below this one (https://publicsuffix.org)."""
TargetTest = Callable[[str], bool]
"""Says whether a target is a server or a country of the directory."""

_Key = tuple[Destination, tuple[PortRange, ...]]


def lint(
    matcher: Matcher, *, is_public_suffix: SuffixTest | None = None, is_target: TargetTest | None = None
) -> tuple[RuleProblem, ...]:
    """Warnings in order of their lines, at most one of a kind a rule; each that has to do with another rule names its
    line in the field `other`. Disabled rules are passed over.
    """
    rules = matcher.rules
    found = [*_overlaps(rules, Coverage(matcher))]
    if is_public_suffix is not None:
        found += [_at(rule, RuleProblemCode.PUBLIC_SUFFIX, name=name) for rule, name in _wide(rules, is_public_suffix)]
    if is_target is not None:
        found += [
            _at(rule, RuleProblemCode.UNKNOWN_TARGET, target=rule.action.target or "")
            for rule in rules.rules
            if rule.enabled and rule.action.kind is ActionKind.VIA and not is_target(rule.action.target or "")
        ]
    return tuple(sorted(found, key=lambda problem: problem.line))


def _overlaps(rules: RuleList, coverage: Coverage) -> Iterator[RuleProblem]:
    first: dict[_Key, int] = {}
    for index, rule in enumerate(rules.rules):
        if not rule.enabled:
            continue
        earlier = first.setdefault((rule.destination, rule.ports), index)
        if earlier != index:
            yield _pair(rule, rules.rules[earlier], _how_equal(rule, rules.rules[earlier]))
        elif (taker := coverage.taken_by(rule, index)) is not None:
            yield _pair(rule, rules.rules[taker], RuleProblemCode.SHADOWED)


def _how_equal(rule: Rule, earlier: Rule) -> RuleProblemCode:
    same = rule.action == earlier.action and rule.if_unavailable is earlier.if_unavailable
    return RuleProblemCode.DUPLICATE if same else RuleProblemCode.CONTRADICTORY


def _wide(rules: RuleList, is_public_suffix: SuffixTest) -> Iterator[tuple[Rule, str]]:
    for rule in rules.rules:
        domain = rule.destination
        if (
            rule.enabled
            and isinstance(domain, Domain)
            and domain.scope is not Scope.EXACT
            and is_public_suffix(domain.name)
        ):
            yield rule, domain.name


def _pair(rule: Rule, earlier: Rule, code: RuleProblemCode) -> RuleProblem:
    return _at(
        rule,
        code,
        destination=rule.written or destination_text(rule.destination),
        other=str(earlier.line),
        other_destination=earlier.written or destination_text(earlier.destination),
    )


def _at(rule: Rule, code: RuleProblemCode, **fields: str) -> RuleProblem:
    return RuleProblem.at(rule.line, 1, code, **fields)


def known_targets(names: Collection[str]) -> TargetTest:
    """A test for targets among `names` (servers', countries', countries' codes), in either case."""
    known = frozenset(name.casefold() for name in names)
    return lambda target: target.casefold() in known
