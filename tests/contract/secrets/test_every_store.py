"""What every place for the sign-in does alike; the keyring is a real gnome-keyring on a bus of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from maikr_client.model.account import SecretStorage
from maikr_client.model.secret import SecretText
from maikr_client.secrets import FileStore, KeyringStore, MemoryStore, SecretStore
from tests.support.private_keyring import private_keyring
from tests.support.sign_ins import secrets_of


@pytest.fixture(scope="module")
def keyring_bus() -> Iterator[str]:
    with private_keyring() as environment:
        yield environment["DBUS_SESSION_BUS_ADDRESS"]


@pytest.fixture(
    params=[SecretStorage.MEMORY, SecretStorage.FILE, pytest.param(SecretStorage.KEYRING, marks=pytest.mark.keyring)]
)
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SecretStore:
    match request.param:
        case SecretStorage.MEMORY:
            return MemoryStore()
        case SecretStorage.FILE:
            return FileStore(tmp_path / "maikr" / "sign-in.sealed", SecretText("four words of mine"))
        case _:
            from keyring.backends.SecretService import Keyring  # noqa: PLC0415 - it looks for a bus at import

            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", request.getfixturevalue("keyring_bus"))
            return KeyringStore(Keyring, service=f"Maikr test {tmp_path.name}")


async def test_at_first_there_is_no_sign_in(store: SecretStore) -> None:
    assert await store.load() is None


async def test_a_sign_in_comes_back_as_it_was(store: SecretStore) -> None:
    await store.save(secrets_of())

    assert await store.load() == secrets_of()


async def test_the_newer_sign_in_replaces_the_older(store: SecretStore) -> None:
    await store.save(secrets_of(1))
    await store.save(secrets_of(2))

    assert await store.load() == secrets_of(2)


async def test_an_erased_sign_in_is_gone_and_may_be_erased_again(store: SecretStore) -> None:
    await store.save(secrets_of())
    await store.erase()
    await store.erase()

    assert await store.load() is None


async def test_a_sign_in_can_follow_an_erased_one(store: SecretStore) -> None:
    await store.save(secrets_of(1))
    await store.erase()
    await store.save(secrets_of(2))

    assert await store.load() == secrets_of(2)


async def test_an_address_of_any_script_is_kept(store: SecretStore) -> None:
    await store.save(secrets_of(email="дарья@пример.test"))

    loaded = await store.load()

    assert loaded is not None
    assert loaded.email == "дарья@пример.test"
