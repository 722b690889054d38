"""Takes out of a text what is private: what is known to be, and whatever looks like it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final

_EMAIL: Final = re.compile(r"[^\s@<>\"'=,;:()\[\]]+@[^\s@<>\"'=,;:()\[\]]+")
_URL: Final = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s\"'<>\[\]]+", re.IGNORECASE)
_MAC: Final = re.compile(
    r"(?<![0-9A-Fa-f:-])[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4,}(?![0-9A-Fa-f:-])"
)
_ADDRESS: Final = re.compile(r"(?<![\w.:])(?=[0-9A-Fa-f:.]*[.:])[0-9A-Fa-f:]*[0-9A-Fa-f:.]+(?:%[\w.-]+)?(?:/\d{1,3})?")
_SECRET: Final = re.compile(r"(?<![\w+/=-])[\w+/-]{32,}={0,2}(?![\w+/=-])")
_PATH: Final = re.compile(r"(?:(?<![\w/.\]])(?:~|/)|\b[A-Za-z]:\\)[^\s\"'<>:;,\[\]]+")
_NAME: Final = re.compile(r"(?<![\w.-])(?:\w(?:[\w-]*\w)?\.)+[^\W\d_]{2,}(?![\w-])")
_SHORT: Final = 3
_KINDS: Final = (
    (_EMAIL, "[e-mail]"),
    (_URL, "[address]"),
    (_MAC, "[hardware address]"),
    (_ADDRESS, "[address]"),
    (_SECRET, "[secret]"),
    (_PATH, "[path]"),
    (_NAME, "[host]"),
)
_MARK: Final = re.compile(r"(\[(?:e-mail|address|hardware address|secret|path|host|name)\])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is private for certain: `names` in any case of letters, `secrets` to the letter."""

    names: frozenset[str] = frozenset()
    secrets: frozenset[str] = frozenset()


def redact(text: str, known: Known) -> str:
    """`text` without e-mail addresses, network addresses, keys, tokens, paths, host names, and what is `known`; each
    replaced by its kind in brackets. Redacting again changes nothing.
    """
    pieces = _MARK.split(text)
    for pattern, mark in (*_patterns(known), *_KINDS):
        pieces = [part for place, piece in enumerate(pieces) for part in _without(piece, place, pattern, mark)]
    return "".join(pieces)


def _without(piece: str, place: int, pattern: re.Pattern[str], mark: str) -> list[str]:
    """Every second piece is a mark, which stays."""
    if place % 2:
        return [piece]
    replace = _address if pattern is _ADDRESS else lambda _: mark
    return _MARK.split(pattern.sub(replace, piece))


def _patterns(known: Known) -> Iterator[tuple[re.Pattern[str], str]]:
    for secret in _longest_first(known.secrets):
        yield re.compile(re.escape(secret)), "[secret]"
    for name in _longest_first(known.names):
        yield _pattern(name), "[name]"


def _longest_first(values: Iterable[str]) -> list[str]:
    return sorted((value for value in values if value.strip()), key=len, reverse=True)


def _pattern(name: str) -> re.Pattern[str]:
    """A short name only as a word of its own."""
    word = re.escape(name)
    return re.compile(rf"(?<!\w){word}(?!\w)" if len(name) <= _SHORT else word, re.IGNORECASE)


def _address(found: re.Match[str]) -> str:
    """The longest beginning that is an address is replaced, with its zone and prefix; `::` tells nothing."""
    text = found.group()
    host = re.match(r"[0-9A-Fa-f:.]*", text)
    for end in range(host.end() if host else 0, len("::"), -1):
        try:
            ip_address(text[:end])
        except ValueError:
            continue
        return "[address]" + ("" if text[end : end + 1] in {"%", "/"} else text[end:])
    return text
