"""Profile, avatar, consent and removal."""

from __future__ import annotations

import httpx
import pytest
from sqlalchemy import select

from maikr_lab.backend.storage.tables import Table
from tests.support.backend import PASSWORD, Api, World, code_of, new_key, report

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
JPEG = b"\xff\xd8\xff\xe0" + bytes(100)
AVATAR = "/v1/account/avatar"


async def put_avatar(api: Api, content: bytes, kind: str = "image/png") -> httpx.Response:
    return await api("PUT", AVATAR, content, headers={"Content-Type": kind})


async def test_what_is_given_changes_and_the_rest_stays(ada: Api) -> None:
    named = await ada("PATCH", "/v1/account", {"nickname": "Ada 🦊"})
    agreed = await ada("PATCH", "/v1/account", {"marketing": True})
    unnamed = await ada("PATCH", "/v1/account", {"nickname": None})

    assert (named.json()["nickname"], named.json()["marketing"]) == ("Ada 🦊", False)
    assert (agreed.json()["nickname"], agreed.json()["marketing"]) == ("Ada 🦊", True)
    assert (unnamed.json()["nickname"], unnamed.json()["marketing"]) == (None, True)
    assert (await ada("GET", "/v1/account")).json() == unnamed.json()


@pytest.mark.parametrize(
    "body",
    [
        {"nickname": ""},
        {"nickname": "x" * 65},
        {"nickname": "a\0b"},
        {"marketing": "yes"},
        {"marketing": None},
        {"a": 1},
    ],
)
async def test_a_profile_of_another_form_is_refused(ada: Api, body: dict[str, object]) -> None:
    assert code_of(await ada("PATCH", "/v1/account", body)) == (422, "invalid-value")


@pytest.mark.parametrize(("kind", "picture"), [("image/png", PNG), ("image/jpeg", JPEG)])
async def test_an_avatar_comes_back_as_it_was_sent(ada: Api, kind: str, picture: bytes) -> None:
    assert (await put_avatar(ada, picture, kind)).status_code == 204
    assert (await ada("GET", "/v1/account")).json()["has_avatar"] is True
    got = await ada("GET", AVATAR)
    assert (got.headers["Content-Type"], got.content) == (kind, picture)
    assert (await ada("DELETE", AVATAR)).status_code == 204
    assert code_of(await ada("GET", AVATAR)) == (404, "not-found")
    assert (await ada("GET", "/v1/account")).json()["has_avatar"] is False


@pytest.mark.parametrize(
    ("kind", "picture"), [("image/png", JPEG), ("image/gif", b"GIF89a"), ("text/html", b"<script>"), ("image/png", b"")]
)
async def test_only_pictures_are_avatars(ada: Api, kind: str, picture: bytes) -> None:
    assert code_of(await put_avatar(ada, picture, kind)) == (415, "unsupported-media")


async def test_an_avatar_has_at_most_256_kib(ada: Api) -> None:
    largest = PNG.ljust(256 * 1024, b"\0")

    assert (await put_avatar(ada, largest)).status_code == 204
    assert code_of(await put_avatar(ada, largest + b"\0")) == (413, "too-large")


async def test_consent_names_the_present_policy(api: Api, ada: Api) -> None:
    policy = (await api("GET", "/v1/policy")).json()

    old = await ada("POST", "/v1/account/consent", {"policy_version": "1999.1"})
    present = await ada("POST", "/v1/account/consent", {"policy_version": policy["version"]})

    assert code_of(old) == (409, "consent-needed")
    assert present.status_code == 204
    assert (await ada("GET", "/v1/account")).json()["policy_version"] == policy["version"]


async def test_the_policy_has_version_date_and_text(api: Api) -> None:
    policy = (await api("GET", "/v1/policy")).json()

    assert set(policy) == {"version", "date", "text"}
    assert policy["date"] == "2021-07-01"
    assert "your own IP address" in policy["text"]


async def test_removal_needs_the_password(ada: Api) -> None:
    answer = await ada("POST", "/v1/account/delete", {"password": "not the password"})

    assert code_of(answer) == (401, "wrong-credentials")
    assert (await ada("GET", "/v1/account")).status_code == 200


async def test_nothing_remains_of_a_removed_account(here: World, ada: Api) -> None:
    await ada("POST", "/v1/devices", {"public_key": new_key()})
    await ada("POST", "/v1/reports", report())
    await ada("PUT", "/v1/rules", {"text": "example.com via se-sto", "revision": 0})
    await put_avatar(ada, PNG)
    await ada("POST", "/v1/password/reset-request", {"email": "ada@maikr.test"})

    assert (await ada("POST", "/v1/account/delete", {"password": PASSWORD})).status_code == 204

    assert code_of(await ada("GET", "/v1/account")) == (401, "not-signed-in")
    assert not here.board.keys
    with here.backend.sessions() as session:
        rows = {table.name: session.execute(select(table)).all() for table in Table.metadata.sorted_tables}
    assert {name for name, found in rows.items() if found} == {"pool"}


async def test_nothing_is_removed_while_the_servers_would_keep_the_keys(here: World, ada: Api) -> None:
    await ada("POST", "/v1/devices", {"public_key": new_key()})
    here.board.away = True

    assert code_of(await ada("POST", "/v1/account/delete", {"password": PASSWORD})) == (503, "backend-failed")
    assert (await ada("GET", "/v1/account")).status_code == 200


async def test_an_account_that_nobody_uses_is_pruned_with_its_devices(here: World, ada: Api) -> None:
    await ada("POST", "/v1/devices", {"public_key": new_key()})
    here.clock.advance(days=365)
    await here.api.signed_in()
    here.clock.advance(days=729)
    here.backend.removal.prune()
    assert len(here.board.keys) == 1

    here.clock.advance(days=1)
    here.backend.removal.prune()

    assert not here.board.keys
    again = await here.api("POST", "/v1/sign-in", {"email": "ada@maikr.test", "password": PASSWORD})
    assert code_of(again) == (401, "wrong-credentials")


async def test_an_address_never_confirmed_is_forgotten_after_a_week(here: World, api: Api) -> None:
    eve = {"email": "eve@maikr.test", "password": PASSWORD}
    await api("POST", "/v1/sign-up", {**eve, "marketing": False})
    here.clock.advance(days=6)
    here.backend.removal.prune()
    assert code_of(await api("POST", "/v1/sign-in", eve)) == (403, "email-unverified")

    here.clock.advance(days=1)
    here.backend.removal.prune()

    assert code_of(await api("POST", "/v1/sign-in", eve)) == (401, "wrong-credentials")


async def test_pruning_leaves_a_sign_in_that_can_be_prolonged(here: World, api: Api) -> None:
    tokens = (await api("POST", "/v1/sign-in", {"email": "ada@maikr.test", "password": PASSWORD})).json()
    here.clock.advance(days=59)
    here.backend.removal.prune()

    assert (await api("POST", "/v1/token/refresh", {"refresh_token": tokens["refresh_token"]})).status_code == 200
