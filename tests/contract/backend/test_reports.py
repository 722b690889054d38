"""Usage reports: the closed list, once each."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from maikr_lab.backend.storage.tables import Report
from tests.support.backend import EXIT6, Api, World, code_of, report

PATH = "/v1/reports"


def kept(here: World) -> list[dict[str, Any]]:
    with here.backend.sessions() as session:
        return list(session.scalars(select(Report.content)))


async def test_a_report_is_kept_once(here: World, ada: Api) -> None:
    sent = report()

    first, second = [await ada("POST", PATH, sent) for _ in range(2)]

    assert (first.status_code, second.status_code) == (201, 200)
    assert kept(here) == [{**sent, "quality": [{**sent["quality"][0], "upload_mbps": 40.0}]}]


async def test_two_accounts_may_use_one_report_id(here: World, ada: Api) -> None:
    eve, sent = await here.new_account("eve@maikr.test"), report(maikr_ip=EXIT6)

    assert [(await each("POST", PATH, sent)).status_code for each in (ada, eve)] == [201, 201]


async def test_a_report_of_nothing_measured_is_taken(ada: Api) -> None:
    answer = await ada("POST", PATH, report(servers=[], rule_destinations=[], bytes_up=0, bytes_down=0, quality=[]))

    assert answer.status_code == 201


async def test_a_report_needs_a_sign_in(here: World, api: Api) -> None:
    assert code_of(await api("POST", PATH, report())) == (401, "not-signed-in")
    assert not kept(here)


@pytest.mark.parametrize("field", ["user_ip", "visited", ""])
async def test_any_further_field_is_refused(here: World, ada: Api, field: str) -> None:
    assert code_of(await ada("POST", PATH, report(**{field: "x"}))) == (422, "invalid-value")
    quality = {**report()["quality"][0], field: 1}
    assert code_of(await ada("POST", PATH, report(quality=[quality]))) == (422, "invalid-value")
    assert not kept(here)


@pytest.mark.parametrize("address", ["192.0.2.77", "10.72.0.2", "2001:db8:ffff::1"])
async def test_an_address_that_is_not_maikrs_is_refused(here: World, ada: Api, address: str) -> None:
    assert code_of(await ada("POST", PATH, report(maikr_ip=address))) == (422, "invalid-value")
    assert not kept(here)


async def test_a_server_that_is_not_maikrs_is_refused(ada: Api) -> None:
    quality = {**report()["quality"][0], "server": "elsewhere"}

    assert code_of(await ada("POST", PATH, report(servers=["elsewhere"]))) == (422, "invalid-value")
    assert code_of(await ada("POST", PATH, report(quality=[quality]))) == (422, "invalid-value")


async def test_every_body_is_witnessed_as_it_came_before_it_is_judged(here: World, api: Api, ada: Api) -> None:
    good = json.dumps(report()).encode()
    bodies = [good, b'{"user_ip":"192.0.2.77"}', b"", b"no json", b'{\n "a": 1}', b"\xff"]
    for body in bodies:
        await ada("POST", PATH, body)
    await api("POST", PATH, good)

    lines = here.reports_file.read_bytes().splitlines()

    assert lines == [good, bodies[1], b'""', b'"no json"', b'{"a": 1}', b'"\\ufffd"', good]
