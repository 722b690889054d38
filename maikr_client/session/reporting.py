"""Usage reports: made of what the daemon counted, sent at the end of a session and hourly within one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from maikr_client.daemon_link.port import Daemon
from maikr_client.daemon_link.refusals import error_of
from maikr_client.errors import MaikrError, NotPermitted, NotSignedIn
from maikr_client.model.problem import ProblemCode
from maikr_client.model.report import LedgerEntry, Quality, UsageReport
from maikr_client.model.secret import SignInSecrets
from maikr_client.model.settings import Settings
from maikr_client.model.status import Status, TunnelState, Usage
from maikr_client.reports.builder import Occasion, exits_of
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.sender import Sender
from maikr_client.session.catalogue import Catalogue
from maikr_client.session.consent import Consent

EVERY_S = 3600.0
RETRY_S = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What a report says beside bytes: who is signed in, what their rules name as they wrote it, what was measured last
    of each server, and what of it may be said.
    """

    needed: Callable[[], Awaitable[SignInSecrets]]
    rule_destinations: Callable[[], Awaitable[tuple[str, ...]]]
    measured: Callable[[], Awaitable[Sequence[Quality]]]
    settings: Callable[[], Awaitable[Settings]]


class Reporting:
    """While the person has reports off none is made, and what was used meanwhile never is reported."""

    def __init__(
        self,
        ledger: Ledger,
        sender: Sender,
        catalogue: Catalogue,
        daemon: Daemon,
        consent: Consent,
        sources: Sources,
    ) -> None:
        self.ledger = ledger
        self._sender = sender
        self._catalogue = catalogue
        self._daemon = daemon
        self._consent = consent
        self._sources = sources

    async def begin(self, email: str) -> None:
        """A sign-in begins: what was counted before is not of this account."""
        with suppress(MaikrError):
            await self.ledger.adopt(email, await self._counted())

    async def start_over(self) -> None:
        """The daemon counts from nothing now."""
        with suppress(NotSignedIn):
            kept = await self._sources.needed()
            await self.ledger.pass_over(kept.email, ())

    async def preview(self) -> tuple[UsageReport, ...]:
        """What would be reported now."""
        settings = await self._sources.settings()
        return await self._sender.preview(await self._occasion(settings)) if settings.send_reports else ()

    async def send(self) -> tuple[LedgerEntry, ...]:
        """Write down and send, where the person has reports on. Raises why something still waits; what was sent before
        that stays sent. Raises NotPermitted(REPORTS_REQUIRED) when they are off and the account needs them on.
        """
        settings = await self._sources.settings()
        if not settings.send_reports:
            await self._pass_over()
            await self._may_be_silent()
            return ()
        outcome = await self._sender.report(await self._occasion(settings))
        await self.ledger.expire(settings.keep_reports_days)
        if outcome.problem is not None:
            raise error_of(outcome.problem)
        return outcome.entries

    async def allow_change(self, before: Settings, after: Settings) -> None:
        """Before the settings change so. Raises NotPermitted(REPORTS_REQUIRED), and what the ledger does."""
        if before.send_reports and not after.send_reports:
            await self._may_be_silent()
        if after.send_reports and not before.send_reports:
            await self._pass_over()

    async def _may_be_silent(self) -> None:
        """As far as the backend can be asked: without it nothing is sent either."""
        try:
            await self._consent.may_be_silent()
        except NotPermitted as error:
            if error.problem.code is ProblemCode.REPORTS_REQUIRED:
                raise
        except MaikrError:
            return

    async def _pass_over(self) -> None:
        with suppress(NotSignedIn):
            kept = await self._sources.needed()
            await self.ledger.pass_over(kept.email, await self._counted())

    async def _counted(self) -> Sequence[Usage] | None:
        try:
            return await self._daemon.usage()
        except MaikrError:
            return None

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

    async def _occasion(self, settings: Settings) -> Occasion:
        kept = await self._sources.needed()
        servers = (await self._catalogue.kept()).servers
        return Occasion(
            owner=kept.email,
            signed_in_at=kept.signed_in_at,
            exits=exits_of(servers),
            rule_destinations=await self._sources.rule_destinations(),
            quality=tuple(await self._sources.measured()) if settings.report_quality else (),
        )


def _ended(before: Status | None, now: Status) -> bool:
    return before is not None and before.state is not now.state and now.state is TunnelState.DISCONNECTED
