"""The ledger's SQLite file: made private, checked, set aside when it is damaged.

Surviving a power cut: a write-ahead log with `synchronous = FULL`, so each commit is on the disk (fsync of the log)
before it counts, and what was begun and not committed is as if it had never been
(https://www.sqlite.org/pragma.html#pragma_synchronous).
What is deleted is overwritten (`secure_delete`).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from maikr_client.errors import Failed, InvalidValue, MaikrError, NotPermitted, TimedOut
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.storage.files import naming, own_directory, set_aside

T = TypeVar("T")

BUSY_S = 10.0
LITTLE_ROOM_BYTES = 64 * 1024
CHECKED_WHOLE_BYTES = 8 * 1024 * 1024
"""A file up to this size is checked whole when it is opened (some 20 ms); a larger one page by page as it is read."""
_FIRST = """
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
_FOR_LONG_LEDGERS = """
CREATE INDEX waiting ON reports (owner, position) WHERE state = 'pending';
CREATE INDEX done ON reports (created_at) WHERE state != 'pending';
ALTER TABLE book ADD COLUMN expiry_seen_at TEXT;
"""
_SCHEMAS = (_FIRST, _FOR_LONG_LEDGERS)
"""What makes each version from the one before it."""
SCHEMA_VERSION = len(_SCHEMAS)
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class LedgerFile:
    """One SQLite file at `path`, mode 0600. `problem` says what happened to it since this was made, if anything.

    A ledger begun after damage does not know what was reported: its `book.baseline_known` is 0 until it is told.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._checked = False
        self.problem: Problem | None = None

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` on the present content. Raises as `write`."""
        return self._with_repair(work)

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` in one transaction: all of it happens or nothing.

        Raises Failed(DISK_FULL), NotPermitted, TimedOut when another process keeps it busy, Failed(VERSION_SKEW).
        """

        def all_or_nothing(database: sqlite3.Connection) -> T:
            with _transaction(database):
                return work(database)

        return self._with_repair(all_or_nothing)

    def _with_repair(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return self._run(work)
        except _Damaged:
            self._set_aside()
            return self._run(work)

    def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            with closing(self._opened()) as database:
                return work(database)
        except sqlite3.Error as error:
            raise _named(error, self._path) from None
        except InvalidValue:
            raise _Damaged from None

    def _opened(self) -> sqlite3.Connection:
        own_directory(self._path.parent)
        with naming(self._path):
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            os.close(os.open(self._path, flags, 0o600))
        database = sqlite3.connect(self._path, timeout=BUSY_S, isolation_level=None)
        try:
            self._prepare(database)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA_VERSION:
            raise Failed(ProblemCode.VERSION_SKEW, file=self._path.name)
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA secure_delete = ON")
        if version < SCHEMA_VERSION:
            self._make_present(database)
        if not self._checked:
            self._check(database)
        self._checked = True

    def _check(self, database: sqlite3.Connection) -> None:
        if self._path.stat().st_size <= CHECKED_WHOLE_BYTES:
            if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise _Damaged
        elif database.execute("SELECT count(*) FROM book").fetchone() != (1,):
            raise _Damaged

    def _make_present(self, database: sqlite3.Connection) -> None:
        database.execute("PRAGMA journal_mode = WAL")
        with _transaction(database):
            (version,) = database.execute("PRAGMA user_version").fetchone()
            for schema in _SCHEMAS[version:]:
                for statement in schema.split(";\n"):
                    database.execute(statement)
            if version == 0 and self.problem is not None:
                database.execute("UPDATE book SET baseline_known = 0")
            database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _set_aside(self) -> None:
        self._checked = False
        self.problem = set_aside(self._path)
        kept = self._path.with_name(self.problem.field("kept_as"))
        with naming(self._path):
            for suffix in ("-wal", "-shm"):
                beside = self._path.with_name(self._path.name + suffix)
                if beside.exists():
                    beside.rename(kept.with_name(kept.name + suffix))


class _Damaged(Exception):
    """The file is no ledger, or no longer."""


@contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _named(error: sqlite3.Error, path: Path) -> MaikrError | _Damaged:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in _DAMAGED:
        return _Damaged()
    if primary == sqlite3.SQLITE_FULL or (primary == sqlite3.SQLITE_IOERR and _no_room(path)):
        return Failed(ProblemCode.DISK_FULL, file=path.name)
    match primary:
        case sqlite3.SQLITE_BUSY:
            return TimedOut(what=path.name)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return NotPermitted(file=path.name)
        case _:
            return Failed(ProblemCode.COMMAND_FAILED, file=path.name, why=getattr(error, "sqlite_errorname", "SQLite"))


def _no_room(path: Path) -> bool:
    """A full disk is met as several of SQLite's I/O errors, SQLITE_IOERR_SHMSIZE first."""
    return shutil.disk_usage(path.parent).free < LITTLE_ROOM_BYTES
