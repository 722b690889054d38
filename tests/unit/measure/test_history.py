"""What was measured is kept, by itself goes when it is old, and damage costs the history and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from maikr_client.measure.history import KEPT_DAYS, History
from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedEngine, SpeedResult

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SPEED = SpeedResult(
    server="uk1",
    engine=SpeedEngine.MAIKR,
    measured_at=NOW,
    download_mbps=94.25,
    bytes_used=12,
    partial=True,
    problem=Problem.of(ProblemCode.SPEED_TUNNEL_LOST),
)
LATENCY = Latency(
    server="uk1",
    median_ms=12.5,
    spread_ms=None,
    loss=0.8,
    samples=1,
    method=ProbeMethod.HANDSHAKE,
    measured_at=NOW,
    network=3,
)


def history(tmp_path: Path) -> History:
    return History(tmp_path / "data" / "measurements.sqlite", now=lambda: NOW)


async def test_what_is_kept_is_read_as_it_was(tmp_path: Path) -> None:
    direct = replace(SPEED, server=None, engine=SpeedEngine.SPEEDTEST_NET)
    await history(tmp_path).keep_speed(SPEED)
    await history(tmp_path).keep_speed(direct)
    await history(tmp_path).keep_latencies([LATENCY])

    assert await history(tmp_path).speeds() == (direct, SPEED)
    assert await history(tmp_path).speeds("uk1") == (SPEED,)
    assert await history(tmp_path).latencies() == (LATENCY,)


async def test_a_new_latency_takes_the_former_ones_place_and_others_stay(tmp_path: Path) -> None:
    kept = history(tmp_path)
    other = replace(LATENCY, server="se1")
    await kept.keep_latencies([LATENCY, other])

    await kept.keep_latencies([newer := replace(LATENCY, median_ms=9.0)])

    assert await kept.latencies() == (other, newer)


async def test_old_tests_go_when_a_new_one_comes(tmp_path: Path) -> None:
    kept = history(tmp_path)
    await kept.keep_speed(replace(SPEED, measured_at=NOW - timedelta(days=KEPT_DAYS + 1)))

    await kept.keep_speed(SPEED)

    assert await kept.speeds() == (SPEED,)


async def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path) -> None:
    kept = history(tmp_path)
    await kept.keep_speed(SPEED)
    path = tmp_path / "data" / "measurements.sqlite"
    path.write_bytes(b"nonsense " * 1000)

    damaged = history(tmp_path)

    assert await damaged.speeds() == ()
    assert damaged.problem is not None
    assert damaged.problem.code is ProblemCode.FILE_DAMAGED
    await damaged.keep_speed(SPEED)
    assert await history(tmp_path).speeds() == (SPEED,)


async def test_a_row_that_says_nothing_is_damage_too(tmp_path: Path) -> None:
    kept = history(tmp_path)
    await kept.keep_latencies([LATENCY])
    await kept._write(lambda database: database.execute("UPDATE latency SET body = '{\"server\": 7}'"))

    assert await kept.latencies() == ()
    assert kept.problem is not None


async def test_erased_is_gone(tmp_path: Path) -> None:
    kept = history(tmp_path)
    await kept.keep_speed(SPEED)
    await kept.keep_latencies([LATENCY])

    await kept.erase()

    assert (await kept.speeds(), await kept.latencies()) == ((), ())


async def test_nobody_else_reads_the_file(tmp_path: Path) -> None:
    await history(tmp_path).keep_speed(SPEED)

    assert (tmp_path / "data" / "measurements.sqlite").stat().st_mode & 0o777 == 0o600
