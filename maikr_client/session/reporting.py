"""Usage reports: made of what the daemon counted, sent at the end of a session and hourly within one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from maikr_client.daemon_link.port import Daemon
from maikr_client.daemon_link.refusals import error_of
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.problem import ProblemCode
from maikr_client.model.report import LedgerEntry, UsageReport
from maikr_client.model.secret import SignInSecrets
from maikr_client.model.status import Status, TunnelState
from maikr_client.reports.builder import Occasion, exits_of
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.sender import Sender
from maikr_client.session.catalogue import Catalogue

EVERY_S = 3600.0
RETRY_S = 30.0


class Reporting:
    """`needed` tells who is signed in, `rule_destinations` what their rules name, as they wrote it."""

    def __init__(
        self,
        ledger: Ledger,
        sender: Sender,
        catalogue: Catalogue,
        daemon: Daemon,
        needed: Callable[[], Awaitable[SignInSecrets]],
        rule_destinations: Callable[[], Awaitable[tuple[str, ...]]],
    ) -> None:
        self.ledger = ledger
        self._sender = sender
        self._catalogue = catalogue
        self._daemon = daemon
        self._needed = needed
        self._rule_destinations = rule_destinations

    async def begin(self, email: str) -> None:
        """A sign-in begins: what was counted before is not of this account. Without a daemon nothing was."""
        with suppress(MaikrError):
            await self.ledger.adopt(email, await self._daemon.usage())

    async def preview(self) -> tuple[UsageReport, ...]:
        """What would be reported now."""
        return await self._sender.preview(await self._occasion())

    async def send(self) -> tuple[LedgerEntry, ...]:
        """Write down and send. Raises why something still waits; what was sent before that stays sent."""
        outcome = await self._sender.report(await self._occasion())
        if outcome.problem is not None:
            raise error_of(outcome.problem)
        return outcome.entries

    async def keep_on(self) -> None:
        """Report for as long as this task runs; nothing that fails ends it."""
        clock = asyncio.get_running_loop().time
        reported_at = clock() - EVERY_S
        while True:
            before: Status | None = None
            with suppress(MaikrError):
                async for status in self._daemon.watch():
                    if _ended(before, status) or clock() - reported_at >= EVERY_S:
                        reported_at = clock()
                        with suppress(MaikrError):
                            await self.send()
                    before = status
            await asyncio.sleep(RETRY_S)

    async def _occasion(self) -> Occasion:
        kept = await self._needed()
        servers = (await self._catalogue.kept()).servers
        return Occasion(
            owner=kept.email,
            signed_in_at=kept.signed_in_at,
            exits=exits_of(servers),
            rule_destinations=await self._rule_destinations(),
        )


class Consent:
    """Holds reports back until the person has agreed to a privacy policy."""

    def __init__(self, agreed_version: Callable[[], Awaitable[str | None]]) -> None:
        self._agreed_version = agreed_version
        self._given = False

    async def require(self) -> None:
        """Raises Failed(CONSENT_NEEDED)."""
        self._given = self._given or await self._agreed_version() is not None
        if not self._given:
            raise Failed(ProblemCode.CONSENT_NEEDED)

    def forget(self) -> None:
        """Another person signs in."""
        self._given = False


def _ended(before: Status | None, now: Status) -> bool:
    return before is not None and before.state is not now.state and now.state is TunnelState.DISCONNECTED
