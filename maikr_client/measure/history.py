"""What was measured on this machine: the last latency of each server, and speed tests for as long as they are kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from maikr_client.measure import past
from maikr_client.model.latency import Latency, PastLatency
from maikr_client.model.problem import Problem
from maikr_client.model.speed import SpeedResult
from maikr_client.storage.database import Database, Layout
from maikr_client.storage.database_errors import Damaged
from maikr_client.storage.threads import to_the_end
from maikr_client.wire.codec import decode, encode

T = TypeVar("T")

KEPT_DAYS: Final = 365
MAX_RESULTS: Final = 5000
_FIRST: Final = """
CREATE TABLE latency (server TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE speed (position INTEGER PRIMARY KEY, server TEXT, measured_at REAL NOT NULL, body TEXT NOT NULL) STRICT;
CREATE INDEX by_server ON speed (server, position)
"""
_LAYOUT: Final = Layout(schemas=(_FIRST, past.SCHEMA), pragmas=("PRAGMA secure_delete = ON",))
_PRUNE: Final = "DELETE FROM speed WHERE measured_at < ? OR position <= (SELECT max(position) FROM speed) - ?"


class History:
    """The file at `path`. Methods raise what `Database.write` does."""

    def __init__(self, path: Path, *, now: Callable[[], datetime]) -> None:
        self._database = Database(path, _LAYOUT)
        self._now = now

    @property
    def problem(self) -> Problem | None:
        """The damage met since this was made, if any."""
        return self._database.problem

    async def keep_latencies(self, latencies: Collection[Latency]) -> None:
        """In place of those servers' before, which are past ones from now on. What is too old goes."""
        rows = [(each.server, json.dumps(encode(each))) for each in latencies]
        oldest = self._now() - timedelta(days=KEPT_DAYS)

        def work(database: sqlite3.Connection) -> None:
            database.executemany("REPLACE INTO latency VALUES (?, ?)", rows)
            past.keep(database, latencies, oldest)

        await self._write(work)

    async def latencies(self) -> tuple[Latency, ...]:
        """The last one of each server."""
        return await self._read(
            lambda database: tuple(
                _read(Latency, body) for (body,) in database.execute("SELECT body FROM latency ORDER BY server")
            )
        )

    async def past_latencies(self, server: str) -> tuple[PastLatency, ...]:
        """That server's over time, oldest first, in whatever networks the machine was; the last one is among them."""
        return await self._read(lambda database: past.of_server(database, server))

    async def measured_servers(self) -> tuple[str, ...]:
        """Those of which there are past latencies, by name."""
        return await self._read(past.servers)

    async def keep_speed(self, result: SpeedResult) -> None:
        """One more test. Those older than KEPT_DAYS go."""
        row = (result.server, result.measured_at.timestamp(), json.dumps(encode(result)))
        oldest = (self._now() - timedelta(days=KEPT_DAYS)).timestamp()

        def work(database: sqlite3.Connection) -> None:
            database.execute("INSERT INTO speed (server, measured_at, body) VALUES (?, ?, ?)", row)
            database.execute(_PRUNE, (oldest, MAX_RESULTS))

        await self._write(work)

    async def speeds(self, server: str | None = None) -> tuple[SpeedResult, ...]:
        """The tests, newest first: all, or of one server's tunnel."""
        query = "SELECT body FROM speed WHERE ? IS NULL OR server = ? ORDER BY position DESC"
        return await self._read(
            lambda database: _results(body for (body,) in database.execute(query, (server, server)))
        )

    async def erase(self) -> None:
        """Forget all of it."""

        def work(database: sqlite3.Connection) -> None:
            database.execute("DELETE FROM latency")
            database.execute("DELETE FROM past_latency")
            database.execute("DELETE FROM speed")

        await self._write(work)

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await to_the_end(self._database.read, work)

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await to_the_end(self._database.write, work)


def _results(bodies: Iterable[str]) -> tuple[SpeedResult, ...]:
    return tuple(_read(SpeedResult, body) for body in bodies)


def _read(kind: type[T], body: str) -> T:
    try:
        content = json.loads(body)
    except ValueError:
        raise Damaged from None
    return decode(kind, content)
