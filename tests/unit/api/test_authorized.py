from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from maikr_client.api.authorized import Authorized
from maikr_client.api.client import ApiClient
from maikr_client.api.sign_in import MARGIN
from maikr_client.errors import Failed, NotSignedIn
from maikr_client.model.account import Account
from maikr_client.model.problem import ProblemCode
from maikr_client.secrets import MemoryStore
from tests.support.sign_ins import NOON, secrets_of, token


class Backend:
    """Rotates refresh tokens as the real one: using an old one ends the sign-in."""

    def __init__(self) -> None:
        self.generation = 1
        self.refreshes = 0
        self.ended = False
        self.refuses_always = False
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.was_asked = asyncio.Event()

    async def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/token/refresh":
            return await self._refresh(json.loads(request.content)["refresh_token"])
        bearer = request.headers["Authorization"].removeprefix("Bearer ")
        if self.ended or self.refuses_always or bearer != token(self.generation, "access").reveal():
            return httpx.Response(401, json={"error": {"code": "sign-in-expired", "message": ""}})
        if request.url.path == "/v1/password/change":
            return httpx.Response(401, json={"error": {"code": "wrong-credentials", "message": ""}})
        return httpx.Response(200, json=ACCOUNT)

    async def _refresh(self, presented: str) -> httpx.Response:
        self.refreshes += 1
        self.ended = self.ended or presented != token(self.generation, "refresh").reveal()
        if not self.ended:
            self.generation += 1
        self.was_asked.set()
        await self.may_answer.wait()
        if self.ended:
            return httpx.Response(401, json={"error": {"code": "sign-in-expired", "message": ""}})
        body = {
            "access_token": token(self.generation, "access").reveal(),
            "refresh_token": token(self.generation, "refresh").reveal(),
            "expires_in_s": 3600,
            "signed_in_at": "2026-03-01T12:00:00Z",
        }
        return httpx.Response(200, json=body)


ACCOUNT = {
    "email": "ada@example.test",
    "verified": True,
    "nickname": None,
    "marketing": False,
    "policy_version": None,
    "has_avatar": False,
}


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
async def api(backend: Backend) -> AsyncIterator[ApiClient]:
    client = ApiClient("https://api.example.test", transport=httpx.MockTransport(backend.answer))
    yield client
    await client.aclose()


@pytest.fixture
async def store() -> MemoryStore:
    store = MemoryStore()
    await store.save(secrets_of(1))
    return store


def of(api: ApiClient, store: MemoryStore, tmp_path: Path) -> Authorized:
    return Authorized(api, store, tmp_path / "sign-in.lock", lambda: NOON)


@pytest.fixture
def authorized(api: ApiClient, store: MemoryStore, tmp_path: Path) -> Authorized:
    return of(api, store, tmp_path)


async def test_a_token_that_holds_is_used_as_it_is(authorized: Authorized, api: ApiClient, backend: Backend) -> None:
    account = await authorized.call(api.account)

    assert isinstance(account, Account)
    assert backend.refreshes == 0


async def test_a_refused_token_is_renewed_once_and_kept(
    authorized: Authorized, api: ApiClient, backend: Backend, store: MemoryStore
) -> None:
    await store.save(replace(secrets_of(1), access_token=token(0, "access")))

    await authorized.call(api.account)

    kept = await store.load()
    assert backend.refreshes == 1
    assert kept is not None
    assert (kept.access_token, kept.refresh_token) == (token(2, "access"), token(2, "refresh"))


async def test_a_token_about_to_end_is_renewed_before_its_use(
    authorized: Authorized, api: ApiClient, backend: Backend, store: MemoryStore
) -> None:
    await store.save(secrets_of(1, lives=MARGIN))

    await authorized.call(api.account)

    assert backend.refreshes == 1


async def test_calls_at_once_and_in_several_processes_renew_once(
    api: ApiClient, backend: Backend, store: MemoryStore, tmp_path: Path
) -> None:
    await store.save(secrets_of(1, lives=MARGIN))
    processes = [of(api, store, tmp_path) for _ in range(3)]

    await asyncio.gather(*(process.call(api.account) for process in processes * 2))

    assert backend.refreshes == 1
    assert not backend.ended


async def test_a_sign_in_that_ended_is_said_after_one_try(
    authorized: Authorized, api: ApiClient, backend: Backend
) -> None:
    backend.ended = True

    with pytest.raises(NotSignedIn) as caught:
        await authorized.call(api.account)

    assert caught.value.problem.code is ProblemCode.SIGN_IN_EXPIRED
    assert backend.refreshes == 1


async def test_a_renewed_token_that_is_refused_too_ends_it(
    authorized: Authorized, api: ApiClient, backend: Backend
) -> None:
    backend.refuses_always = True

    with pytest.raises(NotSignedIn) as caught:
        await authorized.call(api.account)

    assert caught.value.problem.code is ProblemCode.SIGN_IN_EXPIRED
    assert backend.refreshes == 1


async def test_without_a_sign_in_nobody_is_asked(authorized: Authorized, api: ApiClient, store: MemoryStore) -> None:
    await store.erase()

    with pytest.raises(NotSignedIn) as caught:
        await authorized.call(api.account)

    assert caught.value.problem.code is ProblemCode.NOT_SIGNED_IN


async def test_a_wrong_password_is_no_reason_to_renew(authorized: Authorized, api: ApiClient, backend: Backend) -> None:
    with pytest.raises(NotSignedIn) as caught:
        await authorized.call(lambda token: api.change_password(token, "old", "new"))

    assert caught.value.problem.code is ProblemCode.WRONG_CREDENTIALS
    assert backend.refreshes == 0


async def test_a_caller_who_gives_up_does_not_lose_the_new_tokens(
    authorized: Authorized, api: ApiClient, backend: Backend, store: MemoryStore
) -> None:
    await store.save(secrets_of(1, lives=MARGIN))
    backend.may_answer.clear()
    task = asyncio.create_task(authorized.call(api.account))
    await backend.was_asked.wait()

    task.cancel()
    backend.may_answer.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    await authorized.aclose()

    kept = await store.load()
    assert kept is not None
    assert kept.refresh_token == token(2, "refresh")


async def test_a_sign_out_during_a_renewal_stays_one(
    authorized: Authorized, api: ApiClient, backend: Backend, store: MemoryStore
) -> None:
    await store.save(secrets_of(1, lives=MARGIN))
    backend.may_answer.clear()
    task = asyncio.create_task(authorized.call(api.account))
    await backend.was_asked.wait()

    await store.erase()
    backend.may_answer.set()

    with pytest.raises(NotSignedIn):
        await task
    assert await store.load() is None


async def test_a_renewal_that_fails_is_said_to_its_caller(tmp_path: Path, store: MemoryStore) -> None:
    await store.save(secrets_of(1, lives=MARGIN))
    api = ApiClient("https://api.example.test", transport=httpx.MockTransport(lambda _: httpx.Response(503)))

    with pytest.raises(Failed) as caught:
        await of(api, store, tmp_path).call(api.account)

    await api.aclose()
    assert caught.value.problem.code is ProblemCode.BACKEND_FAILED
