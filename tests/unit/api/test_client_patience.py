"""What is asked again, how often, and for how long in all."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from maikr_client.api.client import ApiClient
from maikr_client.api.exchange import Patience
from maikr_client.errors import Failed, MaikrError, TimedOut
from maikr_client.model.keys import PublicKey
from maikr_client.model.problem import ProblemCode
from tests.support.scripted_backend import TOKEN, Backend, Call
from tests.support.servers import PUBLIC_KEY
from tests.support.sign_ins import token

AGAIN: list[Call] = [lambda api: api.health(), lambda api: api.send_report(TOKEN, "{}"), lambda api: api.avatar(TOKEN)]
ONCE: list[Call] = [
    lambda api: api.sign_in("a@b.test", "secret"),
    lambda api: api.change_password(TOKEN, "old", "new"),
    lambda api: api.delete_account(TOKEN, "secret"),
    lambda api: api.register_device(TOKEN, PublicKey(PUBLIC_KEY)),
]


@pytest.mark.parametrize("call", AGAIN)
@pytest.mark.parametrize(
    "fault",
    [
        *(httpx.Response(500), httpx.ConnectError("refused"), httpx.ReadError("reset")),
        *(httpx.ConnectTimeout("slow"), httpx.ReadTimeout("slow")),
    ],
)
async def test_what_can_be_asked_again_is(
    api: ApiClient, backend: Backend, call: Call, fault: httpx.Response | Exception
) -> None:
    backend.answers = [fault, fault, httpx.Response(200, json={})]

    await call(api)

    assert len(backend.asked) == 3


async def test_a_renewal_whose_answer_gets_lost_is_asked_for_again(api: ApiClient, backend: Backend) -> None:
    body = b'{"access_token": "a", "refresh_token": "r", "expires_in_s": 9, "signed_in_at": "2026-03-01T12:00:00Z"}'
    backend.answers = [httpx.ReadError("reset"), httpx.Response(200, content=body)]

    assert (await api.refresh(token(1, "refresh"))).expires_in_s == 9


@pytest.mark.parametrize("call", ONCE)
@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (httpx.ReadError("reset"), ProblemCode.BACKEND_UNREACHABLE),
        (httpx.ReadTimeout("slow"), ProblemCode.TIMED_OUT),
        (httpx.Response(500), ProblemCode.BACKEND_FAILED),
    ],
)
async def test_what_must_not_be_asked_twice_is_not(
    api: ApiClient, backend: Backend, call: Call, fault: httpx.Response | Exception, code: ProblemCode
) -> None:
    backend.answers = [fault, httpx.Response(200)]

    with pytest.raises(MaikrError) as caught:
        await call(api)

    assert caught.value.problem.code is code
    assert len(backend.asked) == 1


@pytest.mark.parametrize("fault", [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow")])
async def test_what_was_never_sent_is_tried_again_in_any_case(
    api: ApiClient, backend: Backend, fault: Exception
) -> None:
    backend.answers = [fault, fault, httpx.Response(200, json={})]

    await api.sign_up("a@b.test", "secret", marketing=False)

    assert len(backend.asked) == 3


@pytest.mark.parametrize("call", ONCE)
async def test_where_nobody_is_that_is_said_after_the_last_try(api: ApiClient, backend: Backend, call: Call) -> None:
    backend.answers = [httpx.ConnectError("refused")]

    with pytest.raises(Failed) as caught:
        await call(api)

    assert caught.value.problem.code is ProblemCode.BACKEND_UNREACHABLE
    assert len(backend.asked) == 3


async def test_a_try_that_ended_late_is_the_last() -> None:
    backend = Backend()
    backend.answers = [httpx.ConnectTimeout("slow")]
    patience = Patience(again_until_s=0)
    api = ApiClient("https://api.test", transport=httpx.MockTransport(backend.answer), patience=patience)

    with pytest.raises(TimedOut):
        await api.policy()
    await api.aclose()

    assert len(backend.asked) == 1


async def test_after_the_last_try_the_fault_is_said(api: ApiClient, backend: Backend) -> None:
    backend.answers = [httpx.Response(502)]

    with pytest.raises(Failed) as caught:
        await api.policy()

    assert caught.value.problem.code is ProblemCode.BACKEND_FAILED
    assert len(backend.asked) == 3


async def test_a_call_ends_in_all_by_its_deadline() -> None:
    async def never(_request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    patience = Patience(total_s=0.02)
    api = ApiClient("https://api.test", transport=httpx.MockTransport(never), patience=patience)

    with pytest.raises(TimedOut):
        await api.policy()
    await api.aclose()


@pytest.mark.parametrize("fault", [httpx.ReadTimeout("slow"), httpx.ConnectTimeout("slow")])
async def test_slowness_is_a_deadline_passed(api: ApiClient, backend: Backend, fault: Exception) -> None:
    backend.answers = [fault]

    with pytest.raises(TimedOut):
        await api.policy()
