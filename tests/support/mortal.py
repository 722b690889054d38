"""A process that dies at a chosen moment: before or after something that outlives it."""

from __future__ import annotations

import httpx

from maikr_client.model.account import SecretStorage
from maikr_client.model.secret import SignInSecrets
from maikr_client.secrets.store import SecretStore
from tests.support.household import Wires


class Death(BaseException):
    """Comes at the moment of that number, counted over everything that dies together; from then on all is dead."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self._at = at
        self.moments = 0

    def may_come(self) -> None:
        """One moment. Raises itself."""
        self.moments += 1
        if self.moments > self._at:
            raise self


class MortalWires(Wires):
    """The way to the backend, with a moment before each call that changes something there, and one after."""

    def __init__(self, backend: httpx.AsyncBaseTransport, death: Death) -> None:
        super().__init__(backend)
        self._death = death

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return await super().handle_async_request(request)
        self._death.may_come()
        answer = await super().handle_async_request(request)
        self._death.may_come()
        return answer


class MortalKeyring:
    """A keyring, with a moment before each writing and one after."""

    def __init__(self, store: SecretStore, death: Death) -> None:
        self._store = store
        self._death = death

    @property
    def storage(self) -> SecretStorage:
        return self._store.storage

    async def load(self) -> SignInSecrets | None:
        return await self._store.load()

    async def save(self, secrets: SignInSecrets) -> None:
        self._death.may_come()
        await self._store.save(secrets)
        self._death.may_come()

    async def erase(self) -> None:
        await self._store.erase()
