"""The rules of the account and those kept here, made one. Offline edits wait; nobody's edit is lost."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Protocol, TypeVar

from maikr_client.api.values import RuleText
from maikr_client.errors import Failed, MaikrError, NotSignedIn
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText
from maikr_client.session.rules.home import Common, RulesHome
from maikr_client.session.rules.merge import merge

T = TypeVar("T")

TRIES = 5
MAX_BYTES = 256 * 1024
"""What an account keeps (docs/api.md)."""


def owner_mark(email: str) -> str:
    """Tells accounts apart on this machine without writing down whose they are."""
    return hashlib.sha256(f"rules of {email.casefold()}".encode()).hexdigest()


class RulesApi(Protocol):
    """The backend's part; an `ApiClient` is one."""

    async def rules(self, token: SecretText) -> RuleText:
        """The account's rules."""

    async def put_rules(self, token: SecretText, rules: RuleText) -> RuleText:
        """Replace that revision. Raises Failed(CONFLICT)."""


class AccountRules:
    """`owner` tells whose sign-in this is (an `owner_mark`), None without one; `call` runs a call with its token."""

    def __init__(
        self,
        home: RulesHome,
        api: RulesApi,
        call: Callable[[Callable[[SecretText], Awaitable[RuleText]]], Awaitable[RuleText]],
        owner: Callable[[], Awaitable[str | None]],
    ) -> None:
        self._home = home
        self._api = api
        self._call = call
        self._owner = owner

    async def sync(self, owner: str) -> str:
        """The text that is now kept here and by the account. Raises what the backend does, and Failed(CONFLICT) when
        others keep writing.
        """
        for _ in range(TRIES):
            kept = await self._home.load()
            common = kept.common if kept.common is not None and kept.common.owner == owner else None
            remote = await self._call(self._api.rules)
            base = _common_text(common, remote)
            merged = merge(base, kept.text, remote.text)
            try:
                if merged != remote.text:
                    await self._home.remember(Common(owner=owner, text=base, revision=remote.revision, sent=merged))
                settled = await self._put(merged, remote)
            except Failed as error:
                if error.problem.code is not ProblemCode.CONFLICT:
                    raise
                continue
            new = Common(owner=owner, text=merged, revision=settled.revision)
            before = kept.text
            return await self._home.settle(new, lambda now: merge(before, now, merged))  # noqa: B023 - called at once
        raise Failed(ProblemCode.CONFLICT)

    async def try_to_sync(self, patience_s: float) -> bool:
        """Sync if somebody is signed in and the backend answers in time; whether it was done."""
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(patience_s):
                owner = await self._owner()
                if owner is not None:
                    await self.sync(owner)
                    return True
        return False

    async def sync_signed_in(self) -> str:
        """Sync. Raises NotSignedIn."""
        owner = await self._owner()
        if owner is None:
            raise NotSignedIn
        return await self.sync(owner)

    async def set_foreign_aside(self, owner: str) -> None:
        """Rules of another account make room for `owner`'s; what that account lacks stays in a file of its own."""
        kept = await self._home.load()
        if kept.common is None or kept.common.owner == owner:
            return
        if kept.text != kept.common.text:
            await self._home.set_aside()
        await self._home.forget()

    async def leave(self, patience_s: float) -> None:
        """Rules that the account has do not stay here; without an answer from it they stay until it signs in again."""
        if await self.try_to_sync(patience_s):
            await self._home.forget()

    async def _put(self, text: str, remote: RuleText) -> RuleText:
        if text == remote.text:
            return remote
        if len(text.encode()) > MAX_BYTES:
            raise Failed(ProblemCode.INVALID_VALUE, what="rules", why="an account keeps 256 KB of them at most")
        return await self._call(lambda token: self._api.put_rules(token, RuleText(text=text, revision=remote.revision)))


def _common_text(common: Common | None, remote: RuleText) -> str:
    """What to merge by. An answer that got lost does not make our own words another device's."""
    if common is None:
        return ""
    return remote.text if remote.text == common.sent else common.text
