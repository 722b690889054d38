"""A problem's sentences, put together from its words and its fields."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.problems.words import WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """What happened, and what to do about it; each one or two whole sentences, without a line break."""

    message: str
    remedy: str


Say = Callable[[str, str], str]
"""What a part of a sentence (`no-handshake.remedy`, FIELD for what is filled in) is called, whose English is given."""

FIELD: Final = "field"

_UNKNOWN = MappingProxyType(
    {
        "program": "we don't know which",
        "line": "1",
        "what": "this",
        "why": "it is not valid",
        "tool": "it needs",
        "file": "it needs",
    }
)

_PACKAGES = MappingProxyType({"wg": "wireguard-tools", "ip": "iproute2", "nft": "nftables"})
"""Of programs whose package has another name (Debian, Ubuntu, Fedora; there `ip` is in iproute)."""


_OWN_WORDS = frozenset({"what", "why"})
"""Fields that hold words of the client's; the others hold names."""

_FAR = frozenset({None, "", "backend"})
"""What a wait was for, where it may be the internet's fault; all else is on this computer."""

_PARTS = MappingProxyType(
    {
        "name": "that name",
        "package": "of that program",
        "aside": " as {kept_as}",
        "erase": "Delete it by hand.",
        "timed-out-here": "Try again; if it happens twice, restart your computer.",
        "file-closed": "Maikr may not use its file {file}, or the folder that it belongs in.",
        "file-closed-remedy": "Check whose they are, and that they can be written to.",
        "usage": "how much went through each server on each day, counted by Maikr's background service,",
        "erase-usage": "Start the service with `sudo systemctl start maikr-daemon`, then run `maikr usage --erase`.",
    }
)
"""What some sentences are put together from."""


def sentence(problem: Problem, say: Say = lambda _part, english: english) -> Sentence:
    """The problem in words, each part of them as `say` says it. A field that is missing is worded around."""
    message, remedy = WORDS[problem.code]
    words = _words(problem, say)
    if problem.code is ProblemCode.NOT_PERMITTED and problem.field("file"):
        return Sentence(message=words["file-closed"].format_map(words), remedy=words["file-closed-remedy"])
    here = problem.code is ProblemCode.TIMED_OUT and problem.field("what") not in _FAR
    return Sentence(
        message=say(f"{problem.code}.message", message).format_map(words),
        remedy=words["timed-out-here"] if here else say(f"{problem.code}.remedy", remedy).format_map(words),
    )


def sentence_parts() -> Iterator[tuple[str, str]]:
    """Every part that `sentence` asks its `say` for, and its English."""
    for code, (message, remedy) in WORDS.items():
        yield f"{code}.message", message
        yield f"{code}.remedy", remedy
    for name, text in (*_UNKNOWN.items(), *_PARTS.items()):
        yield f"part.{name}", text


def _words(problem: Problem, say: Say) -> Mapping[str, str]:
    part = {name: say(f"part.{name}", text) for name, text in (*_UNKNOWN.items(), *_PARTS.items())}
    given = {name: say(FIELD, text) if name in _OWN_WORDS else text for name, text in problem.fields if text}
    words = defaultdict(lambda: part["name"], {**{name: part[name] for name in _UNKNOWN}, **given})
    kept_as, tool = problem.field("kept_as"), problem.field("tool") or part["package"]
    words["aside"] = part["aside"].format(kept_as=kept_as) if kept_as else ""
    words |= {name: part[name] for name in ("erase", "timed-out-here", "file-closed", "file-closed-remedy")}
    if problem.code is ProblemCode.NOT_ERASED and problem.field("what") == "usage":
        words["what"], words["erase"] = part["usage"], part["erase-usage"]
    words["package"] = _PACKAGES.get(tool, tool)
    return words
