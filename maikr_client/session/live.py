"""The session that people use: each call goes to the part that answers it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem
from maikr_client.model.status import Status, Usage

if TYPE_CHECKING:
    # `maikr status` asks the daemon only: the rest and its libraries must not be loaded for it
    from maikr_client.model.account import Account, Device, Policy, SignIn
    from maikr_client.model.health import Check
    from maikr_client.model.network import Whereabouts
    from maikr_client.model.report import LedgerEntry, UsageReport
    from maikr_client.model.server import Directory, Server
    from maikr_client.model.settings import Settings
    from maikr_client.session.measuring.live import LiveMeasuring
    from maikr_client.session.parts import Parts
    from maikr_client.session.portal import Visit
    from maikr_client.session.rules.live import LiveRules


class LiveSession:
    """`Session` over the daemon and the parts that `load_parts` makes when the first of them is needed."""

    def __init__(self, daemon: Daemon, load_parts: Callable[[], Parts], account_page: str | None = None) -> None:
        self._account_page = account_page
        self._daemon = daemon
        self._load_parts = load_parts
        self._loaded: Parts | None = None

    @property
    def _parts(self) -> Parts:
        if self._loaded is None:
            self._loaded = self._load_parts()
        return self._loaded

    # the account
    async def sign_up(self, email: str, password: str, *, marketing: bool = False) -> None:
        """See `Session`."""
        await self._parts.people.api.sign_up(email, password, marketing=marketing)
        await self._parts.state.update(lambda remembered: replace(remembered, pending_email=email))

    async def verify(self, code: str) -> None:
        """See `Session`."""
        await self._parts.people.api.verify(code)
        await self._parts.state.update(lambda remembered: replace(remembered, pending_email=None))

    async def pending_email(self) -> str | None:
        """See `Session`."""
        return (await self._parts.state.load()).remembered.pending_email

    async def sign_in(self, email: str, password: str) -> SignIn:
        """See `Session`."""
        sign_in = await self._parts.people.sign_in(email, password)
        await self._parts.reporting.begin(email)
        with suppress(MaikrError):
            await self._parts.rules.welcome(email)
        return sign_in

    async def sign_out(self) -> None:
        """See `Session`."""
        await self._parts.farewell.sign_out()

    async def signed_in(self) -> SignIn | None:
        """See `Session`."""
        kept = await self._parts.keeping.load()
        return None if kept is None else await self._parts.keeping.shown(kept)

    async def account(self) -> Account:
        """See `Session`."""
        return await self._parts.people.account()

    async def edit_account(self, *, nickname: str | None = None, marketing: bool | None = None) -> Account:
        """See `Session`."""
        people = self._parts.people
        return await people.call(lambda token: people.api.edit_account(token, nickname=nickname, marketing=marketing))

    async def avatar(self) -> bytes | None:
        """See `Session`."""
        return await self._parts.people.avatar()

    async def set_avatar(self, picture: bytes | None) -> None:
        """See `Session`."""
        await self._parts.people.set_avatar(picture)

    async def change_password(self, old: str, new: str) -> None:
        """See `Session`."""
        people = self._parts.people
        await people.call(lambda token: people.api.change_password(token, old, new))

    async def request_password_reset(self, email: str) -> None:
        """See `Session`."""
        await self._parts.people.api.request_password_reset(email)

    async def reset_password(self, code: str, new: str) -> None:
        """See `Session`."""
        await self._parts.people.api.reset_password(code, new)

    async def delete_account(self, password: str) -> None:
        """See `Session`."""
        await self._parts.farewell.delete_account(password)

    async def devices(self) -> tuple[Device, ...]:
        """See `Session`."""
        return await self._parts.people.devices()

    async def revoke_device(self, device_id: str) -> None:
        """See `Session`."""
        people = self._parts.people
        await people.call(lambda token: people.api.revoke_device(token, device_id))

    async def rotate_key(self, *, if_due: bool = False) -> bool:
        """See `Session`."""
        if if_due and self._loaded is None:
            return False
        return await self._parts.rotation.turn(wanted=not if_due)

    async def keep_key_fresh(self) -> None:
        """See `Session`."""
        await self._parts.rotation.keep_on()

    async def account_page(self) -> str | None:
        """See `Session`."""
        from maikr_client.session.account_page import checked_page  # noqa: PLC0415 - wanted once in a while

        return None if self._account_page is None else checked_page(self._account_page)

    async def policy(self) -> Policy:
        """See `Session`."""
        return await self._parts.people.api.policy()

    async def consent(self, policy_version: str) -> None:
        """See `Session`."""
        people = self._parts.people
        await people.call(lambda token: people.api.consent(token, policy_version))

    # servers and the tunnel
    async def directory(self, *, refresh: bool = False) -> Directory:
        """See `Session`."""
        return await self._parts.catalogue.directory(refresh=refresh)

    async def connect(self, target: str | None = None, *, fastest: bool = False) -> tuple[Server, ...]:
        """See `Session`."""
        return await self._parts.tunnel.connect(target, fastest=fastest)

    async def disconnect(self) -> None:
        """See `Session`."""
        await self._daemon.disconnect()

    async def snooze(self, seconds: int, *, despite_lockdown: bool = False) -> None:
        """See `Session`."""
        await self._daemon.snooze(seconds, despite_lockdown=despite_lockdown)

    async def lock_down(self, *, on: bool) -> None:
        """See `Session`."""
        await self._parts.protection.lock_down(on=on)

    async def status(self) -> Status:
        """See `Session`."""
        return await self._daemon.status()

    def watch(self) -> AsyncIterator[Status]:
        """See `Session`."""
        return self._daemon.watch()

    async def visit_portal(self, opened: Callable[[datetime], None], command: tuple[str, ...] = ()) -> Visit:
        """See `Session`."""
        from maikr_client.session.portal import visit, visit_with_browser  # noqa: PLC0415 - `status` needs no browser

        if command:
            return await visit(self._daemon, command, opened)
        return await visit_with_browser(self._daemon, (await self._parts.catalogue.kept()).servers, opened)

    async def usage(self) -> tuple[Usage, ...]:
        """See `Session`."""
        return await self._daemon.usage()

    async def check_up(self) -> tuple[Check, ...]:
        """See `Session`."""
        return await self._parts.checkup.look()

    async def erase_usage(self) -> None:
        """See `Session`."""
        await self._daemon.erase_usage()
        await self._parts.reporting.start_over()

    # rules
    @property
    def rules(self) -> LiveRules:
        """See `Session`."""
        return self._parts.rules

    # measuring
    @property
    def measuring(self) -> LiveMeasuring:
        """See `Session`."""
        return self._parts.measuring

    # reports
    async def next_reports(self) -> tuple[UsageReport, ...]:
        """See `Session`."""
        return await self._parts.reporting.preview()

    async def send_reports(self) -> tuple[LedgerEntry, ...]:
        """See `Session`."""
        return await self._parts.reporting.send()

    async def keep_reporting(self) -> None:
        """See `Session`."""
        await self._parts.reporting.keep_on()

    async def reports(self, limit: int | None = None) -> tuple[LedgerEntry, ...]:
        """See `Session`."""
        return await self._parts.reporting.ledger.entries(limit)

    async def find_reports(self, number: str) -> tuple[LedgerEntry, ...]:
        """See `Session`."""
        return await self._parts.reporting.ledger.find(number)

    # settings
    async def settings(self) -> Settings:
        """See `Session`."""
        loaded = await self._parts.settings.load()
        if loaded.problem is not None:
            self._parts.note(loaded.problem)
        return loaded.settings

    async def change_settings(self, settings: Settings) -> None:
        """See `Session`."""
        before = (await self._parts.settings.load()).settings
        if before.send_reports is not settings.send_reports:
            await self._parts.reporting.allow_change(before, settings)
        await self._parts.protection.change(settings)

    def watch_network(self) -> AsyncIterator[Whereabouts]:
        """See `Session`."""
        from maikr_client.desktop.select import networks  # noqa: PLC0415 - `status` needs none of it

        return networks().watch()

    async def diagnostics(self) -> str:
        """See `Session`."""
        from maikr_client.session.diagnosing import diagnostics  # noqa: PLC0415 - wanted once in a while

        return await diagnostics(self._daemon, self._parts)

    async def unlock(self, passphrase: str) -> None:
        """See `Session`."""
        await self._parts.keeping.unlock(passphrase)

    def notices(self) -> tuple[Problem, ...]:
        """See `Session`."""
        return () if self._loaded is None else self._loaded.take_notices()

    async def aclose(self) -> None:
        """See `Session`."""
        if self._loaded is not None:
            await self._loaded.aclose()
