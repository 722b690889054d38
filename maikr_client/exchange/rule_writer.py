"""Rules with actions, as other programs' configurations have them, written in Maikr's own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from maikr_client.errors import InvalidValue
from maikr_client.exchange.collector import Collector, checked
from maikr_client.exchange.results import ImportedRules, ListFormat, Problems
from maikr_client.exchange.typed_lines import (
    TypedLine,
    add_destination,
    refuse_options,
    split_both,
    split_typed,
    tell_changed,
)
from maikr_client.model.rule import (
    Action,
    ActionKind,
    Anything,
    Destination,
    DestinationSet,
    Domain,
    ListKind,
    ListReference,
    PortRange,
    Rule,
    Scope,
)
from maikr_client.rules.ports import parse_ports
from maikr_client.rules.problems import Fault, RuleProblem, RuleProblemCode
from maikr_client.rules.render import action_text, rule_text

_BLOCKING = frozenset({"REJECT", "REJECT-DROP", "REJECT-NO-DROP", "REJECT-TINYGIF"})
_PORTS = frozenset({"DST-PORT", "DEST-PORT"})
_LAST = frozenset({"MATCH", "FINAL"})

Policies = Mapping[str, Action]
"""What the user says each policy (a proxy, a group) of the other program is."""


class RuleWriter:
    """Takes TYPE,VALUE,POLICY lines in order. `policies` are the user's own; DIRECT and REJECT mean what they say."""

    def __init__(self, policies: Policies) -> None:
        self._policies = policies
        self._lines: list[str] = []
        self._ended = False
        self.problems = Problems()

    def take(self, line: str, number: int, lists: Mapping[str, ListReference]) -> None:
        """One line; `lists` are the rule sets it may name. What can't be honoured becomes a problem."""
        try:
            self._take(checked(line), number, lists)
        except Fault as fault:
            self.problems.add(fault.on_line(number))
        except InvalidValue as error:
            why = error.problem.field("why")
            self.problems.add(RuleProblem.at(number, 1, RuleProblemCode.MALFORMED, why=why))

    def result(self) -> ImportedRules:
        """The text, and all problems."""
        return ImportedRules(text="".join(f"{line}\n" for line in self._lines), problems=self.problems.all())

    def _take(self, line: str, number: int, lists: Mapping[str, ListReference]) -> None:
        if self._ended:
            raise Fault(0, RuleProblemCode.AFTER_DEFAULT)
        typed, ports = _with_ports(line)
        if typed.kind in _LAST:
            action = self._action(typed.value, typed.offset)
            refuse_options(typed.rest, line)
            self._lines.append(f"default {action_text(action)}")
            self._ended = True
            return
        destination: Destination = Anything() if typed.kind in _PORTS else _destination(typed, lists)
        if not any(typed.rest[:1]):
            raise Fault(len(line), RuleProblemCode.MISSING_ACTION)
        policy, *options = typed.rest
        refuse_options(options, line)
        action = self._action(policy, line.rindex(policy))
        tell_changed(self.problems, options, number)
        self._lines.append(rule_text(Rule(destination=destination, action=action, ports=ports)))

    def _action(self, policy: str, offset: int) -> Action:
        if policy[:1] == policy[-1:] == '"':
            policy = policy[1:-1]
        known = self._policies.get(policy)
        if known is not None:
            return known
        if policy.upper() == "DIRECT":
            return Action(kind=ActionKind.DIRECT)
        if policy.upper() in _BLOCKING:
            return Action(kind=ActionKind.BLOCK)
        raise Fault(offset, RuleProblemCode.UNKNOWN_POLICY, policy=policy)


def _with_ports(line: str) -> tuple[TypedLine, tuple[PortRange, ...]]:
    """The rule in `line`, and its ports: those it is about, or those that it is joined with by AND. Raises Fault."""
    both = split_both(line)
    if both is None:
        typed = split_typed(line)
        return typed, _ports(typed) if typed.kind in _PORTS else ()
    one, other, rest = both
    ported, named = (one, other) if one.kind in _PORTS else (other, one)
    if ported.kind not in _PORTS or named.kind in {*_PORTS, *_LAST}:
        return split_typed(line), ()
    return replace(named, rest=(*rest, *named.rest)), _ports(ported)


def _destination(typed: TypedLine, lists: Mapping[str, ListReference]) -> Destination:
    if typed.kind in {"RULE-SET", "DOMAIN-SET"}:
        return _rule_set(typed, lists)
    collector = Collector()
    try:
        add_destination(collector, typed)
    except Fault as fault:
        raise fault.shifted(typed.offset) from None
    return _single(collector.result().destinations, typed)


def _ports(typed: TypedLine) -> tuple[PortRange, ...]:
    try:
        return parse_ports(typed.value.replace("/", ","))
    except Fault as fault:
        raise fault.shifted(typed.offset) from None


def _single(held: DestinationSet, typed: TypedLine) -> Destination:
    for names, scope in ((held.trees, Scope.TREE), (held.below, Scope.BELOW), (held.exact, Scope.EXACT)):
        if names:
            return Domain(name=names[0], scope=scope)
    if held.networks:
        return held.networks[0]
    raise Fault(
        0, RuleProblemCode.NOT_SUPPORTED, what=typed.kind, why="parts of names and patterns go into a list only"
    )


def _rule_set(typed: TypedLine, lists: Mapping[str, ListReference]) -> ListReference:
    known = lists.get(typed.value)
    if known is not None:
        return known
    if "://" not in typed.value:
        raise Fault(typed.offset, RuleProblemCode.INCLUDE_MISSING, name=typed.value)
    domain_set = typed.kind == "DOMAIN-SET"
    form = ListFormat.SURGE_DOMAIN_SET if domain_set else ListFormat.SURGE_LIST
    return replace(ListReference(kind=ListKind.URL, where=typed.value), format=str(form))
