"""The reference backend on a real port of the loopback, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn
from sqlalchemy import select

from maikr_lab.backend.app import create_app
from maikr_lab.backend.compose import Backend, open_backend
from maikr_lab.backend.config import Config, Listen
from maikr_lab.backend.serve import listen_on
from maikr_lab.backend.storage.tables import Report
from tests.support.backend import ClockInHand, configured
from tests.support.mail_sink import free_port


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedBackend:
    """Where it listens (HTTP; the TLS end is somebody else's), and what it has."""

    port: int
    backend: Backend

    def reports(self) -> list[dict[str, Any]]:
        """Every report that it keeps."""
        with self.backend.sessions() as session:
            return [report.content for report in session.scalars(select(Report))]


@contextmanager
def served_backend(scratch: Path) -> Iterator[ServedBackend]:
    """Listening until the block ends."""
    port = free_port()
    config: Config = configured(database=f"sqlite:///{scratch / 'backend.db'}")
    sockets = listen_on(Listen(address=("127.0.0.1",), port=port))
    backend = open_backend(config, ClockInHand())
    quiet = uvicorn.Config(
        create_app(backend), log_config=None, access_log=False, ws="none", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(quiet)
    thread = threading.Thread(target=server.run, kwargs={"sockets": sockets})
    thread.start()
    try:
        yield ServedBackend(port=port, backend=backend)
    finally:
        server.should_exit = True
        thread.join()
