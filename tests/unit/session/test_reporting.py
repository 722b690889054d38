"""Reports: of what was counted while this account was signed in, once, and with the person's consent only."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from maikr_client.errors import DaemonUnreachable, Failed, NotPermitted, NotSignedIn
from maikr_client.model.problem import ProblemCode
from maikr_client.model.report import Quality, ReportState
from maikr_client.model.status import Usage
from maikr_client.session.live import LiveSession
from maikr_client.wire.codec import encode
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household
from tests.support.virtual_time import until

ACCOUNT = {"email": EMAIL, "verified": True, "nickname": None, "marketing": False, "has_avatar": False}


def used(up: int, down: int) -> tuple[Usage, ...]:
    return (Usage(server="se-sto", day="2026-03-01", bytes_up=up, bytes_down=down),)


@pytest.fixture
async def session(house: Household) -> LiveSession:
    """Signed in and agreed."""
    made = house.session()
    await made.sign_in(EMAIL, PASSWORD)
    await made.consent((await made.policy()).version)
    return made


async def test_what_was_counted_is_reported_once(house: Household, session: LiveSession) -> None:
    house.daemon.totals = used(10, 20)
    await session.send_reports()

    house.daemon.totals = used(15, 50)
    await session.send_reports()
    await session.send_reports()

    assert [(each["bytes_up"], each["bytes_down"]) for each in house.reported] == [(10, 20), (5, 30)]
    assert house.reported[0]["servers"] == ["se-sto"]


async def test_what_was_counted_before_the_sign_in_is_not_this_accounts(house: Household) -> None:
    house.daemon.totals = used(1000, 2000)
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.consent((await session.policy()).version)

    house.daemon.totals = used(1001, 2002)
    await session.send_reports()

    assert [(each["bytes_up"], each["bytes_down"]) for each in house.reported] == [(1, 2)]


async def test_nothing_is_sent_before_the_person_has_agreed(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    house.daemon.totals = used(10, 20)

    with pytest.raises(Failed) as raised:
        await session.send_reports()

    assert raised.value.problem.code is ProblemCode.CONSENT_NEEDED
    assert not house.reported
    await session.consent((await session.policy()).version)
    await session.send_reports()
    assert len(house.reported) == 1


async def test_a_new_policy_asks_again_and_until_then_nothing_is_sent(house: Household, session: LiveSession) -> None:
    house.daemon.totals = used(10, 20)
    await session.send_reports()
    house.wires.forged["/v1/policy"] = json.dumps({"version": "2099.1", "date": "2099-01-01", "text": "New."}).encode()
    house.daemon.totals = used(11, 22)

    with pytest.raises(Failed) as raised:
        await session.send_reports()

    assert raised.value.problem.code is ProblemCode.CONSENT_NEEDED
    assert len(house.reported) == 1
    house.wires.forged.clear()
    await session.send_reports()
    assert [each["bytes_up"] for each in house.reported] == [10, 1]


async def test_with_reports_off_none_is_made_and_what_was_used_meanwhile_never_is_told(
    house: Household, session: LiveSession
) -> None:
    house.daemon.totals = used(10, 20)
    await session.send_reports()
    await session.change_settings(replace(await session.settings(), send_reports=False))
    house.daemon.totals = used(1000, 2000)

    assert await session.next_reports() == ()
    assert await session.send_reports() == ()

    house.daemon.totals = used(5000, 6000)
    await session.change_settings(replace(await session.settings(), send_reports=True))
    house.daemon.totals = used(5001, 6002)
    await session.send_reports()
    assert [(each["bytes_up"], each["bytes_down"]) for each in house.reported] == [(10, 20), (1, 2)]


async def test_reports_turned_on_while_the_daemon_is_away_tell_nothing_of_before(
    house: Household, session: LiveSession
) -> None:
    await session.change_settings(replace(await session.settings(), send_reports=False))
    house.daemon.totals = used(1000, 2000)
    house.daemon.gone = True
    await session.change_settings(replace(await session.settings(), send_reports=True))
    house.daemon.gone = False

    await session.send_reports()
    house.daemon.totals = used(1001, 2002)
    await session.send_reports()

    assert [(each["bytes_up"], each["bytes_down"]) for each in house.reported] == [(1, 2)]


async def test_an_account_that_needs_reports_refuses_the_switch_and_never_overrules_it(
    house: Household, session: LiveSession
) -> None:
    account = {**ACCOUNT, "policy_version": (await session.policy()).version}
    house.wires.forged["/v1/account"] = json.dumps({**account, "reports_required": True}).encode()
    off = replace(await session.settings(), send_reports=False)
    with pytest.raises(NotPermitted) as raised:
        await session.change_settings(off)
    assert raised.value.problem.code is ProblemCode.REPORTS_REQUIRED
    assert (await session.settings()).send_reports

    house.wires.forged["/v1/account"] = json.dumps(account).encode()
    await session.change_settings(off)
    house.wires.forged["/v1/account"] = json.dumps({**account, "reports_required": True}).encode()
    house.daemon.totals = used(10, 20)
    with pytest.raises(NotPermitted):
        await session.send_reports()
    assert not house.reported


@pytest.mark.parametrize("allowed", [True, False])
async def test_quality_is_told_only_where_the_person_lets_it(house: Household, *, allowed: bool) -> None:
    quality = Quality(server="se-sto", latency_ms=12.5, download_mbps=None, upload_mbps=None)

    async def measured() -> tuple[Quality, ...]:
        return (quality, replace(quality, server="elsewhere"))

    house.measured = measured
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.consent((await session.policy()).version)
    await session.change_settings(replace(await session.settings(), report_quality=allowed))
    house.daemon.totals = used(10, 20)

    await session.send_reports()

    assert house.reported[0]["quality"] == ([encode(quality)] if allowed else [])


async def test_totals_that_were_erased_are_neither_reported_nor_taken_for_reported(
    house: Household, session: LiveSession
) -> None:
    house.daemon.totals = used(10, 20)
    await session.send_reports()
    house.daemon.totals = used(500, 600)

    await session.erase_usage()
    house.daemon.totals = used(30, 40)
    await session.send_reports()

    assert [(each["bytes_up"], each["bytes_down"]) for each in house.reported] == [(10, 20), (30, 40)]


async def test_a_sign_in_without_a_daemon_takes_over_nothing_that_another_account_used(house: Household) -> None:
    house.daemon.totals = used(1000, 2000)
    house.daemon.gone = True
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.consent((await session.policy()).version)
    house.daemon.gone = False

    await session.send_reports()
    house.daemon.totals = used(1001, 2002)
    await session.send_reports()

    assert [(each["bytes_up"], each["bytes_down"]) for each in house.reported] == [(1, 2)]


async def test_a_preview_sends_and_writes_nothing(house: Household, session: LiveSession) -> None:
    house.daemon.totals = used(10, 20)

    (coming,) = await session.next_reports()

    assert (coming.bytes_up, coming.bytes_down, coming.servers) == (10, 20, ("se-sto",))
    assert await session.reports() == ()
    assert not house.reported


async def test_a_report_that_can_not_be_sent_waits_and_arrives_once(house: Household, session: LiveSession) -> None:
    await session.directory()
    house.daemon.totals = used(10, 20)
    house.wires.cut = True
    with pytest.raises(Failed):
        await session.send_reports()
    assert [entry.state for entry in await session.reports()] == [ReportState.PENDING]

    house.wires.cut = False
    await house.session().send_reports()
    await house.session().send_reports()

    assert [entry.state for entry in await session.reports()] == [ReportState.SENT]
    assert len(house.reported) == 1


async def test_the_last_report_goes_out_before_the_sign_in_ends(house: Household, session: LiveSession) -> None:
    house.daemon.totals = used(10, 20)

    await session.sign_out()

    assert len(house.reported) == 1


async def test_without_a_daemon_the_reason_is_said(house: Household, session: LiveSession) -> None:
    house.daemon.leave()

    with pytest.raises(DaemonUnreachable):
        await session.send_reports()


async def test_nobody_reports_without_signing_in(house: Household) -> None:
    with pytest.raises(NotSignedIn):
        await house.session().send_reports()


async def test_a_client_that_stays_open_reports_at_the_end_of_a_session(house: Household, session: LiveSession) -> None:
    await session.connect()
    house.daemon.totals = used(10, 20)
    reporting = asyncio.create_task(session.keep_reporting())
    try:
        await until(lambda: len(house.reported) == 1, within_s=10)
        house.daemon.totals = used(11, 22)
        await session.disconnect()
        await until(lambda: len(house.reported) == 2, within_s=10)
    finally:
        reporting.cancel()

    assert [(each["bytes_up"], each["bytes_down"]) for each in house.reported] == [(10, 20), (1, 2)]
