"""Sixteen rules, each through an exit of its own beside the default one: who sites see. Runs in a lab of 17 servers."""

from __future__ import annotations

import json
import sys
import time

from tests.support.lab import Lab, ask_site, current_lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

EXITS = 16


def name_of(number: int) -> str:
    """The name that the rule of the exit with this number (from 1) leads."""
    return f"exit-{number}.fresh.test"


def main() -> None:
    lab = current_lab()
    with ruled_lab(lab) as ruled:
        begun = time.monotonic()
        ruled.have("".join(f"{name_of(number)} via {lab.servers[number].name}\n" for number in range(1, EXITS + 1)))
        up_s = time.monotonic() - begun
        exits = len(ruled.status().exits)
        wrong = _wrong(lab, dead=None)
        lab.control.kill_server(lab.servers[EXITS].name)
        wrong_with_a_dead_one = _wrong(lab, dead=EXITS)
        after = _left_after(ruled)
    json.dump(
        {"up_s": up_s, "exits": exits, "wrong": [*wrong, *wrong_with_a_dead_one], "exits_after": after}, sys.stdout
    )


def _wrong(lab: Lab, *, dead: int | None) -> list[str]:
    """What sites saw that is not what the rules say."""
    found = []
    for family in (4, 6):
        for number in range(EXITS + 1):
            name = name_of(number) if number else "whoami.test"
            answer = ask_site(name, family, 1.5 if number == dead else 15.0)
            exit_ = lab.servers[number].exit4 if family == 4 else lab.servers[number].exit6
            wanted = None if number == dead else str(exit_)
            if (answer.source if answer else None) != wanted:
                found.append(f"{name} over IPv{family}: {answer} and not {wanted}")
    return found


def _left_after(ruled: RuledLab) -> int:
    """How many exits there are when no rule names them any more."""
    ruled.have("")
    return eventually(lambda: count if (count := len(ruled.status().exits)) == 1 else None)


if __name__ == "__main__":
    main()
