"""What a rule does less than it says, and the one press that mends it. Pure."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_ui.text.rule_words import rule_sentence
from maikr_ui.viewmodels.wording import translate


class Fix(enum.StrEnum):
    """What the press does."""

    SORT = "sort"
    REMOVE = "remove"
    EDIT = "edit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What to say of a rule, and what mends it."""

    text: str
    fix: Fix


def hint_of(warning: RuleProblem, numbers: Mapping[int, int], *, sortable: bool) -> Hint:
    """`numbers` are the rules' numbers by their lines; `sortable`: another order helps."""
    other = numbers.get(int(warning.field("other", "0")), 0)
    named = {"number": other, "other": warning.field("other_destination")}
    match warning.code:
        case RuleProblemCode.SHADOWED:
            said = translate("Hints", "Never matches: rule {number} ({other}) takes its traffic first.")
            return Hint(text=said.format(**named), fix=Fix.SORT if sortable else Fix.REMOVE)
        case RuleProblemCode.DUPLICATE:
            said = translate("Hints", "Says again what rule {number} says.")
            return Hint(text=said.format(**named), fix=Fix.REMOVE)
        case RuleProblemCode.CONTRADICTORY:
            said = translate("Hints", "Contradicts rule {number}, which wins because it comes first.")
            return Hint(text=said.format(**named), fix=Fix.REMOVE)
        case _:
            return Hint(text=rule_sentence(warning), fix=Fix.EDIT)


def fix_text(fix: Fix) -> str:
    """What the button says."""
    return {
        Fix.SORT: translate("Hints", "Sort rules"),
        Fix.REMOVE: translate("Hints", "Remove it"),
        Fix.EDIT: translate("Hints", "Edit it"),
    }[fix]
