"""One line of rules: what it says, or what is wrong with it and where.

line    = [ rule | default ] [ comment ]
rule    = [ "off" ] destination { option } action [ "if unavailable:" fallback ]
default = "default" action
option  = "port:" ports | "sha256:" digits | "format:" name
action  = "via" target | "direct" | "block"
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import (
    Action,
    ActionKind,
    Destination,
    Domain,
    Fallback,
    ListKind,
    ListReference,
    PortRange,
    Rule,
)
from maikr_client.rules.addresses import parse_network
from maikr_client.rules.destinations import parse_destination
from maikr_client.rules.names import NameEncoder, to_ascii
from maikr_client.rules.ports import parse_ports
from maikr_client.rules.problems import Fault, RuleProblemCode

MAX_LINE = 2048

UNWANTED = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""Control characters but the tab, and those that make a line look other than it is (Unicode TR 36, bidirectional)."""

_COMMENT = re.compile(r"(?:^|(?<=\s))#")
_WORD = re.compile(r"\S+")
_TARGET_WORD = re.compile(r"[\w.,'&()’-]+")
_FALLBACK = re.compile(r"if\s+unavailable\s*:\s*(\S*)\s*(.*)", re.IGNORECASE)
_OPTION = re.compile(r"(port|sha256|format):(.*)", re.IGNORECASE)
_FORMAT = re.compile(r"[a-z0-9-]{1,32}")
_ACTION_WORDS = frozenset({"via", "direct", "block"})
_ACTION = "(via [a-z0-9-]+|direct|block)"
_PLAIN = re.compile(rf"((?:[a-z0-9_-]{{1,63}}\.)+[a-z_-][a-z0-9_-]{{0,62}}) {_ACTION}")
_PLAIN_NETWORK = re.compile(rf"((?:[0-9]+\.[0-9.]+|[0-9a-f]*:[0-9a-f:]+)(?:/[0-9]{{1,3}})?) {_ACTION}")
"""What most lines are: worth a short way in lists of a hundred thousand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultLine:
    """`default ...`."""

    action: Action


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    offset: int

    @property
    def lowered(self) -> str:
        return self.text.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Options:
    ports: tuple[PortRange, ...] = ()
    sha256: str | None = None
    format: str | None = None


class LineParser:
    """Reads lines; equal actions become one value."""

    def __init__(self, encode: NameEncoder = to_ascii) -> None:
        self._encode = encode
        self._actions: dict[str, Action] = {}

    def parse(self, text: str, line: int) -> Rule | DefaultLine | None:
        """What `text` (without its line end) says; None for a blank or a comment. Raises Fault."""
        plain = _PLAIN.fullmatch(text)
        if plain is not None and len(text) < MAX_LINE:
            return self._plain(plain[1], plain[2], line)
        network = _PLAIN_NETWORK.fullmatch(text)
        if network is not None and len(text) < MAX_LINE:
            destination = parse_network(network[1])
            return Rule(destination=destination, action=self._action(network[2]), written=network[1], line=line)
        _refuse_unprintable(text)
        body, comment = split_comment(text)
        words = [_Word(match[0], match.start()) for match in _WORD.finditer(body)]
        if not words:
            return None
        if words[0].lowered == "default":
            return DefaultLine(action=self._default(words, body))
        return self._rule(words, body, comment, line)

    def _plain(self, name: str, action: str, line: int) -> Rule:
        try:
            destination = Domain(name=name)
        except InvalidValue:
            raise Fault(0, RuleProblemCode.BAD_NAME, name=name) from None
        return Rule(destination=destination, action=self._action(action), written=name, line=line)

    def _action(self, text: str) -> Action:
        known = self._actions.get(text)
        if known is None:
            kind, _, target = text.partition(" ")
            known = self._actions[text] = Action(kind=ActionKind(kind), target=target or None)
        return known

    def _default(self, words: list[_Word], body: str) -> Action:
        action, fallback = self._parse_action(words[1:], body)
        if fallback is not None:
            raise Fault(fallback[1], RuleProblemCode.NEEDLESS_FALLBACK)
        return action

    def _rule(self, words: list[_Word], body: str, comment: str, line: int) -> Rule:
        enabled = words[0].lowered != "off"
        if not enabled:
            words = words[1:]
            if words and words[0].lowered == "default":
                raise Fault(0, RuleProblemCode.DEFAULT_OFF)
        if not words or (words[0].lowered in _ACTION_WORDS and len(words) <= 2):  # noqa: PLR2004 - `via uk-1`
            raise Fault(words[0].offset if words else len(body), RuleProblemCode.MISSING_DESTINATION)
        destination = _at(words[0], lambda text: parse_destination(text, self._encode))
        options, rest = _options(words[1:])
        action, fallback = self._parse_action(rest, body)
        if fallback is not None and action.kind is not ActionKind.VIA:
            raise Fault(fallback[1], RuleProblemCode.NEEDLESS_FALLBACK)
        return Rule(
            destination=_with_options(destination, options, words[1:]),
            action=action,
            ports=options.ports,
            if_unavailable=fallback[0] if fallback is not None else Fallback.BLOCK,
            enabled=enabled,
            comment=comment,
            written=words[0].text,
            line=line,
        )

    def _parse_action(self, words: list[_Word], body: str) -> tuple[Action, tuple[Fallback, int] | None]:
        if not words:
            raise Fault(len(body.rstrip()), RuleProblemCode.MISSING_ACTION)
        condition = next((place for place, word in enumerate(words) if place and word.lowered == "if"), len(words))
        fallback = _fallback(body, words[condition].offset) if condition < len(words) else None
        verb, target = words[0], words[1:condition]
        if verb.lowered not in _ACTION_WORDS:
            raise Fault(verb.offset, RuleProblemCode.UNKNOWN_WORD, word=verb.text)
        if verb.lowered != "via" and target:
            raise Fault(target[0].offset, RuleProblemCode.UNKNOWN_WORD, word=target[0].text)
        if verb.lowered == "via" and not target:
            raise Fault(verb.offset + len(verb.text), RuleProblemCode.MISSING_TARGET)
        return self._action(" ".join((verb.lowered, *map(_target_word, target)))), fallback


def split_comment(text: str) -> tuple[str, str]:
    """What stands before the comment, and the comment without its sign. A # begins one only after a blank."""
    found = _COMMENT.search(text)
    return (text[: found.start()], text[found.end() :].strip()) if found is not None else (text, "")


