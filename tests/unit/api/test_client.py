from __future__ import annotations

import asyncio
import gzip
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import hpack
import httpx
import pytest

from maikr_client.api.client import ApiClient
from maikr_client.api.exchange import MAX_ANSWER_BYTES, Patience
from maikr_client.api.values import LeftOut, RuleText, TakenKey, Tokens
from maikr_client.errors import Failed, InvalidValue, MaikrError, NotPermitted, NotSignedIn, TimedOut, UsageError
from maikr_client.model.account import Account, Policy
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText
from maikr_client.wire.codec import encode
from tests.support.servers import PUBLIC_KEY, server
from tests.support.sign_ins import NOON, token

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


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
async def api(backend: Backend) -> AsyncIterator[ApiClient]:
    client = ApiClient("https://api.test", transport=httpx.MockTransport(backend.answer), patience=PATIENCE)
    yield client
    await client.aclose()


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


REFUSALS: list[tuple[int, str, type[MaikrError], ProblemCode]] = [
    (401, "wrong-credentials", NotSignedIn, ProblemCode.WRONG_CREDENTIALS),
    (401, "not-signed-in", NotSignedIn, ProblemCode.NOT_SIGNED_IN),
    (401, "sign-in-expired", NotSignedIn, ProblemCode.SIGN_IN_EXPIRED),
    (401, "of-the-future", NotSignedIn, ProblemCode.NOT_SIGNED_IN),
    (403, "email-unverified", NotSignedIn, ProblemCode.EMAIL_UNVERIFIED),
    (400, "wrong-code", Failed, ProblemCode.WRONG_CODE),
    (409, "device-limit", NotPermitted, ProblemCode.DEVICE_LIMIT),
    (409, "consent-needed", NotPermitted, ProblemCode.CONSENT_NEEDED),
    (409, "conflict", Failed, ProblemCode.CONFLICT),
    (404, "not-found", Failed, ProblemCode.NOT_FOUND),
    (413, "too-large", Failed, ProblemCode.PICTURE_REFUSED),
    (422, "weak-password", Failed, ProblemCode.WEAK_PASSWORD),
    (422, "invalid", UsageError, ProblemCode.BAD_REQUEST),
    (429, "too-many-tries", Failed, ProblemCode.TOO_MANY_TRIES),
    (429, "", Failed, ProblemCode.TOO_MANY_TRIES),
    (500, "internal", Failed, ProblemCode.BACKEND_FAILED),
    (503, "disk-full", Failed, ProblemCode.BACKEND_FAILED),
    (302, "", Failed, ProblemCode.BACKEND_NONSENSE),
    (418, "teapot", Failed, ProblemCode.BACKEND_NONSENSE),
    (400, "disk-full", Failed, ProblemCode.BACKEND_NONSENSE),
]


@pytest.mark.parametrize(("status", "code", "kind", "problem"), REFUSALS)
async def test_each_refusal_has_its_error(
    api: ApiClient, backend: Backend, status: int, code: str, kind: type[MaikrError], problem: ProblemCode
) -> None:
    backend.says({"error": {"code": code, "message": "words"}}, status, Location="https://elsewhere.test/")

    with pytest.raises(kind) as caught:
        await api.sign_out(TOKEN)

    assert caught.value.problem.code is problem
    assert len(backend.asked) == 1


GARBAGE = [
    b"",
    b"<html>Welcome to our Wi-Fi</html>",
    b"[]",
    b"null",
    b"{}",
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"email": 1}',
    json.dumps({**ACCOUNT, "verified": "yes"}).encode(),
    json.dumps({**ACCOUNT, "nickname": "a\x1b[31m"}).encode(),
]


@pytest.mark.parametrize("body", GARBAGE, ids=range(len(GARBAGE)))
async def test_garbage_is_told_apart_from_failure(api: ApiClient, backend: Backend, body: bytes) -> None:
    backend.answers = [httpx.Response(200, content=body)]

    with pytest.raises(Failed) as caught:
        await api.account(TOKEN)

    assert caught.value.problem.code is ProblemCode.BACKEND_NONSENSE


@pytest.mark.parametrize(
    "field", [{"expires_in_s": 0}, {"expires_in_s": 10**12}, {"access_token": "a\n"}, {"refresh_token": ""}]
)
async def test_tokens_that_can_not_be_used_are_garbage(api: ApiClient, backend: Backend, field: dict[str, Any]) -> None:
    backend.says({**TOKENS, **field})

    with pytest.raises(Failed) as caught:
        await api.sign_in("a@b.test", "secret")

    assert caught.value.problem.code is ProblemCode.BACKEND_NONSENSE


async def test_an_answer_without_end_is_cut(api: ApiClient, backend: Backend) -> None:
    backend.answers = [httpx.Response(200, content=b" " * (MAX_ANSWER_BYTES + 1))]

    with pytest.raises(Failed) as caught:
        await api.policy()

    assert caught.value.problem.code is ProblemCode.BACKEND_NONSENSE


async def test_an_encoding_that_was_not_asked_for_is_not_unpacked(api: ApiClient, backend: Backend) -> None:
    packed = httpx.ByteStream(gzip.compress(b"{}"))
    backend.answers = [httpx.Response(200, stream=packed, headers={"Content-Encoding": "gzip"})]

    with pytest.raises(Failed) as caught:
        await api.policy()

    assert caught.value.problem.code is ProblemCode.BACKEND_NONSENSE


@pytest.mark.parametrize("status", [200, 201, 204, 302, 404, 422])
async def test_a_report_is_taken_or_refused_for_good_by_the_backends_own_words_only(
    api: ApiClient, backend: Backend, status: int
) -> None:
    backend.answers = [httpx.Response(status, content=b"<html>Welcome to our Wi-Fi</html>" if status != 204 else b"")]

    with pytest.raises(Failed):
        await api.send_report(TOKEN, "{}")


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


AGAIN: list[Call] = [lambda api: api.health(), lambda api: api.send_report(TOKEN, "{}"), lambda api: api.avatar(TOKEN)]
ONCE: list[Call] = [
    lambda api: api.sign_in("a@b.test", "secret"),
    lambda api: api.change_password(TOKEN, "old", "new"),
    lambda api: api.delete_account(TOKEN, "secret"),
    lambda api: api.register_device(TOKEN, PublicKey(PUBLIC_KEY)),
]


@pytest.mark.parametrize("call", AGAIN)
@pytest.mark.parametrize("fault", [httpx.Response(500), httpx.ConnectError("refused"), httpx.ReadError("reset")])
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
async def test_what_must_not_be_asked_twice_is_not(api: ApiClient, backend: Backend, call: Call) -> None:
    backend.answers = [httpx.ConnectError("refused"), httpx.Response(200)]

    with pytest.raises(Failed) as caught:
        await call(api)

    assert caught.value.problem.code is ProblemCode.BACKEND_UNREACHABLE
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
