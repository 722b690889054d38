"""How a sign-in, or a whole account, ends on this machine: nothing of it stays."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import MaikrError
from maikr_client.model.settings import Settings
from maikr_client.model.status import TunnelState
from maikr_client.session.measuring.live import LiveMeasuring
from maikr_client.session.people import People
from maikr_client.session.reporting import Reporting
from maikr_client.session.rules.live import LiveRules
from maikr_client.settings.state import Remembered, StateStore
from maikr_client.settings.store import SettingsStore

PATIENCE_S = 10.0
"""How long the tunnel may take to end, and the last report to be sent, before the rest goes on."""


class Farewell:
    """What is ended, in the order that loses nothing."""

    def __init__(
        self,
        daemon: Daemon,
        people: People,
        reporting: Reporting,
        settings: SettingsStore,
        state: StateStore,
        rules: LiveRules,
        measuring: LiveMeasuring,
    ) -> None:
        self._daemon = daemon
        self._people = people
        self._reporting = reporting
        self._settings = settings
        self._state = state
        self._rules = rules
        self._measuring = measuring

    async def sign_out(self) -> None:
        """Disconnect, report what is due, end the sign-in and this device, erase what is kept of them here."""
        await self._end_tunnel()
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                await self._reporting.send()
        with suppress(MaikrError):
            await self._rules.leave()
        await self._people.sign_out()

    async def delete_account(self, password: str) -> None:
        """Remove the account; then everything of it here. Raises what removing does, and then nothing is changed."""
        await self._people.delete(password)
        await self._end_tunnel()
        with suppress(MaikrError):
            await self._daemon.erase_usage()
        await self._reporting.ledger.erase()
        await self._measuring.erase()
        await self._rules.forget()
        await self._state.update(lambda _: Remembered())
        await self._settings.save(Settings())

    async def _end_tunnel(self) -> None:
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                await self._daemon.disconnect()
                async for status in self._daemon.watch():
                    if status.state is TunnelState.DISCONNECTED:
                        return
