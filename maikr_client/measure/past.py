"""How far servers were over time, as rows: every measurement of the last day, of the time before one an hour.

Nothing says in which network, or from which address, a server was measured.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Final

from maikr_client.model.latency import Latency, PastLatency
from maikr_client.storage.database_errors import Damaged

WHOLE: Final = timedelta(days=1)
"""So long each of them stays."""
MOST_OF_SERVER: Final = 1000
"""At a measurement each quarter of an hour, day and night: the last day, and 37 before it by the hour."""
MOST: Final = 500_000
"""Of all servers together: some 30 MB. Beyond it the oldest tenth goes."""

SCHEMA: Final = """
CREATE TABLE past_latency (
    server TEXT NOT NULL,
    at REAL NOT NULL,
    median_ms REAL,
    spread_ms REAL,
    loss REAL,
    PRIMARY KEY (server, at)
) STRICT, WITHOUT ROWID
"""
_ADD: Final = "REPLACE INTO past_latency VALUES (?, ?, ?, ?, ?)"
_ONE_AN_HOUR: Final = """
DELETE FROM past_latency WHERE server = ?1 AND at < ?2 AND at NOT IN (
    SELECT max(at) FROM past_latency WHERE server = ?1 AND at < ?2 GROUP BY CAST(at / 3600 AS INTEGER)
)
"""
_TOO_MANY: Final = """
DELETE FROM past_latency WHERE server = ?1
AND at <= (SELECT at FROM past_latency WHERE server = ?1 ORDER BY at DESC LIMIT 1 OFFSET ?2)
"""
_IMPOSSIBLE: Final = "DELETE FROM past_latency WHERE at < ? OR at > ?"
"""Too old, or from a time when the clock was wrong."""
_OLDEST_OF_ALL: Final = """
DELETE FROM past_latency WHERE at <= (SELECT at FROM past_latency ORDER BY at LIMIT 1 OFFSET ?)
"""
_OF_SERVER: Final = "SELECT at, median_ms, spread_ms, loss FROM past_latency WHERE server = ? ORDER BY at"
_SERVERS: Final = """
WITH RECURSIVE each(server) AS (
    SELECT min(server) FROM past_latency
    UNION ALL SELECT (SELECT min(server) FROM past_latency WHERE server > each.server) FROM each WHERE server NOT NULL
) SELECT server FROM each WHERE server NOT NULL
"""
"""From one to the next by the key: DISTINCT would read all rows (https://www.sqlite.org/lang_with.html)."""


def keep(database: sqlite3.Connection, latencies: Collection[Latency], oldest: datetime) -> None:
    """Add these, measured just now, and let go of what is too much or older than `oldest`."""
    if not latencies:
        return
    newest = max(each.measured_at for each in latencies)
    database.executemany(_ADD, map(_row, latencies))
    servers = sorted({each.server for each in latencies})
    before = (newest - WHOLE).timestamp()
    database.executemany(_ONE_AN_HOUR, [(server, before) for server in servers])
    database.executemany(_TOO_MANY, [(server, MOST_OF_SERVER) for server in servers])
    database.execute(_IMPOSSIBLE, (oldest.timestamp(), newest.timestamp()))
    _make_room(database)


def of_server(database: sqlite3.Connection, server: str) -> tuple[PastLatency, ...]:
    """Oldest first."""
    return tuple(map(_read, database.execute(_OF_SERVER, (server,))))


def servers(database: sqlite3.Connection) -> tuple[str, ...]:
    """Those that were measured, by name."""
    return tuple(name for (name,) in database.execute(_SERVERS))


def _make_room(database: sqlite3.Connection) -> None:
    (count,) = database.execute("SELECT count(*) FROM past_latency").fetchone()
    if count > MOST:
        database.execute(_OLDEST_OF_ALL, (count - MOST + MOST // 10,))


def _row(each: Latency) -> tuple[str, float, float | None, float | None, float | None]:
    return each.server, each.measured_at.timestamp(), each.median_ms, each.spread_ms, each.loss


def _read(row: tuple[float, float | None, float | None, float | None]) -> PastLatency:
    at, median_ms, spread_ms, loss = row
    try:
        measured_at = datetime.fromtimestamp(at, UTC)
    except (ValueError, OverflowError, OSError):
        raise Damaged from None
    return PastLatency(measured_at=measured_at, median_ms=median_ms, spread_ms=spread_ms, loss=loss)
