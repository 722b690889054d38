"""Signing in and out against the reference backend: whole or not at all."""

from __future__ import annotations

import asyncio

import pytest

from maikr_client.errors import Failed, MaikrError, NotSignedIn
from maikr_client.model.account import SecretStorage
from maikr_client.model.keys import PrivateKey
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from maikr_client.session.device_key import public_key_of
from maikr_client.settings.state import StateStore
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household, PaperKeyring
from tests.support.sign_ins import PRIVATE_KEY


class FullKeyring(PaperKeyring):
    """A keyring that takes nothing."""

    async def save(self, secrets: SignInSecrets) -> None:
        raise Failed(ProblemCode.DISK_FULL)


async def test_a_sign_in_registers_the_key_that_was_made_here(house: Household) -> None:
    sign_in = await house.session().sign_in(EMAIL, PASSWORD)

    kept = await house.keyring.load()
    assert kept is not None
    assert (sign_in.email, sign_in.storage) == (EMAIL, SecretStorage.KEYRING)
    assert set(house.world.board.keys) == {str(public_key_of(kept.private_key))}


async def test_the_next_process_is_signed_in(house: Household) -> None:
    await house.session().sign_in(EMAIL, PASSWORD)

    again = house.session()

    assert (await again.signed_in()) is not None
    assert [device.current for device in await again.devices()] == [True]


async def test_a_wrong_password_leaves_nothing(house: Household) -> None:
    with pytest.raises(NotSignedIn) as raised:
        await house.session().sign_in(EMAIL, "not this one")

    assert raised.value.problem.code is ProblemCode.WRONG_CREDENTIALS
    assert await house.keyring.load() is None
    assert not house.world.board.keys


async def test_a_device_that_could_not_be_registered_ends_the_sign_in_too(house: Household) -> None:
    house.wires.refused = {"/v1/devices"}

    with pytest.raises(Failed):
        await house.session().sign_in(EMAIL, PASSWORD)

    assert await house.keyring.load() is None
    assert house.wires.calls[-1] == "POST /v1/sign-out"


async def test_a_keyring_that_takes_nothing_leaves_no_device_on_the_account(house: Household) -> None:
    house.keyring = FullKeyring()

    with pytest.raises(Failed) as raised:
        await house.session().sign_in(EMAIL, PASSWORD)

    assert raised.value.problem.code is ProblemCode.DISK_FULL
    assert not house.world.board.keys
    assert house.wires.calls[-1] == "POST /v1/sign-out"


async def test_signing_in_again_leaves_one_device(house: Household) -> None:
    await house.session().sign_in(EMAIL, PASSWORD)

    await house.session().sign_in(EMAIL, PASSWORD)

    assert len(house.world.board.keys) == 1
    assert [device.current for device in await house.session().devices()] == [True]


async def test_signing_in_as_somebody_else_ends_the_first_ones_device(house: Household) -> None:
    await house.world.new_account("bob@maikr.test")
    await house.session().sign_in(EMAIL, PASSWORD)

    await house.session().sign_in("bob@maikr.test", PASSWORD)

    assert len(house.world.board.keys) == 1
    assert (await house.session().account()).email == "bob@maikr.test"


async def test_signing_in_again_while_connected_leads_the_tunnel_to_the_new_key_before_the_old_one_ends(
    house: Household,
) -> None:
    first = house.session()
    await first.sign_in(EMAIL, PASSWORD)
    await first.connect("se-sto")
    old = public_key_of(house.daemon.plans[-1].identity.private_key)
    house.daemon.handshake_age_s = 600.0
    again = asyncio.create_task(house.session().sign_in(EMAIL, PASSWORD))
    await anext(status async for status in house.daemon.watch() if len(house.daemon.plans) > 1)
    new = public_key_of(house.daemon.plans[-1].identity.private_key)
    assert set(house.world.board.keys) == {str(old), str(new)}

    house.daemon.shake_hands()
    await again

    assert set(house.world.board.keys) == {str(new)}
    assert [server.name for server in house.daemon.plans[-1].candidates] == ["se-sto"]


async def test_signing_out_revokes_the_device_and_forgets(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.connect()

    await session.sign_out()

    assert await session.signed_in() is None
    assert not house.world.board.keys
    assert (await session.status()).server is None


async def test_signing_out_forgets_even_when_the_backend_is_away(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    house.wires.cut = True

    await session.sign_out()

    assert await house.keyring.load() is None


async def test_signing_out_needs_no_daemon(house: Household) -> None:
    await house.session().sign_in(EMAIL, PASSWORD)
    house.daemon.leave()

    await house.session().sign_out()

    assert not house.world.board.keys


async def test_the_backends_mark_on_the_directory_does_not_outlive_a_sign_in(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    before = await session.directory()
    kept = await StateStore(house.paths.state).directory()
    assert kept is not None
    assert kept.etag is not None

    await session.sign_out()

    kept = await StateStore(house.paths.state).directory()
    assert kept is not None
    assert (kept.etag, kept.servers) == (None, before.servers)


async def test_a_removed_account_leaves_nothing_here(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.connect()

    await session.delete_account(PASSWORD)

    assert await session.signed_in() is None
    assert house.daemon.erased == 1
    assert await session.reports() == ()
    assert (await session.settings()).recents == ()


async def test_a_removal_with_the_wrong_password_changes_nothing(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)

    with pytest.raises(MaikrError) as raised:
        await session.delete_account("not this one")

    assert raised.value.problem.code is ProblemCode.WRONG_CREDENTIALS
    assert await session.signed_in() is not None
    assert house.daemon.erased == 0


async def test_a_sign_in_that_was_ended_elsewhere_is_said_so(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.request_password_reset(EMAIL)
    await session.reset_password(house.world.mail.last_code(), "another six words here")

    with pytest.raises(NotSignedIn) as raised:
        await session.account()

    assert raised.value.problem.code in {ProblemCode.SIGN_IN_EXPIRED, ProblemCode.NOT_SIGNED_IN}
    await house.session().sign_in(EMAIL, "another six words here")


async def test_an_access_token_that_is_too_old_is_renewed_without_a_word(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)

    house.world.clock.advance(hours=2)

    assert (await session.account()).email == EMAIL
    assert "POST /v1/token/refresh" in house.wires.calls


async def test_a_renewal_whose_answer_gets_lost_ends_no_sign_in(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    house.world.clock.advance(hours=2)
    house.wires.deaf = {"POST"}
    with pytest.raises(MaikrError):
        await session.account()
    house.wires.deaf = set()

    assert (await house.session().account()).email == EMAIL


async def test_the_address_that_waits_for_its_code_is_remembered(house: Household) -> None:
    await house.session().sign_up("new@maikr.test", PASSWORD)
    assert await house.session().pending_email() == "new@maikr.test"

    await house.session().verify(house.world.mail.last_code())

    assert await house.session().pending_email() is None
    await house.session().sign_in("new@maikr.test", PASSWORD)


def test_the_public_half_is_the_one_that_wg_makes() -> None:
    # the pair of `wg genkey` and `wg pubkey`
    assert str(public_key_of(PrivateKey(PRIVATE_KEY))) == "tT7FIrC8+qgGUgDRK3Ts/lqoqiRdwnkLns3ZV3gVOGg="
