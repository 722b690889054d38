"""What went wrong, as one line on stderr and an exit code.

1 failed · 2 usage · 3 not signed in · 4 daemon not reachable · 5 timed out · 6 not permitted · 130 interrupted
"""

from __future__ import annotations

import errno
from types import MappingProxyType

import click

from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.problems import sentence
from maikr_client.rules.refused import RuleRefused

FAILED, USAGE = 1, 2
INTERRUPTED = 130
MAX_OTHERS = 10
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BY_COMMAND = MappingProxyType(
    {
        ProblemCode.WRONG_CREDENTIALS: ("By mail: `maikr account reset EMAIL`.",),
        ProblemCode.EMAIL_TAKEN: ("By mail: `maikr account reset EMAIL`.",),
        ProblemCode.WRONG_CODE: ("`maikr signup EMAIL` or `maikr account reset EMAIL` mails one again.",),
        ProblemCode.KEYRING_LOCKED: ("In a script: `maikr --passphrase-stdin COMMAND`.",),
        ProblemCode.DEVICE_LIMIT: ("On a device that is signed in: `maikr account devices --revoke DEVICE`.",),
    }
)
"""The commands for remedies that the window has buttons for."""
ENDS = (".", "?", "!")


def exit_code_after(error: BaseException, *, debug: bool = False) -> int:
    """Tell the person what `error` was; the code to leave with."""
    match error:
        case click.exceptions.Exit():
            return error.exit_code
        case click.Abort():
            click.echo(err=True)
            return INTERRUPTED
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.format_message())
            return 0
        case click.ClickException():
            complain(_usage(error) if isinstance(error, click.UsageError) else error.format_message())
            return error.exit_code
        case MaikrError():
            _show_refused(error) if isinstance(error, RuleRefused) else complain(told(error.problem))
            return error.exit_code
        case _:
            return _unexpected(error, debug=debug)


def _is_no_text(character: str) -> bool:
    """It stands for a byte that is no UTF-8 (PEP 383)."""
    return "\udc80" <= character <= "\udcff"


def _show_refused(error: RuleRefused) -> None:
    from maikr_client.cli.rules.words import caret_lines, placed  # noqa: PLC0415 - `maikr status` needs no rules

    first, *others = error.rule_problems
    complain(placed(first, alone="\n" not in error.text.strip("\n")))
    for line in caret_lines(error.text, first):
        click.echo(line, err=True)
    for problem in others[:MAX_OTHERS]:
        click.echo(placed(problem), err=True)
    if len(others) > MAX_OTHERS:
        click.echo(f"and {len(others) - MAX_OTHERS} more", err=True)


def told(problem: Problem) -> str:
    """What happened and the next step, on one line."""
    words = sentence(problem)
    near = problem.field("near")
    suggestion = f" Did you mean {near}?" if near else ""
    return " ".join((f"{words.message}{suggestion}", words.remedy, *_BY_COMMAND.get(problem.code, ())))


def complain(text: str) -> None:
    """One line on stderr, with our name before it."""
    click.echo(f"maikr: {text}", err=True)


def _usage(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "maikr"
    said = " ".join(error.format_message().split())
    return f"{said}{'' if said.endswith(ENDS) else '.'} See {command} --help."


def _unexpected(error: BaseException, *, debug: bool) -> int:
    if isinstance(error, UnicodeEncodeError) and _is_no_text(error.object[error.start]):
        complain("What you entered is not text in UTF-8. Type it anew; a terminal that uses UTF-8 helps.")
        return USAGE
    if isinstance(error, OSError) and error.errno in _NO_ROOM and error.filename is None:
        complain("Not all of the output could be written: the disk that it goes to is full. Send it elsewhere.")
        return FAILED
    complain(told(Problem.of(ProblemCode.INTERNAL)))
    if debug:
        import traceback  # noqa: PLC0415 - needed by nobody else

        click.echo("".join(traceback.format_exception(error)), err=True)
    return FAILED
