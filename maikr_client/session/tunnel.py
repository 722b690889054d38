"""From a person's wish to the daemon's plan."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.name_server import NameServer
from maikr_client.model.plan import TunnelIdentity, TunnelPlan, exit_server
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from maikr_client.model.server import Directory, Server
from maikr_client.model.settings import Settings
from maikr_client.model.status import TunnelState
from maikr_client.session.catalogue import Catalogue
from maikr_client.session.choice import Rank, choose
from maikr_client.session.people import People
from maikr_client.session.rules.planned import PlannedRules
from maikr_client.settings.state import StateStore
from maikr_client.settings.store import SettingsStore

MAX_RECENTS = 5
FRESH_KEY_S = 4.0
"""How long a new key may keep a person from connecting by the old one."""


_NO_TUNNEL = frozenset({TunnelState.DISCONNECTED, TunnelState.DISCONNECTING})


class RulesOfPlans(Protocol):
    """What a plan needs of the rules."""

    async def sync_before_connecting(self) -> None:
        """Take other devices' edits along, if they can be had soon."""

    async def for_plan(self, servers: Sequence[Server]) -> PlannedRules:
        """The rules' part. Raises RuleRefused."""


class Ranked(Protocol):
    """Who knows which servers are good."""

    async def __call__(self, servers: Sequence[Server], *, fresh: bool) -> Sequence[Server]:
        """These, the best first; with `fresh` by what is measured now, if nothing was lately. Raises nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """What a plan is made with: the rules, a key that is not too old, and who knows the best servers."""

    rules: Callable[[], RulesOfPlans]
    fresh_key: Callable[[], Awaitable[object]]
    ranked: Ranked


class Tunnel:
    """Connects as the person `needed` tells is signed in."""

    def __init__(
        self,
        daemon: Daemon,
        people: People,
        catalogue: Catalogue,
        settings: SettingsStore,
        state: StateStore,
        needed: Callable[[], Awaitable[SignInSecrets]],
        preparation: Preparation,
    ) -> None:
        self._daemon = daemon
        self._people = people
        self._catalogue = catalogue
        self._settings = settings
        self._state = state
        self._needed = needed
        self._rules = preparation.rules
        self._fresh_key = preparation.fresh_key
        self._ranked = preparation.ranked

    async def connect(self, target: str | None, *, fastest: bool) -> tuple[Server, ...]:
        """Ask for the tunnel; the candidates, best first. Raises what choosing, the account and the daemon do."""
        await self._needed()
        await self._daemon.status()
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(FRESH_KEY_S):
                await self._fresh_key()
        directory, *_ = await asyncio.gather(
            self._catalogue.directory(), self._people.check_device(), self._rules().sync_before_connecting()
        )
        candidates = await self._chosen(directory, target, fastest=fastest)
        await self._ask_for(candidates, directory.servers)
        with suppress(MaikrError):  # the tunnel is on its way, whatever can be written down
            await self._remember(candidates)
        return candidates

    async def renew(self, *, stay: bool = False) -> bool:
        """Ask for the tunnel that is up, or on its way, once more, with the rules and the key of now; with `stay` from
        the server that it is at. False without one.
        """
        status = await self._daemon.status()
        if status.state in _NO_TUNNEL:
            return False
        await self._needed()
        servers = (await self._catalogue.kept()).servers
        remembered = (await self._state.load()).remembered
        names = remembered.candidates
        if status.server is not None and status.server not in names:
            names = (status.server,)
        elif stay and status.server is not None:
            names = (status.server, *(name for name in names if name != status.server))
        by_name = {server.name: server for server in servers}
        candidates = tuple(by_name[name] for name in names if name in by_name)
        if not candidates:
            return False
        await self._ask_for(candidates, servers)
        return True

    async def _ask_for(self, candidates: tuple[Server, ...], servers: Sequence[Server]) -> None:
        kept = await self._needed()
        await self._ask_as(kept, candidates, servers)
        # another process may have moved the tunnel to a new key meanwhile: it must not go back to the old one
        while (now := await self._needed()).private_key != kept.private_key:
            kept = now
            await self._ask_as(kept, candidates, servers)

    async def _ask_as(self, kept: SignInSecrets, candidates: tuple[Server, ...], servers: Sequence[Server]) -> None:
        rules = await self._rules().for_plan(servers)
        settings = (await self._settings.load()).settings
        plan = TunnelPlan(
            identity=TunnelIdentity(
                private_key=kept.private_key,
                tunnel4=kept.tunnel4,
                tunnel6=kept.tunnel6,
                preshared_seed=kept.preshared_seed,
            ),
            candidates=tuple(map(exit_server, candidates)),
            allow_lan=settings.allow_lan,
            rules_sha256=rules.rules_sha256,
            lists=rules.lists,
            rule_exits=rules.rule_exits,
            keep_connections=settings.keep_connections,
            dns=tuple(map(NameServer.parse, settings.dns)),
            coexist=settings.coexist,
            portal_check=settings.portal_check,
        )
        for sha256 in await self._daemon.missing(plan.blobs) if plan.blobs else ():
            await self._daemon.store(sha256, rules.blobs[sha256])
        await self._daemon.connect(plan)

    async def _chosen(self, directory: Directory, target: str | None, *, fastest: bool) -> tuple[Server, ...]:
        last = (await self._state.load()).remembered.last_server
        rank = await self._ranking(directory.servers, fastest=fastest)
        try:
            return choose(directory.servers, target, last=last, fastest=fastest, rank=rank)
        except MaikrError:
            newest = await self._catalogue.directory(refresh=True)
        if target is not None and target.strip().casefold() in self._catalogue.malformed:
            raise Failed(ProblemCode.SERVER_MALFORMED, server=target.strip().casefold())
        rank = await self._ranking(newest.servers, fastest=False)
        return choose(newest.servers, target, last=last, fastest=fastest, rank=rank)

    async def _ranking(self, servers: Sequence[Server], *, fastest: bool) -> Rank:
        """By what is known of how far and how fast they are; who wants the fastest lets it be measured first."""
        places = {server.name: number for number, server in enumerate(await self._ranked(servers, fresh=fastest))}
        return lambda those: sorted(those, key=lambda server: places.get(server.name, len(places)))

    async def _remember(self, candidates: tuple[Server, ...]) -> None:
        name, names = candidates[0].name, tuple(server.name for server in candidates)
        await self._state.update(lambda remembered: replace(remembered, last_server=name, candidates=names))
        await self._settings.update(lambda settings: with_recent(settings, name))


def with_recent(settings: Settings, name: str) -> Settings:
    """The settings with `name` as the newest of at most 5 recents."""
    others = tuple(each for each in settings.recents if each != name)
    return replace(settings, recents=(name, *others)[:MAX_RECENTS])
