"""Finds how large packets into a tunnel may be: routers that drop larger ones need not say so (RFC 4821, 8899)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from typing import Final

from maikr_client.daemon.ports import DesiredExit, Prober, TunnelDevices
from maikr_client.errors import MaikrError
from maikr_client.model.plan import TunnelIdentity

SMALLEST_MTU: Final = 1280
"""The least that IPv6 needs (RFC 8200, 5)."""
LARGEST_MTU: Final = 1420
"""What fits into Ethernet's 1500 with an IPv6 endpoint, as wg-quick(8) has it."""
PADDED: Final = 16
"""WireGuard pads packets to multiples of this, up to the sending device's MTU (whitepaper, 5.4.6)."""
PROBE_TIMEOUT_S: Final = 0.7
PROBES_AFTER_S: Final = (0.0, 0.2, 0.4)
LOOKS_AFTER_S: Final = (0.0, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
"""When to ask anew where no size came back: busy machines lose answers, and the path may be silent yet."""
_log = logging.getLogger(__name__)


def sizes_below(mtu: int) -> tuple[int, ...]:
    """What to try when packets of `mtu` bytes do not come back, largest first."""
    return tuple(range((mtu - 1) // PADDED * PADDED, SMALLEST_MTU - 1, -PADDED))


class MtuFinder:
    """Asks with packets of the size that a tunnel takes, and lowers it to what comes back: both ways, since answers are
    as large as questions. A tunnel through which no size comes back is asked again later, and left as it is until then.
    """

    def __init__(self, devices: TunnelDevices, prober: Prober) -> None:
        self._devices = devices
        self._prober = prober
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def look(self, exits: Iterable[DesiredExit], identity: TunnelIdentity) -> None:
        """Find out about these; a look at one that is under way is given up."""
        for each in exits:
            self._end(each.slot)
            self._tasks[each.slot] = asyncio.create_task(self._find(each, identity))

    def stop(self) -> None:
        """Give up every look."""
        for slot in list(self._tasks):
            self._end(slot)

    def _end(self, slot: int) -> None:
        task = self._tasks.pop(slot, None)
        if task is not None:
            task.cancel()

    async def _find(self, exit_: DesiredExit, identity: TunnelIdentity) -> None:
        try:
            for after_s in LOOKS_AFTER_S:
                await asyncio.sleep(after_s)
                if await self._settled(exit_, identity):
                    return
        except (MaikrError, OSError) as error:
            _log.warning("mtu: %s", type(error).__name__)

    async def _settled(self, exit_: DesiredExit, identity: TunnelIdentity) -> bool:
        mtu = self._devices.mtu(exit_.slot)
        if mtu is None or await self._comes_back(exit_, identity, mtu):
            return True
        fitting = await self._largest(exit_, identity, sizes_below(mtu))
        if fitting is None:
            return False
        # what is given up is asked for once more: its answers may have been lost among so many
        larger = [size for size in (mtu, *sizes_below(mtu)) if size > fitting]
        fitting = await self._largest(exit_, identity, larger) or fitting
        if fitting < mtu:
            await self._devices.limit_mtu(exit_.slot, fitting)
            _log.info("mtu of exit %d: %d", exit_.slot, fitting)
        # the way out may have become another one meanwhile: then this was found out about the one before
        return (self._devices.mtu(exit_.slot) or 0) <= fitting

    async def _largest(self, exit_: DesiredExit, identity: TunnelIdentity, sizes: Iterable[int]) -> int | None:
        sizes = tuple(sizes)
        answers = await asyncio.gather(*(self._comes_back(exit_, identity, size) for size in sizes))
        return max((size for size, came in zip(sizes, answers, strict=True) if came), default=None)

    async def _comes_back(self, exit_: DesiredExit, identity: TunnelIdentity, size: int) -> bool:
        probes = [asyncio.create_task(self._answered(exit_, identity, size, after_s)) for after_s in PROBES_AFTER_S]
        try:
            for answered in asyncio.as_completed(probes):
                if await answered:
                    return True
            return False
        finally:
            for each in probes:
                each.cancel()

    async def _answered(self, exit_: DesiredExit, identity: TunnelIdentity, size: int, after_s: float) -> bool:
        await asyncio.sleep(after_s)
        return await self._prober.probe(exit_, identity, timeout_s=PROBE_TIMEOUT_S, size=size) is not None
