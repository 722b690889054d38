"""The person's settings in their file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, get_type_hints

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.settings.document import JsonDocument, Migration, Object
from maikr_client.storage.files import copy_aside
from maikr_client.wire.codec import decode, encode

MIGRATIONS: tuple[Migration, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedSettings:
    """The settings, and what was wrong with their file, if anything."""

    settings: Settings
    problem: Problem | None = None


class SettingsStore:
    """Settings at `path` (`settings.json`). A value that can't be right counts as not set, and is said each time;
    a file that can't be read is set aside, once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._document = JsonDocument(path, MIGRATIONS)

    async def load(self) -> LoadedSettings:
        """The settings as they are kept. Raises NotPermitted, Failed."""
        found = await self._document.read()
        settings, wrong = _understood(found.content)
        problem = found.problem
        if problem is None and wrong:
            problem = Problem.of(ProblemCode.FILE_DAMAGED, file=self._path.name, settings=", ".join(wrong))
        return LoadedSettings(settings=settings, problem=problem)

    async def save(self, settings: Settings) -> None:
        """Keep them, whole or not at all. Raises Failed(DISK_FULL), NotPermitted, LockBusy."""
        await self.update(lambda _: settings)

    async def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Keep what `change` makes of the present ones, while no other process changes them. Raises as `save`."""
        made: list[Settings] = []

        def apply(content: Object) -> Object:
            present, wrong = _understood(content)
            if wrong:
                copy_aside(self._path)
            made.append(change(present))
            return _as_object(made[0])

        await self._document.change(apply)
        return made[0]


def _understood(content: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """The settings in `content`, and the names of those that can't be right."""
    settings, wrong = Settings(), []
    hints = get_type_hints(Settings)
    for field in fields(Settings):
        if field.name in content:
            try:
                settings = replace(settings, **{field.name: decode(hints[field.name], content[field.name], field.name)})
            except InvalidValue:
                wrong.append(field.name)
    return settings, tuple(wrong)


def _as_object(settings: Settings) -> Object:
    return {field.name: encode(getattr(settings, field.name)) for field in fields(settings)}
