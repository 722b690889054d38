"""The whole fault matrix, printed as the table of docs/fault-matrix.md. Inside `maikr-lab run --servers 4`; takes long.

python -m benchmarks.faults FILE [CALLS]      CALLS: of each tool's calls in a step, the first so many (default 3)
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks.figures import machine
from tests.support.clear_capture import clear_packets
from tests.support.fault_matrix import DEADLINE_S, FaultMatrix, Outcome, cells
from tests.support.faulty_tools import FaultyTools
from tests.support.lab import ask_site, current_lab, eventually
from tests.support.roaming import Household
from tests.support.ruled_lab import ruled_lab

DEFAULT_CALLS = 3
HEAD = """# The fault matrix

What was done, what failed meanwhile, and what came of it, on real packets in the lab, printed by `make faults`.
*Clear* are packets from the client host that the home router saw outside tunnels while the machine was protected; an
IPv4 and an IPv6 stream of 200 packets a second each ran all the time, through the default exit. *Right* says whether
the wanted state was reached within {deadline:.0f} s, by what sites saw: the default exit's address, and another exit's
for a name that a rule leads there; after a disconnection the home address. Faults that met no call are left out.
`SIGSTOP` of a process that runs lasts 2 s; `SIGSTOP` and *hangs* of a tool last until the daemon's own time-out.

Negative control: without a tunnel the same capture counted {control} packets of one page load.
{machine}

| step | victim | fault | clear | right | seconds |
|---|---|---|---|---|---|
"""


def main() -> None:
    path = Path(sys.argv[1])
    calls = int(sys.argv[2]) if len(sys.argv) > 2 else DEFAULT_CALLS
    lab = current_lab()
    with clear_packets(lab) as control:
        ask_site("whoami.test", 4)
        eventually(lambda: control.count)
    tools, household = FaultyTools(lab), Household(lab)
    tools.install()
    outcomes = list[Outcome]()
    with ruled_lab(lab) as ruled:
        matrix = FaultMatrix(lab, ruled, tools, household)
        for cell in cells(calls):
            outcomes.append(matrix.outcome(cell))
            print(row(outcomes[-1]), outcomes[-1].remark, flush=True)
    tools.remove()
    household.home()
    versions = machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]])
    head = HEAD.format(deadline=DEADLINE_S, control=control.count, machine=versions.replace("\n", "; "))
    path.write_text(head + "".join(f"{row(each)}\n" for each in outcomes if each.struck) + summary(outcomes))
    sys.exit(any(each.clear or not each.right for each in outcomes))


def row(outcome: Outcome) -> str:
    """A line of the table."""
    cell = outcome.cell
    victim = cell.victim if cell.is_process else f"`{cell.victim}`, call {cell.call}"
    right = "yes" if outcome.right else "**no**"
    clear = str(outcome.clear) if outcome.struck else "-"
    return f"| {cell.step} | {victim} | {cell.fault} | {clear} | {right} | {outcome.seconds:.1f} |"


def summary(outcomes: Iterable[Outcome]) -> str:
    """The last line."""
    struck = [each for each in outcomes if each.struck]
    clear, wrong = sum(each.clear for each in struck), sum(not each.right for each in struck)
    return f"\n{len(struck)} faults: {clear} packets in clear, {wrong} wrong end states.\n"


if __name__ == "__main__":
    main()
