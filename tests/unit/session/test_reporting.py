"""Reports: of what was counted while this account was signed in, once, and with the person's consent only."""

from __future__ import annotations

import asyncio

import pytest

from maikr_client.errors import DaemonUnreachable, Failed, NotSignedIn
from maikr_client.model.problem import ProblemCode
from maikr_client.model.report import ReportState
from maikr_client.model.status import Usage
from maikr_client.session.live import LiveSession
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household
from tests.support.virtual_time import until


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
