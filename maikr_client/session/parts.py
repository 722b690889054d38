"""The parts of a session, each made when it is first asked for, with everything it needs given to it."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cached_property
from ipaddress import ip_address
from pathlib import Path

from maikr_client.api.authorized import Authorized
from maikr_client.api.client import ApiClient
from maikr_client.daemon_link.port import Daemon
from maikr_client.desktop.paths import Paths
from maikr_client.errors import MaikrError
from maikr_client.exchange.bundles import Bundles
from maikr_client.exchange.fetch import Fetcher
from maikr_client.exchange.library import ListLibrary
from maikr_client.exchange.list_cache import ListCache
from maikr_client.exchange.remote import RemoteLists
from maikr_client.http import httpx
from maikr_client.measure.history import History
from maikr_client.model.keys import PrivateKey
from maikr_client.model.problem import Problem
from maikr_client.model.report import Quality
from maikr_client.model.rule import IpAddress
from maikr_client.model.secret import SecretText
from maikr_client.model.server import Server
from maikr_client.model.settings import Settings
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.sender import Sender
from maikr_client.secrets import ChosenStore, SecretStore, choose_store
from maikr_client.session.catalogue import Catalogue
from maikr_client.session.checkup import Checkup
from maikr_client.session.consent import Consent
from maikr_client.session.farewell import Farewell
from maikr_client.session.keeping import Keeping
from maikr_client.session.measuring.latencies import Latencies
from maikr_client.session.measuring.live import LiveMeasuring
from maikr_client.session.moving import SURE_AFTER_S, Moving
from maikr_client.session.people import People
from maikr_client.session.protection import Protection
from maikr_client.session.reporting import Reporting, Sources
from maikr_client.session.rotation import Rotation, RotationLocks
from maikr_client.session.rules.account import AccountRules, owner_mark
from maikr_client.session.rules.explaining import Explaining
from maikr_client.session.rules.home import RulesHome
from maikr_client.session.rules.lists import NeededLists
from maikr_client.session.rules.live import Asking, LiveRules
from maikr_client.session.rules.recording import NameRecording
from maikr_client.session.tunnel import Preparation, Tunnel
from maikr_client.settings.state import StateStore
from maikr_client.settings.store import SettingsStore


def utc_now() -> datetime:
    """This machine's clock."""
    return datetime.now(UTC)


