"""What an English text of the window is called in the language spoken now, as a person would look for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from maikr_ui.viewmodels.wording import translate
from tests.support.texts.window import Text, all_texts

FIELD = re.compile(r"\{(\w+)\}")


def spoken(english: str) -> frozenset[str]:
    """All that the beginning of a text may read now; `english` may have its first fields filled in."""
    return frozenset({english, *(said for text in _texts() for said in _beginnings(text, english))})


@lru_cache(maxsize=1)
def _texts() -> tuple[Text, ...]:
    return all_texts()


def _beginnings(text: Text, english: str) -> Iterator[str]:
    said = translate(text.context, text.source, text.comment)
    for end in (*(field.start() for field in FIELD.finditer(text.source)), len(text.source)):
        found = re.fullmatch(_pattern(text.source[:end].rstrip(": ")), english)
        if found is not None and end:
            last = FIELD.match(text.source, end)
            yield said.partition(last[0] if last else "\0")[0].rstrip(": ").format_map(found.groupdict())


def _pattern(source: str) -> str:
    parts = FIELD.split(source)
    return "".join(
        re.escape(part) if not number % 2 else f"(?P={part})" if part in parts[1:number:2] else f"(?P<{part}>.+)"
        for number, part in enumerate(parts)
    )
