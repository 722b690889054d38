"""What rules come to: their verdicts as actions, and these, with the exits' health, as the kernel's outcomes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from maikr_client.daemon.machine.course_parts import Lead
from maikr_client.daemon.steering import BLOCK, DIRECT, Outcome, PortOutcome, Treatment, through
from maikr_client.model.rule import Action, ActionKind, Fallback, RuleList
from maikr_client.rules.ports import PortVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """What a rule says is to be done."""

    action: Action
    if_unavailable: Fallback = Fallback.BLOCK


@dataclass(frozen=True, slots=True, kw_only=True)
class PortDirective:
    """On ports `first` to `last` (0..65535) this is to be done."""

    first: int
    last: int
    directive: Directive


Policy = tuple[PortDirective, ...]
"""All ports in ascending order, without gaps. What has one policy is always treated alike, whatever exits become."""


def directive_of(rules: RuleList, rule: int | None) -> Directive:
    """What the rule of that index says, None: the default line. Raises IndexError."""
    if rule is None:
        return Directive(action=rules.default)
    if rule < 0:
        raise IndexError(rule)
    found = rules.rules[rule]
    return Directive(action=found.action, if_unavailable=found.if_unavailable)


def policy_of(rules: RuleList, verdicts: Iterable[PortVerdict]) -> Policy:
    """The same with what the rules say in place of their indexes. Raises IndexError."""
    parts: list[PortDirective] = []
    for each in verdicts:
        directive = directive_of(rules, each.rule)
        if parts and parts[-1].directive == directive:
            parts[-1] = PortDirective(first=parts[-1].first, last=each.last, directive=directive)
        else:
            parts.append(PortDirective(first=each.first, last=each.last, directive=directive))
    return tuple(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What becomes of a connection, and by which rule: the first that has a say in it, None the default line."""

    policy: Policy
    rule: int | None = None


def judged(rules: RuleList, verdicts: tuple[PortVerdict, ...]) -> Judged:
    """By `verdicts` on `rules`. Raises IndexError."""
    named = (each.rule for each in verdicts if each.rule is not None)
    return Judged(policy=policy_of(rules, verdicts), rule=min(named, default=None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What directives come to now. `connected` is the default exit's slot, None while it can't be had; `default` is the
    default line's action; `leads` say where targets lead.
    """

    connected: int | None
    default: Action
    leads: Mapping[str, Lead]

    def treatment(self, policy: Policy) -> Treatment:
        """The kernel's form of `policy`."""
        parts: list[PortOutcome] = []
        for each in policy:
            outcome = self.outcome(each.directive)
            first = parts.pop().first if parts and parts[-1].outcome == outcome else each.first
            parts.append(PortOutcome(first=first, last=each.last, outcome=outcome))
        return tuple(parts)

    def outcome(self, directive: Directive) -> Outcome:
        """Where that leads. A target whose exit is lost leads there nevertheless, into nothing, unless its rule says
        otherwise.
        """
        if directive.action.kind is not ActionKind.VIA:
            return self._plain(directive.action.kind)
        lead = self.leads.get(directive.action.target or "")
        if lead is not None and lead.slot is not None and not lead.failed:
            return through(lead.slot)
        match directive.if_unavailable:
            case Fallback.BLOCK:
                return BLOCK if lead is None or lead.slot is None else through(lead.slot)
            case Fallback.DIRECT:
                return DIRECT
            case Fallback.DEFAULT:
                return self.otherwise
            case _:
                assert_never(directive.if_unavailable)

    @property
    def otherwise(self) -> Outcome:
        """Where the default line leads."""
        return self.outcome(Directive(action=self.default))

    def _plain(self, kind: ActionKind) -> Outcome:
        match kind:
            case ActionKind.DIRECT:
                return DIRECT
            case ActionKind.DEFAULT if self.connected is not None:
                return through(self.connected)
            case _:
                return BLOCK


def situation(rules: RuleList, connected: int | None, leads: Iterable[Lead]) -> Situation:
    """What `rules` come to with these exits."""
    return Situation(connected=connected, default=rules.default, leads={each.target: each for each in leads})
