"""The problem report: read before anybody gets it, saved where the person wants it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session


class DiagnosticsModel(QObject):
    """`changed`: `text`, `busy`, `saved` or `problem` is new. Nothing is sent."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.text: str | None = None
        self.busy = False
        self.saved: Path | None = None
        self.problem: Problem | None = None

    def load(self) -> None:
        """Gather it anew."""
        self._begin()
        self._bridge.call(lambda session: session.diagnostics(), self._arrived, self._failed)

    def save(self, file: Path) -> None:
        """Write exactly what is shown, readable for this person only; a file that is there is replaced."""
        text = self.text
        if text is None:
            return

        async def work(_session: Session) -> Path:
            import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

            from maikr_client.diagnostics.writing import write_report  # noqa: PLC0415 - wanted once in a while

            await asyncio.to_thread(write_report, file, text, force=True)
            return file

        self._begin()
        self._bridge.call(work, self._kept, self._failed)

    def _begin(self) -> None:
        self.busy, self.problem, self.saved = True, None, None
        self.changed.emit()

    def _arrived(self, text: str) -> None:
        self.busy, self.text = False, text
        self.changed.emit()

    def _kept(self, file: Path) -> None:
        self.busy, self.saved = False, file
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.busy, self.problem = False, problem
        self.changed.emit()
