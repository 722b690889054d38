"""A sweep of this machine itself, and what may become of its firewall meanwhile."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

from maikr_client.daemon.linux.platform import linux_platform
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.posix.pinger_child import PingerChild, launch_pinger
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PublicKey
from maikr_client.wire.measuring import MeasuredServer, Timed
from maikr_client.wire.pinging import Answers
from tests.support.linux_wishes import PUBLIC, a_wish

ADDRESS = "198.51.100.10"
HERE = MeasuredServer(endpoints=(Endpoint.parse(f"{ADDRESS}:51820"),), public_key=PublicKey(PUBLIC))
BLOCKED = a_wish(default=None)


def swept(*, guarded: bool = False, guarded_then: bool = False) -> Timed:
    """What is found while the table of the firewall is there, or comes, or goes once the sweep has begun."""
    for line in ("link set lo up", f"addr add {ADDRESS}/32 dev lo"):
        subprocess.run(["ip", *line.split()], check=True)
    return asyncio.run(_swept(BLOCKED if guarded else None, BLOCKED if guarded_then else None))


async def _swept(first: DesiredNetwork | None, then: DesiredNetwork | None) -> Timed:
    async def launch(heard: Callable[[Answers], Awaitable[None]]) -> PingerChild:
        await stand(then)
        return await launch_pinger(heard)

    async def stand(desired: DesiredNetwork | None) -> None:
        await (platform.firewall.clear() if desired is None else platform.firewall.apply(desired))

    platform = linux_platform(Path("/run/maikr"), launch_pinger=launch)
    await stand(first)
    (timed,) = await platform.sweeper.sweep((HERE,), None, lambda _: False)
    await platform.firewall.clear()
    return timed
