"""What the daemon refused, as the error that a client raises for it."""

from __future__ import annotations

from maikr_client.errors import DaemonUnreachable, Failed, MaikrError, NotPermitted, NotSignedIn, TimedOut, UsageError
from maikr_client.model.problem import Problem, ProblemCode

_KIND = {
    ProblemCode.NOT_PERMITTED: NotPermitted,
    ProblemCode.IN_USE_BY_OTHER: NotPermitted,
    ProblemCode.REPORTS_REQUIRED: NotPermitted,
    ProblemCode.TIMED_OUT: TimedOut,
    ProblemCode.BAD_REQUEST: UsageError,
    ProblemCode.NOT_SIGNED_IN: NotSignedIn,
    ProblemCode.DAEMON_UNREACHABLE: DaemonUnreachable,
    ProblemCode.BLOCKED_SINCE_BOOT: DaemonUnreachable,
}


def error_of(problem: Problem) -> MaikrError:
    """The error whose exit code fits `problem`."""
    kind = _KIND.get(problem.code, Failed)
    return kind(problem.code, **dict(problem.fields))
