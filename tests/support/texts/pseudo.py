"""A language that nobody speaks: English with other letters, in brackets, and longer, as translations are."""

from __future__ import annotations

import re
from itertools import cycle, islice

from PySide6.QtCore import QTranslator

LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒğħíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĐÉƑĞĦÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ",
)
KEPT = re.compile(r"(\{\w+\}|%L?n|`[^`]*`)")
MORE = 0.4
"""How much longer: German and French texts are up to that (IBM's guidelines give 30 % and more for sentences)."""

UNIT = 3
"""No unit has more letters (GiB, min)."""

AS_THEY_ARE = {("Wording", "d MMM yyyy"), ("Wording", ", ")}
"""Patterns and marks, no words."""


def pseudo(english: str) -> str:
    """`english` in that language: fields and commands stay."""
    parts = KEPT.split(english)
    said = "".join(part if number % 2 else part.translate(LETTERS) for number, part in enumerate(parts))
    lead = " " if english.startswith(" ") else ""
    return f"{lead}⟦{said.strip()}{_longer(KEPT.sub('', english))}⟧"


def _longer(english: str) -> str:
    """Units of measure stay as short as they are."""
    words = re.findall(r"[A-Za-z]+", english)
    if max(map(len, words), default=0) <= UNIT:
        return ""
    more = " ".join(islice(cycle(words), len(words))).translate(LETTERS)
    return f" {more}"[: max(2, round(MORE * len(english)))].rstrip()


class PseudoTranslator(QTranslator):
    """Knows every text there is."""

    def translate(self, context: str, source: str, _comment: str | None = None, _number: int = -1) -> str:
        """In brackets."""
        return source if (context, source) in AS_THEY_ARE else pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never."""
        return False
