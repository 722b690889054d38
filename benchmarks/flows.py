"""Ten thousand connections at once over four exits, through edits and deaths: how many ever came from another exit."""

from __future__ import annotations

import asyncio
import sys
import time

from benchmarks.figures import machine, verdict
from tests.support.flows_under_fire import flows_under_fire
from tests.support.lab import current_lab
from tests.support.ruled_lab import ruled_lab

FLOWS = 10_000


def main() -> None:
    lab = current_lab()
    with ruled_lab(lab) as ruled:
        begun = time.monotonic()
        load = asyncio.run(flows_under_fire(lab, ruled, FLOWS))
        took = time.monotonic() - begun
    print(machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    answers = sum(load.answers.values())
    print(f"flows: {len(load)} at once at the end, {answers} answers, {load.lost} connections died, {took:.0f} s")
    held = not load.wrong and len(load) == FLOWS
    print(verdict("flows, answers through a wrong exit", len(load.wrong), "0", held=held))
    sys.exit(not held)


if __name__ == "__main__":
    main()
