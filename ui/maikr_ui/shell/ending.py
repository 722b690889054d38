"""How a system ends this program: Qt's Quit event (Cmd-Q, the Dock, a session manager) and SIGTERM."""

from __future__ import annotations

import signal
import socket
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication


class EndableApplication(QApplication):
    """`end_asked`: the program is to end, and nobody may be asked. Qt would ask the windows whether they close, and one
    that hides in the tray in place of that would hold up a logout.
    """

    end_asked = Signal()

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self.saveStateRequest.connect(_never_restart)

    def event(self, event: QEvent) -> bool:
        """See above. Closing a window by hand is no such event."""
        if event.type() == QEvent.Type.Quit:
            event.accept()
            self.end_asked.emit()
            return True
        return super().event(event)


class Termination(QObject):
    """`asked`: SIGTERM came, as a session sends it to what it started. Qt is told by a socket: a handler runs only once
    the interpreter does.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        signal.set_wakeup_fd(self._writing.fileno())
        signal.signal(signal.SIGTERM, lambda _number, _frame: None)

    def _heard(self) -> None:
        self._reading.recv(64)
        self.asked.emit()


def _never_restart(manager: QSessionManager) -> None:
    """Whether Maikr starts at login is a setting, not a session's memory."""
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
