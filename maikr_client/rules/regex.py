"""Regular expressions of rule lists, read into a tree that a linear-time automaton can be built from.

Lists come from strangers, and Python's `re` backtracks: one bad expression would hold up every lookup. So only what a
finite automaton can do is accepted (literals, classes, groups, alternatives, ^ $ . * + ? {m,n}), not back references,
look-around, or anything else. Matching takes one step a character whatever the expression.
Letters match in either case: names are lower case.
"""

from __future__ import annotations

from dataclasses import dataclass

MAX_PATTERN = 512
MAX_REPEAT = 64
MAX_DEPTH = 16

ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-._")
_CLASSES = {
    "d": frozenset("0123456789"),
    "w": ALPHABET - frozenset("-."),
    "s": frozenset[str](),
}
_LITERAL_ESCAPES = frozenset(".-_/\\^$*+?()[]{}|:@%&#!~=,<>\"'")


class PatternRefused(ValueError):
    """This expression is not one of those; `offset` is where."""

    def __init__(self, offset: int, why: str) -> None:
        super().__init__(why)
        self.offset = offset
        self.why = why


@dataclass(frozen=True, slots=True)
class Symbols:
    """One character of `of`."""

    of: frozenset[str]


@dataclass(frozen=True, slots=True)
class Begin:
    """The name's beginning."""


@dataclass(frozen=True, slots=True)
class End:
    """The name's end."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """`parts` one after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of `branches`."""

    branches: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """`of`, `least` to `most` times, None without end."""

    of: Node
    least: int
    most: int | None


Node = Symbols | Begin | End | Sequence | Choice | Repeat


def parse_pattern(text: str) -> Node:
    """`text` as a tree. Raises PatternRefused."""
    if len(text) > MAX_PATTERN:
        raise PatternRefused(MAX_PATTERN, f"longer than {MAX_PATTERN} characters")
    start = len("(?i)") if text.startswith("(?i)") else 0
    reader = _Reader(text, start)
    tree = reader.choice(0)
    if reader.place < len(text):
        raise PatternRefused(reader.place, "a ) without its (")
    return tree


def can_match(tree: Node) -> bool:
    """Some text of the characters that names have is what `tree` says; anchors are taken to hold."""
    match tree:
        case Symbols():
            return bool(tree.of & ALPHABET)
        case Sequence():
            return all(map(can_match, tree.parts))
        case Choice():
            return any(map(can_match, tree.branches))
        case Repeat():
            return tree.least == 0 or can_match(tree.of)
        case Begin() | End():
            return True


class _Reader:
    def __init__(self, text: str, place: int) -> None:
        self._text = text
        self.place = place

    def _peek(self) -> str:
        return self._text[self.place : self.place + 1]

    def _next(self, why: str) -> str:
        if self.place >= len(self._text):
            raise PatternRefused(self.place, why)
        self.place += 1
        return self._text[self.place - 1]

    def choice(self, depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise PatternRefused(self.place, f"groups more than {MAX_DEPTH} deep")
        branches = [self._sequence(depth)]
        while self._peek() == "|":
            self.place += 1
            branches.append(self._sequence(depth))
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def _sequence(self, depth: int) -> Node:
        parts = []
        while self._peek() not in {"", "|", ")"}:
            parts.append(self._repeated(self._atom(depth)))
        return Sequence(tuple(parts))

    def _repeated(self, atom: Node) -> Node:
        sign = self._peek()
        if not sign or sign not in "*+?{":
            return atom
        if isinstance(atom, Begin | End):
            raise PatternRefused(self.place, "an anchor is repeated")
        self.place += 1
        least, most = self._bounds() if sign == "{" else {"*": (0, None), "+": (1, None), "?": (0, 1)}[sign]
        if self._peek() == "?":
            self.place += 1  # lazy or not decides what is captured, never whether it matches
        if self._peek() in {"*", "+", "?", "{"}:
            raise PatternRefused(self.place, "a repetition is repeated")
        return Repeat(atom, least, most)

    def _bounds(self) -> tuple[int, int | None]:
        end = self._text.find("}", self.place)
        first, comma, last = self._text[self.place : max(end, self.place)].partition(",")
        numbers = [first, *([last] if last else [])]
        if end < 0 or not all(
            each.isascii() and each.isdecimal() and len(each) <= len(str(MAX_REPEAT)) for each in numbers
        ):
            raise PatternRefused(self.place, "a { that is no repetition")
        least, most = int(first), (int(last) if last else None) if comma else int(first)
        if max(least, most or 0) > MAX_REPEAT or (most is not None and most < least):
            raise PatternRefused(self.place, f"not in order, or over {MAX_REPEAT} times")
        self.place = end + 1
        return least, most

    def _atom(self, depth: int) -> Node:  # noqa: PLR0911 - one case a line
        character = self._next("nothing to match")
        match character:
            case "(":
                return self._group(depth)
            case "[":
                return Symbols(self._class())
            case ".":
                return Symbols(ALPHABET)
            case "^":
                return Begin()
            case "$":
                return End()
            case "\\":
                return Symbols(self._escape())
            case "*" | "+" | "?" | "{":
                raise PatternRefused(self.place - 1, "a repetition of nothing")
            case _:
                return Symbols(frozenset(character.lower()))

    def _group(self, depth: int) -> Node:
        if self._peek() == "?":
            if not self._text.startswith("?:", self.place):
                raise PatternRefused(self.place, "look-around, flags and named groups are not supported")
            self.place += 2
        inner = self.choice(depth + 1)
        if self._next("a ( without its )") != ")":
            raise PatternRefused(self.place - 1, "a ( without its )")
        return inner

    def _escape(self) -> frozenset[str]:
        character = self._next("a \\ at the end")
        if character in _LITERAL_ESCAPES:
            return frozenset(character)
        found = _CLASSES.get(character.lower())
        if found is None:
            raise PatternRefused(self.place - 2, f"\\{character} is not supported")
        return found if character.islower() else ALPHABET - found

    def _class(self) -> frozenset[str]:
        negated = self._peek() == "^"
        self.place += negated
        members: set[str] = set()
        start = self.place
        while self.place == start or self._peek() != "]":
            members |= self._member()
        self.place += 1
        return ALPHABET - members if negated else frozenset(members)

    def _member(self) -> frozenset[str]:
        character = self._next("a [ without its ]")
        if character == "[" and self._peek() == ":":
            raise PatternRefused(self.place, "named classes are not supported")
        first = self._escape() if character == "\\" else frozenset(character.lower())
        if self._peek() != "-" or self._text[self.place + 1 : self.place + 2] in {"]", ""}:
            return first
        self.place += 1
        last = self._next("a [ without its ]").lower()
        low = next(iter(first)) if len(first) == 1 else ""
        if not low or last == "\\" or last < low:
            raise PatternRefused(self.place - 1, "a range that is none")
        return frozenset(each for each in ALPHABET if low <= each <= last)
