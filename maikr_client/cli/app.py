"""What every command works with, and how its work is run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from maikr_client.cli.asking import ask_secret, can_ask, line_of_stdin
from maikr_client.cli.trouble import complain, told
from maikr_client.errors import MaikrError
from maikr_client.model.problem import ProblemCode

if TYPE_CHECKING:
    from maikr_client.model.status import Status
    from maikr_client.session import Session


FRESHEN_S = 5.0
LOCKED = "Lockdown is on, so nothing leaves this computer. To let it: maikr lockdown off"
_NO_ANSWER = frozenset({ProblemCode.BACKEND_UNREACHABLE, ProblemCode.TIMED_OUT})


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """`open_session` makes the session; `passphrase` opens the sign-in's encrypted file where there is no keyring.
    `status_now` says the session's status quicker than a session; None where there is no such way.
    """

    open_session: Callable[[], Session]
    status_now: Callable[[], Status] | None = None
    passphrase: str | None = None


def read_passphrase(context: click.Context) -> None:
    """Take the passphrase from the first line of stdin, for every command below `context`."""
    context.obj = replace(context.ensure_object(App), passphrase=line_of_stdin("passphrase"))


def run(work: Callable[[Session], Awaitable[None]]) -> None:
    """Do `work` with this command's session, which is let go of at the end. Raises MaikrError."""
    import asyncio  # noqa: PLC0415 - 60 ms that `maikr status` need not pay

    from maikr_client.cli.lookups import loop_with_lookups  # noqa: PLC0415 - the same

    with asyncio.Runner(loop_factory=loop_with_lookups) as runner:
        runner.run(_with_session(present_app(), work))


def present_app() -> App:
    """The App of the command that runs now."""
    app = click.get_current_context().find_object(App)
    if app is None:
        raise LookupError("the command runs without its App")
    return app


async def _with_session(app: App, work: Callable[[Session], Awaitable[None]]) -> None:
    session = app.open_session()
    try:
        if app.passphrase is not None:
            await session.unlock(app.passphrase)
        await _unlocking(session, work)
        await _freshen(session)
    except MaikrError as error:
        if error.problem.code in _NO_ANSWER and (why := await _why_nothing_leaves(session)) is not None:
            click.echo(why, err=True)
        raise
    finally:
        for problem in session.notices():
            complain(told(problem))
        await session.aclose()


async def _why_nothing_leaves(session: Session) -> str | None:
    from maikr_client.model.status import TunnelState  # noqa: PLC0415 - nothing that `maikr status` needs

    try:
        status = await session.status()
    except MaikrError as error:
        return told(error.problem) if error.problem.code is ProblemCode.BLOCKED_SINCE_BOOT else None
    locked = status.lockdown and status.protected and status.state is TunnelState.DISCONNECTED
    return LOCKED if locked else None


async def _freshen(session: Session) -> None:
    """A command that asked Maikr's service anyway gives the device a new key when the old one's day is over."""
    import asyncio  # noqa: PLC0415 - see `run`

    with suppress(MaikrError, TimeoutError):
        async with asyncio.timeout(FRESHEN_S):
            await session.rotate_key(if_due=True)


async def _unlocking(session: Session, work: Callable[[Session], Awaitable[None]]) -> None:
    # the encrypted file shows itself only when the sign-in is first needed, which is before anything was done
    try:
        await work(session)
    except MaikrError as error:
        if error.problem.code is not ProblemCode.KEYRING_LOCKED or not can_ask():
            raise
        await session.unlock(ask_secret("Passphrase"))
        await work(session)
