"""A whole Maikr in memory: a faithful Session without daemon, backend or disk.

It lives in the loop it is opened in. The switches may be set from any thread: `daemon_gone`, `backend_away`, `show`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from uuid import UUID

from maikr_client.errors import DaemonUnreachable, Failed, MaikrError, NotPermitted, NotSignedIn
from maikr_client.model.account import Account, Device, Policy
from maikr_client.model.health import Check, CheckKind, good, wrong
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.report import Quality, UsageReport
from maikr_client.model.server import Server
from maikr_client.model.settings import Settings
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState, Usage
from maikr_client.session import Directory, LedgerEntry, ReportState, SecretStorage, SignIn
from maikr_client.session.portal import Visit, VisitEnd
from tests.support.fake_devices import fake_devices
from tests.support.fake_measuring import FakeMeasuring
from tests.support.fake_rules import FakeRules
from tests.support.fake_servers import fake_servers

EMAIL, PASSWORD, CODE = "ada@example.com", "correct horse battery", "ABCDE-FGHJK"
POLICY = Policy(version="2021-07", date="2021-07-01", text="What Maikr keeps, in full.\n\n" + "A sentence of it. " * 80)
SIGNED_IN_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
FETCHED_AT = datetime(2026, 3, 2, 9, 31, tzinfo=UTC)
DISCONNECTED = Status(state=TunnelState.DISCONNECTED, protected=False)
RECENTS = 5


class FakeSession:
    """Starts signed out and disconnected. `lingers`: a connect stays connecting until `show` is called.
    `stays_at_portal`: a visit lasts until a status without `portal_until` is shown. `checks`: what a check-up finds,
    which takes while `checks_linger` is set, as the directory does while `directory_lingers` is.
    """

    def __init__(self, *, signed_in: bool = False, servers: tuple[Server, ...] | None = None) -> None:
        self.servers = fake_servers() if servers is None else servers
        self.kept = SignIn(email=EMAIL, signed_in_at=SIGNED_IN_AT, storage=SecretStorage.KEYRING) if signed_in else None
        self.person = Account(
            email=EMAIL,
            verified=True,
            nickname=None,
            marketing=False,
            policy_version=POLICY.version if signed_in else None,
        )
        self.rules = FakeRules(lambda: self.servers)
        self.measuring = FakeMeasuring(self)
        self.preferences = Settings()
        self.machines = fake_devices()
        self.locked_by: str | None = None
        self.ledger: tuple[LedgerEntry, ...] = ()
        self.used: tuple[Usage, ...] = ()
        self.backend_away = self.stale = self.lingers = self.closed = False
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
        self._gone = False
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

    def daemon_gone(self, *, gone: bool = True) -> None:
        """Nobody answers on the socket, or somebody does again."""
        self._gone = gone
        self._ring()

    def _ring(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._news.set)

    def _ask_backend(self) -> None:
        if self.backend_away:
            raise Failed(ProblemCode.BACKEND_UNREACHABLE)

    def _ask_daemon(self) -> None:
        if self._gone:
            raise DaemonUnreachable

    def _need_sign_in(self) -> SignIn:
        if self.kept is None:
            raise NotSignedIn
        return self.kept

    # the account
    async def sign_up(self, email: str, password: str, *, marketing: bool = False) -> None:
        self._ask_backend()
        self.person = replace(self.person, email=email, verified=False, marketing=marketing, policy_version=None)
        self._password = password

    async def verify(self, code: str) -> None:
        self._ask_backend()
        if code.upper() != CODE:
            raise Failed(ProblemCode.WRONG_CODE)
        self.person = replace(self.person, verified=True)

    async def pending_email(self) -> str | None:
        return None if self.person.verified else self.person.email

    async def sign_in(self, email: str, password: str) -> SignIn:
        self._ask_backend()
        if (email, password) != (self.person.email, self._password):
            raise Failed(ProblemCode.WRONG_CREDENTIALS)
        if not self.person.verified:
            raise Failed(ProblemCode.EMAIL_UNVERIFIED)
        self.kept = SignIn(email=email, signed_in_at=SIGNED_IN_AT, storage=SecretStorage.KEYRING)
        return self.kept

    _password = PASSWORD

    async def sign_out(self) -> None:
        self.kept = None
        self.show(DISCONNECTED)
        self._ask_backend()

    async def signed_in(self) -> SignIn | None:
        if self.locked_by is not None:
            raise Failed(ProblemCode.KEYRING_LOCKED)
        return self.kept

    async def account(self) -> Account:
        self._need_sign_in()
        self._ask_backend()
        return self.person

    async def edit_account(self, *, nickname: str | None = None, marketing: bool | None = None) -> Account:
        account = await self.account()
        self.person = replace(
            account,
            nickname=account.nickname if nickname is None else nickname,
            marketing=account.marketing if marketing is None else marketing,
        )
        return self.person

    async def change_password(self, old: str, new: str) -> None:
        await self.account()
        if old != self._password:
            raise Failed(ProblemCode.WRONG_CREDENTIALS)
        self._password = new

    async def request_password_reset(self, email: str) -> None:
        self._ask_backend()

    async def reset_password(self, code: str, new: str) -> None:
        await self.verify(code)
        self._password = new

    async def delete_account(self, password: str) -> None:
        await self.change_password(password, password)
        await self.sign_out()

    async def devices(self) -> tuple[Device, ...]:
        await self.account()
        return self.machines

    async def revoke_device(self, device_id: str) -> None:
        await self.account()
        left = tuple(device for device in self.machines if device.device_id != device_id)
        if left == self.machines:
            raise Failed(ProblemCode.NOT_FOUND)
        self.machines = left

    async def policy(self) -> Policy:
        self._ask_backend()
        return POLICY

    async def consent(self, policy_version: str) -> None:
        await self.account()
        if policy_version != POLICY.version:
            raise Failed(ProblemCode.CONSENT_NEEDED)
        self.person = replace(self.person, policy_version=policy_version)

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

    async def unlock(self, passphrase: str) -> None:
        if self.locked_by not in {None, passphrase}:
            raise Failed(ProblemCode.WRONG_PASSPHRASE)
        self.locked_by = None
        if self.kept is not None and self.kept.storage is SecretStorage.MEMORY:
            self.kept = replace(self.kept, storage=SecretStorage.FILE)

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


def fake_report(server: str) -> UsageReport:
    """A report of some use of that server."""
    return UsageReport(
        report_id=UUID(int=7),
        signed_in_at=SIGNED_IN_AT,
        maikr_ip=IPv4Address("203.0.113.7"),
        servers=(server,),
        rule_destinations=(),
        bytes_up=1_482_113,
        bytes_down=48_210_443,
        quality=(Quality(server=server, latency_ms=18.2, download_mbps=None, upload_mbps=None),),
    )


def sent(report: UsageReport, body: str) -> LedgerEntry:
    """The ledger's entry of a report that was sent."""
    return LedgerEntry(report=report, body=body, state=ReportState.SENT, created_at=SIGNED_IN_AT, sent_at=SIGNED_IN_AT)
