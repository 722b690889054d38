"""Looks every second whether the firewall still stands while rules are in force: another program may take it away."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.ports import Firewall
from maikr_client.errors import MaikrError

WATCH_S: Final = 1.0
_log = logging.getLogger(__name__)


class Watchman:
    """`wanted` says whether there is something to look after; `again` has it made anew."""

    def __init__(self, firewall: Firewall, wanted: Callable[[], bool], again: Callable[[], None]) -> None:
        self._firewall = firewall
        self._wanted = wanted
        self._again = again

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await asyncio.sleep(WATCH_S)
            if self._wanted() and not await self._stands() and self._wanted():
                _log.warning("firewall: taken away by another program")
                self._again()

    async def _stands(self) -> bool:
        try:
            return await self._firewall.is_loaded()
        except (MaikrError, OSError) as error:
            _log.warning("firewall: can't be read: %s", type(error).__name__)
            return False
