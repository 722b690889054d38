"""What is no answer: refusals, garbage, and what pretends to be one."""

from __future__ import annotations

import gzip
import json
from typing import Any

import httpx
import pytest

from maikr_client.api.client import ApiClient
from maikr_client.api.exchange import MAX_ANSWER_BYTES
from maikr_client.errors import Failed, MaikrError, NotPermitted, NotSignedIn, UsageError
from maikr_client.model.problem import ProblemCode
from tests.support.scripted_backend import ACCOUNT, TOKEN, TOKENS, Backend

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
