from __future__ import annotations

import json
import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.report import ReportState
from maikr_client.reports.ledger import Ledger, export
from maikr_client.reports.ledger_file import SCHEMA_VERSION
from maikr_client.reports.shelf_life import Limits
from tests.support.reporting import EXITS, numbers, occasion, used
from tests.support.sign_ins import NOON
from tests.support.tiny_disk import run_on_tiny_disk

FULL_DISK = """
import asyncio, sys
from contextlib import suppress
from pathlib import Path
from maikr_client.errors import Failed
from maikr_client.reports.ledger import Ledger
from tests.support.reporting import occasion, used
from tests.support.sign_ins import NOON

async def main():
    directory = Path(sys.argv[1])
    ledger = Ledger(directory / "reports.sqlite", now=lambda: NOON)
    await ledger.collect(occasion(), [used(up=1)])
    with (directory / "film").open("wb", buffering=0) as film, suppress(OSError):
        while film.write(b"f" * 4096):
            pass
    try:
        for more in range(2, 1000):
            await ledger.collect(occasion(), [used(up=more)])
    except Failed as error:
        print(error.problem)
    (directory / "film").unlink()
    await ledger.collect(occasion(), [used(up=5000)])
    print(sum(entry.report.bytes_up for entry in await ledger.entries()), ledger.problem)

asyncio.run(main())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "maikr" / "reports.sqlite"


def ledger_at(path: Path) -> Ledger:
    return Ledger(path, now=lambda: NOON)


async def bytes_up(ledger: Ledger) -> list[int]:
    return [entry.report.bytes_up for entry in await ledger.entries()]


async def test_a_report_is_kept_as_it_will_be_sent(path: Path) -> None:
    ledger = Ledger(path, now=lambda: NOON, new_id=numbers().__next__)

    await ledger.collect(occasion(), [used(up=3, down=4)])

    (entry,) = await ledger_at(path).entries()
    assert json.loads(entry.body) == {
        "report_id": "00000000-0000-4000-8000-000000000001",
        "signed_in_at": "2026-03-01T12:00:00+00:00",
        "maikr_ip": "203.0.113.107",
        "servers": ["oslo-1"],
        "rule_destinations": [],
        "bytes_up": 3,
        "bytes_down": 4,
        "quality": [],
    }
    assert (entry.state, entry.created_at, entry.sent_at) == (ReportState.PENDING, NOON, None)


async def test_a_preview_writes_nothing(path: Path) -> None:
    ledger = ledger_at(path)

    (report,) = await ledger.preview(occasion(), [used(up=3)])

    assert report.bytes_up == 3
    assert await ledger.entries() == ()
    assert len(await ledger.preview(occasion(), [used(up=3)])) == 1


async def test_nobody_else_may_read_it(path: Path) -> None:
    await ledger_at(path).collect(occasion(), [used(up=3)])

    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()} == {0o600}
    assert b"ada@example.test" not in path.read_bytes()


async def test_reports_are_marked_once(path: Path) -> None:
    ledger = ledger_at(path)
    await ledger.collect(occasion(), [used(up=3)])
    (waiting,) = await ledger.pending("ada@example.test")

    marked = await ledger.mark(waiting.report.report_id, ReportState.SENT)

    assert (marked.state, marked.sent_at, marked.body) == (ReportState.SENT, NOON, waiting.body)
    assert await ledger.pending("ada@example.test") == ()
    with pytest.raises(KeyError):
        await ledger.mark(waiting.report.report_id, ReportState.REFUSED)


async def test_one_account_never_reports_what_another_used(path: Path) -> None:
    ledger = ledger_at(path)
    await ledger.collect(occasion("ada"), [used(up=3)])

    await ledger.collect(occasion("bob"), [used(up=50)])
    await ledger.collect(occasion("bob"), [used(up=57)])

    assert await bytes_up(ledger) == [7, 3]
    assert [entry.report.bytes_up for entry in await ledger.pending("bob")] == [7]
    assert [entry.report.bytes_up for entry in await ledger.pending("ada")] == [3]


async def test_a_sign_in_on_a_used_machine_begins_with_what_comes_after(path: Path) -> None:
    ledger = ledger_at(path)

    await ledger.adopt("ada", [used(up=1000)])
    await ledger.collect(occasion("ada"), [used(up=1001)])
    await ledger.adopt("ada", [used(up=1009)])
    await ledger.collect(occasion("ada"), [used(up=1009)])

    assert await bytes_up(ledger) == [8, 1]


async def test_a_full_queue_makes_no_further_report_and_loses_nothing(path: Path) -> None:
    ledger = ledger_at(path)
    servers = {f"server-{number}": EXITS["oslo-1"] for number in range(Limits().pending)}
    many = replace(occasion(), exits=servers)
    await ledger.collect(many, [used(name, 1) for name in servers])
    await ledger.collect(many, [used(name, 2) for name in servers])
    waiting = await ledger.pending("ada@example.test")

    await ledger.mark(waiting[0].report.report_id, ReportState.SENT)
    await ledger.collect(many, [used(name, 3) for name in servers])

    assert len(waiting) == Limits().pending
    assert sum(await bytes_up(ledger)) == 3 * Limits().pending


@pytest.mark.parametrize(
    "damage", [b"not a ledger at all, but long enough to be seen" * 40, b"SQLite format 3\0" + b"\xff" * 4000]
)
async def test_a_damaged_ledger_is_kept_aside_said_and_nothing_is_reported_twice(path: Path, damage: bytes) -> None:
    await ledger_at(path).collect(occasion(), [used(up=3)])
    path.write_bytes(damage)
    ledger = ledger_at(path)

    await ledger.collect(occasion(), [used(up=10)])
    await ledger.collect(occasion(), [used(up=11)])

    assert await bytes_up(ledger) == [1]
    assert ledger.problem is not None
    assert ledger.problem.code is ProblemCode.FILE_DAMAGED
    assert path.with_name(ledger.problem.field("kept_as")).read_bytes() == damage


async def test_damage_inside_is_found_too(path: Path) -> None:
    ledger = ledger_at(path)
    for total in range(1, 60):
        await ledger.collect(occasion(), [used(up=total)])
    with path.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(os.urandom(path.stat().st_size - 4096 * 2))
    fresh = ledger_at(path)

    await fresh.collect(occasion(), [used(up=100)])

    assert await bytes_up(fresh) == []
    assert fresh.problem is not None


async def test_a_report_that_can_not_be_read_back_is_damage(path: Path) -> None:
    await ledger_at(path).collect(occasion(), [used(up=3)])
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE reports SET body = '{\"bytes_up\": 1}'")
    ledger = ledger_at(path)

    assert await ledger.entries() == ()
    assert ledger.problem is not None


async def test_a_ledger_of_a_later_version_is_left_alone(path: Path) -> None:
    await ledger_at(path).collect(occasion(), [used(up=3)])
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    with pytest.raises(Failed) as caught:
        await ledger_at(path).entries()

    assert caught.value.problem.code is ProblemCode.VERSION_SKEW


def test_on_a_full_disk_nothing_is_lost_or_reported_twice(tmp_path: Path) -> None:
    said = run_on_tiny_disk(tmp_path, FULL_DISK, size="256k")

    assert said == "disk-full (file=reports.sqlite)\n5000 None\n"


async def test_the_person_can_take_the_ledger_along(path: Path) -> None:
    ledger = ledger_at(path)
    await ledger.collect(occasion(), [used(up=3)])
    entries = await ledger.entries()

    (exported,) = json.loads(export(entries))

    assert exported["report"] == json.loads(entries[0].body)
    assert exported["state"] == "pending"


async def test_an_erased_ledger_does_not_report_again(path: Path) -> None:
    ledger = ledger_at(path)
    await ledger.collect(occasion(), [used(up=3)])

    await ledger.erase()
    await ledger.collect(occasion(), [used(up=3)])

    assert await ledger.entries() == ()
