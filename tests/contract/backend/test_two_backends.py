"""Two backends on one database are one backend."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.backend import EMAIL, PASSWORD, Api, ClockInHand, World, code_of, new_key, report, world
from tests.support.mail_sink import MailSink
from tests.support.peer_board import PeerBoard


@pytest.fixture
async def there(
    here: World, database: str, tmp_path: Path, mail: MailSink, board: PeerBoard, clock: ClockInHand
) -> AsyncIterator[Api]:
    """A caller of the other backend."""
    async with world(database, tmp_path, mail, board, clock) as other:
        yield other.api


async def test_a_sign_in_at_one_holds_at_the_other(ada: Api, there: Api) -> None:
    same = Api(http=there.http, token=ada.token)

    assert (await same("GET", "/v1/account")).json()["email"] == EMAIL
    await same("POST", "/v1/sign-out", {})
    assert code_of(await ada("GET", "/v1/account")) == (401, "not-signed-in")


async def test_a_refresh_token_is_granted_once_over_both(api: Api, there: Api) -> None:
    tokens = (await api("POST", "/v1/sign-in", {"email": EMAIL, "password": PASSWORD})).json()
    body = {"refresh_token": tokens["refresh_token"]}

    answers = await asyncio.gather(*(each("POST", "/v1/token/refresh", body) for each in (api, there) * 3))

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh_token"] for answer in answers}) == 1


async def test_no_address_is_given_twice_over_both(ada: Api, there: Api) -> None:
    same = Api(http=there.http, token=ada.token)

    answers = await asyncio.gather(
        *(each("POST", "/v1/devices", {"public_key": new_key()}) for each in (ada, same) * 6)
    )

    given = [answer.json()["tunnel4"] for answer in answers if answer.status_code == 201]
    assert len(given) == len(set(given)) == 10
    assert {code_of(answer) for answer in answers if answer.status_code != 201} == {(409, "device-limit")}


async def test_a_report_sent_to_both_is_kept_once(ada: Api, there: Api) -> None:
    same, sent = Api(http=there.http, token=ada.token), report()

    answers = await asyncio.gather(*(each("POST", "/v1/reports", sent) for each in (ada, same) * 3))

    assert sorted(answer.status_code for answer in answers) == [200, 200, 200, 200, 200, 201]


async def test_an_address_signed_up_at_both_at_once_is_one_account(here: World, api: Api, there: Api) -> None:
    eve = {"email": "eve@maikr.test", "password": PASSWORD, "marketing": False}

    answers = await asyncio.gather(*(each("POST", "/v1/sign-up", eve) for each in (api, there) * 2))

    assert {answer.status_code for answer in answers} == {202}
    confirmed = [await api("POST", "/v1/verify", {"code": code}) for code in here.mail.codes()]
    assert [answer.status_code for answer in confirmed].count(204) == 1
    assert (await api.signed_in("eve@maikr.test")).token
