"""A new key for this device, daily, without a break: made here, registered, moved to; only then is the old one ended.

Each step is written down before the next, so whoever comes after a crash or a lost answer, at whatever point, goes on
from there: both keys work from the second step to the last.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from maikr_client.api.authorized import LOCK_WAIT_S
from maikr_client.errors import Failed, MaikrError, NotSignedIn
from maikr_client.model.keys import PrivateKey
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from maikr_client.session.device_key import public_key_of
from maikr_client.session.keeping import Keeping
from maikr_client.session.moving import Moving
from maikr_client.session.people import People
from maikr_client.session.rotation_steps import Make, Move, Register, Rest, next_step
from maikr_client.storage.lock import held

LOOK_EVERY_S = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationLocks:
    """`turn` is held by the process that rotates, `record` by whoever changes the sign-in."""

    turn: Path
    record: Path


class Rotation:
    """Rotates the key of the person of `people`. `interval` is how old a key may become."""

    def __init__(
        self,
        people: People,
        keeping: Keeping,
        moving: Moving,
        locks: RotationLocks,
        interval: Callable[[], Awaitable[timedelta]],
        now: Callable[[], datetime],
    ) -> None:
        self._people = people
        self._keeping = keeping
        self._moving = moving
        self._locks = locks
        self._interval = interval
        self._now = now

    async def turn(self, *, wanted: bool = False) -> bool:
        """Rotate if the key is old, or `wanted`, or finish what was begun; whether the old key is ended.

        Raises NotSignedIn, what the API and the places for secrets do, LockBusy.
        """
        interval = await self._interval()
        async with held(self._locks.turn, timeout_s=LOCK_WAIT_S if wanted else 0.0):
            ended = False
            while True:
                match next_step(await self._keeping.needed(), self._now(), interval, wanted=wanted and not ended):
                    case Rest():
                        return ended
                    case Make():
                        await self._edit(lambda kept: replace(kept, next_key=PrivateKey.generate()))
                    case Register(device_id=device_id, key=key):
                        await self._register(device_id, key)
                    case Move(device_id=device_id):
                        if not await self._moving.moved():
                            return ended
                        await self._people.call(lambda token: self._people.api.retire_device(token, device_id))
                        await self._edit(lambda kept: replace(kept, retiring=False))
                        ended = True

    async def keep_on(self) -> None:
        """Look after the key for as long as this task runs; nothing that fails ends it."""
        while True:
            with suppress(MaikrError):
                await self.turn()
            await asyncio.sleep(LOOK_EVERY_S)

    async def _register(self, device_id: str, key: PrivateKey) -> None:
        public = public_key_of(key)
        try:
            taken = await self._people.call(lambda token: self._people.api.rotate_device(token, device_id, public))
        except Failed as error:
            if error.problem.code is ProblemCode.CONFLICT:
                await self._edit(lambda kept: replace(kept, next_key=None))
            if error.problem.code is ProblemCode.NOT_FOUND:
                raise NotSignedIn(ProblemCode.DEVICE_REVOKED) from None
            raise
        await self._edit(
            lambda kept: replace(
                kept,
                private_key=key,
                preshared_seed=taken.preshared_seed,
                tunnel4=taken.device.tunnel4,
                tunnel6=taken.device.tunnel6,
                key_made_at=self._now(),
                next_key=None,
                retiring=True,
            )
        )

    async def _edit(self, change: Callable[[SignInSecrets], SignInSecrets]) -> None:
        async with held(self._locks.record, timeout_s=LOCK_WAIT_S):
            await self._keeping.save(change(await self._keeping.needed()))
