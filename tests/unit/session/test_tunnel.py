"""From a wish to a plan, with everything that may be wrong on the way."""

from __future__ import annotations

import json

import pytest

from maikr_client.errors import DaemonUnreachable, Failed, NotPermitted, NotSignedIn, UsageError
from maikr_client.model.problem import ProblemCode
from maikr_client.model.server import Directory
from maikr_client.model.settings import Settings
from maikr_client.session.live import LiveSession
from maikr_client.session.tunnel import MAX_RECENTS, with_recent
from tests.support.backend import EMAIL, PASSWORD, SERVER
from tests.support.household import Household


@pytest.fixture
async def session(house: Household) -> LiveSession:
    made = house.session()
    await made.sign_in(EMAIL, PASSWORD)
    return made


async def test_the_plan_carries_this_devices_key_and_addresses(house: Household, session: LiveSession) -> None:
    candidates = await session.connect("se")

    (plan,) = house.daemon.plans
    kept = await house.keyring.load()
    assert kept is not None
    assert [server.name for server in candidates] == [exit_.name for exit_ in plan.candidates] == ["se-sto"]
    assert plan.identity.private_key == kept.private_key
    assert (plan.identity.tunnel4, plan.identity.tunnel6) == (kept.tunnel4, kept.tunnel6)


async def test_the_plan_follows_the_settings(house: Household, session: LiveSession) -> None:
    await session.change_settings(
        Settings(allow_lan=False, keep_connections=True, dns=("9.9.9.9", "tls://9.9.9.9#dns.quad9.net"))
    )

    await session.connect()

    (plan,) = house.daemon.plans
    assert (plan.allow_lan, plan.keep_connections) == (False, True)
    assert [str(each) for each in plan.dns] == ["9.9.9.9", "tls://9.9.9.9#dns.quad9.net"]


async def test_what_was_connected_to_is_remembered(session: LiveSession) -> None:
    await session.connect("se-sto")

    assert (await session.settings()).recents == ("se-sto",)


async def test_where_nothing_can_be_written_down_the_servers_are_listed_and_connected_to(house: Household) -> None:
    house.paths.state.mkdir(parents=True)
    for lock in ("state.lock", "directory.lock"):
        (house.paths.state / lock).mkdir()
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)

    assert not (await session.directory()).stale
    await session.connect("se-sto")

    assert len(house.daemon.plans) == 1


def test_recents_are_few_and_without_repetition() -> None:
    settings = Settings(recents=("a", "b", "c", "d", "e"))

    assert with_recent(settings, "c").recents == ("c", "a", "b", "d", "e")
    assert with_recent(settings, "f").recents == ("f", "a", "b", "c", "d")
    assert len(with_recent(settings, "f").recents) == MAX_RECENTS


async def test_nobody_connects_without_signing_in(house: Household) -> None:
    with pytest.raises(NotSignedIn):
        await house.session().connect()

    assert not house.daemon.plans


async def test_a_daemon_that_is_gone_is_said_before_anybody_is_asked(house: Household, session: LiveSession) -> None:
    house.daemon.leave()
    house.wires.calls.clear()

    with pytest.raises(DaemonUnreachable):
        await session.connect()

    assert not house.wires.calls


async def test_a_refused_wish_is_not_remembered(house: Household, session: LiveSession) -> None:
    house.daemon.refusing = NotPermitted()

    with pytest.raises(NotPermitted):
        await session.connect("se-sto")

    assert (await session.settings()).recents == ()


async def test_an_unknown_server_is_looked_for_in_the_newest_list_before_it_is_refused(
    house: Household, session: LiveSession
) -> None:
    await session.directory()
    house.wires.calls.clear()

    with pytest.raises(UsageError) as raised:
        await session.connect("no-osl")

    assert raised.value.problem.code is ProblemCode.NO_SUCH_SERVER
    assert "GET /v1/servers" in house.wires.calls


async def test_a_server_with_a_malformed_key_is_told_from_one_that_is_not_there(
    house: Household, session: LiveSession
) -> None:
    broken = {**SERVER, "name": "no-osl", "public_key": "short"}
    house.wires.forged["/v1/servers"] = json.dumps({"servers": [SERVER, broken]}).encode()

    with pytest.raises(Failed) as raised:
        await session.connect("no-osl")

    assert raised.value.problem.code is ProblemCode.SERVER_MALFORMED
    assert [server.name for server in (await session.directory()).servers] == ["se-sto"]


async def test_a_revoked_device_is_said_so_and_gets_no_tunnel(house: Household, session: LiveSession) -> None:
    (device,) = await session.devices()
    await session.revoke_device(device.device_id)

    with pytest.raises(NotSignedIn) as raised:
        await session.connect()

    assert raised.value.problem.code is ProblemCode.DEVICE_REVOKED
    assert not house.daemon.plans


async def test_a_backend_that_is_away_hinders_nobody_who_has_the_list(house: Household, session: LiveSession) -> None:
    await session.directory()
    house.wires.cut = True

    await session.connect("se-sto")

    assert house.daemon.plans


async def test_without_backend_and_list_there_is_nothing_to_connect_to(house: Household, session: LiveSession) -> None:
    house.wires.cut = True

    with pytest.raises(Failed) as raised:
        await session.connect()

    assert raised.value.problem.code is ProblemCode.BACKEND_UNREACHABLE


async def test_a_fresh_list_is_not_asked_for_again(house: Household, session: LiveSession) -> None:
    await session.directory()
    house.wires.calls.clear()

    assert not (await house.session().directory()).stale

    assert not house.wires.calls


async def test_an_old_list_is_marked_when_no_newer_one_can_be_had(house: Household, session: LiveSession) -> None:
    fresh = await session.directory()
    house.wires.cut = True

    kept = await session.directory(refresh=True)

    assert kept == Directory(servers=fresh.servers, fetched_at=fresh.fetched_at, stale=True)
