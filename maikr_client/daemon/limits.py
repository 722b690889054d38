"""How much one local user may ask of the daemon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.authorize import ROOT

MAX_CONNECTIONS: Final = 128
MAX_CONNECTIONS_OF_ONE_USER: Final = 32
ROOTS_SHARE: Final = 16
STRANGERS: Final = -1
"""Stands for every uid that the user database does not know: a user with subordinate ones (subuid(5)) has thousands of
them, and is one user all the same.
"""

REQUESTS_PER_S: Final = 50.0
BURST: Final = 100.0


class Seats:
    """Connections that are open. Root finds a seat even when everybody else holds as many as they may."""

    def __init__(self) -> None:
        self._taken: Counter[int] = Counter()

    def take(self, uid: int) -> bool:
        """A seat for `uid`, if there is one."""
        most = MAX_CONNECTIONS if uid == ROOT else MAX_CONNECTIONS - ROOTS_SHARE
        own = MAX_CONNECTIONS if uid == ROOT else MAX_CONNECTIONS_OF_ONE_USER
        if self._taken.total() >= most or self._taken[uid] >= own:
            return False
        self._taken[uid] += 1
        return True

    def change(self, uid: int, to: int) -> bool:
        """A seat of `uid` is one of `to` from now on, unless that one has as many as it may."""
        if self._taken[to] >= MAX_CONNECTIONS_OF_ONE_USER:
            return False
        self._taken[to] += 1
        self.leave(uid)
        return True

    def leave(self, uid: int) -> None:
        """The seat is free."""
        self._taken[uid] -= 1
        if not self._taken[uid]:
            del self._taken[uid]


class Pace:
    """One user's requests: BURST at once, REQUESTS_PER_S for long. `clock` is monotonic, in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._tokens = BURST
        self._at = clock()

    @property
    def rested(self) -> bool:
        """As good as new."""
        return self._tokens + (self._clock() - self._at) * REQUESTS_PER_S >= BURST

    def wait_s(self, requests: float = 1.0) -> float:
        """Count so many requests; the seconds to wait before they are served."""
        now = self._clock()
        self._tokens = min(BURST, self._tokens + (now - self._at) * REQUESTS_PER_S)
        self._at = now
        self._tokens -= requests
        return max(0.0, -self._tokens / REQUESTS_PER_S)


class Paces:
    """Every user's pace. When somebody new comes, those that have rested are forgotten."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._paces: dict[int, Pace] = {}

    def of(self, uid: int) -> Pace:
        """The pace of `uid`, over all its connections."""
        if uid not in self._paces:
            self._paces = {each: pace for each, pace in self._paces.items() if not pace.rested}
            self._paces[uid] = Pace(self._clock)
        return self._paces[uid]
