"""Names that could not be mapped: told once when it begins and once when it is over, however many they are."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

CALM_S: Final = 60.0
"""So long after its last refusal a situation is over."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Situation:
    count: int
    last_at: float


class Refusals:
    """By what was in the way. Times are of any one clock, in seconds."""

    def __init__(self) -> None:
        self._now: dict[str, _Situation] = {}

    def note(self, why: str, now: float) -> None:
        """A name was not mapped."""
        self.look(now)
        known = self._now.get(why)
        if known is None:
            _log.warning("names: not mapped: %s", why)
            self._now[why] = _Situation(count=1, last_at=now)
        else:
            known.count, known.last_at = known.count + 1, now

    def look(self, now: float) -> None:
        """Tell what is over."""
        for why, known in list(self._now.items()):
            if now - known.last_at >= CALM_S:
                del self._now[why]
                _log.info("names: no more of them refused: %s (%d were)", why, known.count)
