"""One Maikr per person: a second start brings the first one's window forward, or hands it a link, and ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# ruff: noqa: PLC0415 - QtNetwork costs 20 ms, and a first start needs it only after its first frame

CALL_MS, AGAIN_MS = 3000, 200
MOST_BYTES = 512
"""Of a link that is handed over; one that is longer is cut, and refused as too long."""


class SingleInstance(QObject):
    """`called`: somebody started Maikr again; `handed`: with a link, which may hold anything."""

    called = Signal()
    handed = Signal(str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or _runtime_folder()
        self._lock = QLockFile(str(self._folder / "maikr-gui.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Take the place of the one that runs; a dead one's place is free. True too where no lock can be made."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Be there for later starts; a first one's duty, once its window stands."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._address)

    def call_first(self, answered: Callable[[bool], None], link: str = "") -> None:
        """Ask the first one to show itself, or to take the link, again and again for 3 s: it may be starting itself.

        The answer comes in the event loop, never before it runs: an exit asked for before that would be lost.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        tries = iter(range(CALL_MS // AGAIN_MS))

        def call() -> None:
            socket.connectToServer(self._address)

        def failed() -> None:
            if next(tries, None) is None:
                answered(False)
            else:
                QTimer.singleShot(AGAIN_MS, call)

        def handed() -> None:
            socket.write(link.encode("utf-8", "replace")[:MOST_BYTES] + b"\n")
            socket.flush()
            hung.start(CALL_MS)

        def heard() -> None:
            hung.stop()
            answered(True)

        hung = QTimer(self, singleShot=True)
        hung.timeout.connect(lambda: answered(False))
        socket.connected.connect(handed)
        socket.disconnected.connect(heard)
        socket.errorOccurred.connect(
            lambda error: None if error is QLocalSocket.LocalSocketError.PeerClosedError else failed()
        )
        QTimer.singleShot(0, call)

    def leave(self) -> None:
        """The place is free again."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @property
    def _address(self) -> str:
        return str(self._folder / "maikr-gui.sock")

    def _answer(self) -> None:
        if self._server is None:
            return
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(MOST_BYTES + 1)
            caller.readyRead.connect(partial(self._hear, caller))
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(CALL_MS, caller, caller.abort)
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        """A whole line, and no more than one: whoever goes on talking, or says nothing for 3 s, is cut off."""
        if not caller.canReadLine() and caller.bytesAvailable() <= MOST_BYTES:
            return
        said = bytes(caller.readAll().data()).decode("utf-8", "replace").strip("\r\n")
        caller.readyRead.disconnect()
        caller.disconnectFromServer()
        self.handed.emit(said) if said else self.called.emit()


def _runtime_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation))
