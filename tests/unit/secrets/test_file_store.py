from __future__ import annotations

import stat
from pathlib import Path

import pytest

from maikr_client.errors import Failed, NotPermitted
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText
from maikr_client.secrets import FileStore
from tests.support.sign_ins import secrets_of

PASSPHRASE = SecretText("four words of mine")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "maikr" / "sign-in.sealed"


async def test_nothing_of_the_sign_in_can_be_read_in_the_file(path: Path) -> None:
    await FileStore(path, PASSPHRASE).save(secrets_of())

    content = path.read_bytes()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for secret in (b"ada@example.test", b"access-1", b"refresh-1", secrets_of().private_key.reveal().encode()):
        assert secret not in content


async def test_without_its_passphrase_the_file_is_locked_and_stays(path: Path) -> None:
    await FileStore(path, PASSPHRASE).save(secrets_of())
    locked = FileStore(path)

    for use in (locked.load(), locked.save(secrets_of(2))):
        with pytest.raises(Failed) as caught:
            await use
        assert caught.value.problem.code is ProblemCode.KEYRING_LOCKED

    assert await FileStore(path, PASSPHRASE).load() == secrets_of()


async def test_a_wrong_passphrase_neither_opens_nor_overwrites(path: Path) -> None:
    await FileStore(path, PASSPHRASE).save(secrets_of())
    wrong = FileStore(path, SecretText("something else"))

    for use in (wrong.load(), wrong.save(secrets_of(2))):
        with pytest.raises(Failed) as caught:
            await use
        assert caught.value.problem.code is ProblemCode.WRONG_PASSPHRASE

    assert await FileStore(path, PASSPHRASE).load() == secrets_of()


async def test_who_forgot_the_passphrase_can_still_sign_out(path: Path) -> None:
    await FileStore(path, PASSPHRASE).save(secrets_of())

    await FileStore(path).erase()

    assert not path.exists()


async def test_a_damaged_file_is_kept_aside_and_said_once(path: Path) -> None:
    store = FileStore(path, PASSPHRASE)
    await store.save(secrets_of())
    damaged = path.read_bytes()[:-1]
    path.write_bytes(damaged)

    with pytest.raises(Failed) as caught:
        await store.load()

    assert caught.value.problem.code is ProblemCode.FILE_DAMAGED
    assert path.with_name(caught.value.problem.field("kept_as")).read_bytes() == damaged
    assert await store.load() is None


async def test_a_link_in_the_files_place_is_refused(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    await FileStore(target, PASSPHRASE).save(secrets_of())
    path.parent.mkdir()
    path.symlink_to(target)

    with pytest.raises(NotPermitted):
        await FileStore(path, PASSPHRASE).load()
