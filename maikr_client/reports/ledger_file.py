"""The ledger's SQLite file.

Surviving a power cut: a write-ahead log with `synchronous = FULL`, so each commit is on the disk (fsync of the log)
before it counts, and what was begun and not committed is as if it had never been
(https://www.sqlite.org/pragma.html#pragma_synchronous).
What is deleted is overwritten (`secure_delete`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from maikr_client.storage.database import Database, Layout

_FIRST: Final = """
CREATE TABLE reports (
    position INTEGER PRIMARY KEY,
    report_id TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'refused')),
    created_at TEXT NOT NULL,
    sent_at TEXT
) STRICT;
CREATE TABLE baseline (
    server TEXT NOT NULL,
    day TEXT NOT NULL,
    bytes_up INTEGER NOT NULL CHECK (bytes_up >= 0),
    bytes_down INTEGER NOT NULL CHECK (bytes_down >= 0),
    PRIMARY KEY (server, day)
) STRICT;
CREATE TABLE book (id INTEGER PRIMARY KEY CHECK (id = 1), owner TEXT, baseline_known INTEGER NOT NULL) STRICT;
INSERT INTO book VALUES (1, NULL, 1);
"""
_FOR_LONG_LEDGERS: Final = """
CREATE INDEX waiting ON reports (owner, position) WHERE state = 'pending';
CREATE INDEX done ON reports (created_at) WHERE state != 'pending';
ALTER TABLE book ADD COLUMN expiry_seen_at TEXT;
"""
_LAYOUT: Final = Layout(
    schemas=(_FIRST, _FOR_LONG_LEDGERS),
    pragmas=("PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON"),
    first=("PRAGMA journal_mode = WAL",),
    after_damage=("UPDATE book SET baseline_known = 0",),
)
SCHEMA_VERSION: Final = _LAYOUT.version


def ledger_file(path: Path) -> Database:
    """The ledger at `path`. One begun after damage does not know what was reported: its `book.baseline_known` is 0
    until it is told.
    """
    return Database(path, _LAYOUT)
