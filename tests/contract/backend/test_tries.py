"""Rate limits, by account and by the caller's address."""

from __future__ import annotations

import pytest

from tests.support.backend import EMAIL, HOME, PASSWORD, Api, World, caller, code_of

WRONG = {"email": EMAIL, "password": "not the password"}


async def test_after_ten_wrong_passwords_even_the_right_one_waits(here: World, api: Api) -> None:
    for _ in range(10):
        assert code_of(await api("POST", "/v1/sign-in", WRONG)) == (401, "wrong-credentials")
    here.clock.advance(minutes=5)

    locked = await api("POST", "/v1/sign-in", {"email": EMAIL, "password": PASSWORD})

    assert code_of(locked) == (429, "too-many-tries")
    assert locked.headers["Retry-After"] == "600"
    here.clock.advance(minutes=10)
    assert (await api.signed_in()).token


async def test_an_account_is_guarded_against_callers_at_many_addresses(here: World) -> None:
    for last in range(10):
        async with caller(here.backend, f"203.0.113.{last}") as http:
            await http.post("/v1/sign-in", json=WRONG)

    assert code_of(await here.api("POST", "/v1/sign-in", WRONG)) == (429, "too-many-tries")


async def test_unknown_addresses_are_limited_just_as_known_ones(api: Api) -> None:
    unknown = {**WRONG, "email": "nobody@maikr.test"}
    for _ in range(10):
        await api("POST", "/v1/sign-in", unknown)

    assert code_of(await api("POST", "/v1/sign-in", unknown)) == (429, "too-many-tries")


async def test_a_caller_is_limited_over_many_accounts(here: World, api: Api) -> None:
    for number in range(60):
        await api("POST", "/v1/sign-in", {**WRONG, "email": f"user{number}@maikr.test"})

    assert code_of(await api("POST", "/v1/sign-in", {"email": EMAIL, "password": PASSWORD})) == (429, "too-many-tries")
    async with caller(here.backend, "203.0.113.9") as http:
        assert (await Api(http=http).signed_in()).token


async def test_right_passwords_are_never_limited(api: Api) -> None:
    for _ in range(12):
        assert (await api.signed_in()).token


async def test_guessing_codes_is_limited(api: Api) -> None:
    for call, body in (("verify", {}), ("password/reset", {"new_password": "a fresh long password"})):
        guesses = [await api("POST", f"/v1/{call}", {"code": f"00000-{n:05}", **body}) for n in range(61)]

        assert {code_of(guess) for guess in guesses[:60]} == {(400, "wrong-code")}
        assert code_of(guesses[60]) == (429, "too-many-tries")


@pytest.mark.parametrize("email", [EMAIL, "nobody@maikr.test"])
async def test_nobody_is_flooded_with_mail(api: Api, email: str) -> None:
    answers = [await api("POST", "/v1/password/reset-request", {"email": email}) for _ in range(6)]

    assert [answer.status_code for answer in answers] == [202] * 5 + [429]


async def test_asking_for_mail_is_limited_by_caller(api: Api) -> None:
    body = {"password": PASSWORD, "marketing": False}
    answers = [await api("POST", "/v1/sign-up", {**body, "email": f"user{n}@maikr.test"}) for n in range(31)]

    assert [answer.status_code for answer in answers] == [202] * 30 + [429]


async def test_a_stolen_token_does_not_help_to_guess_the_password(ada: Api) -> None:
    change = {"old_password": "not the old one", "new_password": "a fresh long password"}
    answers = [await ada("POST", "/v1/password/change", change) for _ in range(10)]
    last = await ada("POST", "/v1/account/delete", {"password": "not the old one"})

    assert {answer.status_code for answer in answers} == {401}
    assert code_of(last) == (429, "too-many-tries")


async def test_a_weak_new_password_is_no_wrong_guess(ada: Api) -> None:
    weak = {"old_password": PASSWORD, "new_password": "short"}

    for _ in range(11):
        assert code_of(await ada("POST", "/v1/password/change", weak)) == (422, "weak-password")


async def test_no_address_of_a_caller_is_kept(here: World, api: Api) -> None:
    await api("POST", "/v1/sign-in", WRONG)
    meter = here.backend.tries.meter

    assert len(meter) == 2
    assert HOME not in repr(vars(meter))
    here.clock.advance(minutes=15)
    meter.forget()
    assert len(meter) == 0
