"""Calls in the name of the sign-in that is kept: renews its tokens, one process at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from maikr_client.api.client import ApiClient
from maikr_client.api.sign_in import Attempt, End, Renew, Use, next_step, renewed
from maikr_client.errors import NotSignedIn
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText, SignInSecrets
from maikr_client.storage.lock import held

T = TypeVar("T")

LOCK_WAIT_S = 30.0
_TOKEN_REFUSED = frozenset({ProblemCode.NOT_SIGNED_IN, ProblemCode.SIGN_IN_EXPIRED})


class SignInKeeper(Protocol):
    """Where the sign-in is kept; a `SecretStore` is one."""

    async def load(self) -> SignInSecrets | None:
        """The sign-in, None without one."""

    async def save(self, secrets: SignInSecrets) -> None:
        """Keep it in place of the one before."""


class Authorized:
    """Runs calls with an access token that holds.

    Using a refresh token again after one of the tokens that it gave ends the sign-in for good. So it is done under
    `lock_file`, with what is kept read again inside, and once begun it ends by keeping the answer, even when the caller
    no longer waits. An answer that got lost is asked for again.
    """

    def __init__(self, api: ApiClient, keeper: SignInKeeper, lock_file: Path, now: Callable[[], datetime]) -> None:
        self._api = api
        self._keeper = keeper
        self._lock_file = lock_file
        self._now = now
        self._renewing: set[asyncio.Task[None]] = set()

    async def call(self, what: Callable[[SecretText], Awaitable[T]]) -> T:
        """The result of `what(access_token)`. Raises what it raises, NotSignedIn when the sign-in doesn't hold."""
        attempt = Attempt()
        while True:
            match next_step(await self._keeper.load(), self._now(), attempt):
                case End(code=code):
                    raise NotSignedIn(code)
                case Renew():
                    await self._shielded(attempt)
                    attempt = replace(attempt, renewed=True)
                case Use(token=token):
                    try:
                        return await what(token)
                    except NotSignedIn as error:
                        if error.problem.code not in _TOKEN_REFUSED:
                            raise
                    attempt = replace(attempt, refused=token)

    async def aclose(self) -> None:
        """Wait for a renewal under way."""
        await asyncio.gather(*self._renewing, return_exceptions=True)

    async def _shielded(self, attempt: Attempt) -> None:
        task = asyncio.create_task(self._renew(attempt))
        self._renewing.add(task)
        task.add_done_callback(self._renewing.discard)
        await asyncio.shield(task)

    async def _renew(self, attempt: Attempt) -> None:
        async with held(self._lock_file, timeout_s=LOCK_WAIT_S):
            kept = await self._keeper.load()
            step = next_step(kept, self._now(), attempt)
            if kept is not None and isinstance(step, Renew):
                tokens = await self._api.refresh(step.refresh_token)
                # Who signed out, or in anew, meanwhile must not find the old sign-in back.
                if await self._keeper.load() == kept:
                    await self._keeper.save(renewed(kept, tokens, self._now()))
