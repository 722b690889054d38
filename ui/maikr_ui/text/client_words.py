"""The client's sentences in the window's language: found by their code and part, filled with the problem's fields."""

from __future__ import annotations

from maikr_client import problems
from maikr_client.check_names import CHECK_NAMES
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.health import CheckKind
from maikr_client.model.problem import Problem
from maikr_client.preset_words import PRESET_WORDS, rule_lines
from maikr_client.problems import FIELD, Sentence
from maikr_ui.text.phrases import phrase
from maikr_ui.viewmodels.wording import translate

PROBLEMS, CHECK_KINDS, PRESETS = "Problems", "CheckKinds", "Presets"
"""The contexts of the translations. A sentence's comment there is its code and part."""


def sentence(problem: Problem) -> Sentence:
    """The problem in words."""
    return problems.sentence(problem, _say)


def check_name(kind: CheckKind) -> str:
    """What a person calls that check."""
    return translate(CHECK_KINDS, CHECK_NAMES[kind], kind)


def preset_text(preset: Coexistence) -> str:
    """What that preset does."""
    return translate(PRESETS, PRESET_WORDS[preset], preset)


def preset_rules(preset: Coexistence) -> str:
    """Its rules word for word, under titles in words."""
    return "\n".join(rule_lines(preset, lambda part, english: translate(PRESETS, english, part)))


def _say(part: str, english: str) -> str:
    return phrase(english) if part == FIELD else translate(PROBLEMS, english, part)
