"""What was reported, and what is going to be: each byte once, whatever fails in between."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.model.report import LedgerEntry, ReportState, UsageReport
from maikr_client.model.status import Usage
from maikr_client.reports.builder import Due, Occasion, due
from maikr_client.reports.ledger_file import ledger_file
from maikr_client.reports.shelf_life import Limits, expire, make_room
from maikr_client.storage.threads import to_the_end
from maikr_client.wire.codec import decode, encode

_ALL = "SELECT body, state, created_at, sent_at FROM reports ORDER BY position DESC LIMIT ?"
_BY_NUMBER = "SELECT body, state, created_at, sent_at FROM reports WHERE report_id >= ? AND report_id < ? LIMIT 2"
_PENDING = (
    "SELECT body, state, created_at, sent_at FROM reports WHERE state = 'pending' AND owner = ? ORDER BY position"
)
_WAITING = "SELECT count(*), coalesce(sum(length(body)), 0) FROM reports WHERE state = 'pending' AND owner = ?"
_MARK = (
    "UPDATE reports SET state = ?, sent_at = ? WHERE report_id = ? AND state = 'pending'"
    " RETURNING body, state, created_at, sent_at"
)


class Ledger:
    """The ledger at `path`. Methods raise what `Database.write` does; a damaged ledger is set aside, said by
    `problem`, and a new one begun that takes what the daemon has counted by then as reported.
    """

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID] = uuid4,
        limits: Limits | None = None,
    ) -> None:
        self._file = ledger_file(path)
        self._limits = limits or Limits()
        self._now = now
        self._new_id = new_id

    @property
    def problem(self) -> Problem | None:
        """The damage met since this was made, if any."""
        return self._file.problem

    async def adopt(self, owner: str, totals: Sequence[Usage] | None) -> None:
        """A sign-in of `owner` begins: unless the ledger is theirs already, what was counted so far is not theirs.

        With `totals` None it is not known how much that is: what `collect` meets first stands for it.
        """

        def work(database: sqlite3.Connection) -> None:
            if _kept_owner(database) != (_mark(owner), True):
                _begin_anew(database, owner, totals)

        await to_the_end(self._file.write, work)

    async def pass_over(self, owner: str, totals: Sequence[Usage] | None) -> None:
        """What was counted so far is not to be reported; `totals` as in `adopt`."""
        await to_the_end(self._file.write, lambda database: _begin_anew(database, owner, totals))

    async def preview(self, occasion: Occasion, totals: Sequence[Usage]) -> tuple[UsageReport, ...]:
        """What `collect` would write down now."""

        def work(database: sqlite3.Connection) -> tuple[UsageReport, ...]:
            found = self._due(database, occasion, totals)
            return () if found is None else found.reports

        return await to_the_end(self._file.read, work)

    async def collect(self, occasion: Occasion, totals: Sequence[Usage]) -> None:
        """Write down reports of what is not reported yet, and that it is, in one transaction.

        `totals` must have been read while the caller kept other processes from collecting.
        """

        def work(database: sqlite3.Connection) -> None:
            found = self._due(database, occasion, totals)
            if found is None:
                _begin_at(database, occasion.owner, totals)
            elif _has_room(database, occasion.owner, self._limits):
                self._write_down(database, occasion.owner, found)

        await to_the_end(self._file.write, work)

    async def pending(self, owner: str) -> tuple[LedgerEntry, ...]:
        """What waits to be sent in `owner`'s name, oldest first."""
        return await self._entries(_PENDING, (_mark(owner),))

    async def entries(self, limit: int | None = None) -> tuple[LedgerEntry, ...]:
        """What is kept, newest first: all of it, or `limit` reports at most."""
        return await self._entries(_ALL, (-1 if limit is None else limit,))

    async def find(self, number: str) -> tuple[LedgerEntry, ...]:
        """Reports whose id begins with `number`: two of them at most, which is one too many."""
        number = number.lower()
        return await self._entries(_BY_NUMBER, (number, number + "~"))

    async def mark(self, report_id: UUID, state: ReportState) -> LedgerEntry:
        """A report was taken (`SENT`) or will never be (`REFUSED`). Raises KeyError for one that is not pending."""
        sent_at = self._now().isoformat() if state is ReportState.SENT else None

        def work(database: sqlite3.Connection) -> LedgerEntry:
            rows = database.execute(_MARK, (state.value, sent_at, str(report_id))).fetchall()
            if not rows:
                raise KeyError(str(report_id))
            return _entry(rows[0])

        return await to_the_end(self._file.write, work)

    async def expire(self, keep_days: int) -> None:
        """Erase what is done with and older than `keep_days`. What waits to be sent stays, however old it is."""
        now = self._now()
        await to_the_end(self._file.write, lambda database: expire(database, now, keep_days))

    async def erase(self) -> None:
        """Forget every report, what was sent too; what was counted so far stays reported."""
        await to_the_end(self._file.write, _erase)

    def _due(self, database: sqlite3.Connection, occasion: Occasion, totals: Sequence[Usage]) -> Due | None:
        """None when it is not known what was reported, or it was for another account."""
        owner, known = _kept_owner(database)
        if not known or owner not in {None, _mark(occasion.owner)}:
            return None
        return due(totals, _baseline(database), occasion, self._new_id)

    def _write_down(self, database: sqlite3.Connection, owner: str, found: Due) -> None:
        created_at = self._now().isoformat()
        database.executemany(
            "INSERT INTO reports (report_id, owner, body, state, created_at) VALUES (?, ?, ?, 'pending', ?)",
            [(str(report.report_id), _mark(owner), body_of(report), created_at) for report in found.reports],
        )
        make_room(database, self._limits)
        _begin_at(database, owner, found.baseline)

    async def _entries(self, query: str, values: tuple[str | int, ...]) -> tuple[LedgerEntry, ...]:
        def work(database: sqlite3.Connection) -> tuple[LedgerEntry, ...]:
            return tuple(_entry(row) for row in database.execute(query, values))

        return await to_the_end(self._file.read, work)


