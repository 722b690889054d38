"""A whole Maikr in memory: a faithful Session without daemon, backend or disk.

It lives in the loop it is opened in. The switches may be set from any thread: `daemon_gone`, `backend_away`, `show`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from maikr_client.errors import DaemonUnreachable, Failed, MaikrError, NotPermitted
from maikr_client.model.health import Check, CheckKind, good, wrong
from maikr_client.model.network import Whereabouts
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.report import UsageReport
from maikr_client.model.server import Server
from maikr_client.model.settings import Settings
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState, Usage
from maikr_client.session import Directory, LedgerEntry
from maikr_client.session.portal import Visit, VisitEnd
from tests.support.fake_account import SIGNED_IN_AT, FakeAccount
from tests.support.fake_measuring import FakeMeasuring
from tests.support.fake_networks import FakeNetworks
from tests.support.fake_reports import fake_report
from tests.support.fake_rules import FakeRules
from tests.support.fake_servers import fake_servers

FETCHED_AT = datetime(2026, 3, 2, 9, 31, tzinfo=UTC)
DISCONNECTED = Status(state=TunnelState.DISCONNECTED, protected=False)
RECENTS = 5


class FakeSession(FakeAccount):
    """Starts signed out and disconnected. `lingers`: a connect stays connecting until `show` is called.
    `stays_at_portal`: a visit lasts until a status without `portal_until` is shown. `checks`: what a check-up finds,
    which takes while `checks_linger` is set, as the directory does while `directory_lingers` is.
    """

    def __init__(self, *, signed_in: bool = False, servers: tuple[Server, ...] | None = None) -> None:
        super().__init__(signed_in=signed_in)
        self.servers = fake_servers() if servers is None else servers
        self.rules = FakeRules(lambda: self.servers)
        self.measuring = FakeMeasuring(self)
        self.networks = FakeNetworks()
        self.preferences = Settings()
        self.ledger: tuple[LedgerEntry, ...] = ()
        self.used: tuple[Usage, ...] = ()
        self.stale = self.lingers = self.closed = False
        self.refuse: MaikrError | None = None
        self.refuse_disconnect: MaikrError | None = None
        self.show_disconnected = True
        self.now = DISCONNECTED
        self.visited: list[tuple[str, ...]] = []
        self.visit = Visit(end=VisitEnd.CONNECTED)
        self.stays_at_portal = False
        self.refuse_lockdown: MaikrError | None = None
        self.refuse_visit: MaikrError | None = None
        self.checks: tuple[Check, ...] | None = None
        self.checks_linger = False
        self.directory_lingers = False
        self.diagnosis = "Maikr diagnostics.\n"
        self._gone, self._gone_code = False, ProblemCode.DAEMON_UNREACHABLE
        self.rotations = self.looked_at_key = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._news = asyncio.Event()

    async def open(self) -> FakeSession:
        """As the bridge wants it."""
        self._loop = asyncio.get_running_loop()
        return self

    # switches, from any thread
    def show(self, status: Status) -> None:
        """The daemon is in that state now."""
        self.now = status
        self.rules.connected = status.state is TunnelState.CONNECTED
        self._ring()

    def daemon_gone(self, *, gone: bool = True, code: ProblemCode = ProblemCode.DAEMON_UNREACHABLE) -> None:
        """Nobody answers on the socket, or somebody does again."""
        self._gone, self._gone_code = gone, code
        self._ring()

    def _ring(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._news.set)

    def _ask_daemon(self) -> None:
        if self._gone:
            raise DaemonUnreachable(self._gone_code)

    async def sign_out(self) -> None:
        self.show(DISCONNECTED)
        await super().sign_out()

    # servers
    async def directory(self, *, refresh: bool = False) -> Directory:
        while self.directory_lingers:
            self._news.clear()
            await self._news.wait()
        if not self.stale:
            self._ask_backend()
        return Directory(servers=self.servers, fetched_at=FETCHED_AT, stale=self.stale)

    # the tunnel
    async def connect(self, target: str | None = None, *, fastest: bool = False) -> tuple[Server, ...]:
        self._need_sign_in()
        self._ask_daemon()
        if self.refuse is not None:
            raise self.refuse
        server = min(self.servers, key=_busy) if fastest else self._pick(target)
        recents = (server.name, *(name for name in self.preferences.recents if name != server.name))
        self.preferences = replace(self.preferences, recents=recents[:RECENTS])
        self.show(Status(state=TunnelState.CONNECTING, protected=True, server=server.name, attempt=1))
        if not self.lingers:
            self.show(connected(server))
        return (server,)

    def _pick(self, target: str | None) -> Server:
        wanted = target or next(iter(self.preferences.recents), None)
        for server in self.servers:
            if wanted in {None, server.name, server.country, server.country_code}:
                return server
        raise Failed(ProblemCode.NO_SUCH_SERVER, server=wanted or "")

    async def disconnect(self) -> None:
        self._ask_daemon()
        if self.refuse_disconnect is not None:
            raise self.refuse_disconnect
        if self.show_disconnected:
            self.show(replace(DISCONNECTED, lockdown=self.now.lockdown, protected=self.now.lockdown))

    async def snooze(self, seconds: int, *, despite_lockdown: bool = False) -> None:
        self._ask_daemon()
        if self.now.lockdown and not despite_lockdown:
            raise Failed(ProblemCode.LOCKED_DOWN)
        if self.now.state is TunnelState.DISCONNECTED and not self.now.lockdown:
            raise Failed(ProblemCode.NOTHING_TO_SNOOZE)
        until = datetime.now(UTC) + timedelta(seconds=seconds)
        self.show(replace(DISCONNECTED, lockdown=self.now.lockdown, snoozed_until=until))

    async def lock_down(self, *, on: bool) -> None:
        self._ask_daemon()
        if self.refuse_lockdown is not None:
            raise self.refuse_lockdown
        protected = on if self.now.state is TunnelState.DISCONNECTED else self.now.protected
        snoozed_until = None if on else self.now.snoozed_until
        self.show(replace(self.now, lockdown=on, protected=protected, snoozed_until=snoozed_until))

    async def status(self) -> Status:
        self._ask_daemon()
        return self.now

    async def watch(self) -> AsyncIterator[Status]:
        told: Status | None = None
        while True:
            self._ask_daemon()
            if self.now != told:
                told = self.now
                yield told
                continue
            self._news.clear()
            await self._news.wait()

    async def news(self) -> None:
        """Until something is shown."""
        self._news.clear()
        await self._news.wait()

    async def check_up(self) -> tuple[Check, ...]:
        while self.checks_linger:
            await self.news()
        if self.checks is not None:
            return self.checks
        daemon = CheckKind.DAEMON
        gone = wrong(daemon, SIGNED_IN_AT, Problem.of(ProblemCode.DAEMON_UNREACHABLE))
        return (gone if self._gone else good(daemon, SIGNED_IN_AT, "running"),)

    async def visit_portal(self, opened: Callable[[datetime], None], command: tuple[str, ...] = ()) -> Visit:
        self._ask_daemon()
        self.visited.append(command)
        if self.refuse_visit is not None:
            raise self.refuse_visit
        if self.now.state not in {TunnelState.CONNECTING, TunnelState.BLOCKED}:
            raise Failed(ProblemCode.PORTAL_NOT_NEEDED)
        until = datetime.now(UTC) + timedelta(minutes=5)
        opened(until)
        if self.stays_at_portal:
            self.show(replace(self.now, portal_until=until))
            async for status in self.watch():
                if status.portal_until is None:
                    break
        return self.visit

    async def usage(self) -> tuple[Usage, ...]:
        self._ask_daemon()
        return self.used

    async def erase_usage(self) -> None:
        self._ask_daemon()
        self.used = ()

    # reports
    async def next_reports(self) -> tuple[UsageReport, ...]:
        self._ask_daemon()
        return (fake_report(self.now.server),) if self.now.server and self.preferences.send_reports else ()

    async def send_reports(self) -> tuple[LedgerEntry, ...]:
        return self.ledger

    def watch_network(self) -> AsyncIterator[Whereabouts]:
        return self.networks.watch()

    async def diagnostics(self) -> str:
        return self.diagnosis

    async def rotate_key(self, *, if_due: bool = False) -> bool:
        self._need_sign_in()
        if if_due:
            self.looked_at_key += 1
            return False
        self._ask_backend()
        self.rotations += 1
        return True

    async def keep_key_fresh(self) -> None:
        await asyncio.Event().wait()

    async def keep_reporting(self) -> None:
        await asyncio.Event().wait()

    async def reports(self, limit: int | None = None) -> tuple[LedgerEntry, ...]:
        return self.ledger[:limit]

    async def find_reports(self, number: str) -> tuple[LedgerEntry, ...]:
        return tuple(each for each in self.ledger if str(each.report.report_id).startswith(number))[:2]

    # settings
    async def settings(self) -> Settings:
        return self.preferences

    async def change_settings(self, settings: Settings) -> None:
        if self.refuse is not None:
            raise self.refuse
        if self.person.reports_required and self.preferences.send_reports and not settings.send_reports:
            raise NotPermitted(ProblemCode.REPORTS_REQUIRED)
        self.preferences = settings

    def notices(self) -> tuple[Problem, ...]:
        return ()

    async def aclose(self) -> None:
        self.closed = True


def _busy(server: Server) -> float:
    return 1.0 if server.load is None else server.load


def connected(server: Server, since: datetime | None = None) -> Status:
    """A tunnel to the server that is up."""
    return Status(
        state=TunnelState.CONNECTED,
        protected=True,
        server=server.name,
        exit_ip=server.exit4,
        since=since or datetime.now(UTC),
        exits=(
            ExitStatus(
                server=server.name, health=ExitHealth.UP, handshake_age_s=3.0, bytes_up=5_000, bytes_down=90_000
            ),
        ),
    )
