"""Hears of faults of the program itself, in a slot or in the worker, and shows each once; the window goes on."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from maikr_ui.bridge import Bridge
from maikr_ui.theme.theme import Theme

if TYPE_CHECKING:
    from maikr_ui.shell.crash_report import CrashReport

# ruff: noqa: PLC0415 - what only a fault needs is loaded then


class CrashDesk(QObject):
    """`quit_wanted`: the person would rather start anew. A fault that comes again and again is shown once."""

    quit_wanted = Signal()
    _met = Signal(object)

    def __init__(self, theme: Theme, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told: set[str] = set()
        self._report: CrashReport | None = None
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)
        bridge.crashed.connect(self._met)

    def watch(self) -> None:
        """From now on Python tells this desk of errors that nobody caught."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._thread_failed

    def _thread_failed(self, told: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(told)
        self._note(told.exc_value)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self._note(error)

    def _note(self, error: BaseException | None) -> None:
        if isinstance(error, Exception):
            self._met.emit(error)

    def _show(self, error: Exception) -> None:
        from maikr_client.diagnostics.crash import crash_report
        from maikr_client.diagnostics.machine import private_names, versions
        from maikr_client.diagnostics.redact import Known

        text = crash_report(error, versions(), Known(names=private_names()))
        if self._report is not None or text in self._told:
            return
        self._told.add(text)
        self._ask(text)

    def _ask(self, text: str) -> None:
        from maikr_ui.shell.crash_report import CrashReport

        report = self._report = CrashReport(self._theme, text)
        report.quit_wanted.connect(self.quit_wanted)
        report.finished.connect(self._closed)
        report.show()
        report.raise_()

    def _closed(self) -> None:
        self._report = None
