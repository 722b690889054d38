"""Sign-up, verification, sign-in, refresh, sign-out."""

from __future__ import annotations

import asyncio
import base64
import re

import pytest

from maikr_lab.backend.storage.tables import Renewal
from tests.support.backend import EMAIL, PASSWORD, Api, World, code_of

NEW = {"email": "Eve@Maikr.test", "password": "long enough password", "marketing": True}
SIGN_IN = {"email": EMAIL, "password": PASSWORD}


async def test_a_new_account_signs_in_once_its_mailed_code_was_typed(here: World, api: Api) -> None:
    asked = await api("POST", "/v1/sign-up", NEW)
    before = await api("POST", "/v1/sign-in", {"email": "eve@maikr.test", "password": NEW["password"]})
    confirmed = await api("POST", "/v1/verify", {"code": here.mail.last_code()})
    eve = await api.signed_in("eve@maikr.test", "long enough password")

    assert (asked.status_code, asked.json()) == (202, {})
    assert here.mail.letters[0]["To"] == "eve@maikr.test"
    assert code_of(before) == (403, "email-unverified")
    assert confirmed.status_code == 204
    account = (await eve("GET", "/v1/account")).json()
    assert account == {
        "email": "eve@maikr.test",
        "verified": True,
        "nickname": None,
        "marketing": True,
        "policy_version": None,
        "has_avatar": False,
        "reports_required": False,
    }


async def test_case_hyphen_and_look_alikes_of_a_code_do_not_matter(here: World, api: Api) -> None:
    await api("POST", "/v1/sign-up", NEW)
    typed = here.mail.last_code().lower().replace("-", " ").replace("0", "o").replace("1", "l")

    assert (await api("POST", "/v1/verify", {"code": typed})).status_code == 204


async def test_a_code_works_once(here: World, api: Api) -> None:
    await api("POST", "/v1/sign-up", NEW)
    code = {"code": here.mail.last_code()}

    assert (await api("POST", "/v1/verify", code)).status_code == 204
    assert code_of(await api("POST", "/v1/verify", code)) == (400, "wrong-code")


async def test_a_code_expires(here: World, api: Api) -> None:
    await api("POST", "/v1/sign-up", NEW)
    here.clock.advance(hours=24)

    assert code_of(await api("POST", "/v1/verify", {"code": here.mail.last_code()})) == (400, "wrong-code")


async def test_a_reset_code_verifies_nothing(here: World, api: Api) -> None:
    await api("POST", "/v1/password/reset-request", {"email": EMAIL})

    assert code_of(await api("POST", "/v1/verify", {"code": here.mail.last_code()})) == (400, "wrong-code")


async def test_asking_twice_makes_the_last_password_and_the_last_code_count(here: World, api: Api) -> None:
    await api("POST", "/v1/sign-up", NEW)
    first = here.mail.last_code()
    await api("POST", "/v1/sign-up", {**NEW, "password": "another good password"})

    assert code_of(await api("POST", "/v1/verify", {"code": first})) == (400, "wrong-code")
    assert (await api("POST", "/v1/verify", {"code": here.mail.last_code()})).status_code == 204
    assert (await api.signed_in("eve@maikr.test", "another good password")).token


async def test_a_taken_address_is_told_by_mail_only(here: World, api: Api) -> None:
    taken = await api("POST", "/v1/sign-up", {**NEW, "email": EMAIL.upper()})

    assert (taken.status_code, taken.json()) == (202, {})
    assert "There is one already" in here.mail.last_text()
    assert (await api.signed_in()).token


@pytest.mark.parametrize(
    ("password", "why"),
    [("short one", "at least 10"), ("x" * 129, "at most 128"), ("EVE@maikr.test", "not be the e-mail address")],
)
async def test_a_weak_password_is_refused_with_the_reason(here: World, api: Api, password: str, why: str) -> None:
    answer = await api("POST", "/v1/sign-up", {**NEW, "password": password})

    assert code_of(answer) == (422, "weak-password")
    assert why in answer.json()["error"]["message"]
    assert not here.mail.letters


async def test_tokens_are_opaque_and_hold_an_hour(here: World, api: Api) -> None:
    tokens = (await api("POST", "/v1/sign-in", SIGN_IN)).json()

    assert set(tokens) == {"access_token", "refresh_token", "expires_in_s", "signed_in_at"}
    assert re.fullmatch(r"[\w-]{43}", tokens["access_token"])
    assert re.fullmatch(r"[\w-]{43}", tokens["refresh_token"])
    assert (tokens["expires_in_s"], tokens["signed_in_at"]) == (3600, "2026-03-01T12:00:00Z")
    signed = Api(http=api.http, token=tokens["access_token"])
    here.clock.advance(seconds=3599)
    assert (await signed("GET", "/v1/account")).status_code == 200
    here.clock.advance(seconds=1)
    assert code_of(await signed("GET", "/v1/account")) == (401, "sign-in-expired")


async def test_a_wrong_password_and_an_unknown_address_look_alike(api: Api) -> None:
    wrong = await api("POST", "/v1/sign-in", {**SIGN_IN, "password": "not the password"})
    unknown = await api("POST", "/v1/sign-in", {**SIGN_IN, "email": "nobody@maikr.test"})

    assert code_of(wrong) == (401, "wrong-credentials")
    assert wrong.json() == unknown.json()


