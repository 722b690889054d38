"""A visit at a network's sign-in page: a program that alone reaches it, until the tunnel is up."""

from __future__ import annotations

import asyncio
import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from maikr_client.daemon_link.port import Daemon, PortalProgram
from maikr_client.desktop.browsers import browser_command, temporary_profile
from maikr_client.errors import DaemonUnreachable, Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.server import Server
from maikr_client.model.status import TunnelState, belongs_to_other


class VisitEnd(enum.StrEnum):
    """Why a visit ended: the tunnel is up, the program was closed, or the way was."""

    CONNECTED = "connected"
    PROGRAM_ENDED = "program-ended"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """How it went. `exit_code` is the program's, None for one that we ended."""

    end: VisitEnd
    exit_code: int | None = None


async def visit(daemon: Daemon, command: tuple[str, ...], opened: Callable[[datetime], None]) -> Visit:
    """Run `command` at the page. Raises what the daemon refuses with."""
    program = await daemon.run_at_portal(command)
    try:
        opened(program.until)
        return await _end_of(program, daemon)
    finally:
        await program.end()


async def visit_with_browser(daemon: Daemon, servers: Sequence[Server], opened: Callable[[datetime], None]) -> Visit:
    """Open the page in a browser with an empty profile, which is gone afterwards.

    Raises what the daemon refuses with, and Failed (NO_BROWSER).
    """
    status = await daemon.status()
    # which server another user wants is not told: any stands for it
    wanted = servers[0].name if belongs_to_other(status) and servers else status.server
    address = page_address(wanted, servers)
    async with temporary_profile() as profile:
        command = await asyncio.to_thread(browser_command, profile, address)
        if command is None:
            raise Failed(ProblemCode.NO_BROWSER)
        return await visit(daemon, command, opened)


def page_address(wanted: str | None, servers: Sequence[Server]) -> str:
    """What the network turns to its page: plain HTTP to the address of the server that is wanted, which it sees anyway.
    Raises Failed when none is wanted.
    """
    server = next((each for each in servers if each.name == wanted), None)
    endpoint = None if server is None else server.endpoint4 or server.endpoint6
    if endpoint is None:
        raise Failed(ProblemCode.PORTAL_NOT_NEEDED)
    host = endpoint.address
    return f"http://[{host}]/portal-check" if host.version == 6 else f"http://{host}/portal-check"  # noqa: PLR2004 - IP


async def _end_of(program: PortalProgram, daemon: Daemon) -> Visit:
    ended, over = asyncio.create_task(program.wait()), asyncio.create_task(_until_over(daemon))
    try:
        await asyncio.wait((ended, over), return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            return Visit(end=VisitEnd.PROGRAM_ENDED, exit_code=ended.result())
        return Visit(end=over.result())
    finally:
        ended.cancel()
        over.cancel()
        await asyncio.gather(ended, over, return_exceptions=True)


async def _until_over(daemon: Daemon) -> VisitEnd:
    """A daemon that goes takes the way to the page with it."""
    try:
        async for status in daemon.watch():
            if status.state is TunnelState.CONNECTED:
                return VisitEnd.CONNECTED
            if status.portal_until is None:
                return VisitEnd.CLOSED
    except DaemonUnreachable:
        pass
    return VisitEnd.CLOSED
