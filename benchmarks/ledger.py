"""How long the ledger of reports takes with a million rows: to open, to read, to go on writing.

    python -m benchmarks.ledger [ROWS]

Each figure is the wall time of a call of its own on a ledger that no process had open, as a `maikr` command makes it,
on this machine's disk. The same calls on a ledger of 1,000 rows stand beside it.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from benchmarks.figures import Sample, machine, ratio, verdict
from maikr_client.model.report import ReportState, UsageReport
from maikr_client.reports.ledger import Ledger, body_of
from tests.support.reporting import occasion, used

ROWS, FEW = 1_000_000, 1000
ROUNDS = 7
OWNER = "ada@example.test"
TARGET_MS = 100.0
PENDING = 100
DAYS = 360

Call = Callable[[Ledger, int], Awaitable[object]]


async def collected(ledger: Ledger, round_: int) -> None:
    await ledger.collect(occasion(), [used(up=10 + round_)])


async def sent(ledger: Ledger, _round: int) -> None:
    first = (await ledger.pending(OWNER))[0]
    await ledger.mark(first.report.report_id, ReportState.SENT)


CALLS: dict[str, Call] = {
    "open and read the newest 50": lambda ledger, _: ledger.entries(50),
    "open and find one by its number": lambda ledger, _: ledger.find(str(UUID(int=77))),
    "open and read what waits": lambda ledger, _: ledger.pending(OWNER),
    "open and preview": lambda ledger, round_: ledger.preview(occasion(), [used(up=5 + round_)]),
    "open and write a report down": collected,
    "open and mark one as sent": sent,
    "open and look for old ones": lambda ledger, _: ledger.expire(365),
}


async def fill(path: Path, rows: int) -> None:
    """As many reports as the years would bring, all but a few of them sent."""
    ledger = Ledger(path, now=now)
    await ledger.collect(occasion(), [used(up=1)])
    (pattern,) = await ledger.pending(OWNER)
    begin = now() - timedelta(days=DAYS)
    with closing(sqlite3.connect(path)) as database, database:
        (mark,) = database.execute("SELECT owner FROM reports").fetchone()
        database.executemany(
            "INSERT INTO reports (report_id, owner, body, state, created_at, sent_at) VALUES (?, ?, ?, ?, ?, ?)",
            (row(pattern.report, number, rows, begin, mark) for number in range(rows)),
        )


def row(pattern: UsageReport, number: int, rows: int, begin: datetime, mark: str) -> tuple[str, ...]:
    at = (begin + timedelta(days=DAYS) * number / rows).isoformat()
    report_id = UUID(int=number) if number == 77 else uuid4()
    state = ReportState.PENDING if number >= rows - PENDING else ReportState.SENT
    return str(report_id), mark, body_of(replace(pattern, report_id=report_id)), state.value, at, at


def now() -> datetime:
    return datetime.now(UTC)


async def measured(path: Path, name: str, call: Call) -> Sample:
    values = []
    for round_ in range(ROUNDS):
        begun = time.perf_counter()
        await call(Ledger(path, now=now), round_)
        values.append(1000 * (time.perf_counter() - begun))
    return Sample(name=name, unit="ms", values=tuple(values))


async def compare(directory: Path, rows: int) -> bool:
    few, many = directory / "few" / "reports.sqlite", directory / "many" / "reports.sqlite"
    for path, count in ((few, FEW), (many, rows)):
        begun = time.perf_counter()
        await fill(path, count)
        print(f"{count:,} rows: {path.stat().st_size / 1e6:.1f} MB, made in {time.perf_counter() - begun:.1f} s")
    held = True
    for name, call in CALLS.items():
        small, large = await measured(few, f"{name}, {FEW:,} rows", call), await measured(many, name, call)
        print(small, large, f"ratio {ratio(large, small):.2f}", sep="\n")
        reached = large.median <= TARGET_MS
        print(verdict(f"ledger, {name}, ms", large.median, f"<= {TARGET_MS:g}", held=reached))
        held = held and reached
    begun = time.perf_counter()
    exported = len(await Ledger(many, now=now).entries())
    print(f"all {exported:,} rows at once, as `reports export` reads them: {time.perf_counter() - begun:.1f} s")
    return held


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    print(machine(), f"SQLite {sqlite3.sqlite_version}", sep="\n")
    with tempfile.TemporaryDirectory() as directory:
        sys.exit(not asyncio.run(compare(Path(directory), rows)))


if __name__ == "__main__":
    main()
