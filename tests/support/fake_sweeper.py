"""A sweep over servers of a machine in memory: its `reachable` endpoints answer, its `mute` keys only handshakes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from maikr_client.model.keys import PrivateKey
from maikr_client.model.latency import ProbeMethod
from maikr_client.wire.measuring import MeasuredServer, Timed

if TYPE_CHECKING:
    from tests.support.platform import FakeMachine


class FakeSweeper:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def sweep(
        self,
        servers: tuple[MeasuredServer, ...],
        private_key: PrivateKey | None,
        may_shake_hands: Callable[[MeasuredServer], bool],
    ) -> tuple[Timed, ...]:
        await self._machine.enter("sweeper", "sweep")
        return tuple(self._timed(each, greet=private_key is not None and may_shake_hands(each)) for each in servers)

    def _timed(self, server: MeasuredServer, *, greet: bool) -> Timed:
        if server.endpoints[0] not in self._machine.reachable:
            return Timed(sent=5)
        if server.public_key not in self._machine.mute:
            return Timed(sent=5, rtts_ms=(20.0,) * 5, method=ProbeMethod.ICMP)
        return Timed(sent=3, rtts_ms=(20.0,) * 3, method=ProbeMethod.HANDSHAKE) if greet else Timed(sent=5)
