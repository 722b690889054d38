"""Rules and lists in the one form in which the client hands them to the daemon, so that equal ones have equal hashes.

A list: one destination a line, each kind in the list's own order. `example.com` with all below, `*.example.com` below
only, `=example.com` itself only, an address, a CIDR or a range; beyond what a rule can say: `+.example.com` one level
below only, `keyword:part` and `regexp:expression`. Names are A-labels. No comments, no blanks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import DOMAIN_NAME, MAX_NAME, DestinationSet, Network, RuleList
from maikr_client.rules.addresses import parse_network
from maikr_client.rules.destinations import network_text
from maikr_client.rules.document import parse_document
from maikr_client.rules.problems import Fault
from maikr_client.rules.regex import PatternRefused, parse_pattern
from maikr_client.rules.render import rules_text

MAX_LIST_LINES = 2_000_000
MAX_KEYWORD = 253

_SIGNS: Mapping[str, str] = MappingProxyType(
    {"*.": "below", "=": "exact", "+.": "children", "keyword:": "keywords", "regexp:": "patterns"}
)
_MARKED = frozenset(sign[0] for sign in _SIGNS)


def canonical_document(rules: RuleList) -> bytes:
    """`rules` as text without comments and spacing; every rule keeps its index."""
    return rules_text(replace(rules, rules=tuple(replace(rule, comment="") for rule in rules.rules))).encode()


def read_canonical_document(data: bytes) -> RuleList:
    """What `canonical_document` wrote. Raises InvalidValue, with the line, for what is no list of rules."""
    try:
        document = parse_document(data.decode())
    except UnicodeDecodeError:
        raise InvalidValue("rules", "not text in UTF-8") from None
    if document.problems:
        first = document.problems[0]
        raise InvalidValue("rules", f"line {first.line}, column {first.column}: {first.code}")
    return document.rule_list


def canonical_text(held: DestinationSet) -> str:
    """`held` as text."""
    lines = [*held.trees, *map(network_text, held.networks)]
    for sign, field in _SIGNS.items():
        lines += [f"{sign}{each}" for each in getattr(held, field)]
    return "".join(f"{line}\n" for line in lines)


def parse_canonical(text: str) -> DestinationSet:
    """What `canonical_text` wrote. Raises InvalidValue, with the line, for anything else. A million lines take some
    seconds.
    """
    lines = text.removesuffix("\n").split("\n") if text else []
    if len(lines) > MAX_LIST_LINES:
        raise InvalidValue("list", f"over {MAX_LIST_LINES} lines")
    reader = _Reader()
    for number, line in enumerate(lines, 1):
        try:
            reader.take(line)
        except (Fault, PatternRefused, ValueError):
            raise InvalidValue("list", f"line {number}: not a destination in canonical form") from None
    return reader.result()


def read_canonical_list(data: bytes) -> DestinationSet:
    """`parse_canonical` of the bytes that came. Raises InvalidValue."""
    try:
        return parse_canonical(data.decode())
    except UnicodeDecodeError:
        raise InvalidValue("list", "not text in UTF-8") from None


class _Reader:
    def __init__(self) -> None:
        self._trees: list[str] = []
        self._networks: list[Network] = []
        self._marked: dict[str, list[str]] = {field: [] for field in _SIGNS.values()}

    def take(self, line: str) -> None:
        """Raises Fault, ValueError."""
        if line[:1] in _MARKED:
            sign = next((sign for sign in _SIGNS if line.startswith(sign)), None)
            if sign is not None:
                field = _SIGNS[sign]
                self._marked[field].append(_CHECKS.get(field, _name)(line[len(sign) :]))
                return
        if DOMAIN_NAME.fullmatch(line) and len(line) <= MAX_NAME and not line.rpartition(".")[2].isdecimal():
            self._trees.append(line)
        else:
            self._networks.append(parse_network(line))

    def result(self) -> DestinationSet:
        marked = {field: tuple(values) for field, values in self._marked.items()}
        return DestinationSet(trees=tuple(self._trees), networks=tuple(self._networks), **marked)


def _name(text: str) -> str:
    if len(text) > MAX_NAME or not DOMAIN_NAME.fullmatch(text) or text.rpartition(".")[2].isdecimal():
        raise ValueError
    return text


def _keyword(text: str) -> str:
    if not 0 < len(text) <= MAX_KEYWORD or not (text.isascii() and text.isprintable()):
        raise ValueError
    return text


def _pattern(text: str) -> str:
    parse_pattern(text)
    return text


_CHECKS: Mapping[str, Callable[[str], str]] = MappingProxyType({"keywords": _keyword, "patterns": _pattern})
