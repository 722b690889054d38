"""How far servers were is kept whole for a day and by the hour before, within bounds, and goes with everything else."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.measure import history as kept_history
from maikr_client.measure import past
from maikr_client.measure.history import KEPT_DAYS, History
from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.codec import encode

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
LATENCY = Latency(
    server="uk1",
    median_ms=12.5,
    spread_ms=0.5,
    loss=0.2,
    samples=4,
    method=ProbeMethod.ICMP,
    measured_at=NOW,
    network=3,
)


def history(tmp_path: Path) -> History:
    return History(tmp_path / "data" / "measurements.sqlite", now=lambda: NOW)


def at(minutes_ago: float) -> Latency:
    return replace(LATENCY, measured_at=NOW - timedelta(minutes=minutes_ago))


def table() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.execute(past.SCHEMA)
    return made


def minutes_ago(database: sqlite3.Connection, server: str = "uk1") -> list[int]:
    return [round((NOW - each.measured_at).total_seconds() / 60) for each in past.of_server(database, server)]


OLDEST = NOW - timedelta(days=KEPT_DAYS)


async def test_each_measurement_is_there_oldest_first_with_what_was_found(tmp_path: Path) -> None:
    kept = history(tmp_path)
    silent = replace(at(5), median_ms=None, spread_ms=None, loss=1.0, samples=0, method=None)
    for each in (at(20), silent, at(0), replace(at(0), server="se1")):
        await kept.keep_latencies([each])

    found = await history(tmp_path).past_latencies("uk1")

    assert [(each.measured_at, each.median_ms, each.spread_ms, each.loss) for each in found] == [
        (each.measured_at, each.median_ms, each.spread_ms, each.loss) for each in (at(20), silent, at(0))
    ]
    assert await kept.measured_servers() == ("se1", "uk1")
    assert await kept.past_latencies("nowhere-1") == ()


def test_of_what_is_more_than_a_day_old_the_last_of_each_hour_stays() -> None:
    database, day = table(), 24 * 60
    for each in (day + 100, day + 95, day + 20, day + 10, 50, 40, 0):
        past.keep(database, [at(each)], OLDEST)

    # NOW is half past: 20 and 10 minutes before it are one hour's, 95 and 100 another's
    assert minutes_ago(database) == [day + 95, day + 10, 50, 40, 0]


def test_what_is_too_old_and_what_a_wrong_clock_put_into_the_future_goes() -> None:
    database = table()
    for each in (60 * 24 * (KEPT_DAYS + 1), -60 * 24 * 365):
        database.execute(past._ADD, past._row(at(each)))

    past.keep(database, [at(0)], OLDEST)

    assert minutes_ago(database) == [0]


@given(st.lists(st.integers(0, 60 * 24 * KEPT_DAYS), min_size=1, max_size=60, unique=True))
def test_whatever_was_measured_when_the_last_stays_and_the_day_is_whole(moments: list[int]) -> None:
    database = table()
    for each in sorted(moments, reverse=True):
        past.keep(database, [at(each)], OLDEST)

    found, last = minutes_ago(database), min(moments)
    assert found == sorted(found, reverse=True)
    assert found[-1] == last
    assert {each for each in moments if each - last <= 60 * 24} <= {*found}
    before = [each for each in found if each - last > 60 * 24]
    assert len({(30 - each) // 60 for each in before}) == len(before)


def test_there_is_a_bound_for_a_server_and_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "MOST_OF_SERVER", 5)
    monkeypatch.setattr(past, "MOST", 20)
    database = table()
    for step in range(20, 0, -1):
        past.keep(database, [replace(at(step), server=f"s-{number}") for number in range(4)], OLDEST)

    assert minutes_ago(database, "s-0") == [5, 4, 3, 2, 1]
    past.keep(database, [at(0)], OLDEST)
    assert minutes_ago(database) == [0]
    assert database.execute("SELECT count(*) FROM past_latency").fetchone()[0] <= 20


async def test_erased_is_gone(tmp_path: Path) -> None:
    kept = history(tmp_path)
    await kept.keep_latencies([LATENCY])

    await kept.erase()

    assert (await kept.measured_servers(), await kept.past_latencies("uk1")) == ((), ())


async def test_a_file_of_before_keeps_what_it_has_and_learns_of_the_past(tmp_path: Path) -> None:
    path = tmp_path / "data" / "measurements.sqlite"
    path.parent.mkdir(mode=0o700)
    database = sqlite3.connect(path, isolation_level=None)
    for statement in (*kept_history._FIRST.split(";\n"), "PRAGMA user_version = 1"):
        database.execute(statement)
    database.execute("INSERT INTO latency VALUES ('uk1', ?)", (json.dumps(encode(LATENCY)),))
    database.close()

    kept = history(tmp_path)

    assert await kept.latencies() == (LATENCY,)
    await kept.keep_latencies([at(0)])
    assert len(await kept.past_latencies("uk1")) == 1
    assert kept.problem is None


async def test_rows_that_are_no_latencies_are_damage(tmp_path: Path) -> None:
    kept = history(tmp_path)
    await kept.keep_latencies([LATENCY])
    await kept._write(lambda database: database.execute("UPDATE past_latency SET loss = 7.0"))

    assert await kept.past_latencies("uk1") == ()
    assert kept.problem is not None
    assert kept.problem.code is ProblemCode.FILE_DAMAGED