class Parts:
    """What a session is made of. `keyring` stands in for the system's (None), `list_ca_file` is trusted, too, to vouch
    for those who serve rule lists, `measured` for what was measured last of each server; a handshake is a new one that
    was seen `sure_after_s` after it was asked for.
    """

    def __init__(
        self,
        daemon: Daemon,
        api: ApiClient,
        paths: Paths,
        *,
        keyring: SecretStore | None = None,
        list_ca_file: Path | None = None,
        sure_after_s: float = SURE_AFTER_S,
        measured: Callable[[], Awaitable[Sequence[Quality]]] | None = None,
    ) -> None:
        self._daemon = daemon
        self._api = api
        self._paths = paths
        self._keyring = keyring
        self._list_ca_file = list_ca_file
        self._sure_after_s = sure_after_s
        self._measured = measured
        self._notices: list[Problem] = []

    @cached_property
    def keeping(self) -> Keeping:
        """The sign-in, where it is kept."""

        async def choose(passphrase: SecretText | None) -> ChosenStore:
            return await choose_store(self._paths.secrets_file, passphrase=passphrase, keyring=self._keyring)

        return Keeping(choose)

    @cached_property
    def people(self) -> People:
        """The person, to the backend."""

        async def moved() -> bool:
            return await self._moving.moved()

        return People(self._api, self._authorized, self.keeping, utc_now, moved=moved)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The servers."""
        return Catalogue(self._api, self.state, utc_now)

    @cached_property
    def settings(self) -> SettingsStore:
        """What the person set."""
        return SettingsStore(self._paths.settings_file)

    @cached_property
    def state(self) -> StateStore:
        """What may be forgotten."""
        return StateStore(self._paths.state)

    @cached_property
    def tunnel(self) -> Tunnel:
        """From wish to plan."""
        return Tunnel(
            self._daemon,
            self.people,
            self.catalogue,
            self.settings,
            self.state,
            self.keeping.needed,
            Preparation(rules=lambda: self.rules, fresh_key=self.rotation.turn, ranked=self._ranked),
        )

    @cached_property
    def protection(self) -> Protection:
        """Lockdown, snooze, and what passes beside the tunnel."""
        return Protection(self._daemon, self.settings, self.tunnel.renew)

    @cached_property
    def rules(self) -> LiveRules:
        """The routing rules."""

        async def servers() -> Sequence[Server]:
            return (await self.catalogue.kept()).servers

        async def owner() -> str | None:
            kept = await self.keeping.load()
            return None if kept is None else owner_mark(kept.email)

        home = RulesHome(self._paths.rules_file, self._paths.rules_common_file)
        bundles = Bundles.shipped()
        remote = RemoteLists(
            Fetcher(lambda: self._list_client, addresses_of), ListCache(self._paths.fetched_lists), now=utc_now
        )
        library = ListLibrary(self._paths.lists_folder, bundles, remote)
        return LiveRules(
            home,
            NeededLists(self._paths.lists_folder, library, remote, utc_now, self.note),
            bundles,
            AccountRules(home, self._api, self.people.call, owner),
            Asking(
                explaining=Explaining(self._daemon, addresses_of),
                recording=NameRecording(self._daemon, frozenset({self._api.host})),
            ),
            servers=servers,
            renew=self.tunnel.renew,
            note=self.note,
        )

    @cached_property
    def _list_client(self) -> httpx.AsyncClient:
        trust = ssl.create_default_context()
        if self._list_ca_file is not None:
            trust.load_verify_locations(self._list_ca_file)
        return httpx.AsyncClient(verify=trust, trust_env=False)

    @cached_property
    def consent(self) -> Consent:
        """Whether reports may be sent."""

        return Consent(self.people.account, self._api.policy)

    @cached_property
    def reporting(self) -> Reporting:
        """Usage reports."""

        async def settings() -> Settings:
            return (await self.settings.load()).settings

        sender = Sender(
            self._ledger,
            self._paths.reports_lock,
            totals=self._daemon.usage,
            post=self._post,
            allowed=self.consent.require,
        )
        sources = Sources(
            needed=self.keeping.needed,
            rule_destinations=self.rules.destinations,
            measured=self._measured or self.measuring.quality,
            settings=settings,
        )
        return Reporting(self._ledger, sender, self.catalogue, self._daemon, self.consent, sources)

    @cached_property
    def checkup(self) -> Checkup:
        """Whether all is well."""
        return Checkup(self._daemon, self.people, self._paths.settings_file.parent, utc_now)

    @cached_property
    def rotation(self) -> Rotation:
        """The device's key, renewed daily."""

        async def interval() -> timedelta:
            return timedelta(hours=(await self.settings.load()).settings.key_rotation_hours)

        locks = RotationLocks(turn=self._paths.rotation_lock, record=self._paths.sign_in_lock)
        return Rotation(self.people, self.keeping, self._moving, locks, interval, utc_now)

    @cached_property
    def _moving(self) -> Moving:
        return Moving(self._daemon, lambda: self.tunnel.renew(stay=True), self._sure_after_s)

    @cached_property
    def measuring(self) -> LiveMeasuring:
        """Latency and speed."""

        async def servers() -> Sequence[Server]:
            return (await self.catalogue.kept()).servers

        async def allowed() -> bool:
            return (await self.settings.load()).settings.measure_latency

        async def key() -> PrivateKey | None:
            # behind a lock it stays there: an echo needs none
            with suppress(MaikrError):
                kept = await self.keeping.load()
                return None if kept is None else kept.private_key
            return None

        latencies = Latencies(self._daemon, self._history, servers, allowed, key, utc_now)
        return LiveMeasuring(self._daemon, self._history, latencies, servers, utc_now)

    @cached_property
    def farewell(self) -> Farewell:
        """How it all ends."""
        return Farewell(
            self._daemon, self.people, self.reporting, self.rules, self.catalogue, self._paths.all, self.note
        )

    def note(self, problem: Problem) -> None:
        """Something to be told beside the way."""
        if problem not in self._notices:
            self._notices.append(problem)

    def take_notices(self) -> tuple[Problem, ...]:
        """What was noted since the last time, damage to the ledger too."""
        ledger = self.__dict__.get("_ledger")
        if isinstance(ledger, Ledger) and ledger.problem is not None:
            self.note(ledger.problem)
        history = self.__dict__.get("_history")
        if isinstance(history, History) and history.problem is not None:
            self.note(history.problem)
        taken, self._notices = tuple(self._notices), []
        return taken

    async def aclose(self) -> None:
        """Let go of connections."""
        if "_list_client" in self.__dict__:
            await self._list_client.aclose()
        await self._authorized.aclose()
        await self._api.aclose()

    @cached_property
    def _authorized(self) -> Authorized:
        return Authorized(self._api, self.keeping, self._paths.sign_in_lock, utc_now)

    @cached_property
    def _history(self) -> History:
        return History(self._paths.measurements_file, now=utc_now)

    async def _ranked(self, servers: Sequence[Server], *, fresh: bool) -> Sequence[Server]:
        if fresh:
            await self.measuring.before_choosing()
        return [each.server for each in await self.measuring.ranked(servers)]

    @cached_property
    def _ledger(self) -> Ledger:
        return Ledger(self._paths.ledger_file, now=utc_now)

    async def _post(self, body: str) -> None:
        await self.people.call(lambda token: self._api.send_report(token, body))


def parts_of_this_machine(daemon: Daemon, api_address: str, ca_file: Path | None, paths: Paths) -> Parts:
    """The parts that talk to the real world."""
    return Parts(daemon, ApiClient(api_address, ca_file=ca_file), paths, list_ca_file=ca_file)


async def addresses_of(host: str) -> tuple[IpAddress, ...]:
    """The addresses of a list's host, as this machine resolves it. Raises OSError."""
    found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(ip_address(place[0]) for *_, place in found))
