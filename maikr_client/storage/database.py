"""A private SQLite file: made with mode 0600, checked once, set aside when it is damaged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, TypeVar

from maikr_client.errors import Failed, InvalidValue, MaikrError, NotPermitted, TimedOut
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.storage.files import naming, own_directory, set_aside

T = TypeVar("T")

BUSY_S: Final = 5.0
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_WRITES_FAIL: Final = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN})


class Damaged(Exception):
    """The file is no such database, or no longer. May be raised by what reads it."""


class Database:
    """The file at `path` with the tables of `schema` (its version is 1). What is in it may be lost: a damaged file is
    set aside, said by `problem`, and a new one begun.
    """

    def __init__(self, path: Path, schema: str) -> None:
        self._path = path
        self._schema = schema
        self._checked = False
        self.problem: Problem | None = None

    def do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` in one transaction: all of it happens or nothing.

        Raises Failed(DISK_FULL), NotPermitted, TimedOut when another process keeps it busy, Failed(VERSION_SKEW).
        """
        try:
            return self._try(work)
        except (Damaged, InvalidValue):
            self._set_aside()
        return self._try(work)

    def _try(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            with closing(self._opened()) as database, _transaction(database):
                return work(database)
        except sqlite3.Error as error:
            raise _named(error, self._path) from None

    def _opened(self) -> sqlite3.Connection:
        own_directory(self._path.parent)
        with naming(self._path):
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
        database = sqlite3.connect(self._path, timeout=BUSY_S, isolation_level=None)
        try:
            self._prepare(database)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > 1:
            raise Failed(ProblemCode.VERSION_SKEW, file=self._path.name)
        if version == 0:
            with _transaction(database):
                if database.execute("PRAGMA user_version").fetchone() == (0,):
                    for statement in self._schema.split(";\n"):
                        database.execute(statement)
                    database.execute("PRAGMA user_version = 1")
        if not self._checked and database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise Damaged
        self._checked = True

    def _set_aside(self) -> None:
        self._checked = False
        self.problem = set_aside(self._path)


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


def _named(error: sqlite3.Error, path: Path) -> MaikrError | Damaged:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in _DAMAGED:
        return Damaged()
    if primary == sqlite3.SQLITE_FULL:
        return Failed(ProblemCode.DISK_FULL, file=path.name)
    if primary == sqlite3.SQLITE_BUSY:
        return TimedOut(what=path.name)
    if primary in _WRITES_FAIL:
        return NotPermitted(file=path.name)
    return Failed(ProblemCode.COMMAND_FAILED, file=path.name, why=getattr(error, "sqlite_errorname", "SQLite"))
