"""Changing and resetting passwords."""

from __future__ import annotations

from tests.support.backend import EMAIL, PASSWORD, Api, World, code_of

FRESH = "a fresh long password"
CHANGE = {"old_password": PASSWORD, "new_password": FRESH}


async def test_changing_the_password_ends_the_other_sign_ins(here: World, ada: Api) -> None:
    other = await ada.signed_in()

    assert (await ada("POST", "/v1/password/change", CHANGE)).status_code == 204
    assert (await ada("GET", "/v1/account")).status_code == 200
    assert code_of(await other("GET", "/v1/account")) == (401, "not-signed-in")
    assert (await ada.signed_in(password=FRESH)).token
    assert "was changed" in here.mail.last_text()


async def test_changing_needs_the_old_password(ada: Api) -> None:
    answer = await ada("POST", "/v1/password/change", {**CHANGE, "old_password": "not the old one"})

    assert code_of(answer) == (401, "wrong-credentials")
    assert (await ada.signed_in()).token


async def test_changing_to_a_weak_password_is_refused(ada: Api) -> None:
    for weak in ("short", EMAIL):
        answer = await ada("POST", "/v1/password/change", {**CHANGE, "new_password": weak})
        assert code_of(answer) == (422, "weak-password")


async def test_a_reset_by_mail_ends_all_sign_ins(here: World, ada: Api) -> None:
    asked = await ada("POST", "/v1/password/reset-request", {"email": EMAIL.title()})
    reset = await ada("POST", "/v1/password/reset", {"code": here.mail.last_code(), "new_password": FRESH})

    assert (asked.status_code, asked.json()) == (202, {})
    assert reset.status_code == 204
    assert code_of(await ada("GET", "/v1/account")) == (401, "not-signed-in")
    assert (await ada.signed_in(password=FRESH)).token


async def test_an_unknown_address_is_answered_alike_and_written_nothing(here: World, api: Api) -> None:
    answer = await api("POST", "/v1/password/reset-request", {"email": "nobody@maikr.test"})

    assert (answer.status_code, answer.json()) == (202, {})
    assert not here.mail.letters


async def test_a_reset_code_works_once_and_for_an_hour(here: World, api: Api) -> None:
    await api("POST", "/v1/password/reset-request", {"email": EMAIL})
    first = here.mail.last_code()
    await api("POST", "/v1/password/reset", {"code": first, "new_password": FRESH})
    await api("POST", "/v1/password/reset-request", {"email": EMAIL})
    here.clock.advance(hours=1)

    for code in (first, here.mail.last_code(), "00000-00000"):
        answer = await api("POST", "/v1/password/reset", {"code": code, "new_password": FRESH})
        assert code_of(answer) == (400, "wrong-code")


async def test_a_weak_new_password_does_not_cost_the_code(here: World, api: Api) -> None:
    await api("POST", "/v1/password/reset-request", {"email": EMAIL})
    code = here.mail.last_code()

    for weak in ("short", EMAIL):
        answer = await api("POST", "/v1/password/reset", {"code": code, "new_password": weak})
        assert code_of(answer) == (422, "weak-password")
    assert (await api("POST", "/v1/password/reset", {"code": code, "new_password": FRESH})).status_code == 204


async def test_a_reset_confirms_an_address_that_was_never_confirmed(here: World, api: Api) -> None:
    await api("POST", "/v1/sign-up", {"email": "eve@maikr.test", "password": PASSWORD, "marketing": False})
    await api("POST", "/v1/password/reset-request", {"email": "eve@maikr.test"})
    await api("POST", "/v1/password/reset", {"code": here.mail.last_code(), "new_password": FRESH})

    assert (await api.signed_in("eve@maikr.test", FRESH)).token


async def test_a_password_is_one_in_every_normal_form(here: World) -> None:
    composed, decomposed = "caf\u00e9 au lait", "cafe\u0301 au lait"

    await here.new_account("eve@maikr.test", composed)

    assert (await here.api.signed_in("eve@maikr.test", decomposed)).token
