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

AS_THEY_ARE = {("Wording", "d MMM yyyy"), ("Wording", ", ")}
"""Patterns and marks, no words."""


def pseudo(english: str) -> str:
    """`english` in that language: fields and commands stay."""
    parts = KEPT.split(english)
    said = "".join(part if number % 2 else part.translate(LETTERS) for number, part in enumerate(parts))
    words = [part.translate(LETTERS) for part in re.findall(r"[A-Za-z]+", KEPT.sub("", english))] or ["ẋ"]
    longer = ""
    for word in islice(cycle(words), 100):
        if len(longer) >= MORE * len(english):
            break
        longer += f" {word}"
    lead = " " if english.startswith(" ") else ""
    return f"{lead}⟦{said.strip()}{longer[: max(2, round(MORE * len(english)))].rstrip()}⟧"


class PseudoTranslator(QTranslator):
    """Knows every text there is."""

    def translate(self, context: str, source: str, _comment: str | None = None, _number: int = -1) -> str:
        """In brackets."""
        return source if (context, source) in AS_THEY_ARE else pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never."""
        return False
