"""The sign-in in this process's memory only."""

from __future__ import annotations

from maikr_client.model.account import SecretStorage
from maikr_client.model.secret import SignInSecrets


class MemoryStore:
    """Forgets with the process; raises nothing."""

    def __init__(self) -> None:
        self._secrets: SignInSecrets | None = None

    @property
    def storage(self) -> SecretStorage:
        """Always `MEMORY`."""
        return SecretStorage.MEMORY

    async def load(self) -> SignInSecrets | None:
        """What was saved last."""
        return self._secrets

    async def save(self, secrets: SignInSecrets) -> None:
        """Remember it."""
        self._secrets = secrets

    async def erase(self) -> None:
        """Forget it."""
        self._secrets = None
