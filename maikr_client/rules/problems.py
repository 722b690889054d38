"""What can be wrong with a line of rules, as a value."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import Self


class RuleProblemCode(enum.StrEnum):
    """Stable names. Sentences for them are in `maikr_client.rules.wording`."""

    # a line that is not understood
    CONTROL_CHARACTER = "control-character"
    LINE_TOO_LONG = "line-too-long"
    TOO_MANY_LINES = "too-many-lines"
    MISSING_DESTINATION = "missing-destination"
    MISSING_ACTION = "missing-action"
    MISSING_TARGET = "missing-target"
    BAD_NAME = "bad-name"
    BAD_ADDRESS = "bad-address"
    MAPPED_ADDRESS = "mapped-address"
    ZONE = "zone"
    HOST_BITS = "host-bits"
    BAD_RANGE = "bad-range"
    BAD_PORT = "bad-port"
    PORT_IN_DESTINATION = "port-in-destination"
    BAD_LIST = "bad-list"
    UNKNOWN_WORD = "unknown-word"
    REPEATED_OPTION = "repeated-option"
    BAD_TARGET = "bad-target"
    BAD_FALLBACK = "bad-fallback"
    NEEDLESS_FALLBACK = "needless-fallback"
    DEFAULT_TWICE = "default-twice"
    DEFAULT_OFF = "default-off"
    AFTER_DEFAULT = "after-default"

    # a list that makes less sense than its writer thinks
    SHADOWED = "shadowed"
    DUPLICATE = "duplicate"
    CONTRADICTORY = "contradictory"
    PUBLIC_SUFFIX = "public-suffix"
    UNKNOWN_TARGET = "unknown-target"
    NO_SUCH_TARGET = "no-such-target"

    # something of another program's list that can't be honoured
    MALFORMED = "malformed"
    NOT_SUPPORTED = "not-supported"
    UNKNOWN_POLICY = "unknown-policy"
    UNSAFE_PATTERN = "unsafe-pattern"
    ACTION_IN_LIST = "action-in-list"
    MEANING_CHANGED = "meaning-changed"
    INCLUDE_MISSING = "include-missing"
    INCLUDE_CYCLE = "include-cycle"
    MORE_PROBLEMS = "more-problems"


_WARNINGS = frozenset(
    {
        RuleProblemCode.SHADOWED,
        RuleProblemCode.DUPLICATE,
        RuleProblemCode.CONTRADICTORY,
        RuleProblemCode.PUBLIC_SUFFIX,
        RuleProblemCode.UNKNOWN_TARGET,
        RuleProblemCode.MEANING_CHANGED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleProblem:
    """One problem at `line` and `column`, both from 1. `fields` are what its sentence needs, sorted by name."""

    line: int
    column: int
    code: RuleProblemCode
    fields: tuple[tuple[str, str], ...] = ()

    @classmethod
    def at(cls, line: int, column: int, code: RuleProblemCode, /, **fields: str) -> Self:
        """A problem with `fields` in their one order."""
        return cls(line=line, column=column, code=code, fields=tuple(sorted(fields.items())))

    @property
    def is_warning(self) -> bool:
        """The line still does what it says."""
        return self.code in _WARNINGS

    def field(self, name: str, default: str = "") -> str:
        """The field called `name`, or `default`."""
        return dict(self.fields).get(name, default)

    def on_line(self, line: int) -> RuleProblem:
        """The same at another line."""
        return replace(self, line=line)


class Fault(Exception):
    """A place in a text, from 0, and what is wrong there."""

    def __init__(self, offset: int, code: RuleProblemCode, /, **fields: str) -> None:
        super().__init__(code)
        self.offset = offset
        self.code = code
        self.fields = fields

    def shifted(self, offset: int) -> Fault:
        """The same, `offset` further on."""
        return Fault(self.offset + offset, self.code, **self.fields)

    def on_line(self, line: int) -> RuleProblem:
        """As a value."""
        return RuleProblem.at(line, self.offset + 1, self.code, **self.fields)
