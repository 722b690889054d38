from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring import errors
from keyring.backend import KeyringBackend

from maikr_client.errors import Failed, MaikrError, TimedOut
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText
from maikr_client.secrets import KeyringStore, MemoryStore, choose_store
from maikr_client.secrets.file_store import FileStore
from maikr_client.secrets.store import to_text
from tests.support.sign_ins import secrets_of

WINDOWS_CREDENTIAL_BYTES = 2560
NEVER_ANSWERED = """
import asyncio, threading
from maikr_client.errors import TimedOut
from maikr_client.secrets import KeyringStore

async def main():
    try:
        await KeyringStore(threading.Event().wait, timeout_s=0.01).load()
    except TimedOut as error:
        print(error.problem.code)

asyncio.run(main())
"""


class FakeKeyring(KeyringBackend):
    """Does what `answer` does, whatever it is asked."""

    def __init__(self, answer: Callable[[], str | None]) -> None:
        self._answer = answer

    def get_password(self, service: str, username: str) -> str | None:
        return self._answer()

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()


def raising(error: Exception) -> Callable[[], FakeKeyring]:
    def answer() -> str | None:
        raise error

    return lambda: FakeKeyring(answer)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.NoKeyringError(), ProblemCode.NO_KEYRING),
        (errors.InitError(), ProblemCode.NO_KEYRING),
        (errors.KeyringLocked(), ProblemCode.KEYRING_LOCKED),
        (errors.PasswordSetError(), ProblemCode.NO_KEYRING),
        (ConnectionRefusedError(), ProblemCode.NO_KEYRING),
    ],
)
async def test_what_a_keyring_says_against_it_has_a_name(error: Exception, code: ProblemCode) -> None:
    store = KeyringStore(raising(error), pauses_s=(0, 0))

    for use in (store.load(), store.save(secrets_of()), store.erase()):
        with pytest.raises(Failed) as caught:
            await use
        assert caught.value.problem.code is code


async def test_what_a_keyring_says_is_never_repeated() -> None:
    with pytest.raises(Failed) as caught:
        await KeyringStore(raising(errors.PasswordSetError("access-1xxx")), pauses_s=()).save(secrets_of())

    assert "access-1" not in str(caught.value)


async def test_a_record_that_is_none_of_ours_is_damaged_and_can_be_replaced() -> None:
    store = KeyringStore(lambda: FakeKeyring(lambda: "{}"))

    with pytest.raises(Failed) as caught:
        await store.load()

    assert caught.value.problem.code is ProblemCode.FILE_DAMAGED
    await store.save(secrets_of())


async def test_a_keyring_that_does_not_answer_is_not_waited_for_for_ever() -> None:
    answer = threading.Event()
    store = KeyringStore(lambda: FakeKeyring(lambda: str(answer.wait())), timeout_s=0.01)

    with pytest.raises(TimedOut) as caught:
        await store.load()

    answer.set()
    assert caught.value.problem.code is ProblemCode.KEYRING_LOCKED


def test_a_keyring_that_does_not_answer_does_not_keep_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", NEVER_ANSWERED], capture_output=True, text=True, timeout=60, check=True
    )

    assert done.stdout.strip() == "keyring-locked"


def test_the_longest_record_fits_into_a_windows_credential() -> None:
    longest = f"{'a' * 64}@{'b' * 63}.{'c' * 63}.{'d' * 61}"

    assert len(to_text(secrets_of(email=longest)).encode("utf-16-le")) <= WINDOWS_CREDENTIAL_BYTES


async def test_a_keyring_that_answers_is_chosen_even_with_a_damaged_record(tmp_path: Path) -> None:
    keyring = KeyringStore(lambda: FakeKeyring(lambda: "garbage"))

    chosen = await choose_store(tmp_path / "file", passphrase=SecretText("words"), keyring=keyring)

    assert chosen.store is keyring
    assert chosen.problem is None


@pytest.mark.parametrize("passphrase", [None, SecretText("four words of mine")])
async def test_without_a_keyring_the_file_that_is_there_is_chosen(
    tmp_path: Path, passphrase: SecretText | None
) -> None:
    path = tmp_path / "file"
    await FileStore(path, SecretText("four words of mine")).save(secrets_of())

    chosen = await choose_store(path, passphrase=passphrase, keyring=KeyringStore(raising(errors.NoKeyringError())))

    assert isinstance(chosen.store, FileStore)
    if passphrase is None:
        with pytest.raises(MaikrError):
            await chosen.store.load()
    else:
        assert await chosen.store.load() == secrets_of()


async def test_without_keyring_file_and_passphrase_the_process_remembers_and_says_why(tmp_path: Path) -> None:
    chosen = await choose_store(tmp_path / "file", keyring=KeyringStore(raising(errors.KeyringLocked()), pauses_s=()))

    assert isinstance(chosen.store, MemoryStore)
    assert chosen.problem is not None
    assert chosen.problem.code is ProblemCode.KEYRING_LOCKED


async def test_a_keyring_that_stumbles_is_asked_again() -> None:
    tries: list[int] = []

    def answer() -> str | None:
        tries.append(len(tries))
        if len(tries) < 3:
            raise errors.InitError
        return to_text(secrets_of())

    kept = await KeyringStore(lambda: FakeKeyring(answer), pauses_s=(0, 0)).load()

    assert kept == secrets_of()
    assert len(tries) == 3
