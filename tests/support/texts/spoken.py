"""What an English text of the window is called in the language spoken now, as a person would look for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from maikr_ui.viewmodels.wording import translate
from tests.support.texts.window import Text, all_texts

FIELD = re.compile(r"\{(\w+)\}")


def spoken(english: str) -> frozenset[str]:
    """All that the beginning of a text may read now; `english` may have its first fields filled in."""
    return frozenset({english, *(said for each in _beginnings() for said in each.said_for(english))})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beginning:
    """Of a text, up to a field or its end; `field` is that one as it stands there."""

    text: Text
    pattern: re.Pattern[str]
    field: str | None

    def said_for(self, english: str) -> Iterator[str]:
        found = self.pattern.fullmatch(english)
        if found is not None:
            said = translate(self.text.context, self.text.source, self.text.comment)
            whole = said if self.field is None else said.partition(self.field)[0]
            yield whole.rstrip(": ").format_map(found.groupdict())


@lru_cache(maxsize=1)
def _beginnings() -> tuple[_Beginning, ...]:
    return tuple(each for text in all_texts() for each in _beginnings_of(text))


def _beginnings_of(text: Text) -> Iterator[_Beginning]:
    for end in (*(field.start() for field in FIELD.finditer(text.source)), len(text.source)):
        if end:
            last = FIELD.match(text.source, end)
            pattern = re.compile(_pattern(text.source[:end].rstrip(": ")))
            yield _Beginning(text=text, pattern=pattern, field=last[0] if last else None)


def _pattern(source: str) -> str:
    parts = FIELD.split(source)
    return "".join(
        re.escape(part) if not number % 2 else f"(?P={part})" if part in parts[1:number:2] else f"(?P<{part}>.+)"
        for number, part in enumerate(parts)
    )
