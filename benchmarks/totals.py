"""Reported totals beside the servers' own counters, after 50 reconnects, 5 crashes of the daemon, and 2 new keys.

New keys need `maikr account rotate-key`; where that command is not there yet, the run says so and goes without.
"""

from __future__ import annotations

import sys

from benchmarks.figures import machine, verdict
from tests.support.command_line import done, maikr
from tests.support.lab import current_lab
from tests.support.totals_run import totals_run

RECONNECTS, KILLS, ROTATIONS = 50, 5, 2
MOST_ERROR_PERCENT = 1.0


def main() -> None:
    reconnects = int(sys.argv[1]) if len(sys.argv) > 1 else RECONNECTS
    lab = current_lab()
    print(machine([["wg", "--version"], ["wireguard-go", "--version"]]))
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    rotations = ROTATIONS if maikr("account", "rotate-key", "--help").code == 0 else 0
    compared = totals_run(lab, reconnects=reconnects, kills=KILLS, rotations=rotations)
    maikr("logout")
    print(f"{reconnects} reconnects, {KILLS} crashes, {rotations} new keys")
    for name in ("counted", "reported", "shown"):
        found = getattr(compared, name)
        print(f"{name}: {found.up:,} bytes up, {found.down:,} bytes down")
    percent = 100 * compared.error
    print(verdict("totals, largest error, %", percent, f"<= {MOST_ERROR_PERCENT}", held=percent <= MOST_ERROR_PERCENT))
    sys.exit(percent > MOST_ERROR_PERCENT)


if __name__ == "__main__":
    main()
