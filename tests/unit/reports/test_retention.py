"""How long the ledger keeps what was sent, and what a clock that is wrong can do to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from maikr_client.model.report import ReportState
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.shelf_life import Limits
from tests.support.backend import ClockInHand
from tests.support.reporting import occasion, used

OWNER = "ada@example.test"
YEAR = timedelta(days=365)
VERSION_1 = """
CREATE TABLE reports (position INTEGER PRIMARY KEY, report_id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL,
    body TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'refused')), created_at TEXT NOT NULL,
    sent_at TEXT) STRICT;
CREATE TABLE baseline (server TEXT NOT NULL, day TEXT NOT NULL, bytes_up INTEGER NOT NULL CHECK (bytes_up >= 0),
    bytes_down INTEGER NOT NULL CHECK (bytes_down >= 0), PRIMARY KEY (server, day)) STRICT;
CREATE TABLE book (id INTEGER PRIMARY KEY CHECK (id = 1), owner TEXT, baseline_known INTEGER NOT NULL) STRICT;
INSERT INTO book VALUES (1, NULL, 1);
INSERT INTO baseline VALUES ('oslo-1', '2026-03-01', 5, 5);
PRAGMA user_version = 1;
"""


@pytest.fixture
def clock() -> ClockInHand:
    return ClockInHand()


@pytest.fixture
def ledger(tmp_path: Path, clock: ClockInHand) -> Ledger:
    return Ledger(tmp_path / "reports.sqlite", now=clock)


async def one_sent_and_one_waiting(ledger: Ledger) -> None:
    await ledger.collect(occasion(), [used(up=1)])
    (sent,) = await ledger.pending(OWNER)
    await ledger.mark(sent.report.report_id, ReportState.SENT)
    await ledger.collect(occasion(), [used(up=3)])


async def states(ledger: Ledger) -> list[ReportState]:
    return [entry.state for entry in await ledger.entries()]


async def test_what_was_sent_goes_when_it_is_old_and_what_waits_never_does(ledger: Ledger, clock: ClockInHand) -> None:
    await one_sent_and_one_waiting(ledger)
    clock.advance(days=30)
    await ledger.expire(30)
    assert await states(ledger) == [ReportState.PENDING, ReportState.SENT]

    for _ in range(3):
        clock.advance(days=1)
        await ledger.expire(30)

    assert await states(ledger) == [ReportState.PENDING]


async def test_a_clock_that_leaps_ahead_and_is_put_right_erases_nothing(ledger: Ledger, clock: ClockInHand) -> None:
    await one_sent_and_one_waiting(ledger)
    before = clock.now

    for _ in range(3):
        clock.now = before + 10 * YEAR
        await ledger.expire(365)
        clock.now = before
        await ledger.expire(365)

    assert await states(ledger) == [ReportState.PENDING, ReportState.SENT]


async def test_a_clock_that_goes_back_erases_nothing_and_reports_stay_in_their_order(
    ledger: Ledger, clock: ClockInHand
) -> None:
    await one_sent_and_one_waiting(ledger)
    clock.now -= YEAR
    await ledger.collect(occasion(), [used(up=7)])
    await ledger.expire(365)

    assert [entry.report.bytes_up for entry in await ledger.entries()] == [4, 2, 1]
    assert [entry.report.bytes_up for entry in await ledger.pending(OWNER)] == [2, 4]


async def test_what_was_erased_is_nowhere_in_the_file(ledger: Ledger, clock: ClockInHand, tmp_path: Path) -> None:
    await one_sent_and_one_waiting(ledger)
    body = next(entry.body for entry in await ledger.entries() if entry.state is ReportState.SENT)
    for _ in range(2):
        clock.advance(days=400)
        await ledger.expire(365)
    with closing(sqlite3.connect(tmp_path / "reports.sqlite")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    assert await states(ledger) == [ReportState.PENDING]
    assert body.encode() not in (tmp_path / "reports.sqlite").read_bytes()


async def test_a_ledger_of_the_first_version_goes_on(tmp_path: Path, ledger: Ledger) -> None:
    with closing(sqlite3.connect(tmp_path / "reports.sqlite")) as database:
        database.executescript(VERSION_1)

    await ledger.collect(occasion(), [used(up=6, down=5)])

    assert [entry.report.bytes_up for entry in await ledger.entries()] == [1]
    assert ledger.problem is None


async def test_the_ledger_is_read_page_by_page_and_by_number(ledger: Ledger) -> None:
    for total in range(1, 6):
        await ledger.collect(occasion(), [used(up=total)])
    every = await ledger.entries()

    assert await ledger.entries(2) == every[:2]
    assert await ledger.find(str(every[3].report.report_id)[:12].upper()) == (every[3],)
    assert len(await ledger.find("")) == 2
    assert await ledger.find("%") == ()


async def test_a_ledger_that_is_full_lets_the_oldest_go_and_never_what_waits(
    tmp_path: Path, clock: ClockInHand
) -> None:
    ledger = Ledger(tmp_path / "reports.sqlite", now=clock, limits=Limits(file_bytes=64 * 1024))
    await ledger.collect(occasion(), [used(up=1)])
    for total in range(2, 120):
        await ledger.collect(occasion(), [used(up=total)])
        newest = (await ledger.pending(OWNER))[-1]
        await ledger.mark(newest.report.report_id, ReportState.SENT)

    kept = await ledger.entries()
    assert 10 < len(kept) < 90
    assert [entry.report.bytes_up for entry in await ledger.pending(OWNER)] == [1]
    assert kept[-1].state is ReportState.PENDING


async def test_what_waits_is_bounded_in_bytes_too_and_nothing_is_lost(tmp_path: Path, clock: ClockInHand) -> None:
    ledger = Ledger(tmp_path / "reports.sqlite", now=clock, limits=Limits(pending_bytes=1000))
    for total in range(1, 20):
        await ledger.collect(occasion(), [used(up=total)])

    waiting = await ledger.pending(OWNER)
    assert 1000 <= sum(len(entry.body) for entry in waiting) < 1500

    await ledger.mark(waiting[0].report.report_id, ReportState.SENT)
    await ledger.collect(occasion(), [used(up=20)])
    assert sum(entry.report.bytes_up for entry in await ledger.entries()) == 20
