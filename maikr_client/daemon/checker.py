"""Looks whether packets still come back and whether the firewall is still loaded, as cheaply as it can."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.machine.commands import Check
from maikr_client.daemon.machine.events import Checked, Event
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ports import DesiredExit, Platform
from maikr_client.errors import MaikrError
from maikr_client.model.plan import TunnelIdentity

PROBE_TIMEOUT_S: Final = 2.0
FIREWALL_TIMEOUT_S: Final = 5.0
FIREWALL_EVERY: Final = 3
_log = logging.getLogger(__name__)


class Checker:
    """Runs Check commands, one at a time. A probe costs one packet; the firewall is asked at every third check, and at
    every one without exits.
    """

    def __init__(self, platform: Platform, meter: Meter, report: Callable[[Event], None]) -> None:
        self._platform = platform
        self._meter = meter
        self._report = report
        self._task: asyncio.Task[None] | None = None
        self._checks = 0

    def start(self, command: Check) -> None:
        """Look once. A look that is still under way is given up."""
        self.stop()
        self._task = asyncio.create_task(self._check(command))

    def stop(self) -> None:
        """Give up a look that is under way."""
        if self._task is not None:
            self._task.cancel()

    async def _check(self, command: Check) -> None:
        answers = await asyncio.gather(*(self._alive(each, command.identity) for each in command.exits))
        alive = frozenset(each.slot for each, answered in zip(command.exits, answers, strict=True) if answered)
        loaded = await self._firewall_loaded(always=not command.exits)
        self._report(Checked(alive=alive, firewall_loaded=loaded))

    async def _alive(self, exit_: DesiredExit, identity: TunnelIdentity) -> bool:
        try:
            return await self._platform.prober.probe(exit_, identity, timeout_s=PROBE_TIMEOUT_S) is not None
        except (MaikrError, OSError) as error:
            _log.debug("probe: %s", type(error).__name__)
            return False

    async def _firewall_loaded(self, *, always: bool) -> bool:
        self._checks += 1
        if not always and self._checks % FIREWALL_EVERY:
            return True
        try:
            async with asyncio.timeout(FIREWALL_TIMEOUT_S):
                return await self._platform.firewall.is_loaded()
        except (MaikrError, OSError, TimeoutError) as error:
            _log.warning("firewall: can't be read: %s", type(error).__name__)
            return False
