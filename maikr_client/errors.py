"""Every error that Maikr raises on purpose.

    MaikrError
    ├── UsageError            the caller asked for something that has no meaning (exit code 2)
    ├── InvalidValue          a value from outside broke its type's rules
    ├── NotSignedIn           no valid sign-in (exit code 3)
    ├── DaemonUnreachable     nobody answers on the daemon's socket (exit code 4)
    ├── TimedOut              a deadline passed (exit code 5)
    ├── NotPermitted          the daemon, or the account, says no (exit code 6)
    └── Failed                anything else that has a name (exit code 1)

An error carries a `ProblemCode` and fields, never a sentence for people: `maikr_client.problems` makes sentences.
"""

from __future__ import annotations

from typing import ClassVar

from maikr_client.model.problem import Problem, ProblemCode


class MaikrError(Exception):
    """The root. `problem` says what happened, in fields."""

    exit_code: ClassVar[int] = 1
    default_code: ClassVar[ProblemCode] = ProblemCode.INTERNAL

    def __init__(self, code: ProblemCode | None = None, /, **fields: str) -> None:
        self.problem = Problem.of(code or self.default_code, **fields)
        super().__init__(str(self.problem))


class UsageError(MaikrError):
    """The request has no meaning; the same request can never succeed."""

    exit_code = 2
    default_code = ProblemCode.BAD_REQUEST


class InvalidValue(MaikrError, ValueError):
    """A value from outside breaks the rules of its type. Fields: `what`, `why`."""

    exit_code = 2
    default_code = ProblemCode.INVALID_VALUE

    def __init__(self, what: str, why: str) -> None:
        super().__init__(None, what=what, why=why)


class NotSignedIn(MaikrError):
    """There is no sign-in, or the account no longer honours it."""

    exit_code = 3
    default_code = ProblemCode.NOT_SIGNED_IN


class DaemonUnreachable(MaikrError):
    """Nobody answers on the daemon's socket."""

    exit_code = 4
    default_code = ProblemCode.DAEMON_UNREACHABLE


class TimedOut(MaikrError):
    """A deadline passed."""

    exit_code = 5
    default_code = ProblemCode.TIMED_OUT


class NotPermitted(MaikrError):
    """This caller may not do that."""

    exit_code = 6
    default_code = ProblemCode.NOT_PERMITTED


class Failed(MaikrError):
    """Something with a name of its own went wrong."""
