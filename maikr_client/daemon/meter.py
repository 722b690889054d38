"""Reads the devices' counters into the totals, and keeps these on disk."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Final

from maikr_client.daemon.ports import DesiredExit, Traffic, TunnelCounters, TunnelDevices
from maikr_client.daemon.store import Store
from maikr_client.daemon.totals import SessionBytes, Totals, TotalsRecord
from maikr_client.errors import Failed, InvalidValue, MaikrError
from maikr_client.model.problem import Problem
from maikr_client.model.status import Usage
from maikr_client.wire.codec import decode, encode

TOTALS_FILE: Final = "totals.json"
READ_TIMEOUT_S: Final = 5.0
FRESH_S: Final = 0.2
_log = logging.getLogger(__name__)


class Meter:
    """The totals of `devices`; `traffic` tells cheaply whether a reading is worth a program for each of them.
    `leftovers`: an earlier process's devices may still be there, and are to be counted on.

    What `keep` did not bring to disk yet is lost only together with the devices: else their counters still say it.
    """

    def __init__(
        self,
        devices: TunnelDevices,
        traffic: Traffic,
        store: Store,
        now: Callable[[], datetime],
        *,
        leftovers: bool = False,
    ) -> None:
        self._devices = devices
        self._traffic = traffic
        self._store = store
        self._now = now
        self._totals = Totals(_kept(store, now()))
        self._kept = self._totals.record
        self._lock = asyncio.Lock()
        self._any_devices = leftovers
        self._refreshed_at = -FRESH_S
        self._passed: int | None = None
        self.latest: dict[int, TunnelCounters] = {}
        self.problem: Problem | None = None

    @property
    def any_devices(self) -> bool:
        """There may be something to read."""
        return self._any_devices

    def has_moved(self, least: int) -> bool:
        """Whether more than `least` bytes went through since the last reading; also when that can't be told."""
        before, now = self._passed, self._passed_now()
        return before is None or now is None or not before <= now < before + least

    async def read(self) -> int:
        """Read the counters; the bytes that were added. A reading that fails adds nothing now and is made up later."""
        async with self._lock:
            return await self._read()

    async def refresh(self) -> None:
        """Read the counters, unless that was done within FRESH_S."""
        clock = asyncio.get_running_loop().time
        if clock() - self._refreshed_at >= FRESH_S:
            await self.read()
            self._refreshed_at = clock()

    @contextlib.asynccontextmanager
    async def changing(self, exits: tuple[DesiredExit, ...]) -> AsyncIterator[None]:
        """Around making the devices of `exits` out of what is there: the last bytes of those that go are counted."""
        async with self._lock:
            await self._read()
            self._any_devices = True
            yield
            self._totals.devices_are(exits)
            self._any_devices = bool(exits)
            self.latest, self._passed = {}, None

    def session(self, server: str) -> SessionBytes:
        """What went through `server` in this session, as of the last reading."""
        return self._totals.session(server)

    @property
    def usage(self) -> tuple[Usage, ...]:
        """Totals by server and day of the present owner, as of the last reading."""
        return self._totals.usage

    def usage_of(self, owner: int) -> tuple[Usage, ...]:
        """The same of any user."""
        return self._totals.usage_of(owner)

    def new_session(self, owner: int | None) -> None:
        """A tunnel is wanted after none was, or by another user than before."""
        self._totals.belong_to(owner)
        self._totals.new_session()

    def erase(self, owner: int) -> None:
        """Forget that user's totals. Raises Failed when the disk still has them."""
        self._totals.erase(owner)
        self.keep()
        if self.problem is not None:
            raise Failed(self.problem.code, **dict(self.problem.fields))

    def keep(self) -> None:
        """Bring to disk what is not there yet; `problem` says whether that worked."""
        record = self._totals.record
        if record == self._kept and self.problem is None:
            return
        try:
            self._store.write(TOTALS_FILE, json.dumps(encode(record)).encode())
        except Failed as error:
            self.problem = error.problem
            return
        self._kept, self.problem = record, None

    async def _read(self) -> int:
        if not self._any_devices:
            return 0
        passed = self._passed_now()
        try:
            async with asyncio.timeout(READ_TIMEOUT_S):
                counters = await self._devices.counters()
        except (MaikrError, OSError, TimeoutError) as error:
            _log.warning("counters: %s", type(error).__name__)
            return 0
        self._passed = passed
        self.latest = {each.slot: each for each in counters}
        return self._totals.count(counters, f"{self._now():%Y-%m-%d}")

    def _passed_now(self) -> int | None:
        try:
            return sum(each.bytes for each in self._traffic.packets().values())
        except OSError:
            return None


def _kept(store: Store, now: datetime) -> TotalsRecord:
    try:
        content = store.read(TOTALS_FILE)
        return decode(TotalsRecord, json.loads(content)) if content is not None else TotalsRecord()
    except (Failed, InvalidValue, ValueError, RecursionError):
        _log.error("totals: damaged, kept aside, counting from 0")
        store.keep_copy(TOTALS_FILE, f"damaged-{now:%Y%m%dT%H%M%S}")
        return TotalsRecord()
