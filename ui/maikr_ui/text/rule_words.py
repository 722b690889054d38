"""What is wrong with a line of rules, in the window's language: found by its code, filled with the problem's fields."""

from __future__ import annotations

from typing import Final

from maikr_client.rules import wording
from maikr_client.rules.problems import RuleProblem
from maikr_ui.text.phrases import phrase
from maikr_ui.viewmodels.wording import translate

CONTEXT: Final = "RuleProblems"
"""Of the translations. A sentence's comment there is its code."""


def rule_sentence(problem: RuleProblem) -> str:
    """The problem in words, without its place."""
    return wording.sentence(problem, _say)


def _say(part: str, english: str) -> str:
    return phrase(english) if part == wording.FIELD else translate(CONTEXT, english, part)
