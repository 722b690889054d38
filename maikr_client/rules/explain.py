"""Where a connection would go, and why, for a person to read."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.model.rule import (
    Action,
    ActionKind,
    Anything,
    Domain,
    Fallback,
    IpAddress,
    ListReference,
    Network,
    Rule,
)
from maikr_client.rules.destinations import destination_text
from maikr_client.rules.matcher import Decision, Matcher
from maikr_client.rules.ports import PortVerdict
from maikr_client.rules.render import action_text, rule_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """`rule` is the deciding rule's index, `line` its line, `text` the rule itself, all None when the default did.
    `by_port` is there when the answer differs by port and none was asked about. `reason` is in English.
    """

    destination: str
    rule: int | None
    line: int | None
    text: str | None
    action: Action
    reason: str
    by_port: tuple[PortVerdict, ...] = ()


def explain(
    matcher: Matcher, destination: str | IpAddress, port: int | None = None, *, address: IpAddress | None = None
) -> Explanation:
    """Explain `matcher.decide` of the same arguments."""
    decision = matcher.decide(destination, port, address=address)
    verdicts = matcher.verdicts(destination, address=address) if port is None else ()
    by_port = verdicts if len(verdicts) > 1 else ()
    rule = None if decision.rule is None else matcher.rules.rules[decision.rule]
    return Explanation(
        destination=str(destination),
        rule=decision.rule,
        line=decision.line,
        text=None if rule is None else rule_text(rule),
        action=decision.action,
        reason=" ".join([_reason(decision, rule, destination, address), *_port_reasons(matcher, by_port)]),
        by_port=by_port,
    )


def _reason(decision: Decision, rule: Rule | None, destination: str | IpAddress, address: IpAddress | None) -> str:
    if rule is None:
        return f"No rule holds {destination}, so the default decides: {_goes(decision.action)}."
    because = _because(rule, destination, address)
    return f"Line {rule.line} is the first rule that holds it, because {because}: {_goes(rule.action)}{_or_else(rule)}."


def _because(rule: Rule, destination: str | IpAddress, address: IpAddress | None) -> str:
    match rule.destination:
        case Domain() as domain:
            return "it names it" if destination == domain.name else f"{destination} is below {domain.name}"
        case Network():
            at = address if isinstance(destination, str) else destination
            own = destination_text(rule.destination)
            if own == str(at):
                return f"{destination} is at {at}" if isinstance(destination, str) else "it names it"
            where = f"{destination} is at {at}, which" if isinstance(destination, str) else f"{at}"
            return f"{where} is within {own}"
        case ListReference() as reference:
            return f"{destination} is in the list {reference.where}"
        case Anything():
            return "it holds everything" if not rule.ports else "it holds everything on its ports"


def _goes(action: Action) -> str:
    match action.kind:
        case ActionKind.VIA:
            return f"it goes {action_text(action)}"
        case ActionKind.DIRECT:
            return "it goes direct, outside every tunnel"
        case ActionKind.BLOCK:
            return "it is blocked"
        case ActionKind.DEFAULT:
            return "it goes through the server you are connected to"


def _or_else(rule: Rule) -> str:
    if rule.action.kind is not ActionKind.VIA:
        return ""
    match rule.if_unavailable:
        case Fallback.BLOCK:
            return ", and is blocked while that is not available"
        case Fallback.DIRECT:
            return ", and direct while that is not available"
        case Fallback.DEFAULT:
            return ", and by the default while that is not available"


def _port_reasons(matcher: Matcher, by_port: tuple[PortVerdict, ...]) -> list[str]:
    usual = by_port[0].rule if by_port else None
    return [f"{_ports(each)}: {_by(matcher.decision(each.rule))}." for each in by_port if each.rule != usual]


def _ports(verdict: PortVerdict) -> str:
    if verdict.first == verdict.last:
        return f"On port {verdict.first}"
    return f"On ports {verdict.first} to {verdict.last}"


def _by(decision: Decision) -> str:
    who = "the default" if decision.line is None else f"line {decision.line}"
    return f"{who} decides, {_goes(decision.action)}"
