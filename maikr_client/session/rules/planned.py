"""From rules to their part of a plan: document and lists as blobs, and the servers that rules lead to. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from maikr_client.errors import MaikrError
from maikr_client.model.plan import MAX_RULE_CANDIDATES, PlannedList, RuleExit, exit_server
from maikr_client.model.rule import Action, ActionKind, DestinationSet, Fallback, ListReference, Rule, RuleList
from maikr_client.model.server import Server
from maikr_client.rules.canonical import canonical_document, canonical_text
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_client.session.choice import choose, near_names

_BLOCK = Action(kind=ActionKind.BLOCK)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRules:
    """`blobs` are what the daemon must have been given, by SHA-256. `unknown` are the lines whose server is not in the
    directory (any more): in force, and without a way of their own.
    """

    rules_sha256: str | None = None
    lists: tuple[PlannedList, ...] = ()
    rule_exits: tuple[RuleExit, ...] = ()
    blobs: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    unknown: tuple[RuleProblem, ...] = ()


def planned(rules: RuleList, lists: Mapping[ListReference, DestinationSet], servers: Sequence[Server]) -> PlannedRules:
    """The plan's part. A disabled rule needs no exit, and no rules at all need nothing."""
    enabled = [rule for rule in rules.rules if rule.enabled]
    if not enabled and rules.default.kind is ActionKind.DEFAULT:
        return PlannedRules()
    exits = {target: found for target in _targets(rules) if (found := candidates(target, servers))}
    document = canonical_document(_without_unknown(rules, frozenset(exits)))
    held = {reference: canonical_text(each).encode() for reference, each in lists.items()}
    blobs = {_sha256(blob): blob for blob in (document, *held.values())}
    return PlannedRules(
        rules_sha256=_sha256(document),
        lists=tuple(PlannedList(reference=each, sha256=_sha256(blob)) for each, blob in held.items()),
        rule_exits=tuple(
            RuleExit(target=target, candidates=tuple(map(exit_server, found))) for target, found in exits.items()
        ),
        blobs=blobs,
        unknown=unknown_targets(rules, servers),
    )


def candidates(target: str, servers: Sequence[Server]) -> tuple[Server, ...]:
    """The servers that `target` means, best first; none for an unknown one."""
    try:
        return choose(servers, target)[:MAX_RULE_CANDIDATES]
    except MaikrError:
        return ()


def unknown_targets(rules: RuleList, servers: Sequence[Server]) -> tuple[RuleProblem, ...]:
    """A problem for each enabled rule whose target is neither a server nor a country."""
    return tuple(
        RuleProblem.at(rule.line or 1, 1, RuleProblemCode.UNKNOWN_TARGET, target=rule.action.target)
        for rule in rules.rules
        if rule.enabled and rule.action.target is not None and not candidates(rule.action.target, servers)
    )


def new_unknown_targets(
    before: RuleDocument, after: RuleDocument, servers: Sequence[Server]
) -> tuple[RuleProblem, ...]:
    """A problem, with its place and what may be meant, for each target of `after` that means nothing and that `before`
    does not have.
    """
    known = {rule.action.target for rule in before.rules}
    return tuple(
        _no_such_target(after, rule, servers)
        for rule in after.rules
        if rule.enabled
        and rule.action.target not in {None, *known}
        and not candidates(rule.action.target or "", servers)
    ) + _unknown_default(before, after, servers)


def _no_such_target(document: RuleDocument, rule: Rule, servers: Sequence[Server]) -> RuleProblem:
    target = rule.action.target or ""
    found = re.search(rf"\svia\s+(?={re.escape(target[:1])})", document.lines[rule.line - 1], re.IGNORECASE)
    return _named(rule.line, 1 if found is None else found.end() + 1, target, servers)


def _unknown_default(before: RuleDocument, after: RuleDocument, servers: Sequence[Server]) -> tuple[RuleProblem, ...]:
    target = None if after.default is None else after.default.target
    if target is None or after.default == before.default or candidates(target, servers):
        return ()
    line = next(number for number, line in enumerate(after.lines, 1) if line.lower().lstrip().startswith("default"))
    return (_named(line, 1, target, servers),)


def _named(line: int, column: int, target: str, servers: Sequence[Server]) -> RuleProblem:
    near = ", ".join(near_names(servers, target))
    said = f" Did you mean {near}?" if near else ""
    return RuleProblem.at(line, column, RuleProblemCode.NO_SUCH_TARGET, target=target, near=said)


def _targets(rules: RuleList) -> tuple[str, ...]:
    actions = (*(rule.action for rule in rules.rules if rule.enabled), rules.default)
    return tuple(dict.fromkeys(each.target for each in actions if each.target is not None))


def _without_unknown(rules: RuleList, known: frozenset[str]) -> RuleList:
    """Rules of servers that are gone, with what happens while such a server is not available as their action."""
    default = rules.default if _is_known(rules.default, known) else _BLOCK
    return RuleList(rules=tuple(_certain(rule, default, known) for rule in rules.rules), default=default)


def _certain(rule: Rule, default: Action, known: frozenset[str]) -> Rule:
    if not rule.enabled or _is_known(rule.action, known):
        return rule
    return replace(rule, action=_instead(rule, default), if_unavailable=Fallback.BLOCK)


def _instead(rule: Rule, default: Action) -> Action:
    if rule.if_unavailable is Fallback.DIRECT:
        return Action(kind=ActionKind.DIRECT)
    if rule.if_unavailable is Fallback.DEFAULT and default.kind is not ActionKind.DEFAULT:
        return default
    return _BLOCK


def _is_known(action: Action, known: frozenset[str]) -> bool:
    return action.target is None or action.target in known


def _sha256(blob: bytes) -> str:
    return hashlib.sha256(blob).hexdigest()
