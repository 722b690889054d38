"""The rules as a file for others, in their form."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.exchange.results import Exported
from maikr_client.model.problem import Problem
from maikr_client.session.rules.foreign import written
from maikr_client.session.rules.port import RuleForm
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.saving import written_to

if TYPE_CHECKING:
    from maikr_client.session import Session
    from maikr_ui.worker import Call


class GivingModel(QObject):
    """`changed`: `exported`, `problem` or `saved` is new."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reading: Call | None = None
        self.form = RuleForm.MAIKR
        self.exported: Exported | None = None
        self.problem: Problem | None = None
        self.saved: Path | None = None

    def show(self, form: RuleForm) -> None:
        """The present rules in that form; nothing of the form before is shown or saved as one of it."""
        if self._reading is not None:
            self._reading.cancel()
        if form is not self.form:
            self.exported = None
        self.form, self.saved = form, None
        self.changed.emit()
        self._reading = self._bridge.call(partial(_exported, form=form), self._arrived, self._failed)

    def save(self, file: Path) -> None:
        """Write what is shown into that file; one that is there is replaced, as the person said."""
        if self.exported is not None:
            self._bridge.call(partial(_save, file=file, text=self.exported.text), self._saved, self._failed)

    def _arrived(self, exported: Exported) -> None:
        self.exported, self.problem = exported, None
        self.changed.emit()

    def _saved(self, file: Path) -> None:
        self.saved, self.problem = file, None
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.problem, self.saved = problem, None
        self.changed.emit()


async def _exported(session: Session, form: RuleForm) -> Exported:
    import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

    return await asyncio.to_thread(written, await session.rules.document(), form)


async def _save(_session: Session, file: Path, text: str) -> Path:
    return await written_to(file, text.encode())
