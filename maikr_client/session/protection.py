"""What is protected without a tunnel, and what passes beside one: lockdown, snooze, and exceptions as they change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import DaemonUnreachable, NotPermitted
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.settings.store import SettingsStore


class Protection:
    """`renew` sends the tunnel that is up its settings anew and tells whether there is one."""

    def __init__(self, daemon: Daemon, settings: SettingsStore, renew: Callable[[], Awaitable[bool]]) -> None:
        self._daemon = daemon
        self._settings = settings
        self._renew = renew

    async def lock_down(self, *, on: bool) -> None:
        """With this person's exceptions, or off."""
        await self._daemon.lock_down(_lockdown(await self._present()) if on else None)

    async def change(self, settings: Settings) -> None:
        """Keep `settings`; exceptions that they change hold at once, or from the next connection on if the daemon is
        not there or serves another user.
        """
        before = await self._present()
        await self._settings.save(settings)
        if _lockdown(before) != _lockdown(settings):
            try:
                await self._put_in_force(settings)
            except DaemonUnreachable:
                return
            except NotPermitted as error:
                if error.problem.code is not ProblemCode.IN_USE_BY_OTHER:
                    raise

    async def _put_in_force(self, settings: Settings) -> None:
        if not await self._renew() and (await self._daemon.status()).lockdown:
            await self._daemon.lock_down(_lockdown(settings))

    async def _present(self) -> Settings:
        return (await self._settings.load()).settings


def _lockdown(settings: Settings) -> Lockdown:
    return Lockdown(allow_lan=settings.allow_lan, coexist=settings.coexist)
