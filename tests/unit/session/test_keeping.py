"""Where the sign-in is kept when there is no keyring, and one that is locked."""

from __future__ import annotations

import pytest

from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.account import SecretStorage
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household, PaperKeyring

PASSPHRASE = "six quiet words under the snow"


class BrokenKeyring(PaperKeyring):
    """One that can't be used, for the reason `code`."""

    def __init__(self, code: ProblemCode) -> None:
        super().__init__()
        self.code = code

    async def load(self) -> SignInSecrets | None:
        raise Failed(self.code)


@pytest.fixture
def bare(house: Household) -> Household:
    """No keyring."""
    house.keyring = BrokenKeyring(ProblemCode.NO_KEYRING)
    return house


async def test_without_a_keyring_the_sign_in_lasts_as_long_as_the_session_and_says_so(bare: Household) -> None:
    session = bare.session()

    sign_in = await session.sign_in(EMAIL, PASSWORD)

    assert sign_in.storage is SecretStorage.MEMORY
    assert await session.signed_in() == sign_in
    assert await bare.session().signed_in() is None
    assert not any(file.is_file() and EMAIL.encode() in file.read_bytes() for file in bare.home.rglob("*"))


async def test_a_passphrase_chosen_after_signing_in_keeps_it_in_a_file(bare: Household) -> None:
    session = bare.session()
    await session.sign_in(EMAIL, PASSWORD)

    await session.unlock(PASSPHRASE)

    kept = await session.signed_in()
    assert kept is not None
    assert kept.storage is SecretStorage.FILE
    assert bare.paths.secrets_file.stat().st_mode & 0o777 == 0o600


async def test_the_next_process_needs_the_passphrase(bare: Household) -> None:
    session = bare.session()
    await session.unlock(PASSPHRASE)
    await session.sign_in(EMAIL, PASSWORD)
    again = bare.session()

    with pytest.raises(Failed) as raised:
        await again.account()
    assert raised.value.problem.code is ProblemCode.KEYRING_LOCKED
    with pytest.raises(Failed) as raised:
        await again.unlock("not this one")
    assert raised.value.problem.code is ProblemCode.WRONG_PASSPHRASE
    await again.unlock(PASSPHRASE)

    assert (await again.account()).email == EMAIL


async def test_a_forgotten_passphrase_still_lets_one_sign_out(bare: Household) -> None:
    session = bare.session()
    await session.unlock(PASSPHRASE)
    await session.sign_in(EMAIL, PASSWORD)

    await bare.session().sign_out()

    assert not bare.paths.secrets_file.exists()


async def test_an_empty_passphrase_is_none(bare: Household) -> None:
    with pytest.raises(InvalidValue):
        await bare.session().unlock("")


async def test_a_locked_keyring_is_not_taken_for_being_signed_out(house: Household) -> None:
    house.keyring = BrokenKeyring(ProblemCode.KEYRING_LOCKED)

    with pytest.raises(Failed) as raised:
        await house.session().signed_in()

    assert raised.value.problem.code is ProblemCode.KEYRING_LOCKED


async def test_where_a_keyring_works_a_passphrase_changes_nothing(house: Household) -> None:
    session = house.session()

    await session.unlock(PASSPHRASE)

    assert (await session.sign_in(EMAIL, PASSWORD)).storage is SecretStorage.KEYRING
    assert not house.paths.secrets_file.exists()


async def test_a_forgotten_passphrase_is_no_dead_end(bare: Household) -> None:
    first = bare.session()
    await first.sign_in(EMAIL, PASSWORD)
    await first.unlock(PASSPHRASE)
    locked = bare.session()

    await locked.sign_out()
    sign_in = await locked.sign_in(EMAIL, PASSWORD)

    assert sign_in.storage is SecretStorage.MEMORY
    assert await locked.signed_in() == sign_in
