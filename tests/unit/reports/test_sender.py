from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from maikr_client.errors import DaemonUnreachable, Failed, MaikrError, UsageError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.report import ReportState
from maikr_client.model.status import Usage
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.sender import Sender
from maikr_client.storage.lock import held
from tests.support.reporting import occasion, used
from tests.support.sign_ins import NOON


class World:
    """A daemon that counted `totals` and a backend that took `bodies`; either may be out of order."""

    def __init__(self) -> None:
        self.totals: Sequence[Usage] = [used(up=3), used("rome-2", down=4)]
        self.bodies: list[str] = []
        self.daemon_error: MaikrError | None = None
        self.backend_error: MaikrError | None = None
        self.forbidden: MaikrError | None = None

    async def count(self) -> Sequence[Usage]:
        if self.daemon_error is not None:
            raise self.daemon_error
        return self.totals

    async def allow(self) -> None:
        if self.forbidden is not None:
            raise self.forbidden

    async def post(self, body: str) -> None:
        if self.backend_error is not None:
            raise self.backend_error
        self.bodies.append(body)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "reports.sqlite", now=lambda: NOON)


@pytest.fixture
def sender(world: World, ledger: Ledger, tmp_path: Path) -> Sender:
    return Sender(ledger, tmp_path / "reports.lock", totals=world.count, post=world.post, allowed=world.allow)


async def test_what_was_used_is_sent_as_it_stands_in_the_ledger(sender: Sender, world: World, ledger: Ledger) -> None:
    outcome = await sender.report(occasion())

    assert [entry.state for entry in outcome.entries] == [ReportState.SENT, ReportState.SENT]
    assert world.bodies == [entry.body for entry in outcome.entries]
    assert await ledger.entries() == outcome.entries[::-1]
    assert (outcome.problem, outcome.skipped) == (None, False)


async def test_nothing_new_sends_nothing(sender: Sender, world: World) -> None:
    await sender.report(occasion())

    assert (await sender.report(occasion())).entries == ()
    assert len(world.bodies) == 2


async def test_with_the_backend_away_reports_wait_and_go_in_order_later(sender: Sender, world: World) -> None:
    world.backend_error = Failed(ProblemCode.BACKEND_UNREACHABLE)
    waiting = await sender.report(occasion())
    world.backend_error = None
    world.totals = [used(up=8), used("rome-2", down=4)]

    sent = await sender.report(occasion())

    assert waiting.problem is not None
    assert waiting.problem.code is ProblemCode.BACKEND_UNREACHABLE
    assert [entry.state for entry in waiting.entries] == [ReportState.PENDING, ReportState.PENDING]
    assert [entry.body for entry in sent.entries[:2]] == [entry.body for entry in waiting.entries] == world.bodies[:2]
    assert sent.entries[2].report.bytes_up == 5


async def test_a_refused_report_does_not_stop_the_others(sender: Sender, world: World, ledger: Ledger) -> None:
    world.backend_error = UsageError()
    await sender.report(occasion())
    world.backend_error = None
    world.totals = [used(up=8)]

    await sender.report(occasion())

    states = [entry.state for entry in await ledger.entries()]
    assert states == [ReportState.SENT, ReportState.REFUSED, ReportState.REFUSED]


async def test_with_the_daemon_away_what_waits_is_sent_all_the_same(sender: Sender, world: World) -> None:
    world.backend_error = Failed(ProblemCode.BACKEND_FAILED)
    await sender.report(occasion())
    world.backend_error, world.daemon_error = None, DaemonUnreachable()

    outcome = await sender.report(occasion())

    assert len(world.bodies) == 2
    assert outcome.problem is not None
    assert outcome.problem.code is ProblemCode.DAEMON_UNREACHABLE


async def test_while_another_process_reports_this_one_does_not(sender: Sender, world: World, tmp_path: Path) -> None:
    async with held(tmp_path / "reports.lock", timeout_s=0):
        outcome = await sender.report(occasion())

    assert outcome.skipped
    assert world.bodies == []


async def test_two_at_once_report_each_byte_once(world: World, tmp_path: Path) -> None:
    path = tmp_path / "reports.sqlite"
    senders = [
        Sender(
            Ledger(path, now=lambda: NOON),
            tmp_path / "reports.lock",
            totals=world.count,
            post=world.post,
            allowed=world.allow,
        )
        for _ in range(4)
    ]

    await asyncio.gather(*(sender.report(occasion()) for sender in senders))

    assert len(world.bodies) == 2


async def test_a_preview_sends_and_writes_nothing(sender: Sender, world: World, ledger: Ledger) -> None:
    reports = await sender.preview(occasion())

    assert [report.bytes_up + report.bytes_down for report in reports] == [3, 4]
    assert world.bodies == []
    assert await ledger.entries() == ()


async def test_what_may_not_be_sent_waits_and_nobody_is_told(sender: Sender, world: World, ledger: Ledger) -> None:
    world.forbidden = Failed(ProblemCode.CONSENT_NEEDED)

    outcome = await sender.report(occasion())

    assert outcome.problem == Problem.of(ProblemCode.CONSENT_NEEDED)
    assert world.bodies == []
    assert {entry.state for entry in await ledger.entries()} == {ReportState.PENDING}
