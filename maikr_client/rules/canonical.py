"""A list's one form between the client, which reads everybody's formats, and the daemon, which reads this one only.

One destination a line, each ended by LF: `x` itself and below, `*.x` below, `+.x` one level below, `=x` itself, an address,
a CIDR or a range as in a rule, `keyword:TEXT`, `regexp:PATTERN`. No comments, no blank lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import DOMAIN_NAME, MAX_NAME, DestinationSet, Network
from maikr_client.rules.addresses import looks_like_address, parse_network
from maikr_client.rules.destinations import network_text
from maikr_client.rules.problems import Fault

MAX_LINE = 2048
_BELOW, _CHILDREN, _EXACT, _KEYWORD, _PATTERN = "*.", "+.", "=", "keyword:", "regexp:"


def canonical_text(held: DestinationSet) -> str:
    """`held` as `parse_canonical` reads it."""
    return "".join(f"{line}\n" for line in _lines(held))


def _lines(held: DestinationSet) -> Iterator[str]:
    yield from held.trees
    yield from (f"{_BELOW}{name}" for name in held.below)
    yield from (f"{_CHILDREN}{name}" for name in held.children)
    yield from (f"{_EXACT}{name}" for name in held.exact)
    yield from (network_text(network) for network in held.networks)
    yield from (f"{_KEYWORD}{text}" for text in held.keywords)
    yield from (f"{_PATTERN}{text}" for text in held.patterns)


def parse_canonical(text: str) -> DestinationSet:
    """What `text` holds. Raises InvalidValue with the line's number; patterns are not looked at."""
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), 1):
        if line:
            try:
                reader.read(line)
            except (Fault, ValueError):
                raise InvalidValue("list", f"line {number} is not in canonical form") from None
    return reader.held


class _Reader:
    def __init__(self) -> None:
        self._trees: list[str] = []
        self._others: dict[str, list[str]] = {sign: [] for sign in (_BELOW, _CHILDREN, _EXACT, _KEYWORD, _PATTERN)}
        self._networks: list[Network] = []

    def read(self, line: str) -> None:
        if len(line) > MAX_LINE:
            raise ValueError(line)
        sign = next((sign for sign in self._others if line.startswith(sign)), "")
        if sign in {_KEYWORD, _PATTERN}:
            self._others[sign].append(_printable(line.removeprefix(sign)))
        elif sign:
            self._others[sign].append(_name(line.removeprefix(sign)))
        elif looks_like_address(line):
            self._networks.append(parse_network(line))
        else:
            self._trees.append(_name(line))

    @property
    def held(self) -> DestinationSet:
        return DestinationSet(
            trees=tuple(self._trees),
            below=tuple(self._others[_BELOW]),
            children=tuple(self._others[_CHILDREN]),
            exact=tuple(self._others[_EXACT]),
            networks=tuple(self._networks),
            keywords=tuple(self._others[_KEYWORD]),
            patterns=tuple(self._others[_PATTERN]),
        )


def _name(text: str) -> str:
    if len(text) > MAX_NAME or not DOMAIN_NAME.fullmatch(text):
        raise ValueError(text)
    return text


def _printable(text: str) -> str:
    if not text or not text.isprintable():
        raise ValueError(text)
    return text
