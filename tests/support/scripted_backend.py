"""A backend that gives the answers that a test tells it, and what it answers with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from maikr_client.api.client import ApiClient
from maikr_client.api.exchange import Patience
from tests.support.servers import PUBLIC_KEY
from tests.support.sign_ins import token

TOKEN = token(1, "access")
PATIENCE = Patience(connect_s=5, read_s=5, total_s=5, tries=3, pause_s=0.001)
DEVICE = {
    "device_id": "d-1",
    "public_key": PUBLIC_KEY,
    "tunnel4": "10.64.0.7",
    "tunnel6": "fd00:64::7",
    "created_at": "2026-03-01T12:00:00Z",
}
ACCOUNT = {"email": "a@b.test", "verified": True, "nickname": "Ada", "marketing": False, "policy_version": "2"}
TOKENS = {"access_token": "a", "refresh_token": "r", "expires_in_s": 3600, "signed_in_at": "2026-03-01T12:00:00Z"}

Call = Callable[[ApiClient], Awaitable[Any]]


class Backend:
    """Gives `answers` in turn, the last one for ever, and keeps what it was asked."""

    def __init__(self) -> None:
        self.answers: list[httpx.Response | Exception] = [httpx.Response(200, json={})]
        self.asked: list[httpx.Request] = []

    async def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def says(self, body: object, status: int = 200, **headers: str) -> None:
        self.answers = [httpx.Response(status, json=body, headers=headers)]
