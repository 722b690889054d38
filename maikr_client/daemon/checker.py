"""Looks whether packets still come back and whether the firewall is still loaded, as cheaply as it can."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.machine.commands import Check
from maikr_client.daemon.machine.events import Checked, Event
from maikr_client.daemon.ports import DesiredExit, Platform
from maikr_client.errors import MaikrError
from maikr_client.model.plan import TunnelIdentity

PROBES_AFTER_S: Final = (0.0, 0.3, 0.6)
WINDOW_S: Final = 0.9
"""Slower answers still count: they arrive while the next check looks for anything that comes."""
FIREWALL_TIMEOUT_S: Final = 5.0
FIREWALL_EVERY: Final = 3
_log = logging.getLogger(__name__)


class Checker:
    """Runs Check commands, one at a time. A probe costs one packet if it is answered; the firewall is asked at every
    third check, and at every one without exits.
    """

    def __init__(self, platform: Platform, report: Callable[[Event], None]) -> None:
        self._platform = platform
        self._report = report
        self._task: asyncio.Task[None] | None = None
        self._command: Check | None = None
        self._checks = 0

    def start(self, command: Check) -> None:
        """Look once. The same look that is still under way will do; another one is given up."""
        if self._task is not None and not self._task.done() and self._command == command:
            return
        self.stop()
        self._command = command
        self._task = asyncio.create_task(self._check(command))

    def stop(self) -> None:
        """Give up a look that is under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _check(self, command: Check) -> None:
        answers = await asyncio.gather(*(self._alive(each, command.identity) for each in command.exits))
        alive = frozenset(each.slot for each, answered in zip(command.exits, answers, strict=True) if answered)
        loaded = await self._firewall_loaded(always=not command.exits)
        self._report(Checked(alive=alive, firewall_loaded=loaded))

    async def _alive(self, exit_: DesiredExit, identity: TunnelIdentity) -> bool:
        received = self._received(exit_.slot)
        probes = {asyncio.create_task(self._answered(exit_, identity, after_s)) for after_s in PROBES_AFTER_S}
        try:
            while probes:
                done, probes = await asyncio.wait(probes, return_when=asyncio.FIRST_COMPLETED)
                if any(each.result() for each in done):
                    return True
        finally:
            for each in probes:
                each.cancel()
        return self._received(exit_.slot) > received

    def _received(self, slot: int) -> int:
        try:
            found = self._platform.traffic.packets().get(slot)
        except OSError:
            return 0
        return found.received if found else 0

    async def _answered(self, exit_: DesiredExit, identity: TunnelIdentity, after_s: float) -> bool:
        await asyncio.sleep(after_s)
        try:
            timeout_s = WINDOW_S - after_s
            return await self._platform.prober.probe(exit_, identity, timeout_s=timeout_s) is not None
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
