"""The person's picture: as the service has it, another one from a file, or none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session
    from maikr_ui.worker import Call

T = TypeVar("T")


class AvatarModel(QObject):
    """`changed`: `picture`, `there`, `busy` or `problem` is new. `there`: the account has one, even if it can't be
    shown. Whatever is shown, or sent, was looked at in a process of its own (see `maikr_ui.portrait`).
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._kept: bytes | None = None
        self._asking: Call | None = None
        self.picture: QImage | None = None
        self.there = False
        self.busy = False
        self.problem: Problem | None = None

    def load(self) -> None:
        """Ask for it; without an answer what was there before stays."""
        if self.busy:
            return
        before = self._kept

        async def work(session: Session) -> tuple[bytes | None, QImage | None] | None:
            kept = await session.avatar()
            return None if kept == before else (kept, await _shown(kept))

        self._ask(work, self._loaded, lambda _: None)

    def choose(self, file: Path) -> None:
        """Make that file's picture the person's. Nothing of the file but its pixels leaves this computer."""

        async def work(session: Session) -> tuple[bytes, QImage]:
            from maikr_ui.portrait.reading import as_jpeg, picture_in  # noqa: PLC0415 - wanted once in a while

            picture = await picture_in(file)
            made = as_jpeg(picture)
            await session.set_avatar(made)
            return made, picture

        self._begin()
        self._ask(work, self._arrived, self._failed)

    def remove(self) -> None:
        """Have none any more."""

        async def work(session: Session) -> tuple[None, None]:
            await session.set_avatar(None)
            return None, None

        self._begin()
        self._ask(work, self._arrived, self._failed)

    def forget(self) -> None:
        """Another person may come."""
        self._stop()
        self.busy, self.problem = False, None
        self._arrived((None, None))

    def _begin(self) -> None:
        self.busy, self.problem = True, None
        self.changed.emit()

    def _ask(
        self, work: Callable[[Session], Awaitable[T]], done: Callable[[T], None], failed: Callable[[Problem], None]
    ) -> None:
        """What was asked for before would come too late."""
        self._stop()
        self._asking = self._bridge.call(work, done, failed)

    def _stop(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _loaded(self, came: tuple[bytes | None, QImage | None] | None) -> None:
        if came is not None:
            self._arrived(came)

    def _arrived(self, came: tuple[bytes | None, QImage | None]) -> None:
        self._kept, self.picture = came
        self.there, self.busy = self._kept is not None, False
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.busy, self.problem = False, problem
        self.changed.emit()


async def _shown(kept: bytes | None) -> QImage | None:
    """One that can't be shown is as none: the service may have anything."""
    if kept is None:
        return None
    from maikr_ui.portrait.reading import picture_of  # noqa: PLC0415 - wanted once in a while

    try:
        return await picture_of(kept)
    except Failed:
        return None
