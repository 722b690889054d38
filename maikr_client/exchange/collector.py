"""Gathers destinations of a list, each checked, and the lines that are none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from maikr_client.errors import InvalidValue
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.results import ImportedList, Problems
from maikr_client.model.rule import DestinationSet, Network
from maikr_client.rules.addresses import parse_address, parse_network
from maikr_client.rules.automaton import MAX_NODES, PatternSet
from maikr_client.rules.line import MAX_LINE, UNWANTED
from maikr_client.rules.names import canonical_name
from maikr_client.rules.problems import Fault, RuleProblem, RuleProblemCode
from maikr_client.rules.regex import PatternRefused, can_match, parse_pattern

MAX_LIST_BYTES = 64 * 1024 * 1024
MAX_LIST_LINES = 2_000_000
MAX_PATTERNS = 2_000
_KEYWORD = re.compile(r"[a-z0-9._-]{1,253}")


class Collector:
    """`trees`, `below`, `children` and `exact` take names as `DestinationSet` says; each method raises Fault."""

    def __init__(self) -> None:
        self.problems = Problems()
        self._trees: list[str] = []
        self._below: list[str] = []
        self._children: list[str] = []
        self._exact: list[str] = []
        self._networks: list[Network] = []
        self._keywords: list[str] = []
        self._patterns: list[str] = []
        self._tried = self._nodes = 0
        self._place = (1, 0)

    def tree(self, name: str) -> None:
        """`name` and all below it."""
        self._trees.append(canonical_name(name, to_ascii))

    def below(self, name: str) -> None:
        """All below `name`, not itself."""
        self._below.append(canonical_name(name, to_ascii))

    def children(self, name: str) -> None:
        """One level below `name`."""
        self._children.append(canonical_name(name, to_ascii))

    def exact(self, name: str) -> None:
        """`name` itself."""
        self._exact.append(canonical_name(name, to_ascii))

    def network(self, text: str) -> None:
        """An address, CIDR or range; other programs take a CIDR with host bits for its network, and so is it here."""
        try:
            self._networks.append(parse_network(text))
        except Fault as fault:
            if fault.code is not RuleProblemCode.HOST_BITS:
                raise
            self._networks.append(parse_network(fault.fields["meant"]))

    def keyword(self, text: str) -> None:
        """A part of a name."""
        if not _KEYWORD.fullmatch(text.lower()):
            raise Fault(0, RuleProblemCode.MALFORMED, why="a keyword that no name can hold")
        _refuse_past(MAX_PATTERNS, len(self._keywords))
        self._grow(len(text), text)
        self._keywords.append(text.lower())

    def pattern(self, text: str) -> None:
        """A regular expression."""
        _refuse_past(MAX_PATTERNS, self._tried)
        self._tried += 1
        try:
            tree = parse_pattern(text)
            nodes = PatternSet([tree]).size
        except PatternRefused as refused:
            raise Fault(refused.offset, RuleProblemCode.UNSAFE_PATTERN, pattern=text[:80], why=refused.why) from None
        if not can_match(tree):
            raise Fault(0, RuleProblemCode.UNSAFE_PATTERN, pattern=text[:80], why="no name can match it")
        self._grow(nodes, text)
        self._patterns.append(text)

    def _grow(self, nodes: int, text: str) -> None:
        """All patterns of a list become one automaton."""
        if self._nodes + nodes >= MAX_NODES:
            raise Fault(0, RuleProblemCode.UNSAFE_PATTERN, pattern=text[:80], why="too large")
        self._nodes += nodes

    def result(self) -> ImportedList:
        """All that was gathered, each thing once."""
        destinations = DestinationSet(
            trees=tuple(dict.fromkeys(self._trees)),
            below=tuple(dict.fromkeys(self._below)),
            children=tuple(dict.fromkeys(self._children)),
            exact=tuple(dict.fromkeys(self._exact)),
            networks=tuple(dict.fromkeys(self._networks)),
            keywords=tuple(dict.fromkeys(self._keywords)),
            patterns=tuple(dict.fromkeys(self._patterns)),
        )
        return ImportedList(destinations=destinations, problems=self.problems.all())

    def each_line(self, text: str, read: Callable[[str], None], *, comments: tuple[str, ...] = ("#",)) -> None:
        """Give each line of `text`, stripped, to `read`; a Fault becomes a problem of that line."""
        for number, line in numbered_lines(text):
            stripped = line.strip()
            if stripped and not stripped.startswith(comments):
                self.at(number, len(line) - len(line.lstrip()), partial(_read_checked, read, stripped))

    def at(self, line: int, offset: int, read: Callable[[], None]) -> None:
        """Run `read`; a Fault becomes a problem on `line`, `offset` further right."""
        self._place = (line, offset)
        try:
            read()
        except Fault as fault:
            self.problems.add(fault.shifted(offset).on_line(line))
        except InvalidValue as error:
            why = error.problem.field("why")
            self.problems.add(RuleProblem.at(line, offset + 1, RuleProblemCode.MALFORMED, why=why))

    def part(self, offset: int, read: Callable[[], None]) -> None:
        """Run `read` for a part of the line that is being read; a Fault in it leaves the other parts."""
        place = self._place
        self.at(place[0], place[1] + offset, read)
        self._place = place


def _refuse_past(limit: int, count: int) -> None:
    if count >= limit:
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what="pattern", why=f"more than {limit} in one list")


def _read_checked(read: Callable[[str], None], line: str) -> None:
    read(checked(line))


def numbered_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines without their ends, numbered from 1. Raises InvalidValue for a text that is too long."""
    if len(text) > MAX_LIST_BYTES:
        raise InvalidValue("list", f"over {MAX_LIST_BYTES} bytes")
    lines = text.removeprefix("\ufeff").split("\n")
    if len(lines) > MAX_LIST_LINES:
        raise InvalidValue("list", f"line {MAX_LIST_LINES + 1}: over {MAX_LIST_LINES} lines")
    return ((number, line.removesuffix("\r")) for number, line in enumerate(lines, 1))


def checked(text: str) -> str:
    """`text`, if it is of a sensible length and printable. Raises Fault."""
    if len(text) > MAX_LINE:
        raise Fault(MAX_LINE, RuleProblemCode.LINE_TOO_LONG, limit=str(MAX_LINE))
    bad = None if text.isprintable() else UNWANTED.search(text)
    if bad is not None:
        raise Fault(bad.start(), RuleProblemCode.CONTROL_CHARACTER, character=f"U+{ord(bad[0]):04X}")
    return text


def text_of(data: bytes) -> str:
    """`data` as text, without a byte order mark. Raises InvalidValue, with the line, when it is none."""
    if len(data) > MAX_LIST_BYTES:
        raise InvalidValue("list", f"over {MAX_LIST_BYTES} bytes")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InvalidValue("list", f"line {line}: not text in UTF-8") from None


def is_address(text: str) -> bool:
    """`text` is one IP address."""
    try:
        parse_address(text)
    except Fault:
        return False
    return True
