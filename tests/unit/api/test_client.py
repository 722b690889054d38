"""What is asked, and what becomes of the answers."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any

import hpack
import httpx
import pytest

from maikr_client.api.client import ApiClient
from maikr_client.api.values import LeftOut, RuleText, TakenKey, Tokens
from maikr_client.errors import Failed, InvalidValue, UsageError
from maikr_client.model.account import Account, Policy
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText
from maikr_client.wire.codec import encode
from tests.support.scripted_backend import ACCOUNT, DEVICE, TOKEN, TOKENS, Backend, Call
from tests.support.servers import PUBLIC_KEY, server
from tests.support.sign_ins import NOON

CALLS: list[tuple[str, Call, object]] = [
    (
        "POST sign-up",
        lambda api: api.sign_up("a@b.test", "pässword", marketing=True),
        {"email": "a@b.test", "password": "pässword", "marketing": True},
    ),
    ("POST verify", lambda api: api.verify("ABCDE-FGHIJ"), {"code": "ABCDE-FGHIJ"}),
    ("POST sign-out", lambda api: api.sign_out(TOKEN), {}),
    (
        "POST password/change",
        lambda api: api.change_password(TOKEN, "old", "new"),
        {"old_password": "old", "new_password": "new"},
    ),
    ("POST password/reset-request", lambda api: api.request_password_reset("a@b.test"), {"email": "a@b.test"}),
    ("POST password/reset", lambda api: api.reset_password("code", "new"), {"code": "code", "new_password": "new"}),
    ("POST account/consent", lambda api: api.consent(TOKEN, "2"), {"policy_version": "2"}),
    ("POST account/delete", lambda api: api.delete_account(TOKEN, "secret"), {"password": "secret"}),
    ("DELETE account/avatar", lambda api: api.delete_avatar(TOKEN), None),
    ("POST devices/d-1/retire", lambda api: api.retire_device(TOKEN, "d-1"), {}),
    ("DELETE devices/d-1", lambda api: api.revoke_device(TOKEN, "d-1"), None),
    ("GET health", lambda api: api.health(), None),
    ("POST reports", lambda api: api.send_report(TOKEN, '{"report_id":1}'), {"report_id": 1}),
]


@pytest.mark.parametrize(("line", "call", "body"), CALLS, ids=[line for line, _, _ in CALLS])
async def test_each_call_is_asked_as_documented(
    api: ApiClient, backend: Backend, line: str, call: Call, body: object
) -> None:
    await call(api)

    (asked,) = backend.asked
    assert f"{asked.method} {asked.url.path.removeprefix('/v1/')}" == line
    assert (json.loads(asked.content) if asked.content else None) == body


async def test_a_request_tells_nothing_of_the_machine(api: ApiClient, backend: Backend) -> None:
    await api.sign_out(TOKEN)

    (asked,) = backend.asked
    assert asked.headers["User-Agent"] == "Maikr"
    assert asked.headers["Authorization"] == f"Bearer {TOKEN.reveal()}"
    assert set(asked.headers) == {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "connection",
        "content-type",
        "content-length",
        "authorization",
    }


async def test_what_needs_no_sign_in_sends_no_token(api: ApiClient, backend: Backend) -> None:
    await api.health()

    assert "authorization" not in backend.asked[0].headers


async def test_answers_become_values(api: ApiClient, backend: Backend) -> None:
    backend.says(TOKENS)
    tokens = Tokens(access_token=SecretText("a"), refresh_token=SecretText("r"), expires_in_s=3600, signed_in_at=NOON)
    assert await api.sign_in("a@b.test", "secret") == tokens
    assert await api.refresh(SecretText("old")) == tokens
    assert json.loads(backend.asked[-1].content) == {"refresh_token": "old"}

    backend.says({**ACCOUNT, "has_avatar": True, "of_the_future": 1})
    account = Account(
        email="a@b.test", verified=True, nickname="Ada", marketing=False, policy_version="2", has_avatar=True
    )
    assert await api.account(TOKEN) == account
    assert await api.edit_account(TOKEN, marketing=False) == account
    assert json.loads(backend.asked[-1].content) == {"marketing": False}
    await api.edit_account(TOKEN, nickname="")
    assert json.loads(backend.asked[-1].content) == {"nickname": None}

    backend.says({"version": "2", "date": "2021-07-01", "text": "One\nTwo"})
    assert await api.policy() == Policy(version="2", date="2021-07-01", text="One\nTwo")

    backend.says({"text": "example.test -> oslo-1\n", "revision": 4})
    assert await api.rules(TOKEN) == RuleText(text="example.test -> oslo-1\n", revision=4)
    assert (await api.put_rules(TOKEN, RuleText(text="", revision=3))).revision == 4


async def test_a_device_is_never_this_one_because_the_backend_says_so(api: ApiClient, backend: Backend) -> None:
    backend.says({"devices": [{**DEVICE, "current": True}]})
    (device,) = await api.devices(TOKEN)
    assert (device.device_id, device.current, device.created_at) == ("d-1", False, datetime(2026, 3, 1, 12, tzinfo=UTC))

    backend.says(DEVICE, 201)
    taken = TakenKey(device=device, preshared_seed=None)
    assert await api.register_device(TOKEN, PublicKey(PUBLIC_KEY)) == taken
    assert await api.rotate_device(TOKEN, "d-1", PublicKey(PUBLIC_KEY)) == taken


async def test_a_taken_key_may_come_with_a_seed_of_preshared_keys(api: ApiClient, backend: Backend) -> None:
    backend.says({**DEVICE, "preshared_seed": PUBLIC_KEY}, 201)
    assert (await api.register_device(TOKEN, PublicKey(PUBLIC_KEY))).preshared_seed == PrivateKey(PUBLIC_KEY)

    backend.says({**DEVICE, "preshared_seed": "no key"}, 201)
    with pytest.raises(Failed) as caught:
        await api.rotate_device(TOKEN, "d-1", PublicKey(PUBLIC_KEY))
    assert caught.value.problem.code is ProblemCode.BACKEND_NONSENSE
    assert "no key" not in str(caught.value)


async def test_an_identifier_never_changes_where_a_request_goes(api: ApiClient, backend: Backend) -> None:
    for odd in ("../account", "d/rotate", "", "d?x", "ä"):
        with pytest.raises(UsageError):
            await api.revoke_device(TOKEN, odd)

    assert backend.asked == []


async def test_a_picture_is_sent_and_fetched_as_it_is(api: ApiClient, backend: Backend) -> None:
    await api.put_avatar(TOKEN, b"\x89PNG picture")
    assert (backend.asked[0].headers["Content-Type"], backend.asked[0].content) == ("image/png", b"\x89PNG picture")

    backend.answers = [httpx.Response(200, content=b"\x89PNG picture")]
    assert await api.avatar(TOKEN) == b"\x89PNG picture"


async def test_malformed_servers_are_left_out_and_the_rest_can_be_used(api: ApiClient, backend: Backend) -> None:
    good: Any = encode(server())
    listed = [
        {**good, "of_the_future": True},
        {**good, "name": "bad-key", "public_key": "x"},
        {**good, "name": "bad-address", "endpoint4": "300.1.1.1:51820", "endpoint6": None},
        {**good, "name": "no-endpoint", "endpoint4": None, "endpoint6": None},
        {**good, "name": "\x1b[31m"},
        good,
        "text",
    ]
    backend.says({"servers": listed}, ETag='"1"')

    listing = await api.servers()

    assert listing is not None
    assert listing.servers == (server(),)
    assert listing.etag == '"1"'
    names = [left_out.name for left_out in listing.left_out]
    assert names == ["bad-key", "bad-address", "no-endpoint", "?", "oslo-1", "?"]
    assert listing.left_out[0] == LeftOut(name="bad-key", why="Server.public_key: not base64")


async def test_an_unchanged_directory_is_none(api: ApiClient, backend: Backend) -> None:
    backend.answers = [httpx.Response(304)]

    assert await api.servers('"1"') is None
    assert backend.asked[0].headers["If-None-Match"] == '"1"'


async def test_no_cookie_is_ever_kept(api: ApiClient, backend: Backend) -> None:
    backend.answers = [httpx.Response(200, json={}, headers={"Set-Cookie": "who=ada; Path=/; Secure"})]

    await api.health()
    await api.health()

    assert "cookie" not in backend.asked[1].headers


async def test_after_forgetting_the_client_goes_on(api: ApiClient, backend: Backend) -> None:
    await api.health()

    await api.forget()
    await api.health()

    assert len(backend.asked) == 2


async def test_secrets_are_in_no_error_and_no_log(
    api: ApiClient, backend: Backend, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    backend.answers = [httpx.Response(500, content=TOKEN.reveal().encode())]

    with pytest.raises(Failed) as caught:
        await api.send_report(TOKEN, "{}")
    hpack.Encoder().encode([("authorization", f"Bearer {TOKEN.reveal()}")])

    seen = caplog.text + str(caught.value) + repr(caught.value) + repr(api)
    assert TOKEN.reveal() not in seen


@pytest.mark.parametrize(
    "address", ["http://api.test", "https://", "https://u:p@api.test", "api.test", "https://api.test/?q", "https://[::"]
)
def test_an_address_without_protection_is_refused(address: str) -> None:
    with pytest.raises(InvalidValue):
        ApiClient(address)
