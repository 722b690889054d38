"""Whether the tunnel goes by the key that is kept: asks for it, and waits for a handshake."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import DaemonUnreachable, NotPermitted
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, TunnelState

PATIENCE_S = 15.0
LOOK_EVERY_S = 0.2
SURE_AFTER_S = 1.0
"""Handshakes are told to the second, and a wish is followed a moment after it is answered."""
STEADY_S = 3.0
"""A tunnel that went by the new key already shakes no hands for it; one whose key is not taken is lost before this."""
_NO_TUNNEL = frozenset({TunnelState.DISCONNECTED, TunnelState.DISCONNECTING})


class Moving:
    """`renew` asks the daemon for the tunnel that is up once more, with the key of now; False without one."""

    def __init__(
        self, daemon: Daemon, renew: Callable[[], Awaitable[bool]], sure_after_s: float = SURE_AFTER_S
    ) -> None:
        self._daemon = daemon
        self._renew = renew
        self._sure_after_s = sure_after_s

    async def moved(self) -> bool:
        """No tunnel of ours goes by an older key. False when that can't be known yet. Raises what asking does."""
        try:
            if not await self._renew():
                return True
            return await self._shaken_hands()
        except DaemonUnreachable:
            return False
        except NotPermitted as error:
            if error.problem.code is ProblemCode.IN_USE_BY_OTHER:
                return True
            raise

    async def _shaken_hands(self) -> bool:
        clock = asyncio.get_running_loop().time
        asked_at = clock()
        unsteady_at = asked_at
        while (waited_s := clock() - asked_at) < PATIENCE_S:
            status = await self._daemon.status()
            if status.state in _NO_TUNNEL:
                return True
            sure = waited_s >= self._sure_after_s and _handshake_within(status, waited_s + SURE_AFTER_S)
            if status.state is not TunnelState.CONNECTED:
                unsteady_at = clock()
            elif sure or clock() - unsteady_at >= STEADY_S:
                return True
            await asyncio.sleep(LOOK_EVERY_S)
        return False


def _handshake_within(status: Status, seconds: float) -> bool:
    ages = [each.handshake_age_s for each in status.exits if each.server == status.server]
    return any(age is not None and age <= seconds for age in ages)
