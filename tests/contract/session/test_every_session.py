"""What every `Session` promises: the living one against the reference backend, and the fake of the window's tests."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import pytest

from maikr_client.errors import DaemonUnreachable, InvalidValue, MaikrError, NotSignedIn
from maikr_client.model.network import Absent, Present, Whereabouts
from maikr_client.model.problem import ProblemCode
from maikr_client.model.settings import Theme
from maikr_client.model.status import Status, TunnelState
from maikr_client.session import Session
from maikr_client.session.rules.recording import Kinship, Recorded
from maikr_client.wire.replies import RecordingEnd
from tests.support import backend, fake_account
from tests.support.fake_session import FakeSession
from tests.support.house_fixtures import a_household
from tests.support.mail_sink import MailSink, mail_sink


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A session, and who may sign in to it."""

    session: Session
    email: str
    password: str
    looks_up: Callable[..., None]
    """This machine looks these names up when the next recording runs, which then ends by its time."""


@pytest.fixture(scope="module")
def post_office() -> Iterator[MailSink]:
    with mail_sink() as sink:
        yield sink


@pytest.fixture(params=["live", "fake"])
async def given(request: pytest.FixtureRequest, tmp_path: Path, post_office: MailSink) -> AsyncIterator[Given]:
    if request.param == "fake":
        fake = await FakeSession().open()

        def looks_up(*names: str) -> None:
            fake.rules.looked_up.append(names)
            fake.rules.recording_ended = RecordingEnd.TIME

        yield Given(session=fake, email=fake_account.EMAIL, password=fake_account.PASSWORD, looks_up=looks_up)
        return
    async with a_household(tmp_path, post_office) as house:
        session = house.session()

        def heard(*names: str) -> None:
            house.daemon.looked_up.append(names)

        yield Given(session=session, email=backend.EMAIL, password=backend.PASSWORD, looks_up=heard)
        await session.aclose()


@pytest.fixture
async def session(given: Given) -> Session:
    """Somebody is signed in."""
    await given.session.sign_in(given.email, given.password)
    return given.session


async def first_status(session: Session, state: TunnelState) -> Status:
    async for status in session.watch():
        if status.state is state:
            return status
    raise AssertionError("the watch ended")


async def test_where_the_computer_is_is_told_without_a_sign_in(given: Given) -> None:
    watching = cast("AsyncGenerator[Whereabouts, None]", given.session.watch_network())
    async with aclosing(watching):
        here = await anext(watching)

    assert isinstance(here, Present | Absent)


async def test_nobody_is_signed_in_at_first(given: Given) -> None:
    assert await given.session.signed_in() is None
    with pytest.raises(NotSignedIn):
        await given.session.account()
    with pytest.raises(NotSignedIn):
        await given.session.connect()


async def test_who_signs_in_is_signed_in(given: Given) -> None:
    sign_in = await given.session.sign_in(given.email, given.password)

    assert await given.session.signed_in() == sign_in
    assert sign_in.email == given.email
    assert (await given.session.account()).email == given.email


async def test_a_wrong_password_signs_nobody_in(given: Given) -> None:
    with pytest.raises(MaikrError) as raised:
        await given.session.sign_in(given.email, "not this one")

    assert raised.value.problem.code is ProblemCode.WRONG_CREDENTIALS
    assert await given.session.signed_in() is None


async def test_consent_names_the_present_policy(session: Session) -> None:
    with pytest.raises(MaikrError) as raised:
        await session.consent("1999-01")
    assert raised.value.problem.code is ProblemCode.CONSENT_NEEDED

    present = (await session.policy()).version
    await session.consent(present)

    assert (await session.account()).policy_version == present


async def test_a_change_of_the_account_keeps_the_rest(session: Session) -> None:
    before = await session.edit_account(nickname="Ada")

    after = await session.edit_account(marketing=True)

    assert after == replace(before, marketing=True)


async def test_an_empty_nickname_is_none_any_more(session: Session) -> None:
    assert (await session.edit_account(nickname="Ada")).nickname == "Ada"

    assert (await session.edit_account(nickname="")).nickname is None


async def test_a_picture_comes_and_goes(session: Session) -> None:
    assert await session.avatar() is None
    picture = b"\x89PNG\r\n\x1a\n of a person"

    await session.set_avatar(picture)

    assert (await session.avatar(), (await session.account()).has_avatar) == (picture, True)
    await session.set_avatar(None)
    await session.set_avatar(None)
    assert (await session.avatar(), (await session.account()).has_avatar) == (None, False)


async def test_a_picture_that_the_service_does_not_take_changes_nothing(session: Session) -> None:
    with pytest.raises(MaikrError) as raised:
        await session.set_avatar(b"\x89PNG\r\n\x1a\n" + bytes(256 * 1024))

    assert raised.value.problem.code is ProblemCode.PICTURE_REFUSED
    assert await session.avatar() is None


async def test_connecting_is_seen_on_the_watch(session: Session) -> None:
    server = (await session.directory()).servers[0]

    candidates = await session.connect(server.name)

    assert candidates[0] == server
    status = await first_status(session, TunnelState.CONNECTED)
    assert (status.server, status.exit_ip, status.protected) == (server.name, server.exit4, True)
    assert await session.status() == status
    assert (await session.settings()).recents == (server.name,)


async def test_disconnecting_is_seen_on_the_watch(session: Session) -> None:
    await session.connect()

    await session.disconnect()

    assert (await first_status(session, TunnelState.DISCONNECTED)).server is None


async def test_an_unknown_server_is_refused_by_its_name(session: Session) -> None:
    with pytest.raises(MaikrError) as raised:
        await session.connect("nowhere-1")

    assert raised.value.problem.code is ProblemCode.NO_SUCH_SERVER
    assert raised.value.problem.field("server") == "nowhere-1"


