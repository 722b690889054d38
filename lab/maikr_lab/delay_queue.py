"""When does a delayed packet leave? Pure: the clock is the caller's."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

MAX_PACKETS = 20_000


@dataclass(slots=True, kw_only=True)
class DelayQueue:
    """Packets of one direction, each held for `delay_s` seconds and never overtaking another.

    A shorter delay holds for later packets; those waiting keep their time. A full queue drops what comes.
    """

    delay_s: float
    _waiting: deque[tuple[float, bytes]] = field(default_factory=deque)
    _last_due_s: float = 0.0

    def push(self, packet: bytes, now_s: float) -> None:
        """Take a packet that arrived at this moment."""
        if len(self._waiting) < MAX_PACKETS:
            self._last_due_s = max(self._last_due_s, now_s + self.delay_s)
            self._waiting.append((self._last_due_s, packet))

    def next_due_s(self) -> float | None:
        """When the first packet has to leave, None when none waits."""
        return self._waiting[0][0] if self._waiting else None

    def pop_due(self, now_s: float) -> list[bytes]:
        """The packets whose time has come, in the order in which they arrived."""
        waiting, due = self._waiting, []
        while waiting and waiting[0][0] <= now_s:
            due.append(waiting.popleft()[1])
        return due
