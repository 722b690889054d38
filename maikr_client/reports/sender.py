"""Reports what the daemon counted: writes it down, then sends all that waits, one process at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from maikr_client.errors import MaikrError, UsageError
from maikr_client.model.problem import Problem
from maikr_client.model.report import LedgerEntry, ReportState, UsageReport
from maikr_client.model.status import Usage
from maikr_client.reports.builder import Occasion
from maikr_client.reports.ledger import Ledger
from maikr_client.storage.lock import LockBusy, held


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of the reports that waited, oldest first; `problem` is why some still do.

    `skipped`: another process is at it, nothing was done here.
    """

    entries: tuple[LedgerEntry, ...] = ()
    problem: Problem | None = None
    skipped: bool = False


class Sender:
    """`totals` asks the daemon, `post` delivers one body to the backend; both raise MaikrError when they can't.

    `post` must be told from a body that will never be taken by UsageError alone. `allowed` is asked each time before
    anything is sent, and raises MaikrError when nothing may be.
    """

    def __init__(
        self,
        ledger: Ledger,
        lock_file: Path,
        *,
        totals: Callable[[], Awaitable[Sequence[Usage]]],
        post: Callable[[str], Awaitable[None]],
        allowed: Callable[[], Awaitable[None]],
    ) -> None:
        self._ledger = ledger
        self._lock_file = lock_file
        self._totals = totals
        self._post = post
        self._allowed = allowed

    async def preview(self, occasion: Occasion) -> tuple[UsageReport, ...]:
        """What would be reported now, beside what waits already; writes and sends nothing."""
        return await self._ledger.preview(occasion, await self._totals())

    async def report(self, occasion: Occasion) -> Outcome:
        """Write down what is due and send what waits. What can't be sent waits on.

        Raises only what the ledger itself does: Failed(DISK_FULL), NotPermitted, TimedOut, Failed(VERSION_SKEW).
        """
        try:
            async with held(self._lock_file, timeout_s=0):
                uncounted = await self._collect(occasion)
                outcome = await self._send(occasion.owner)
        except LockBusy:
            return Outcome(skipped=True)
        return Outcome(entries=outcome.entries, problem=outcome.problem or uncounted)

    async def _collect(self, occasion: Occasion) -> Problem | None:
        try:
            totals = await self._totals()
        except MaikrError as error:
            return error.problem
        await self._ledger.collect(occasion, totals)
        return None

    async def _send(self, owner: str) -> Outcome:
        waiting = await self._ledger.pending(owner)
        try:
            if waiting:
                await self._allowed()
        except MaikrError as error:
            return Outcome(entries=waiting, problem=error.problem)
        done: list[LedgerEntry] = []
        for entry in waiting:
            try:
                state = await self._delivered(entry)
            except MaikrError as error:
                return Outcome(entries=(*done, *waiting[len(done) :]), problem=error.problem)
            done.append(await self._ledger.mark(entry.report.report_id, state))
        return Outcome(entries=tuple(done))

    async def _delivered(self, entry: LedgerEntry) -> ReportState:
        try:
            await self._post(entry.body)
        except UsageError:
            return ReportState.REFUSED
        return ReportState.SENT
