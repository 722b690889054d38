"""Rules as people say them. Pure."""

from __future__ import annotations

from maikr_client.model.rule import Action, ActionKind, Fallback, Rule
from maikr_client.rules.ports import ports_text
from maikr_ui.viewmodels.wording import translate


def way_text(action: Action) -> str:
    """`Through Netherlands`, `Direct, outside every tunnel`, `Blocked`."""
    match action.kind:
        case ActionKind.VIA:
            return translate("Rules", "Through {target}").format(target=action.target)
        case ActionKind.DIRECT:
            return translate("Rules", "Direct, outside every tunnel")
        case ActionKind.BLOCK:
            return translate("Rules", "Blocked")
        case ActionKind.DEFAULT:
            return translate("Rules", "Through the server you are connected to")


def action_choices() -> list[tuple[str, str]]:
    """What a rule can do with a site, to choose from: the kind of action and its name."""
    return [
        (ActionKind.VIA, translate("Rules", "Through")),
        (ActionKind.DIRECT, translate("Rules", "Direct")),
        (ActionKind.BLOCK, translate("Rules", "Block")),
    ]


def details_text(rule: Rule) -> str:
    """What narrows the rule, what happens without its server, and the note; nothing for a plain rule."""
    parts = []
    if rule.ports:
        parts.append(translate("Rules", "only port {ports}").format(ports=ports_text(rule.ports)))
    if rule.if_unavailable is Fallback.DIRECT:
        parts.append(translate("Rules", "direct while that is not available"))
    if rule.if_unavailable is Fallback.DEFAULT:
        parts.append(translate("Rules", "like everything else while that is not available"))
    if rule.comment:
        parts.append(rule.comment)
    return " · ".join(parts)