def _refuse_unprintable(text: str) -> None:
    if len(text) > MAX_LINE:
        raise Fault(MAX_LINE, RuleProblemCode.LINE_TOO_LONG, limit=str(MAX_LINE))
    bad = None if text.isprintable() else UNWANTED.search(text)
    if bad is not None:
        raise Fault(bad.start(), RuleProblemCode.CONTROL_CHARACTER, character=f"U+{ord(bad[0]):04X}")


def _at(word: _Word, parse: Callable[[str], Destination]) -> Destination:
    try:
        return parse(word.text)
    except Fault as fault:
        raise fault.shifted(word.offset) from None


def _options(words: list[_Word]) -> tuple[_Options, list[_Word]]:
    options = _Options()
    for place, word in enumerate(words):
        option = _OPTION.fullmatch(word.text)
        if option is None:
            return options, words[place:]
        name, value = option[1].lower(), option[2]
        if getattr(options, "ports" if name == "port" else name):
            raise Fault(word.offset, RuleProblemCode.REPEATED_OPTION, option=name)
        try:
            options = _with_option(options, name, value)
        except Fault as fault:
            raise fault.shifted(word.offset + len(name) + 1) from None
    return options, []


def _with_option(options: _Options, name: str, value: str) -> _Options:
    if name == "port":
        return replace(options, ports=parse_ports(value))
    if name == "sha256":
        return replace(options, sha256=value.lower())
    if not _FORMAT.fullmatch(value):
        raise Fault(0, RuleProblemCode.BAD_LIST, why="not the name of a format")
    return replace(options, format=value)


def _with_options(destination: Destination, options: _Options, words: list[_Word]) -> Destination:
    if options.sha256 is None and options.format is None:
        return destination
    word = next(word for word in words if word.lowered.startswith(("sha256:", "format:")))
    if not isinstance(destination, ListReference) or destination.kind is ListKind.BUNDLE:
        raise Fault(word.offset, RuleProblemCode.BAD_LIST, why="only list: has a format and a SHA-256")
    try:
        return replace(destination, sha256=options.sha256, format=options.format)
    except InvalidValue as error:
        raise Fault(word.offset, RuleProblemCode.BAD_LIST, why=error.problem.field("why")) from None


def _fallback(body: str, offset: int) -> tuple[Fallback, int]:
    said = _FALLBACK.match(body, offset)
    if said is None:
        raise Fault(offset, RuleProblemCode.BAD_FALLBACK)
    if said[2]:
        raise Fault(said.start(2), RuleProblemCode.UNKNOWN_WORD, word=said[2].split()[0])
    try:
        return Fallback(said[1].lower()), offset
    except ValueError:
        raise Fault(said.start(1), RuleProblemCode.BAD_FALLBACK, word=said[1]) from None


def _target_word(word: _Word) -> str:
    if not _TARGET_WORD.fullmatch(word.text):
        raise Fault(word.offset, RuleProblemCode.BAD_TARGET, word=word.text)
    return word.text
