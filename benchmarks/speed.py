"""The speed test's engines beside iperf3, in turns, over one tunnel on links of 10, 100 and 400 Mbit/s.

python -m benchmarks speed, or in the lab `python -m benchmarks.speed RATE...` for some of the links.
"""

from __future__ import annotations

import asyncio
import sys

from benchmarks.figures import machine
from benchmarks.shaped import Course, at_rate, iperf_server
from benchmarks.tunnels import Maikr
from benchmarks.world import enter
from maikr_client.model.speed import SpeedEngine

RATES = (100, 400, 10)
TURNS = 5


async def main() -> None:
    """Each rate in turn."""
    world = enter()
    server = world.servers[0]
    maikr = Maikr(world)
    await maikr.up(server)
    print(machine([["iperf3", "--version"], ["wireguard-go", "--version"]]))
    course = Course(address=str(server.tunnel4), engines=(SpeedEngine.MAIKR, SpeedEngine.OOKLA), turns=TURNS)
    with iperf_server(world.lab["namespaces"]["servers"][server.name]):
        for mbit in [int(each) for each in sys.argv[1:]] or RATES:
            await at_rate(world, mbit, course)
    await maikr.down()


if __name__ == "__main__":
    asyncio.run(main())
