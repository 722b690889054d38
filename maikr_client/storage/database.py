"""A private SQLite file: made with mode 0600, brought up to its present version, checked, set aside when damaged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.storage.database_errors import Damaged, named
from maikr_client.storage.files import naming, own_directory, set_aside

T = TypeVar("T")

BUSY_S: Final = 10.0
CHECKED_WHOLE_BYTES: Final = 8 * 1024 * 1024
"""A file up to this size is checked whole when it is opened (some 20 ms); a larger one page by page as it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What a file holds: `schemas` makes each version from the one before it. `pragmas` are said at each opening,
    `first` once, before the present version is made and outside its transaction; `after_damage` to a new file that
    takes a damaged one's place.
    """

    schemas: tuple[str, ...]
    pragmas: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    after_damage: tuple[str, ...] = ()

    @property
    def version(self) -> int:
        """The present one."""
        return len(self.schemas)


class Database:
    """The file at `path`. A damaged one is set aside, said by `problem`, and a new one begun.

    Methods raise Failed(DISK_FULL), NotPermitted, TimedOut when another process keeps it busy, Failed(VERSION_SKEW).
    """

    def __init__(self, path: Path, layout: Layout) -> None:
        self._path = path
        self._layout = layout
        self._checked = False
        self.problem: Problem | None = None

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` on the present content."""
        try:
            return self._run(work)
        except Damaged:
            self._set_aside()
            return self._run(work)

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` in one transaction: all of it happens or nothing."""

        def all_or_nothing(database: sqlite3.Connection) -> T:
            with _transaction(database):
                return work(database)

        return self.read(all_or_nothing)

    def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            with closing(self._opened()) as database:
                return work(database)
        except sqlite3.Error as error:
            raise named(error, self._path) from None
        except InvalidValue:
            raise Damaged from None

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
        version = _version(database)
        if version > self._layout.version:
            raise Failed(ProblemCode.VERSION_SKEW, file=self._path.name)
        for pragma in self._layout.pragmas:
            database.execute(pragma)
        if version < self._layout.version:
            self._make_present(database)
        if not self._checked:
            self._check(database)
        self._checked = True

    def _check(self, database: sqlite3.Connection) -> None:
        small = self._path.stat().st_size <= CHECKED_WHOLE_BYTES
        if small and database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise Damaged

    def _make_present(self, database: sqlite3.Connection) -> None:
        for pragma in self._layout.first:
            database.execute(pragma)
        with _transaction(database):
            version = _version(database)
            for schema in self._layout.schemas[version:]:
                for statement in schema.split(";\n"):
                    database.execute(statement)
            for statement in self._layout.after_damage if version == 0 and self.problem is not None else ():
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {self._layout.version}")

    def _set_aside(self) -> None:
        self._checked = False
        self.problem = set_aside(self._path)
        kept = self._path.with_name(self.problem.field("kept_as"))
        with naming(self._path):
            for suffix in ("-wal", "-shm"):
                beside = self._path.with_name(self._path.name + suffix)
                if beside.exists():
                    beside.rename(kept.with_name(kept.name + suffix))


def _version(database: sqlite3.Connection) -> int:
    (version,) = database.execute("PRAGMA user_version").fetchone()
    return int(version)


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
