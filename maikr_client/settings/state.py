"""What is remembered but is no setting: the last server, an address waiting for its code, the directory as it was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any, get_type_hints

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.model.server import Server
from maikr_client.settings.document import JsonDocument, Object
from maikr_client.wire.codec import decode, encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """`last_server` is the name last connected to, `candidates` (names, best first) those of that wish; `pending_email`
    was signed up with and waits for its code.
    """

    last_server: str | None = None
    candidates: tuple[str, ...] = ()
    pending_email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDirectory:
    """The directory as it was at `fetched_at`; `etag` asks the backend whether it still is."""

    servers: tuple[Server, ...]
    etag: str | None
    fetched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedState:
    """What is remembered, and what was wrong with its file, if anything."""

    remembered: Remembered
    problem: Problem | None = None


class StateStore:
    """`state.json` and `directory.json` in `directory`, with the care that settings get. Damage is never more than
    forgetting: the file is set aside. Methods raise NotPermitted, Failed(DISK_FULL), LockBusy.
    """

    def __init__(self, directory: Path) -> None:
        self._state = JsonDocument(directory / "state.json")
        self._directory = JsonDocument(directory / "directory.json")

    async def load(self) -> LoadedState:
        """What is remembered; a value that can't be right is not."""
        found = await self._state.read()
        return LoadedState(remembered=_remembered(found.content), problem=found.problem)

    async def update(self, change: Callable[[Remembered], Remembered]) -> Remembered:
        """Remember what `change` makes of it, while no other process changes it."""
        made: list[Remembered] = []

        def apply(content: Object) -> Object:
            made.append(change(_remembered(content)))
            return {field.name: getattr(made[0], field.name) for field in fields(Remembered)}

        await self._state.change(apply)
        return made[0]

    async def directory(self) -> KeptDirectory | None:
        """The directory that was kept last, None when there is none that can be read."""
        found = await self._directory.read()
        return await asyncio.to_thread(_directory, found.content)

    async def keep_directory(self, directory: KeptDirectory) -> None:
        """Keep it instead of the one before."""
        await self._directory.change(
            lambda _: {
                "servers": [encode(server) for server in directory.servers],
                "etag": directory.etag,
                "fetched_at": encode(directory.fetched_at),
            }
        )


def _remembered(content: Mapping[str, Any]) -> Remembered:
    remembered = Remembered()
    hints = get_type_hints(Remembered)
    for field in fields(Remembered):
        try:
            remembered = replace(
                remembered, **{field.name: decode(hints[field.name], content.get(field.name), field.name)}
            )
        except InvalidValue:
            continue
    return remembered


def _directory(content: Mapping[str, Any]) -> KeptDirectory | None:
    listed, etag = content.get("servers"), content.get("etag")
    if not isinstance(listed, list):
        return None
    try:
        return KeptDirectory(
            servers=tuple(decode(Server, item) for item in listed),
            etag=None if etag is None else decode(str, etag, "etag"),
            fetched_at=decode(datetime, content.get("fetched_at"), "fetched_at"),
        )
    except InvalidValue:
        return None
