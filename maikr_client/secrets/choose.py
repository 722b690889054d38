"""Which place keeps the sign-in on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.secret import SecretText
from maikr_client.secrets.file_store import FileStore
from maikr_client.secrets.keyring_store import KeyringStore
from maikr_client.secrets.memory_store import MemoryStore
from maikr_client.secrets.store import SecretStore


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenStore:
    """The place, and why it is not a keyring (None when it is)."""

    store: SecretStore
    problem: Problem | None = None


async def choose_store(
    file: Path, *, passphrase: SecretText | None = None, keyring: SecretStore | None = None
) -> ChosenStore:
    """The keyring if it answers; else `file`, if it is there or a passphrase for it is; else memory.

    A file without a passphrase is chosen locked: loading from it raises Failed(KEYRING_LOCKED). Raises nothing.
    """
    preferred = keyring or KeyringStore()
    try:
        await preferred.load()
    except MaikrError as error:
        if error.problem.code is not ProblemCode.FILE_DAMAGED:
            return ChosenStore(store=_beside(file, passphrase), problem=error.problem)
    return ChosenStore(store=preferred)


def _beside(file: Path, passphrase: SecretText | None) -> SecretStore:
    store = FileStore(file, passphrase)
    return store if passphrase is not None or store.exists else MemoryStore()
