"""The reference backend in a test's hands: its app without a network, its clock, its mailbox, its servers."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from pydantic import TypeAdapter

from maikr_lab.backend.app import create_app
from maikr_lab.backend.compose import Backend, open_backend
from maikr_lab.backend.config import Config
from tests.support.mail_sink import MailSink
from tests.support.peer_board import PeerBoard

EMAIL, PASSWORD = "ada@maikr.test", "correct horse battery"
HOME = "192.0.2.77"
EXIT4, EXIT6 = "198.51.100.1", "2001:db8:1::1"

SERVER: dict[str, Any] = {
    "name": "se-sto",
    "country": "Sweden",
    "country_code": "SE",
    "city": "Stockholm",
    "coordinates": {"latitude": 59.33, "longitude": 18.07},
    "endpoint4": "198.51.100.1:51820",
    "endpoint6": "[2001:db8:1::1]:51820",
    "public_key": base64.b64encode(bytes(32)).decode(),
    "tunnel4": "10.72.0.2",
    "tunnel6": "fd72::2",
    "exit4": EXIT4,
    "exit6": EXIT6,
    "load": 0.25,
    "speed_url": None,
}


def settings(database: str, **changes: object) -> dict[str, Any]:
    """A configuration file's content, its passwords cheap to hash."""
    return {
        "database": database,
        "listen": {"address": ["127.0.0.1"], "port": 443},
        "smtp": {"host": "127.0.0.1", "port": 25, "sender": "hello@maikr.test"},
        "servers": [SERVER],
        "accounts": [{"email": EMAIL, "password": PASSWORD}],
        "hashing": {"time_cost": 1, "memory_kib": 8, "parallelism": 1},
        **changes,
    }


def configured(**fields: Any) -> Config:  # noqa: ANN401 - any field of a JSON file
    return TypeAdapter(Config).validate_json(json.dumps(settings(**fields)))


def new_key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


def report(**changes: object) -> dict[str, Any]:
    """A usage report that is taken."""
    return {
        "report_id": str(uuid4()),
        "signed_in_at": "2026-03-01T12:00:00Z",
        "maikr_ip": EXIT4,
        "servers": ["se-sto"],
        "rule_destinations": ["*.example.com", "192.0.2.0/24"],
        "bytes_up": 1000,
        "bytes_down": 2**40,
        "quality": [{"server": "se-sto", "latency_ms": 12.5, "download_mbps": None, "upload_mbps": 40}],
        **changes,
    }


@dataclass(slots=True)
class ClockInHand:
    """A clock that moves when told."""

    now: datetime = field(default_factory=lambda: datetime(2026, 3, 1, 12, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A caller; with `token`, one who is signed in."""

    http: httpx.AsyncClient
    token: str | None = None

    async def __call__(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        """`body` is sent as it is when it is bytes, else as JSON."""
        all_headers = {"Content-Type": "application/json", **(headers or {})}
        if self.token:
            all_headers["Authorization"] = f"Bearer {self.token}"
        content = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        return await self.http.request(method, path, headers=all_headers, content=content)

    async def signed_in(self, email: str = EMAIL, password: str = PASSWORD) -> Api:
        answer = await self("POST", "/v1/sign-in", {"email": email, "password": password})
        assert answer.status_code == 200, answer.text
        return Api(http=self.http, token=answer.json()["access_token"])


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A backend and all around it."""

    backend: Backend
    config: Config
    clock: ClockInHand
    mail: MailSink
    board: PeerBoard
    api: Api

    @property
    def reports_file(self) -> Path:
        assert self.config.reports_file is not None
        return self.config.reports_file

    async def new_account(self, email: str, password: str = PASSWORD) -> Api:
        """Sign up, confirm by the mailed code, sign in."""
        await self.api("POST", "/v1/sign-up", {"email": email, "password": password, "marketing": False})
        await self.api("POST", "/v1/verify", {"code": self.mail.last_code()})
        return await self.api.signed_in(email, password)


@asynccontextmanager
async def world(
    database: str, scratch: Path, mail: MailSink, board: PeerBoard, clock: ClockInHand, **changes: object
) -> AsyncIterator[World]:
    """A backend on `database`."""
    config = configured(
        database=database,
        smtp={"host": "127.0.0.1", "port": mail.port, "sender": "hello@maikr.test"},
        reports_file=str(scratch / "reports.jsonl"),
        peers_socket=str(board.path),
        **changes,
    )
    backend = open_backend(config, clock)
    try:
        async with caller(backend) as http:
            yield World(backend=backend, config=config, clock=clock, mail=mail, board=board, api=Api(http=http))
    finally:
        backend.close()


def caller(backend: Backend, address: str = HOME) -> httpx.AsyncClient:
    """Somebody at `address` who speaks to the app of `backend`."""
    transport = httpx.ASGITransport(create_app(backend), client=(address, 50000))
    return httpx.AsyncClient(transport=transport, base_url="https://api.maikr.test")


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a failure, whose form is checked on the way."""
    body = answer.json()
    assert set(body) == {"error"}
    assert set(body["error"]) == {"code", "message"}
    return answer.status_code, body["error"]["code"]
