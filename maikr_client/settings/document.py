"""A JSON object in a file: schema versions, unknown keys kept, damage set aside, one writer at a time."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from maikr_client.model.problem import Problem
from maikr_client.storage.files import read_own, set_aside, write_own
from maikr_client.storage.lock import held
from maikr_client.storage.threads import to_the_end

Object = dict[str, Any]
Migration = Callable[[Object], Object]

VERSION_KEY = "version"
LOCK_WAIT_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was in the file: empty without one, and when it was damaged, which `problem` then says."""

    content: Object = field(default_factory=dict)
    problem: Problem | None = None


class _Damaged(Exception):
    """The file holds no object of a known form."""


class JsonDocument:
    """The object at `path`. `migrations[n]` turns version n + 1 into n + 2; a file of a later version is left as it is
    except for the keys that change, and keeps its version.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration] = ()) -> None:
        self._path = path
        self._migrations = migrations

    @property
    def version(self) -> int:
        """The version written here, from 1."""
        return len(self._migrations) + 1

    async def read(self) -> Found:
        """The object at its present version. Raises NotPermitted, Failed, LockBusy."""
        try:
            return await asyncio.to_thread(self._understood)
        except _Damaged:
            # Another process may have put it right meanwhile: look again where nobody else writes.
            async with self._alone():
                return await to_the_end(self._read)

    async def change(self, change: Callable[[Object], Object]) -> Problem | None:
        """Merge what `change` makes of the object into it, while no other process writes it.

        Returns the damage met. Raises Failed(DISK_FULL) with the old file intact, NotPermitted, LockBusy.
        """
        async with self._alone():
            return await to_the_end(self._change, change)

    def _alone(self) -> AbstractAsyncContextManager[None]:
        return held(self._path.with_suffix(".lock"), timeout_s=LOCK_WAIT_S)

    def _change(self, change: Callable[[Object], Object]) -> Problem | None:
        found = self._read()
        content = {**found.content, **change(dict(found.content))}
        content[VERSION_KEY] = max(self.version, found.content.get(VERSION_KEY, 1))
        write_own(self._path, json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False).encode())
        return found.problem

    def _read(self) -> Found:
        try:
            return self._understood()
        except _Damaged:
            return Found(problem=set_aside(self._path))

    def _understood(self) -> Found:
        data = read_own(self._path)
        if data is None:
            return Found()
        try:
            return Found(content=self._migrated(_parsed(data)))
        except (ValueError, KeyError, TypeError, RecursionError):
            raise _Damaged from None

    def _migrated(self, content: Object) -> Object:
        version = content.get(VERSION_KEY)
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise ValueError
        for migration in self._migrations[version - 1 :]:
            content = migration(content)
        return {**content, VERSION_KEY: max(version, self.version)}


def _parsed(data: bytes) -> Object:
    content = json.loads(data, parse_constant=_refuse)
    if not isinstance(content, dict):
        raise TypeError
    return content


def _refuse(_constant: str) -> NoReturn:
    raise ValueError
