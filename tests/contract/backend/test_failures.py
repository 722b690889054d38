"""Every failure has the one form and tells nothing of anybody."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from maikr_lab.backend.config import Smtp
from maikr_lab.backend.mail.letters import taken_letter
from maikr_lab.backend.mail.post import Post
from tests.support.backend import EMAIL, PASSWORD, Api, World, code_of
from tests.support.mail_sink import free_port


async def test_what_is_not_there_is_not_found(api: Api) -> None:
    for path in ("/", "/v1", "/v1/nothing", "/v1/health/", "/docs", "/openapi.json"):
        assert code_of(await api("GET", path)) == (404, "not-found")


async def test_a_method_that_is_not_there_names_those_that_are(api: Api) -> None:
    answer = await api("POST", "/v1/account", {})

    assert code_of(answer) == (405, "method-not-allowed")
    assert answer.headers["Allow"] == "GET, PATCH"
    assert (await api("POST", "/v1/account/avatar")).headers["Allow"] == "DELETE, GET, PUT"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"null", b"[]", b"7", b'"x"', b"\xff\xfe", b'{"email": "\\ud800"}', b"[" * 9999]
)
async def test_a_body_that_is_no_object_is_refused(api: Api, body: bytes) -> None:
    status, code = code_of(await api("POST", "/v1/sign-in", body))

    assert (status, code) in {(422, "invalid-value"), (400, "bad-request")}


async def test_a_refused_value_is_not_repeated(api: Api) -> None:
    answer = await api("POST", "/v1/sign-in", {"email": "no address", "password": ["s3cret"]})

    assert code_of(answer) == (422, "invalid-value")
    assert "s3cret" not in answer.text
    assert "no address" not in answer.text


async def test_a_body_too_large_is_refused_wherever_it_goes(api: Api) -> None:
    for path in ("/v1/sign-in", "/v1/nothing", "/v1/health"):
        assert code_of(await api("POST", path, b"x" * (64 * 1024 + 1))) == (413, "too-large")


async def test_a_stream_without_a_length_is_cut_off(api: Api) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 1000:
            sent += 1
            yield b"x" * 1024

    answer = await api.http.post("/v1/sign-in", content=endless())

    assert code_of(answer) == (413, "too-large")
    assert sent == 65


async def test_a_failure_nobody_foresaw_is_answered_and_noted_without_values(
    here: World, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    with here.backend.sessions.begin() as session:
        session.execute(text("ALTER TABLE accounts RENAME TO lost"))
    try:
        answer = await api("POST", "/v1/sign-in", {"email": EMAIL, "password": PASSWORD})
    finally:
        with here.backend.sessions.begin() as session:
            session.execute(text("ALTER TABLE lost RENAME TO accounts"))

    assert code_of(answer) == (500, "backend-failed")
    assert len(caplog.records) == 1
    assert "Error" in caplog.text
    assert EMAIL not in caplog.text


async def test_nothing_is_noted_about_callers(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "maikr_lab"), caplog.at_level(logging.INFO):
        await api.signed_in()
        await api("POST", "/v1/sign-in", {"email": EMAIL, "password": "not the password"})
        await api("POST", "/v1/password/reset-request", {"email": EMAIL})

    noted = [record for record in caplog.records if not record.name.startswith(("httpx", "httpcore", "mail"))]
    assert not [record.getMessage() for record in noted]


async def test_mail_that_can_not_be_sent_is_noted_without_the_address(
    caplog: pytest.LogCaptureFixture,
) -> None:
    away = Post(smtp=Smtp(host="127.0.0.1", port=free_port(), sender="hello@maikr.test"))

    await away.send(taken_letter(EMAIL))

    assert [record.getMessage() for record in caplog.records if record.name.startswith("maikr_lab")] == [
        "a letter could not be sent: SMTPConnectError"
    ]


async def test_health_needs_nothing(api: Api) -> None:
    answer = await api("GET", "/v1/health")

    assert (answer.status_code, answer.json()) == (200, {})
