"""Rules as text in their plainest form."""

from __future__ import annotations

from maikr_client.model.rule import Action, ActionKind, Fallback, ListReference, Rule, RuleList
from maikr_client.rules.destinations import destination_text
from maikr_client.rules.ports import ports_text


def action_text(action: Action) -> str:
    """`via uk-1`, `direct`, `block`; `default` for where the person is connected to."""
    return f"{action.kind} {action.target}" if action.target is not None else str(action.kind)


def rule_text(rule: Rule) -> str:
    """One line, without its end, that reads back as `rule`."""
    parts = [] if rule.enabled else ["off"]
    parts.append(destination_text(rule.destination))
    parts += [f"port:{ports_text(rule.ports)}"] if rule.ports else []
    if isinstance(rule.destination, ListReference):
        parts += [f"format:{rule.destination.format}"] if rule.destination.format else []
        parts += [f"sha256:{rule.destination.sha256}"] if rule.destination.sha256 else []
    parts.append(action_text(rule.action))
    parts += [f"if unavailable: {rule.if_unavailable}"] if rule.if_unavailable is not Fallback.BLOCK else []
    return " ".join(parts) + (f"  # {rule.comment}" if rule.comment else "")


def rules_text(rules: RuleList) -> str:
    """A whole text that reads back as `rules`."""
    lines = [rule_text(rule) for rule in rules.rules]
    if rules.default.kind is not ActionKind.DEFAULT:
        lines.append(f"default {action_text(rules.default)}")
    return "".join(f"{line}\n" for line in lines)