async def test_signing_out_ends_the_tunnel_and_forgets(session: Session) -> None:
    await session.connect()

    await session.sign_out()

    assert await session.signed_in() is None
    assert (await session.status()).state is TunnelState.DISCONNECTED


async def test_settings_are_kept(given: Given) -> None:
    wanted = replace(await given.session.settings(), theme=Theme.DARK, favourites=("se-sto",))

    await given.session.change_settings(wanted)

    assert await given.session.settings() == wanted


async def test_nothing_beside_the_way_at_first(given: Given) -> None:
    await given.session.settings()

    assert given.session.notices() == ()


async def test_a_fakes_daemon_goes_as_the_living_ones_link_says() -> None:
    fake = await FakeSession().open()
    async with aclosing(_watch(fake)) as statuses:
        await anext(statuses)
        fake.daemon_gone()
        with pytest.raises(DaemonUnreachable):
            await anext(statuses)


async def test_a_recording_begins_with_nothing_and_ends_with_the_reason(session: Session, given: Given) -> None:
    with pytest.raises(MaikrError) as raised:
        await anext(aiter(session.rules.record()))
    assert raised.value.problem.code is ProblemCode.NOT_CONNECTED
    await session.connect()
    given.looks_up("www.example.com", "cdn.example.com")

    heard = [recorded async for recorded in session.rules.record()]

    assert heard[0] == Recorded()
    assert heard[-1].ended is RecordingEnd.TIME
    assert [(site.domain, site.names) for site in heard[-1].sites] == [
        ("example.com", ("www.example.com", "cdn.example.com"))
    ]
    (proposal,) = await session.rules.proposals(heard[-1], "https://example.com/page")
    assert (proposal.kinship, proposal.is_advised) == (Kinship.OWN, True)
    await session.rules.edit(lambda editor, document: editor.add(document, "example.com direct"))
    (proposal,) = await session.rules.proposals(heard[-1], "example.com")
    assert (proposal.ruled, proposal.is_advised) == (True, False)


async def test_what_is_no_site_has_no_proposals(session: Session) -> None:
    for wrong in ("192.0.2.1", "not a site"):
        with pytest.raises(InvalidValue):
            await session.rules.proposals(Recorded(), wrong)


async def test_measuring_nobody_without_being_allowed(session: Session) -> None:
    await session.change_settings(replace(await session.settings(), measure_latency=False))

    with pytest.raises(MaikrError) as raised:
        await anext(session.measuring.measure())

    assert raised.value.problem.code is ProblemCode.MEASURING_OFF


async def test_what_is_measured_is_known_and_ranked(session: Session) -> None:
    assert await session.measuring.latencies() == ()

    found = [each async for each in session.measuring.measure()]

    assert {each.server for each in found} == {each.name for each in (await session.directory()).servers}
    assert {each.server: each for each in await session.measuring.latencies()} == {each.server: each for each in found}
    assert await session.measuring.measured_servers() == tuple(sorted(each.server for each in found))
    (past,) = await session.measuring.past_latencies(found[0].server)
    assert (past.median_ms, past.measured_at) == (found[0].median_ms, found[0].measured_at)
    ranked = await session.measuring.ranking()
    assert {each.server.name for each in ranked} == {each.server for each in found}
    costs = [each.cost_ms for each in ranked if each.cost_ms is not None]
    assert costs == sorted(costs)


async def test_a_speed_test_needs_the_tunnel_that_it_tests(session: Session) -> None:
    with pytest.raises(MaikrError) as raised:
        await anext(session.measuring.test_speed())
    assert raised.value.problem.code is ProblemCode.SPEED_NOT_CONNECTED

    await session.connect()
    with pytest.raises(MaikrError) as raised:
        await anext(session.measuring.test_speed("nowhere-1"))
    assert raised.value.problem.code is ProblemCode.SPEED_NOT_CONNECTED
    with pytest.raises(MaikrError) as raised:
        await anext(session.measuring.test_direct())
    assert raised.value.problem.code is ProblemCode.NOT_DISCONNECTED
    assert await session.measuring.speeds() == ()


async def _watch(session: Session) -> AsyncGenerator[Status, None]:
    async for status in session.watch():
        yield status


async def test_one_of_the_devices_is_this_one(session: Session) -> None:
    devices = await session.devices()

    assert [device.current for device in devices].count(True) == 1


async def test_a_device_that_is_not_there_can_not_be_revoked(session: Session) -> None:
    before = await session.devices()

    with pytest.raises(MaikrError) as raised:
        await session.revoke_device("00000000-0000-0000-0000-000000000000")

    assert raised.value.problem.code is ProblemCode.NOT_FOUND
    assert await session.devices() == before


async def test_the_password_changes_by_the_old_one_only(given: Given, session: Session) -> None:
    with pytest.raises(MaikrError) as raised:
        await session.change_password("not this one", "a lamp under quiet snow")
    assert raised.value.problem.code is ProblemCode.WRONG_CREDENTIALS

    await session.change_password(given.password, "a lamp under quiet snow")

    assert (await session.sign_in(given.email, "a lamp under quiet snow")).email == given.email


async def test_the_fastest_is_the_least_busy_whatever_was_used_last(session: Session) -> None:
    servers = (await session.directory()).servers
    known = [server for server in servers if server.load is not None]
    least = min(server.load or 0.0 for server in known)
    await session.connect(max(known, key=lambda server: server.load or 0.0).name)

    chosen, *_ = await session.connect(fastest=True)

    assert chosen.load == least


async def test_a_passphrase_changes_nothing_where_a_keyring_works(session: Session) -> None:
    before = await session.signed_in()

    await session.unlock("a lamp under quiet snow")

    assert await session.signed_in() == before
