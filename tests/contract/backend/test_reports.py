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


@pytest.mark.parametrize("field", ["user_ip", "device_id", "visited", "dns_queries", "hostname", "received_at", ""])
async def test_any_further_field_is_refused(here: World, ada: Api, field: str) -> None:
    assert code_of(await ada("POST", PATH, report(**{field: "x"}))) == (422, "invalid-value")
    quality = {**report()["quality"][0], field: 1}
    assert code_of(await ada("POST", PATH, report(quality=[quality]))) == (422, "invalid-value")
    assert not kept(here)


@pytest.mark.parametrize("field", sorted(report()))
async def test_no_field_may_be_missing(ada: Api, field: str) -> None:
    less = {name: value for name, value in report().items() if name != field}

    assert code_of(await ada("POST", PATH, less)) == (422, "invalid-value")


@pytest.mark.parametrize("address", ["192.0.2.77", "10.72.0.2", "2001:db8:ffff::1"])
async def test_an_address_that_is_not_maikrs_is_refused(here: World, ada: Api, address: str) -> None:
    assert code_of(await ada("POST", PATH, report(maikr_ip=address))) == (422, "invalid-value")
    assert not kept(here)


async def test_a_server_that_is_not_maikrs_is_refused(ada: Api) -> None:
    quality = {**report()["quality"][0], "server": "elsewhere"}

    assert code_of(await ada("POST", PATH, report(servers=["elsewhere"]))) == (422, "invalid-value")
    assert code_of(await ada("POST", PATH, report(quality=[quality]))) == (422, "invalid-value")


WRONG: dict[str, list[object]] = {
    "report_id": ["", "x", 7, "{8d3c0000-0000-4000-8000-000000000000}"],
    "signed_in_at": [0, "2026-03-01", "2026-03-01T12:00:00", "2026-02-30T12:00:00Z", "0001-01-01T00:00:00+10:00"],
    "maikr_ip": [3232235777, "localhost", "198.51.100.1/32", ""],
    "servers": ["se-sto", [""], ["x" * 33], [None], ["se-sto"] * 257],
    "rule_destinations": ["x", [""], ["a\nb"], ["a\0b"], ["x" * 1025], [7]],
    "bytes_up": [-1, 1.5, "1", True, None, 2**63],
    "bytes_down": [-1, 1.5, "1", False, None, 2**63],
    "quality": [None, [None], [{}], {}],
}


@pytest.mark.parametrize(("field", "value"), [(field, value) for field, values in WRONG.items() for value in values])
async def test_a_value_of_another_kind_or_range_is_refused(ada: Api, field: str, value: object) -> None:
    assert code_of(await ada("POST", PATH, report(**{field: value}))) == (422, "invalid-value")


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "-0.1", "1e400", '"1"', "true"])
async def test_what_was_measured_is_a_finite_number(ada: Api, value: str) -> None:
    body = json.dumps(report()).replace("12.5", value).encode()

    assert code_of(await ada("POST", PATH, body)) == (422, "invalid-value")


async def test_every_body_is_witnessed_as_it_came_before_it_is_judged(here: World, api: Api, ada: Api) -> None:
    good = json.dumps(report()).encode()
    bodies = [good, b'{"user_ip":"192.0.2.77"}', b"", b"no json", b'{\n "a": 1}', b"\xff"]
    for body in bodies:
        await ada("POST", PATH, body)
    await api("POST", PATH, good)

    lines = here.reports_file.read_bytes().splitlines()

    assert lines == [good, bodies[1], b'""', b'"no json"', b'{"a": 1}', b'"\\ufffd"', good]
