"""How fast one rule's new names use up the addresses that are left for it. Pure.

Addresses come back days after their last use, so whoever looks up names without end (a web page, below a ruled domain)
must not get all of them: that rule's own new names would have none until then. Half of its share a rule has at once;
the rest it gets no faster than it would come back. So nothing is given to another name any sooner, and a flood that
ends is over for the rule, too.
"""

from __future__ import annotations

from typing import Final

KEPT_S: Final = 26 * 3600.0
"""How long after its last use an address is kept for its name, and then again before another name may have it. A day,
and what the disk's record of the last use may be behind.
"""
SAVED_S: Final = 1800.0
"""What a rule did not take of its ration in this time it may take at once: so many names has a page that is opened."""


class Rations:
    """By the rules' numbers; times are those of any one clock, in seconds."""

    def __init__(self) -> None:
        self._due: dict[int | None, float] = {}

    def take(self, rule: int | None, *, held: int, left: int, now: float) -> bool:
        """Whether a rule that holds `held` addresses may have one of the `left` that nobody has, and takes it.

        It may hold as many as are left for all others: the rest of the rules never run dry by it.
        (Dynamic thresholds, Choudhury and Hahne 1998: of k such rules each gets a (k + 1)th, and one such part is
        left.)
        """
        if held >= left:
            return False
        if held * 3 < left:
            return True
        pause_s = 2 * KEPT_S / ((left - held) / 2)
        due = self._due[rule] = min(self._due.get(rule, 0.0), now + pause_s)
        if due > now:
            return False
        self._due[rule] = max(due, now - SAVED_S) + pause_s
        return True
