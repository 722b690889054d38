"""What goes of the ledger, and when: by age, by number, by size. What waits to be sent never does."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from maikr_client.wire.codec import decode

SURE_AFTER = timedelta(days=1)
"""How long reports must be seen as too old before they go: a clock that is wrong for a while erases nothing."""

_OLD = "FROM reports WHERE state != 'pending' AND created_at < ?"
_ANY_OLD = f"SELECT 1 {_OLD} LIMIT 1"
_ERASE_OLD = f"DELETE {_OLD}"
_USED = (
    "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
)
_OLDEST_DONE = "SELECT position FROM reports WHERE state != 'pending' ORDER BY position LIMIT 1"
_DONE_UP_TO = "DELETE FROM reports WHERE state != 'pending' AND position <= ?"
_TOO_MANY = "DELETE FROM reports WHERE state != 'pending' AND position <= (SELECT max(position) FROM reports) - ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much the ledger holds. With `pending` reports waiting, or `pending_bytes` of them (each repeats the
    destinations of all rules), no further one is made: what is counted meanwhile waits in the daemon's totals. Of what
    is done with `kept` reports stay at most, whatever their age, and the oldest tenth goes when there are `file_bytes`.
    """

    pending: int = 500
    pending_bytes: int = 32 * 1024 * 1024
    kept: int = 1_000_000
    file_bytes: int = 512 * 1024 * 1024


def make_room(database: sqlite3.Connection, limits: Limits) -> None:
    """Keep what is done with within its limits."""
    database.execute(_TOO_MANY, (limits.kept,))
    if database.execute(_USED).fetchone()[0] > limits.file_bytes:
        _erase_oldest_tenth(database)


def expire(database: sqlite3.Connection, now: datetime, keep_days: int) -> None:
    """Erase what is done with and older than `keep_days`, if it was seen as that for `SURE_AFTER`."""
    oldest_kept = (now - timedelta(days=keep_days)).isoformat()
    if database.execute(_ANY_OLD, (oldest_kept,)).fetchone() is None:
        _note_expiry(database, None)
        return
    (seen_at,) = database.execute("SELECT expiry_seen_at FROM book").fetchone()
    since = None if seen_at is None else now - decode(datetime, seen_at)
    if since is None or since < timedelta():
        _note_expiry(database, now)
    elif since >= SURE_AFTER:
        database.execute(_ERASE_OLD, (oldest_kept,))
        _note_expiry(database, None)


def _note_expiry(database: sqlite3.Connection, seen_at: datetime | None) -> None:
    text = None if seen_at is None else seen_at.isoformat()
    database.execute("UPDATE book SET expiry_seen_at = ? WHERE expiry_seen_at IS NOT ?", (text, text))


def _erase_oldest_tenth(database: sqlite3.Connection) -> None:
    oldest = database.execute(_OLDEST_DONE).fetchone()
    (newest,) = database.execute("SELECT max(position) FROM reports").fetchone()
    if oldest is not None:
        database.execute(_DONE_UP_TO, (oldest[0] + (newest - oldest[0]) // 10,))
