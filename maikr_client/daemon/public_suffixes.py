"""Is a domain one below which anybody may register (https://publicsuffix.org)? Looked up in the list as a file."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable
from pathlib import Path
from typing import Final

SYSTEM_LIST: Final = Path("/usr/share/publicsuffix/public_suffix_list.dat")


def is_public_suffix(domain: str, lists: Iterable[Path] | None = None) -> bool:
    """`domain` (lower case, A-labels) stands in the first list that can be read; single labels always are."""
    rule, wildcard, exception = domain, f"*.{domain.partition('.')[2]}", f"!{domain}"
    if "." not in domain:
        return True
    found = {line.strip() for line in _lines(lists or _lists()) if _ascii(line.strip()) in {rule, wildcard, exception}}
    names = {_ascii(each) for each in found}
    return exception not in names and bool(names & {rule, wildcard})


def _lists() -> Iterable[Path]:
    """The client's own, which is installed beside us and not loaded; else the system's."""
    found = importlib.util.find_spec("publicsuffixlist")
    for folder in found.submodule_search_locations or () if found else ():
        yield Path(folder) / "public_suffix_list.dat"
    yield SYSTEM_LIST


def _lines(lists: Iterable[Path]) -> list[str]:
    for path in lists:
        try:
            return path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            continue
    return []


def _ascii(rule: str) -> str:
    if rule.isascii():
        return rule
    try:
        return rule.encode("idna").decode()
    except UnicodeError:
        return ""
