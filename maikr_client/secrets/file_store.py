"""The sign-in in a file that only its passphrase opens."""

from __future__ import annotations

import asyncio
from pathlib import Path

from maikr_client.errors import Failed, InvalidValue, MaikrError
from maikr_client.model.account import SecretStorage
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText, SignInSecrets
from maikr_client.secrets.sealed import opened, seal
from maikr_client.secrets.store import from_text, to_text
from maikr_client.storage.files import naming, read_own, set_aside, write_own


class FileStore:
    """Mode 0600, in a directory of mode 0700, replaced whole; no symbolic link is followed.

    Without a passphrase it is locked: what is in it stays, and using it raises Failed(KEYRING_LOCKED). Methods raise
    Failed(WRONG_PASSPHRASE), Failed(DISK_FULL), NotPermitted; a damaged file is set aside once and said so by
    Failed(FILE_DAMAGED).
    """

    def __init__(self, path: Path, passphrase: SecretText | None = None) -> None:
        self._path = path
        self._passphrase = passphrase

    @property
    def storage(self) -> SecretStorage:
        """Always `FILE`."""
        return SecretStorage.FILE

    @property
    def exists(self) -> bool:
        """There is a file, whatever is in it."""
        return self._path.exists()

    async def load(self) -> SignInSecrets | None:
        """What the file holds; None without a file."""
        return await asyncio.to_thread(self._load)

    async def save(self, secrets: SignInSecrets) -> None:
        """Replace the file. One that another passphrase closed is not overwritten."""
        await asyncio.to_thread(self._save, secrets)

    async def erase(self) -> None:
        """Remove the file; that needs no passphrase."""
        with naming(self._path):
            self._path.unlink(missing_ok=True)

    def _load(self) -> SignInSecrets | None:
        data = read_own(self._path)
        if data is None:
            return None
        passphrase = self._unlocked()
        try:
            return from_text(opened(data, passphrase), self._path.name)
        except (InvalidValue, Failed) as error:
            if isinstance(error, Failed) and error.problem.code is not ProblemCode.FILE_DAMAGED:
                raise
            raise self._set_aside() from None

    def _save(self, secrets: SignInSecrets) -> None:
        passphrase = self._unlocked()
        data = read_own(self._path)
        if data is not None:
            self._check(data, passphrase)
        write_own(self._path, seal(to_text(secrets), passphrase))

    def _check(self, data: bytes, passphrase: SecretText) -> None:
        try:
            opened(data, passphrase)
        except InvalidValue:
            set_aside(self._path)

    def _set_aside(self) -> MaikrError:
        problem = set_aside(self._path)
        return Failed(problem.code, **dict(problem.fields))

    def _unlocked(self) -> SecretText:
        if self._passphrase is None:
            raise Failed(ProblemCode.KEYRING_LOCKED, file=self._path.name)
        return self._passphrase