def body_of(report: UsageReport) -> str:
    """The report as it is sent, byte for byte."""
    return json.dumps(encode(report), separators=(",", ":"))


def export(entries: Sequence[LedgerEntry]) -> str:
    """The ledger for a person to keep: a JSON list of `{report, state, created_at, sent_at}`, reports as sent."""
    listed = [
        {
            "report": json.loads(entry.body),
            "state": entry.state.value,
            "created_at": encode(entry.created_at),
            "sent_at": encode(entry.sent_at),
        }
        for entry in entries
    ]
    return json.dumps(listed, indent=2, ensure_ascii=False)


def _mark(owner: str) -> str:
    """Tells accounts apart without the address standing in the file."""
    return hashlib.sha256(f"maikr ledger {owner}".encode()).hexdigest()


def _kept_owner(database: sqlite3.Connection) -> tuple[str | None, bool]:
    (owner, known) = database.execute("SELECT owner, baseline_known FROM book").fetchone()
    return owner, bool(known)


def _baseline(database: sqlite3.Connection) -> tuple[Usage, ...]:
    rows = database.execute("SELECT server, day, bytes_up, bytes_down FROM baseline")
    return tuple(Usage(server=row[0], day=row[1], bytes_up=row[2], bytes_down=row[3]) for row in rows)


def _begin_at(database: sqlite3.Connection, owner: str, baseline: Sequence[Usage]) -> None:
    database.execute("DELETE FROM baseline")
    database.executemany(
        "INSERT INTO baseline VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " bytes_up = bytes_up + excluded.bytes_up, bytes_down = bytes_down + excluded.bytes_down",
        [(each.server, each.day, each.bytes_up, each.bytes_down) for each in baseline],
    )
    database.execute("UPDATE book SET owner = ?, baseline_known = 1", (_mark(owner),))


def _begin_anew(database: sqlite3.Connection, owner: str, totals: Sequence[Usage] | None) -> None:
    _begin_at(database, owner, totals or ())
    if totals is None:
        database.execute("UPDATE book SET baseline_known = 0")


def _erase(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM reports")


def _has_room(database: sqlite3.Connection, owner: str, limits: Limits) -> bool:
    number, total_bytes = database.execute(_WAITING, (_mark(owner),)).fetchone()
    return int(number) < limits.pending and int(total_bytes) < limits.pending_bytes


def _entry(row: tuple[str, str, str, str | None]) -> LedgerEntry:
    body, state, created_at, sent_at = row
    try:
        content = json.loads(body)
    except ValueError:
        raise InvalidValue("ledger", "not JSON") from None
    return LedgerEntry(
        report=decode(UsageReport, content),
        body=body,
        state=ReportState(state),
        created_at=decode(datetime, created_at),
        sent_at=None if sent_at is None else decode(datetime, sent_at),
    )
