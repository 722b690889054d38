"""The client against real TLS connections on the loopback."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from maikr_client.api.client import ApiClient
from maikr_client.api.exchange import Patience
from maikr_client.errors import Failed, InvalidValue, TimedOut
from maikr_client.model.problem import ProblemCode
from tests.support.raw_backend import Say, answer, raw_backend, saying, silence
from tests.support.sign_ins import token

POLICY = b'{"version": "1", "date": "2021-07-01", "text": "Words."}'
PATIENT = Patience(connect_s=60, read_s=60, total_s=60, tries=1)
QUICK = Patience(connect_s=60, read_s=0.1, total_s=60, tries=1)


async def policy_of(directory: Path, say: Say, patience: Patience = PATIENT) -> str:
    async with raw_backend(directory, say) as backend:
        api = ApiClient(backend.address, ca_file=backend.ca_file, patience=patience)
        try:
            return (await api.policy()).text
        finally:
            await api.aclose()


async def test_a_backend_that_its_authority_vouches_for_is_asked(tmp_path: Path) -> None:
    assert await policy_of(tmp_path, saying(answer("200 OK", POLICY))) == "Words."


async def test_a_report_arrives_byte_for_byte_with_nothing_of_this_machine(tmp_path: Path) -> None:
    async with raw_backend(tmp_path, saying(answer("201 Created", b"{}"))) as backend:
        api = ApiClient(backend.address, ca_file=backend.ca_file)
        await api.send_report(token(1, "access"), "{}")
        await api.aclose()

    (head,) = backend.heads
    assert head.startswith(b"POST /v1/reports HTTP/1.1\r\n")
    assert b"\r\nUser-Agent: Maikr\r\n" in head


async def test_a_backend_that_nobody_vouches_for_is_told_nothing(tmp_path: Path) -> None:
    async with raw_backend(tmp_path, saying(answer("200 OK", POLICY))) as backend:
        api = ApiClient(backend.address, patience=PATIENT)
        with pytest.raises(Failed) as caught:
            await api.send_report(token(1, "access"), "{}")
        await api.aclose()

    assert caught.value.problem.code is ProblemCode.BACKEND_UNREACHABLE
    assert caught.value.problem.field("why") == "certificate"
    assert backend.heads == []


@pytest.mark.parametrize(
    "said",
    [
        b"220 mail.test ESMTP\r\n",
        b"\x00" * 100,
        answer("200 OK", b"<html>"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"",
    ],
)
async def test_what_is_not_maikr_is_told_apart(tmp_path: Path, said: bytes) -> None:
    with pytest.raises(Failed) as caught:
        await policy_of(tmp_path, saying(said))

    assert caught.value.problem.code is ProblemCode.BACKEND_NONSENSE


async def test_a_backend_in_trouble_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(Failed) as caught:
        await policy_of(tmp_path, saying(answer("500 Oh", b"<html>")))

    assert caught.value.problem.code is ProblemCode.BACKEND_FAILED


async def test_silence_is_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(TimedOut):
        await policy_of(tmp_path, silence, QUICK)


async def test_nobody_there_is_said_at_once(tmp_path: Path) -> None:
    async with raw_backend(tmp_path, silence) as backend:
        pass
    api = ApiClient(backend.address, ca_file=backend.ca_file, patience=Patience(tries=2, pause_s=0.001))

    with pytest.raises(Failed) as caught:
        await api.policy()
    await api.aclose()

    assert caught.value.problem.code is ProblemCode.BACKEND_UNREACHABLE


def test_an_authority_that_can_not_be_read_is_said(tmp_path: Path) -> None:
    bad = tmp_path / "ca.pem"
    bad.write_text("no certificate")

    with pytest.raises(InvalidValue) as caught:
        ApiClient("https://localhost", ca_file=bad)

    assert caught.value.problem.field("what") == "CA file"


async def test_the_next_person_is_not_on_the_connection_of_the_one_before(tmp_path: Path) -> None:
    async def stay(writer: asyncio.StreamWriter) -> None:
        writer.write(answer("200 OK", POLICY).replace(b"Connection: close\r\n", b""))
        await writer.drain()
        with suppress(ConnectionError):
            await writer.wait_closed()

    async with raw_backend(tmp_path, stay) as backend:
        api = ApiClient(backend.address, ca_file=backend.ca_file)
        await api.policy()
        await api.forget()
        await api.policy()
        await api.aclose()

    assert len(backend.heads) == 2
