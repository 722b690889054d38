"""A device's key is renewed whatever gets lost and whoever dies on the way: somebody can always connect."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from maikr_client.errors import Failed, MaikrError, NotSignedIn
from maikr_client.model.account import SecretStorage
from maikr_client.model.keys import PrivateKey
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from maikr_client.model.settings import Settings
from maikr_client.secrets.memory_store import MemoryStore
from maikr_client.session.device_key import public_key_of
from maikr_client.session.live import LiveSession
from tests.support.backend import EMAIL, HOME, PASSWORD
from tests.support.household import Household
from tests.support.mortal import Death, MortalKeyring, MortalWires
from tests.support.paper_link import PaperLink


@pytest.fixture
async def session(house: Household) -> AsyncIterator[LiveSession]:
    made = house.session()
    await made.sign_in(EMAIL, PASSWORD)
    yield made
    await made.aclose()


async def kept(house: Household) -> SignInSecrets:
    found = await house.keyring.load()
    assert found is not None
    return found


async def age(house: Household, hours: float) -> None:
    """The key was made that long ago."""
    made_at = datetime.now(UTC) - timedelta(hours=hours)
    await house.keyring.save(replace(await kept(house), key_made_at=made_at))


def planned_key(house: Household) -> str:
    """The public half of the key that the daemon was last told."""
    return str(public_key_of(house.daemon.plans[-1].identity.private_key))


async def test_without_a_tunnel_the_new_key_takes_the_place_of_the_old_one(
    house: Household, session: LiveSession
) -> None:
    old = await kept(house)

    assert await session.rotate_key()

    new = await kept(house)
    assert new.private_key != old.private_key
    assert (new.device_id, new.tunnel4, new.next_key, new.retiring) == (old.device_id, old.tunnel4, None, False)
    assert set(house.world.board.keys) == {str(public_key_of(new.private_key))}


async def test_a_tunnel_goes_by_the_new_key_before_the_old_one_ends(house: Household, session: LiveSession) -> None:
    await session.connect()
    old = planned_key(house)
    house.daemon.handshake_age_s = 600.0
    rotating = asyncio.create_task(session.rotate_key())
    await anext(status async for status in house.daemon.watch() if len(house.daemon.plans) > 1)
    assert planned_key(house) != old
    assert set(house.world.board.keys) == {old, planned_key(house)}

    house.daemon.shake_hands()

    assert await rotating
    assert set(house.world.board.keys) == {planned_key(house)}


async def test_a_tunnel_that_others_lead_on_keeps_its_server(house: Household, session: LiveSession) -> None:
    await session.connect()
    house.daemon.shake_hands()

    await session.rotate_key()

    assert [plan.candidates[0].name for plan in house.daemon.plans] == ["se-sto", "se-sto"]


async def test_while_nobody_answers_on_the_socket_both_keys_work(house: Household, session: LiveSession) -> None:
    old = await kept(house)
    house.daemon.gone = True

    assert not await session.rotate_key()

    assert set(house.world.board.keys) == {str(public_key_of(each.private_key)) for each in (old, await kept(house))}
    house.daemon.gone = False
    assert await session.rotate_key()
    assert set(house.world.board.keys) == {str(public_key_of((await kept(house)).private_key))}


async def test_a_key_becomes_a_day_old_by_default_and_as_old_as_was_set(house: Household, session: LiveSession) -> None:
    await age(house, 23.9)
    assert not await session.rotate_key(if_due=True)

    await session.change_settings(Settings(key_rotation_hours=23))
    assert await session.rotate_key(if_due=True)
    assert not await session.rotate_key(if_due=True)


async def test_who_connects_with_an_old_key_gets_a_new_one_first(house: Household, session: LiveSession) -> None:
    old = await kept(house)
    await age(house, 25)

    await session.connect()

    assert planned_key(house) == str(public_key_of((await kept(house)).private_key))
    assert (await kept(house)).private_key != old.private_key


async def test_an_old_key_keeps_nobody_from_connecting(house: Household, session: LiveSession) -> None:
    await session.directory()
    await age(house, 25)
    house.wires.cut = True

    await session.connect()

    assert house.daemon.now.server == "se-sto"


async def test_a_session_that_asked_nobody_does_not_begin_with_its_key(house: Household) -> None:
    await house.session().sign_in(EMAIL, PASSWORD)
    await age(house, 25)
    calls = len(house.wires.calls)

    assert not await house.session().rotate_key(if_due=True)

    assert len(house.wires.calls) == calls


async def test_a_device_that_was_revoked_is_said_so(house: Household, session: LiveSession) -> None:
    await session.revoke_device((await kept(house)).device_id)

    with pytest.raises(NotSignedIn) as raised:
        await session.rotate_key()

    assert raised.value.problem.code is ProblemCode.DEVICE_REVOKED


async def test_a_key_that_somebody_else_has_is_thrown_away(house: Household, session: LiveSession) -> None:
    eve = await house.world.new_account("eve@maikr.test")
    other = replace(await kept(house), next_key=PrivateKey.generate())
    assert other.next_key is not None
    await eve("POST", "/v1/devices", {"public_key": str(public_key_of(other.next_key))})
    await house.keyring.save(other)

    with pytest.raises(Failed):
        await session.rotate_key()

    assert (await kept(house)).next_key is None
    assert await session.rotate_key()


async def test_two_processes_that_rotate_at_once_rotate_once(house: Household, session: LiveSession) -> None:
    await age(house, 25)
    other = house.session()
    await other.signed_in()

    answers = await asyncio.gather(
        session.rotate_key(if_due=True), other.rotate_key(if_due=True), return_exceptions=True
    )

    assert True in answers
    assert sum("rotate" in call for call in house.wires.calls) == 1
    await other.aclose()


class TurningKeyring(MemoryStore):
    """Holds `then` as soon as the daemon of `link` was told a plan."""

    def __init__(self, link: PaperLink, then: SignInSecrets) -> None:
        super().__init__()
        self._link = link
        self._then = then

    @property
    def storage(self) -> SecretStorage:
        return SecretStorage.KEYRING

    async def load(self) -> SignInSecrets | None:
        return self._then if self._link.plans else await super().load()


async def test_who_connects_while_another_process_rotates_ends_with_the_new_key(
    house: Household, session: LiveSession
) -> None:
    old = await kept(house)
    new = replace(old, private_key=PrivateKey.generate())
    house.keyring = TurningKeyring(house.daemon, new)
    await house.keyring.save(old)
    other = house.session()

    await other.connect("se-sto")

    assert [plan.identity.private_key for plan in house.daemon.plans] == [old.private_key, new.private_key]
    await other.aclose()


@pytest.mark.parametrize("tunnel", [False, True])
@pytest.mark.parametrize("moment", range(9))
async def test_killed_at_any_step_somebody_can_always_connect_and_the_next_process_finishes(
    house: Household, moment: int, *, tunnel: bool
) -> None:
    """A death is before or after any of: the record written, the backend told; nothing after it is done."""
    first = house.session()
    await first.sign_in(EMAIL, PASSWORD)
    if tunnel:
        await first.connect()
        house.daemon.shake_hands()
    before = await kept(house)
    death = Death(moment)
    dying = Household(
        world=house.world,
        home=house.home,
        app=house.app,
        wires=MortalWires(httpx.ASGITransport(house.app, client=(HOME, 50000)), death),
        keyring=MortalKeyring(house.keyring, death),
        daemon=house.daemon,
    ).session()

    with pytest.raises(Death):
        await dying.rotate_key()

    now = await kept(house)
    assert str(public_key_of(now.private_key)) in house.world.board.keys
    if tunnel:
        assert planned_key(house) in house.world.board.keys
    heir = house.session()
    await heir.connect()
    assert planned_key(house) in house.world.board.keys
    house.daemon.shake_hands()
    await heir.rotate_key()
    after = await kept(house)
    assert set(house.world.board.keys) == {str(public_key_of(after.private_key))} == {planned_key(house)} or not tunnel
    assert after.private_key != before.private_key
    assert after.device_id == before.device_id
    for session in (first, heir):
        await session.aclose()


async def test_the_faults_of_that_test_reach_every_step(house: Household) -> None:
    first = house.session()
    await first.sign_in(EMAIL, PASSWORD)
    counting = Death(10**6)
    whole = Household(
        world=house.world,
        home=house.home,
        app=house.app,
        wires=MortalWires(httpx.ASGITransport(house.app, client=(HOME, 50000)), counting),
        keyring=MortalKeyring(house.keyring, counting),
        daemon=house.daemon,
    ).session()

    assert await whole.rotate_key()

    # make, rotate, registered, retire, done: before and after each; after the last there is nothing left to lose
    assert counting.moments == 10


@pytest.mark.parametrize("lost", ["rotate", "retire"])
async def test_a_lost_answer_is_made_good_by_the_next_turn(house: Household, session: LiveSession, lost: str) -> None:
    old = await kept(house)
    house.wires.deaf_to = lost
    with pytest.raises(MaikrError):
        await session.rotate_key()
    house.wires.deaf_to = None

    assert await session.rotate_key(if_due=True)

    new = await kept(house)
    assert new.private_key != old.private_key
    assert set(house.world.board.keys) == {str(public_key_of(new.private_key))}


async def test_no_key_is_ever_said(house: Household, session: LiveSession, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    before = await kept(house)
    await session.connect()
    house.daemon.shake_hands()
    await session.rotate_key()
    after = await kept(house)

    said = caplog.text + repr(before) + repr(after) + repr(house.daemon.plans) + repr(session.notices())
    for secret in (before.private_key, after.private_key):
        assert secret.reveal() not in said
