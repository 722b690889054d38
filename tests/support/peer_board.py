"""The servers' end of the backend's peers socket: a real Unix socket that keeps the keys it was told."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class PeerBoard(socketserver.ThreadingUnixStreamServer):
    """`keys` are the accepted keys with their addresses; while `away`, every change is refused."""

    daemon_threads = True

    def __init__(self, path: Path) -> None:
        self.path = path
        self.keys: dict[str, tuple[str, str]] = {}
        self.away = False
        self.told: list[dict[str, Any]] = []
        super().__init__(str(path), _Conversation)

    def obey(self, change: dict[str, Any]) -> dict[str, Any]:
        if self.away:
            return {"ok": False, "error": "away"}
        if change["op"] == "add":
            assert set(change) - {"replaces", "preshared_seed"} == {"op", "public_key", "tunnel4", "tunnel6"}
            self.told.append(change)
            self.keys[change["public_key"]] = (change["tunnel4"], change["tunnel6"])
        else:
            assert set(change) == {"op", "public_key"}
            assert change["op"] == "remove"
            self.keys.pop(change["public_key"], None)
        return {"ok": True, "result": None}


class _Conversation(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, PeerBoard)
        for line in self.rfile:
            self.wfile.write(json.dumps(self.server.obey(json.loads(line))).encode() + b"\n")


@contextmanager
def peer_board(path: Path) -> Iterator[PeerBoard]:
    """Listening at `path`."""
    with PeerBoard(path) as board:
        thread = threading.Thread(target=board.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield board
        finally:
            board.shutdown()
            thread.join()
