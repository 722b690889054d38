"""A living session: the reference backend behind it, a daemon on paper beside it, a home directory of its own."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from maikr_client.api.client import ApiClient
from maikr_client.api.exchange import Patience
from maikr_client.desktop.paths import Paths
from maikr_client.model.account import SecretStorage
from maikr_client.model.report import Quality
from maikr_client.secrets.memory_store import MemoryStore
from maikr_client.secrets.store import SecretStore
from maikr_client.session.live import LiveSession
from maikr_client.session.parts import Parts
from maikr_lab.backend.app import create_app
from tests.support.backend import HOME, World
from tests.support.paper_link import PaperLink

ONE_TRY = Patience(connect_s=20, read_s=20, total_s=20, tries=1, pause_s=0)


class PaperKeyring(MemoryStore):
    """A keyring that outlives sessions, as long as this value does."""

    @property
    def storage(self) -> SecretStorage:
        return SecretStorage.KEYRING


class Wires(httpx.AsyncBaseTransport):
    """The way to the backend. `cut`: nothing gets through; `refused`: these paths meet a 500; `forged`: what paths
    answer instead; `deaf`: calls of these methods arrive and their answers get lost, as do those whose path ends in
    `deaf_to`. Calls are noted. `clock`: the backend's, as answers say it.
    """

    def __init__(self, backend: httpx.AsyncBaseTransport) -> None:
        self._backend = backend
        self.cut = False
        self.refused: set[str] = set()
        self.forged: dict[str, bytes] = {}
        self.deaf: set[str] = set()
        self.deaf_to: str | None = None
        self.calls: list[str] = []
        self.clock: datetime | None = None

    async def aclose(self) -> None:
        await self._backend.aclose()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.calls.append(f"{request.method} {request.url.path}")
        if self.cut:
            raise httpx.ConnectError("cut")
        if request.url.path in self.refused:
            return httpx.Response(500, text="oops")
        if request.url.path in self.forged:
            return httpx.Response(200, content=self.forged[request.url.path])
        answer = await self._backend.handle_async_request(request)
        if request.method in self.deaf or (self.deaf_to and request.url.path.endswith(self.deaf_to)):
            raise httpx.ReadError("lost")
        if self.clock is not None:
            answer.headers["date"] = format_datetime(self.clock, usegmt=True)
        return answer


@dataclass(slots=True, kw_only=True)
class Household:
    """One person's machine. Each `session()` is what another process would have."""

    world: World
    home: Path
    wires: Wires
    app: FastAPI
    keyring: SecretStore = field(default_factory=PaperKeyring)
    daemon: PaperLink = field(default_factory=PaperLink)
    measured: Callable[[], Awaitable[Sequence[Quality]]] | None = None

    @property
    def paths(self) -> Paths:
        return Paths(
            config=self.home / "config", data=self.home / "data", state=self.home / "state", runtime=self.home / "run"
        )

    def session(self) -> LiveSession:
        """A session of its own."""
        return LiveSession(self.daemon, self.parts)

    def parts(self) -> Parts:
        """Its parts."""
        api = ApiClient("https://api.maikr.test", transport=self.wires, patience=ONE_TRY)
        return Parts(self.daemon, api, self.paths, keyring=self.keyring, sure_after_s=0.0, measured=self.measured)

    @property
    def reported(self) -> list[dict[str, Any]]:
        """Every report that the backend was sent."""
        file = self.world.reports_file
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def household(world: World, home: Path) -> Household:
    """A machine at `home` that reaches the backend of `world`."""
    app = create_app(world.backend)
    wires = Wires(httpx.ASGITransport(app, client=(HOME, 50000)))
    return Household(world=world, home=home, wires=wires, app=app)
