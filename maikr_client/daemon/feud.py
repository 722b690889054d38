"""How patient to be with a program that takes our work away again and again: pure, by the moments of repairs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WINDOW_S: Final = 10.0
AT_ONCE: Final = 5
"""Repairs within WINDOW_S that are made at once: a restart of a firewall takes several steps."""

FIRST_PAUSE_S: Final = 0.05
LONGEST_PAUSE_S: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Feud:
    """Repairs of late, by whom they were needed. Times are of one clock that only runs forward."""

    repairs: tuple[float, ...] = ()
    who: str = ""

    def repaired(self, now_s: float, who: str) -> Feud:
        """One more, that `who` made necessary (empty: not known, then it is who it was)."""
        kept = tuple(each for each in self.repairs if now_s - each < WINDOW_S)
        return Feud(repairs=(*kept, now_s), who=who or self.who)

    def pause_s(self, now_s: float) -> float:
        """How long to wait before the next repair."""
        beyond = self._recent(now_s) - AT_ONCE
        return 0.0 if beyond < 0 else min(FIRST_PAUSE_S * 2.0 ** min(beyond, 10), LONGEST_PAUSE_S)

    def is_on(self, now_s: float) -> bool:
        """Somebody undoes what we do."""
        return self._recent(now_s) >= AT_ONCE

    def _recent(self, now_s: float) -> int:
        return sum(now_s - each < WINDOW_S for each in self.repairs)
