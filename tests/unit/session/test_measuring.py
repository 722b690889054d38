"""Measuring through the session: asked of the daemon, kept, let go of in another network, told to nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from datetime import timedelta

import pytest

from maikr_client.errors import Failed, NotPermitted, UsageError
from maikr_client.model.latency import Latency
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.model.speed import SpeedEngine, SpeedResult
from maikr_client.model.status import Status, TunnelState
from maikr_client.session.live import LiveSession
from maikr_client.session.measuring.disturbance import carries, is_open, watched
from maikr_client.session.measuring.latencies import OLD
from maikr_client.session.parts import Parts, utc_now
from maikr_client.wire.measuring import MAX_MEASURED
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household
from tests.support.virtual_time import until

UP = Status(state=TunnelState.CONNECTED, protected=True, server="se-sto")
DOWN = Status(state=TunnelState.DISCONNECTED, protected=False)


@pytest.fixture
async def session(house: Household) -> LiveSession:
    made = house.session()
    await made.sign_in(EMAIL, PASSWORD)
    return made


async def measured(session: LiveSession, *names: str) -> list[Latency]:
    async with aclosing(session.measuring.measure(names)) as answers:
        return [each async for each in answers]


async def test_every_server_is_asked_by_its_endpoints_with_this_devices_key(
    house: Household, session: LiveSession
) -> None:
    servers = {each.public_key: each for each in (await session.directory()).servers}

    found = await measured(session)

    asked = [each for wish in house.daemon.measured for each in wish.servers]
    kept = await house.keyring.load()
    assert kept is not None
    assert {wish.private_key for wish in house.daemon.measured} == {kept.private_key}
    assert all(len(wish.servers) <= MAX_MEASURED for wish in house.daemon.measured)
    for each in asked:
        server = servers.pop(each.public_key)
        assert each.endpoints == tuple(one for one in (server.endpoint4, server.endpoint6) if one is not None)
    assert not servers
    assert {each.median_ms for each in found} == {9.0}


async def test_what_was_measured_is_known_until_the_network_is_another_one(
    house: Household, session: LiveSession
) -> None:
    found = await measured(session, "se-sto")
    assert await session.measuring.latencies() == tuple(found)
    assert await house.session().measuring.latencies() == tuple(found)

    house.daemon.network += 1

    assert await session.measuring.latencies() == ()


async def test_a_daemon_that_is_gone_takes_no_latency_along(house: Household, session: LiveSession) -> None:
    found = await measured(session, "se-sto")

    house.daemon.leave()

    assert await session.measuring.latencies() == tuple(found)


async def test_what_is_off_is_not_asked(house: Household, session: LiveSession) -> None:
    await session.change_settings(Settings(measure_latency=False))

    with pytest.raises(Failed) as raised:
        await measured(session)
    await session.connect(fastest=True)

    assert raised.value.problem.code is ProblemCode.MEASURING_OFF
    assert not [wish for wish in house.daemon.measured if wish.servers]


async def test_a_server_that_is_not_there_is_told_before_anybody_is_asked(
    house: Household, session: LiveSession
) -> None:
    with pytest.raises(UsageError):
        await measured(session, "se-sto", "nowhere-1")

    assert not house.daemon.measured


async def test_the_fastest_is_measured_if_nobody_did_lately(house: Household, session: LiveSession) -> None:
    await session.connect(fastest=True)
    first = len([wish for wish in house.daemon.measured if wish.servers])

    await session.connect(fastest=True)

    assert first > 0
    assert len([wish for wish in house.daemon.measured if wish.servers]) == first


async def test_a_near_server_goes_before_an_idle_one(house: Household, session: LiveSession) -> None:
    names = [each.server.name for each in await session.measuring.ranking()]
    far = (await measured(session))[0]
    parts = house.parts()
    for number, name in enumerate(reversed(names)):
        await _keep(parts, replace(far, server=name, median_ms=10.0 + 200 * number, spread_ms=0.0))

    ranked = await session.measuring.ranking()
    candidates = await session.connect(fastest=True)

    assert ranked[0].server.name == names[-1]
    assert [each.name for each in candidates] == [each.server.name for each in ranked][: len(candidates)]


async def _keep(parts: Parts, latency: Latency) -> None:
    await parts._history.keep_latencies([latency])


async def test_old_latencies_are_measured_again_and_failures_end_nothing(
    house: Household, session: LiveSession
) -> None:
    (found,) = await measured(session, "se-sto")
    parts = house.parts()
    await _keep(parts, replace(found, measured_at=utc_now() - OLD - timedelta(seconds=1)))
    house.daemon.measured.clear()

    keeping = asyncio.create_task(session.measuring.keep_measuring())
    await until(lambda: any(wish.servers for wish in house.daemon.measured))

    assert not keeping.done()
    keeping.cancel()


async def test_no_tunnel_no_test(session: LiveSession) -> None:
    with pytest.raises(Failed) as raised:
        await anext(session.measuring.test_speed())

    assert raised.value.problem.code is ProblemCode.SPEED_NOT_CONNECTED


async def test_who_may_not_know_the_server_is_told_so(house: Household, session: LiveSession) -> None:
    house.daemon.show(Status(state=TunnelState.CONNECTED, protected=True))

    with pytest.raises(NotPermitted):
        await anext(session.measuring.test_speed())


async def test_a_server_without_a_speed_endpoint_is_said(house: Household, session: LiveSession) -> None:
    await session.connect("se-sto")
    servers = (await session.directory()).servers
    assert {each.speed_url for each in servers if each.name == "se-sto"} == {None}

    with pytest.raises(Failed) as raised:
        await anext(session.measuring.test_speed())

    assert raised.value.problem.code is ProblemCode.SPEED_NO_ENDPOINT


async def test_past_maikr_nothing_is_tested_while_a_tunnel_is_wanted(session: LiveSession) -> None:
    await session.connect("se-sto")

    with pytest.raises(Failed) as raised:
        await anext(session.measuring.test_direct())

    assert raised.value.problem.code is ProblemCode.NOT_DISCONNECTED


@pytest.mark.parametrize(
    ("before", "holds", "broken"),
    [
        (UP, lambda status: carries(status, "se-sto"), ProblemCode.SPEED_TUNNEL_LOST),
        (DOWN, is_open, ProblemCode.NOT_DISCONNECTED),
    ],
    ids=["the tunnel goes", "a tunnel comes"],
)
async def test_a_test_is_disturbed_once_what_it_tests_is_another_thing(
    before: Status, holds: Callable[[Status], bool], broken: ProblemCode, house: Household
) -> None:
    house.daemon.show(before)

    async with watched(house.daemon, holds, broken) as disturbance:
        house.daemon.show(replace(before, attempt=1))
        await asyncio.sleep(0)
        quiet = disturbance()
        house.daemon.show(Status(state=TunnelState.CONNECTING, protected=True))
        await until(lambda: disturbance() is not None)

    assert quiet is None
    assert disturbance() == Problem.of(broken)


async def test_reports_may_say_what_was_measured_today_of_our_servers(house: Household, session: LiveSession) -> None:
    await measured(session, "se-sto")
    parts = house.parts()
    now = utc_now()
    speed = SpeedResult(server="se-sto", engine=SpeedEngine.MAIKR, measured_at=now, download_mbps=50.0)
    await parts._history.keep_speed(replace(speed, measured_at=now - timedelta(days=2), upload_mbps=9.0))
    await parts._history.keep_speed(speed)
    await parts._history.keep_speed(replace(speed, engine=SpeedEngine.SPEEDTEST_NET, download_mbps=1.0))
    await parts._history.keep_speed(replace(speed, server=None))

    (quality,) = await session.measuring.quality()

    assert (quality.server, quality.latency_ms, quality.download_mbps, quality.upload_mbps) == (
        *("se-sto", 9.0),
        *(50.0, None),
    )


async def test_a_removed_account_leaves_no_measurement(house: Household, session: LiveSession) -> None:
    await measured(session)

    await session.delete_account(PASSWORD)

    again = house.session().measuring
    assert (await again.latencies(), await again.measured_servers()) == ((), ())
    assert await again.past_latencies("se-sto") == ()


async def test_each_measurement_leaves_its_trace_in_whatever_network(house: Household, session: LiveSession) -> None:
    first = await measured(session, "se-sto")
    house.daemon.network += 1

    second = await measured(session, "se-sto")

    past = await house.session().measuring.past_latencies("se-sto")
    assert [each.measured_at for each in past] == [each.measured_at for each in (*first, *second)]
    assert await session.measuring.measured_servers() == ("se-sto",)


async def test_a_damaged_history_is_told_beside_the_way(house: Household, session: LiveSession) -> None:
    await measured(session)
    house.paths.measurements_file.write_bytes(b"nonsense " * 1000)

    again = house.session()
    assert await again.measuring.latencies() == ()

    assert [problem.code for problem in again.notices()] == [ProblemCode.FILE_DAMAGED]