async def test_a_call_without_a_known_token_is_not_signed_in(api: Api) -> None:
    refresh = (await api("POST", "/v1/sign-in", SIGN_IN)).json()["refresh_token"]

    for token in (None, "nonsense", refresh):
        answer = await Api(http=api.http, token=token)("GET", "/v1/account")
        assert code_of(answer) == (401, "not-signed-in")
        assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_refreshing_keeps_the_moment_of_the_sign_in(here: World, api: Api) -> None:
    first = (await api("POST", "/v1/sign-in", SIGN_IN)).json()
    here.clock.advance(days=59)
    second = await api("POST", "/v1/token/refresh", {"refresh_token": first["refresh_token"]})

    assert second.status_code == 200
    assert second.json()["signed_in_at"] == first["signed_in_at"]
    assert second.json()["refresh_token"] != first["refresh_token"]
    assert (await Api(http=api.http, token=second.json()["access_token"])("GET", "/v1/account")).status_code == 200


async def test_a_refresh_token_used_after_what_it_gave_ends_the_whole_sign_in(api: Api) -> None:
    first = (await api("POST", "/v1/sign-in", SIGN_IN)).json()
    other = await api.signed_in()
    second = (await api("POST", "/v1/token/refresh", {"refresh_token": first["refresh_token"]})).json()
    assert (await Api(http=api.http, token=second["access_token"])("GET", "/v1/account")).status_code == 200

    again = await api("POST", "/v1/token/refresh", {"refresh_token": first["refresh_token"]})

    assert code_of(again) == (401, "sign-in-expired")
    assert code_of(await api("POST", "/v1/token/refresh", {"refresh_token": second["refresh_token"]}))[0] == 401
    assert code_of(await Api(http=api.http, token=second["access_token"])("GET", "/v1/account"))[0] == 401
    assert (await other("GET", "/v1/account")).status_code == 200


async def test_refreshes_at_once_are_granted_the_same_tokens(api: Api) -> None:
    token = {"refresh_token": (await api("POST", "/v1/sign-in", SIGN_IN)).json()["refresh_token"]}

    answers = await asyncio.gather(*(api("POST", "/v1/token/refresh", token) for _ in range(4)))

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh_token"] for answer in answers}) == 1
    assert len({answer.json()["access_token"] for answer in answers}) == 1


async def test_a_refresh_whose_answer_got_lost_is_answered_once_more_with_the_time_that_is_left(
    here: World, api: Api
) -> None:
    token = {"refresh_token": (await api("POST", "/v1/sign-in", SIGN_IN)).json()["refresh_token"]}
    lost = (await api("POST", "/v1/token/refresh", token)).json()
    here.clock.advance(seconds=3500)

    again = (await api("POST", "/v1/token/refresh", token)).json()

    assert again == {**lost, "expires_in_s": 100}
    signed = Api(http=api.http, token=again["access_token"])
    assert (await signed("GET", "/v1/account")).status_code == 200
    assert (await api("POST", "/v1/token/refresh", {"refresh_token": again["refresh_token"]})).status_code == 200


async def test_a_lost_answer_is_not_given_again_after_its_hour(here: World, api: Api) -> None:
    token = {"refresh_token": (await api("POST", "/v1/sign-in", SIGN_IN)).json()["refresh_token"]}
    await api("POST", "/v1/token/refresh", token)
    here.clock.advance(seconds=3600)

    assert code_of(await api("POST", "/v1/token/refresh", token)) == (401, "sign-in-expired")


async def test_a_thief_and_the_owner_of_a_refresh_token_can_not_both_go_on(here: World, api: Api) -> None:
    stolen = {"refresh_token": (await api("POST", "/v1/sign-in", SIGN_IN)).json()["refresh_token"]}
    thief = (await api("POST", "/v1/token/refresh", stolen)).json()
    onward = await api("POST", "/v1/token/refresh", {"refresh_token": thief["refresh_token"]})
    assert onward.status_code == 200

    owner = await api("POST", "/v1/token/refresh", stolen)

    assert code_of(owner) == (401, "sign-in-expired")
    taken = {"refresh_token": onward.json()["refresh_token"]}
    assert code_of(await api("POST", "/v1/token/refresh", taken)) == (401, "sign-in-expired")


async def test_no_token_is_kept_that_could_be_used(here: World, api: Api) -> None:
    first = (await api("POST", "/v1/sign-in", SIGN_IN)).json()
    second = (await api("POST", "/v1/token/refresh", {"refresh_token": first["refresh_token"]})).json()

    with here.backend.sessions() as session:
        kept = [bytes(row.seed) for row in session.query(Renewal)]
    clear = [second[name] for name in ("access_token", "refresh_token")]
    assert len(kept) == 1
    assert not any(base64.urlsafe_b64decode(f"{token}=") in kept for token in clear)


async def test_a_refresh_token_expires_after_sixty_days(here: World, api: Api) -> None:
    first = (await api("POST", "/v1/sign-in", SIGN_IN)).json()
    here.clock.advance(days=60)

    answer = await api("POST", "/v1/token/refresh", {"refresh_token": first["refresh_token"]})

    assert code_of(answer) == (401, "sign-in-expired")


async def test_an_access_token_refreshes_nothing(ada: Api) -> None:
    answer = await ada("POST", "/v1/token/refresh", {"refresh_token": ada.token})

    assert code_of(answer) == (401, "sign-in-expired")


async def test_signing_out_ends_both_tokens(api: Api) -> None:
    tokens = (await api("POST", "/v1/sign-in", SIGN_IN)).json()
    signed = Api(http=api.http, token=tokens["access_token"])

    assert (await signed("POST", "/v1/sign-out", {})).status_code == 204
    assert code_of(await signed("GET", "/v1/account")) == (401, "not-signed-in")
    answer = await api("POST", "/v1/token/refresh", {"refresh_token": tokens["refresh_token"]})
    assert code_of(answer) == (401, "sign-in-expired")
