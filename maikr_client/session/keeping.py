"""The sign-in where it is kept: the place is looked for when it is first needed, and may be unlocked meanwhile."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from maikr_client.errors import Failed, InvalidValue, NotSignedIn
from maikr_client.model.account import SecretStorage, SignIn
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText, SignInSecrets
from maikr_client.secrets import ChosenStore

Choose = Callable[[SecretText | None], Awaitable[ChosenStore]]


class Keeping:
    """`choose` finds the place, given a passphrase or none. A `SignInKeeper`; methods raise what the stores do."""

    def __init__(self, choose: Choose) -> None:
        self._choose = choose
        self._chosen: ChosenStore | None = None
        self._unlocked = False

    async def load(self) -> SignInSecrets | None:
        """The sign-in, None without one. Raises Failed(KEYRING_LOCKED) when one may be behind a lock."""
        place = await self._place()
        kept = await place.store.load()
        if kept is None and place.problem is not None and place.problem.code is ProblemCode.KEYRING_LOCKED:
            raise Failed(ProblemCode.KEYRING_LOCKED)
        return kept

    async def needed(self) -> SignInSecrets:
        """The sign-in. Raises NotSignedIn."""
        kept = await self.load()
        if kept is None:
            raise NotSignedIn
        return kept

    async def save(self, secrets: SignInSecrets) -> None:
        """Keep it in place of the one before."""
        await (await self._place()).store.save(secrets)

    async def erase(self) -> None:
        """Keep none. A place that was locked is looked for anew: without its file it is another one."""
        await (await self._place()).store.erase()
        if not self._unlocked:
            self._chosen = None

    async def shown(self, kept: SignInSecrets) -> SignIn:
        """What may be seen of a sign-in that is kept here."""
        storage = (await self._place()).store.storage
        return SignIn(email=kept.email, signed_in_at=kept.signed_in_at, storage=storage)

    async def unlock(self, passphrase: str) -> None:
        """Keep it in the file that `passphrase` opens, what memory holds too. Nothing changes where a keyring works.

        Raises Failed(WRONG_PASSPHRASE), InvalidValue for an empty passphrase.
        """
        if not passphrase:
            raise InvalidValue("passphrase", "it is empty")
        before = (await self._place()).store
        after = await self._choose(SecretText(passphrase))
        await after.store.load()
        kept = await before.load() if before.storage is SecretStorage.MEMORY else None
        if kept is not None:
            await after.store.save(kept)
        self._chosen, self._unlocked = after, True

    async def _place(self) -> ChosenStore:
        if self._chosen is None:
            self._chosen = await self._choose(None)
        return self._chosen
