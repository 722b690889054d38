"""Time to connect: from the request reaching the daemon to the first packet back, beside wg-quick up and a ping."""

from __future__ import annotations

import asyncio

from benchmarks.figures import Sample, machine, ratio, verdict
from benchmarks.tunnels import Maikr, WgQuick
from benchmarks.world import enter

RUNS = 20
TARGET = 1.0


async def main() -> None:
    world = enter()
    server = world.servers[0]
    ours, theirs = Maikr(world), WgQuick(world)
    maikr_ms, wg_quick_ms = [], []
    for _ in range(RUNS):
        maikr_ms.append(await ours.up(server) * 1e3)
        await ours.down()
        wg_quick_ms.append(theirs.up(server) * 1e3)
        theirs.down()
    maikr = Sample(name="maikr: connect to first packet back", unit="ms", values=tuple(maikr_ms))
    wg_quick = Sample(name="wg-quick up and first ping", unit="ms", values=tuple(wg_quick_ms))
    print(machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    print(maikr, wg_quick, sep="\n")
    value = ratio(maikr, wg_quick)
    print(verdict("connect, median ratio", value, f"<= {TARGET}", held=value <= TARGET))


if __name__ == "__main__":
    asyncio.run(main())
