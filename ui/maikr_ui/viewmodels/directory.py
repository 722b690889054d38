"""The server directory as the window uses it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.server import Directory, Server
from maikr_ui.bridge import Bridge


class DirectoryModel(QObject):
    """The servers last heard of, and why there are none, if so."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._by_name: dict[str, Server] = {}
        self.directory: Directory | None = None
        self.problem: Problem | None = None
        self.loading = False

    def load(self, *, refresh: bool = False) -> None:
        """Ask for the servers; a list that is there stays until a newer one has come."""
        if self.loading:
            return
        self.loading = True
        self.changed.emit()
        self._bridge.call(lambda session: session.directory(refresh=refresh), self._arrived, self._failed)

    def server(self, name: str | None) -> Server | None:
        """The server of that name, if the directory has it."""
        return self._by_name.get(name) if name else None

    def _arrived(self, directory: Directory) -> None:
        self.loading, self.problem, self.directory = False, None, directory
        self._by_name = {server.name: server for server in directory.servers}
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.loading, self.problem = False, problem
        self.changed.emit()
