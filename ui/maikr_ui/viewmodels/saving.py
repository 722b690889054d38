"""Writing what the person wants in a file of theirs, where they say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session


class SavingModel(QObject):
    """`changed`: `saved` or `problem` is new."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.saved: Path | None = None
        self.problem: Problem | None = None

    def save(self, file: Path, content: bytes) -> None:
        """One that is there is replaced, as the person said."""

        async def work(_session: Session) -> Path:
            return await written_to(file, content)

        self._bridge.call(work, lambda path: self._ended(path, None), lambda problem: self._ended(None, problem))

    def _ended(self, saved: Path | None, problem: Problem | None) -> None:
        self.saved, self.problem = saved, problem
        self.changed.emit()


async def written_to(file: Path, content: bytes) -> Path:
    """The file, once it holds that. Raises Failed(INVALID_VALUE)."""
    import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

    try:
        await asyncio.to_thread(file.write_bytes, content)
    except OSError as error:
        raise Failed(ProblemCode.INVALID_VALUE, what=str(file), why=str(error.strerror).lower()) from None
    return file
