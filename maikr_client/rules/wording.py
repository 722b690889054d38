"""Problems of rules as English sentences; a translation goes by the code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from maikr_client.rules.problems import RuleProblem, RuleProblemCode

Say = Callable[[str, str], str]
"""What a part (a code, FIELD for what is filled in) is called, whose English is given."""

FIELD: Final = "field"
_C = RuleProblemCode
SENTENCES: Mapping[RuleProblemCode, str] = MappingProxyType(
    {
        _C.CONTROL_CHARACTER: "The character {character} does not belong in a text. Delete it.",
        _C.LINE_TOO_LONG: "The line has more than {limit} characters.",
        _C.TOO_MANY_LINES: "There are more than {limit} lines. Put destinations into a list and name it in one rule.",
        _C.MISSING_DESTINATION: "A destination is missing: begin the line with a site or an address.",
        _C.MISSING_ACTION: "An action is missing: end the line with “via SERVER”, “direct” or “block”.",
        _C.MISSING_TARGET: "“via” needs a server or a country after it.",
        _C.BAD_NAME: "“{name}” is not a name that a site can have.",
        _C.BAD_ADDRESS: "“{address}” is not an IP address, a CIDR or a range.",
        _C.MAPPED_ADDRESS: "“{address}” is an IPv4 address in IPv6's clothes. Write {meant}.",
        _C.ZONE: "“{address}” has a zone (%), which means nothing in a rule. Write the address without it.",
        _C.HOST_BITS: "“{address}” is not the beginning of a network. Did you mean {meant}?",
        _C.BAD_RANGE: "The range from {first} to {last} is not in order.",
        _C.BAD_PORT: "“{port}” is not a port (1 to 65535) or a range of ports.",
        _C.PORT_IN_DESTINATION: "A port is written apart: “{host} port:{port}”.",
        _C.BAD_LIST: "This list can't be used: {why}.",
        _C.UNKNOWN_WORD: "“{word}” means nothing here. Actions are “via SERVER”, “direct” and “block”.",
        _C.REPEATED_OPTION: "“{option}:” is there twice.",
        _C.BAD_TARGET: "“{word}” can't be part of a server's or a country's name.",
        _C.BAD_FALLBACK: "Write “if unavailable: block”, “if unavailable: default” or “if unavailable: direct”.",
        _C.NEEDLESS_FALLBACK: "“if unavailable” has a meaning after “via” in a rule only. Delete it.",
        _C.DEFAULT_TWICE: "There already is a default line. Keep one.",
        _C.DEFAULT_OFF: "The default can't be off. Delete the line to go where you are connected to.",
        _C.AFTER_DEFAULT: "This rule stands after the default line. Put it before.",
        _C.SHADOWED: "“{destination}” never matches: line {other} (“{other_destination}”) takes its traffic first.",
        _C.DUPLICATE: "“{destination}” says again what line {other} says.",
        _C.CONTRADICTORY: "“{destination}” contradicts line {other}, which wins because it comes first.",
        _C.PUBLIC_SUFFIX: "“{name}” is no site: it holds every site whose name ends in it.",
        _C.UNKNOWN_TARGET: "There is no server and no country called “{target}”: “if unavailable” says what happens.",
        _C.NO_SUCH_TARGET: "There is no server and no country called “{target}”.{near}",
        _C.MALFORMED: "This is not as its format wants it: {why}.",
        _C.NOT_SUPPORTED: "Maikr can't honour “{what}”: {why}.",
        _C.UNKNOWN_POLICY: "Nothing says which server “{policy}” is.",
        _C.UNSAFE_PATTERN: "The pattern “{pattern}” is not one that Maikr tries: {why}.",
        _C.ACTION_IN_LIST: "“{action}” is an action. A list holds destinations only; the rule that names it decides.",
        _C.MEANING_CHANGED: "“{what}” is honoured in part: {why}.",
        _C.INCLUDE_MISSING: "The included list “{name}” is not there.",
        _C.INCLUDE_CYCLE: "The list “{name}” includes itself.",
        _C.MORE_PROBLEMS: "{count} more lines can't be honoured.",
    }
)


_OWN_WORDS = frozenset({"what", "why", "near"})
"""Fields that hold words of the client's; the others hold names."""


class _Fields(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def sentence(problem: RuleProblem, say: Say = lambda _part, english: english) -> str:
    """`problem` in words, without its place; each part of them as `say` says it."""
    fields = {name: say(FIELD, text) if name in _OWN_WORDS else text for name, text in problem.fields}
    return say(problem.code, SENTENCES[problem.code]).format_map(_Fields(fields))


def placed_sentence(problem: RuleProblem) -> str:
    """`problem` in English, with its place."""
    return f"line {problem.line}, column {problem.column}: {sentence(problem)}"
