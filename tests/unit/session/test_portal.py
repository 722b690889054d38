"""A visit at a sign-in page: what it ends by, and that nothing of it stays."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.session.portal import Visit, VisitEnd, page_address, visit, visit_with_browser
from tests.support.fake_servers import fake_servers
from tests.support.paper_link import PaperLink

OPEN = Status(
    state=TunnelState.BLOCKED, protected=True, server="se-sto", portal_until=datetime(2026, 1, 1, 12, 5, tzinfo=UTC)
)
COMMAND = ("firefox", "http://198.51.100.10/")


async def visited(happens: Callable[[PaperLink], Awaitable[None]]) -> tuple[Visit, PaperLink]:
    daemon = PaperLink(now=OPEN)
    told: asyncio.Queue[datetime] = asyncio.Queue()
    visiting = asyncio.create_task(visit(daemon, COMMAND, told.put_nowait))
    assert await told.get() == daemon.programs[0].until
    assert not daemon.programs[0].ended
    await happens(daemon)
    return await visiting, daemon


async def _connects(daemon: PaperLink) -> None:
    daemon.show(replace(OPEN, state=TunnelState.CONNECTED, portal_until=None))


async def _closes(daemon: PaperLink) -> None:
    daemon.show(replace(OPEN, portal_until=None))


async def _goes(daemon: PaperLink) -> None:
    daemon.leave()


async def _is_left(daemon: PaperLink) -> None:
    daemon.programs[0].leave(3)


@pytest.mark.parametrize(
    ("happens", "end", "exit_code"),
    [
        (_connects, VisitEnd.CONNECTED, None),
        (_closes, VisitEnd.CLOSED, None),
        (_goes, VisitEnd.CLOSED, None),
        (_is_left, VisitEnd.PROGRAM_ENDED, 3),
    ],
)
async def test_a_visit_ends_by_what_comes_first_and_takes_its_program_along(
    happens: Callable[[PaperLink], Awaitable[None]], end: VisitEnd, exit_code: int | None
) -> None:
    went, daemon = await visited(happens)

    assert went == Visit(end=end, exit_code=exit_code)
    assert daemon.programs[0].command == COMMAND
    assert daemon.programs[0].ended


async def test_who_gives_up_the_visit_ends_the_program() -> None:
    daemon = PaperLink(now=OPEN)
    told: asyncio.Queue[datetime] = asyncio.Queue()
    visiting = asyncio.create_task(visit(daemon, COMMAND, told.put_nowait))
    assert await told.get() == daemon.programs[0].until

    visiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await visiting

    assert daemon.programs[0].ended


async def test_what_the_daemon_refuses_is_raised() -> None:
    refusing = PaperLink(now=OPEN, refusing=Failed(ProblemCode.PORTAL_UNAVAILABLE))

    with pytest.raises(Failed):
        await visit(refusing, COMMAND, lambda _: None)


def test_the_page_is_looked_for_at_the_wanted_servers_own_address() -> None:
    server = fake_servers()[0]
    assert server.endpoint4 is not None

    assert page_address(server.name, fake_servers()) == f"http://{server.endpoint4.address}/portal-check"
    assert isinstance(server.endpoint4.address, IPv4Address)
    with pytest.raises(Failed):
        page_address(None, fake_servers())


@pytest.mark.parametrize("listed", [True, False])
async def test_the_page_is_opened_while_another_users_tunnel_is_tried_and_their_server_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, listed: bool
) -> None:
    daemon = PaperLink(now=replace(OPEN, server=None, problem=Problem.of(ProblemCode.IN_USE_BY_OTHER)))
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(Failed) as refused:
        await visit_with_browser(daemon, fake_servers() if listed else (), lambda _: None)

    assert refused.value.problem.code is (ProblemCode.NO_BROWSER if listed else ProblemCode.PORTAL_NOT_NEEDED)
    assert daemon.programs == []
