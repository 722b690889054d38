"""From a person's wish to the daemon's plan."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.plan import TunnelIdentity, TunnelPlan, exit_server
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from maikr_client.model.server import Directory, Server
from maikr_client.model.settings import Settings
from maikr_client.session.catalogue import Catalogue
from maikr_client.session.choice import choose
from maikr_client.session.people import People
from maikr_client.settings.state import StateStore
from maikr_client.settings.store import SettingsStore

MAX_RECENTS = 5


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
    ) -> None:
        self._daemon = daemon
        self._people = people
        self._catalogue = catalogue
        self._settings = settings
        self._state = state
        self._needed = needed

    async def connect(self, target: str | None, *, fastest: bool) -> tuple[Server, ...]:
        """Ask for the tunnel; the candidates, best first. Raises what choosing, the account and the daemon do."""
        kept = await self._needed()
        await self._daemon.status()
        directory, _ = await asyncio.gather(self._catalogue.directory(), self._people.check_device())
        candidates = await self._chosen(directory, target, fastest=fastest)
        settings = (await self._settings.load()).settings
        await self._daemon.connect(
            TunnelPlan(
                identity=TunnelIdentity(private_key=kept.private_key, tunnel4=kept.tunnel4, tunnel6=kept.tunnel6),
                candidates=tuple(exit_server(server) for server in candidates),
                allow_lan=settings.allow_lan,
            )
        )
        await self._remember(candidates[0].name)
        return candidates

    async def _chosen(self, directory: Directory, target: str | None, *, fastest: bool) -> tuple[Server, ...]:
        last = (await self._state.load()).remembered.last_server
        try:
            return choose(directory.servers, target, last=last, fastest=fastest)
        except MaikrError:
            newest = await self._catalogue.directory(refresh=True)
        if target is not None and target.strip().casefold() in self._catalogue.malformed:
            raise Failed(ProblemCode.SERVER_MALFORMED, server=target.strip().casefold())
        return choose(newest.servers, target, last=last, fastest=fastest)

    async def _remember(self, name: str) -> None:
        await self._state.update(lambda remembered: replace(remembered, last_server=name))
        await self._settings.update(lambda settings: with_recent(settings, name))


def with_recent(settings: Settings, name: str) -> Settings:
    """The settings with `name` as the newest of at most 5 recents."""
    others = tuple(each for each in settings.recents if each != name)
    return replace(settings, recents=(name, *others)[:MAX_RECENTS])
