"""A reporter that is killed, or a machine that loses power, at any step: each byte is told once all the same."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from maikr_client.reports.ledger import Ledger
from tests.support.reporting import occasion, used
from tests.support.sign_ins import NOON

ROOT = Path(__file__).resolve().parents[3]
STEPS_AT_LEAST = 40


def told(bodies: list[dict[str, Any]]) -> tuple[int, int]:
    """Bytes up and down that a backend knows which takes each number once."""
    once = {body["report_id"]: (body["bytes_up"], body["bytes_down"]) for body in bodies}
    return sum(up for up, _ in once.values()), sum(down for _, down in once.values())


@pytest.fixture
def memory() -> Iterator[str]:
    """A directory whose fsync costs nothing: a killed process, unlike a power cut, leaves the kernel's copy."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as directory:
        yield directory


def test_killed_between_any_two_calls_it_tells_each_byte_once(memory: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.mortal_reporter", memory],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    runs = [json.loads(line) for line in done.stdout.splitlines()]

    assert len(runs) > STEPS_AT_LEAST
    assert [run["ended"] for run in runs] == [*([False] * (len(runs) - 1)), True]
    assert {run["step"]: told(run["bodies"]) for run in runs} == {run["step"]: (11, 5) for run in runs}


@pytest.fixture
async def torn(tmp_path: Path) -> Path:
    """A directory with a ledger whose newest report is in the write-ahead log only."""
    made = tmp_path / "made"
    ledger = Ledger(made / "reports.sqlite", now=lambda: NOON)
    await ledger.collect(occasion(), [used(up=3)])
    copied = tmp_path / "copied"
    with closing(sqlite3.connect(made / "reports.sqlite")) as reader:  # while one is open, the log stays
        reader.execute("SELECT 1 FROM book").fetchall()
        await ledger.collect(occasion(), [used(up=10)])
        shutil.copytree(made, copied)
    assert (copied / "reports.sqlite-wal").stat().st_size > 0
    return copied


async def test_a_log_that_is_torn_anywhere_is_all_of_a_report_or_nothing(torn: Path, tmp_path: Path) -> None:
    whole = (torn / "reports.sqlite-wal").read_bytes()
    sums = set()
    for number, length in enumerate([*range(0, len(whole), 1500), len(whole)]):
        directory = tmp_path / f"cut-{number}"
        shutil.copytree(torn, directory)
        (directory / "reports.sqlite-shm").unlink()
        (directory / "reports.sqlite-wal").write_bytes(whole[:length])
        ledger = Ledger(directory / "reports.sqlite", now=lambda: NOON)
        before = sum(entry.report.bytes_up for entry in await ledger.entries())
        sums.add(before)

        await ledger.collect(occasion(), [used(up=12)])

        assert sum(entry.report.bytes_up for entry in await ledger.entries()) == 12
        assert ledger.problem is None
    assert sums == {3, 10}
