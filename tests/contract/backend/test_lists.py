"""The server directory and the rule list."""

from __future__ import annotations

import asyncio

import pytest

from tests.support.backend import SERVER, Api, code_of

RULES = "/v1/rules"


async def test_everybody_may_read_the_directory(api: Api) -> None:
    assert (await api("GET", "/v1/servers")).json() == {"servers": [SERVER]}


async def test_an_unchanged_directory_is_not_sent_again(api: Api) -> None:
    etag = (await api("GET", "/v1/servers")).headers["ETag"]

    for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        again = await api("GET", "/v1/servers", headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", etag)
    assert (await api("GET", "/v1/servers", headers={"If-None-Match": '"other"'})).status_code == 200


async def test_a_rule_list_is_kept_as_written(ada: Api) -> None:
    text = "# mine\n*.example.com\tvia se-sto\r\n\n192.0.2.0/24 block 🦊"
    assert (await ada("GET", RULES)).json() == {"text": "", "revision": 0}

    put = await ada("PUT", RULES, {"text": text, "revision": 0})

    assert (put.status_code, put.json()) == (200, {"text": text, "revision": 1})
    assert (await ada("GET", RULES)).json() == put.json()


async def test_a_list_made_from_an_older_one_overwrites_nothing(ada: Api) -> None:
    await ada("PUT", RULES, {"text": "first", "revision": 0})

    for revision in (0, 2):
        assert code_of(await ada("PUT", RULES, {"text": "second", "revision": revision})) == (409, "conflict")
    assert (await ada("GET", RULES)).json() == {"text": "first", "revision": 1}


async def test_of_two_writers_at_once_one_is_told_of_the_other(ada: Api) -> None:
    answers = await asyncio.gather(*(ada("PUT", RULES, {"text": str(n), "revision": 0}) for n in range(4)))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]


@pytest.mark.parametrize(
    "body",
    [{"text": "a\0b", "revision": 0}, {"text": "a", "revision": -1}, {"text": "a", "revision": True}, {"text": "a"}],
)
async def test_a_list_of_another_form_is_refused(ada: Api, body: dict[str, object]) -> None:
    assert code_of(await ada("PUT", RULES, body)) == (422, "invalid-value")


async def test_a_list_has_at_most_a_quarter_of_a_million_characters(ada: Api) -> None:
    longest = "é" * 256 * 1024

    assert (await ada("PUT", RULES, {"text": longest, "revision": 0})).status_code == 200
    assert code_of(await ada("PUT", RULES, {"text": longest + "é", "revision": 1})) == (422, "invalid-value")
    assert code_of(await ada("PUT", RULES, {"text": longest * 2, "revision": 1})) == (413, "too-large")
