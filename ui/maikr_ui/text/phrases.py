"""What the client says in passing, such as why a value can't be used, in the window's language.

Such texts cross the IPC in English with their numbers and names in them, so each is looked for in the closed list of
all those that the client can say; one that is not in it stays English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final

from maikr_ui.viewmodels.wording import listed, translate

CONTEXT: Final = "Phrases"
FILE: Final = "phrases.txt"
FIELD: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """`text` as it is kept, with fields in braces; `key` is its comment in the translations."""

    text: str
    pattern: re.Pattern[str]
    context: str = CONTEXT
    key: str = ""


def phrase(english: str) -> str:
    """`english` in the language spoken, and what is filled into it too, if it is a phrase."""
    parts = [_said(part) for part in english.split(", ")]
    if len(parts) > 1 and None not in parts:
        return listed(filter(None, parts))
    return _said(english) or english


def _said(english: str) -> str | None:
    for known in _known():
        found = known.pattern.fullmatch(english)
        if found is not None:
            said = translate(known.context, known.text, known.key).rstrip(".。")
            return said.format(**{name: phrase(value) for name, value in found.groupdict().items()})
    return None


def read_phrases() -> tuple[str, ...]:
    """The closed list."""
    text = (files("maikr_resources") / "translations" / FILE).read_text("utf-8")
    return tuple(line.replace("\\n", "\n") for line in text.splitlines())


@lru_cache(maxsize=1)
def _known() -> tuple[Phrase, ...]:
    """Those with more words of their own first: the one that says most of a text is meant."""
    return tuple(sorted(_phrases(), key=lambda each: len(FIELD.sub("", each.text)), reverse=True))


def _phrases() -> Iterator[Phrase]:
    from maikr_client.rules.wording import SENTENCES  # noqa: PLC0415 - a start does without the rules

    for text in read_phrases():
        yield Phrase(text=text, pattern=_pattern(text))
    for code, text in SENTENCES.items():
        yield Phrase(text=text, pattern=_pattern(text.rstrip(".")), context="RuleProblems", key=code)


def _pattern(text: str) -> re.Pattern[str]:
    parts = FIELD.split(text)
    made = "".join(_group(part, parts[:number]) if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile(made, re.DOTALL)


def _group(name: str, before: list[str]) -> str:
    return f"(?P={name})" if name in before[1::2] else f"(?P<{name}>.+?)"
