"""Whether all is well, as far as a person's own programs can see: the daemon's checks and the account's."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import MaikrError, NotSignedIn
from maikr_client.model.account import SecretStorage
from maikr_client.model.health import Check, CheckKind, good, skipped, wrong
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import belongs_to_other
from maikr_client.session.people import People

MAX_CLOCK_GAP_S: Final = 120.0
LOWEST_FREE_BYTES: Final = 50_000_000
ANOTHERS: Final = "for another user of this computer, whose tunnel only they can check"
_STORAGES: Final = {
    SecretStorage.KEYRING: "the system's",
    SecretStorage.FILE: "a file that your passphrase opens",
    SecretStorage.MEMORY: "none: signed in until Maikr is closed",
}


class Checkup:
    """`folder` is where this person's files are."""

    def __init__(self, daemon: Daemon, people: People, folder: Path, now: Callable[[], datetime]) -> None:
        self._daemon = daemon
        self._people = people
        self._folder = folder
        self._now = now

    async def look(self) -> tuple[Check, ...]:
        """Every check that can be made now, in their order."""
        found = [*await self._daemon_checks(), *await self._backend(), *await self._account()]
        if not any(each.kind is CheckKind.DISK for each in found):
            found.append(self._disk())
        order = list(CheckKind)
        return tuple(sorted(found, key=lambda each: order.index(each.kind)))

    async def _daemon_checks(self) -> list[Check]:
        try:
            status = await self._daemon.status()
            if belongs_to_other(status):
                return [skipped(CheckKind.DAEMON, self._now(), f"running, {status.state}, {ANOTHERS}")]
            checks = await self._daemon.check()
        except MaikrError as error:
            return [wrong(CheckKind.DAEMON, self._now(), error.problem)]
        return [good(CheckKind.DAEMON, self._now(), f"running, {status.state}"), *checks]

    async def _backend(self) -> list[Check]:
        try:
            await self._people.api.policy()
        except MaikrError as error:
            return [
                wrong(CheckKind.BACKEND, self._now(), error.problem),
                skipped(CheckKind.CLOCK, self._now(), "needs Maikr's service to compare with"),
            ]
        return [good(CheckKind.BACKEND, self._now(), "reached"), self._clock()]

    def _clock(self) -> Check:
        theirs, ours = self._people.api.backend_time, self._now()
        if theirs is None:
            return skipped(CheckKind.CLOCK, ours, "Maikr's service did not say what time it is")
        gap_s = abs((ours - theirs).total_seconds())
        if gap_s <= MAX_CLOCK_GAP_S:
            return good(CheckKind.CLOCK, ours, "right")
        return wrong(CheckKind.CLOCK, ours, Problem.of(ProblemCode.CLOCK_WRONG, what=f"{gap_s / 60:.0f} minutes"))

    async def _account(self) -> list[Check]:
        try:
            storage = await self._people.storage()
        except MaikrError as error:
            return [wrong(CheckKind.KEYRING, self._now(), error.problem)]
        if storage is None:
            return [
                skipped(CheckKind.KEYRING, self._now(), "nothing to keep: nobody is signed in"),
                wrong(CheckKind.ACCOUNT, self._now(), Problem.of(ProblemCode.NOT_SIGNED_IN)),
            ]
        kept = good(CheckKind.KEYRING, self._now(), _STORAGES[storage])
        return [kept, await self._device()]

    async def _device(self) -> Check:
        kind = CheckKind.ACCOUNT
        try:
            await self._people.account()
            await self._people.check_device()
        except NotSignedIn as error:
            return wrong(kind, self._now(), error.problem)
        except MaikrError:
            return skipped(kind, self._now(), "needs Maikr's service")
        return good(kind, self._now(), "signed in, and this device is registered")

    def _disk(self) -> Check:
        kind, place = (
            CheckKind.DISK,
            next((each for each in (self._folder, *self._folder.parents) if each.exists()), None),
        )
        free = shutil.disk_usage(place or "/").free
        if free < LOWEST_FREE_BYTES:
            return wrong(kind, self._now(), Problem.of(ProblemCode.DISK_LOW, what=f"{free // 1_000_000} MB"))
        return good(kind, self._now(), f"{free // 1_000_000_000} GB free")
