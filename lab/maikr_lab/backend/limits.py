"""How often something may be tried: a sliding window in memory, gone with the process."""

from __future__ import annotations

import hashlib
import math
import secrets
import threading
from collections import deque
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address

from maikr_lab.backend.clock import Clock
from maikr_lab.backend.errors import Refusal, Refused

IPV6_SITE_BITS = 64


class TryMeter:
    """Counts tries by key within `window_s`. Keys are kept as keyed digests, and none longer than the window."""

    def __init__(self, clock: Clock, window_s: int) -> None:
        self._clock = clock
        self._window = timedelta(seconds=window_s)
        self._pepper = secrets.token_bytes(32)
        self._tries: dict[bytes, deque[datetime]] = {}
        self._lock = threading.Lock()

    def take(self, key: str, most: int) -> None:
        """Count one try. Raises Refused (too-many-tries) when `most` are within the window."""
        with self._lock:
            now = self._clock()
            self._forget(now)
            tries = self._tries.setdefault(self._digest(key), deque())
            if len(tries) >= most:
                wait = tries[0] + self._window - now
                raise Refused(Refusal.TOO_MANY_TRIES, retry_after_s=max(1, math.ceil(wait.total_seconds())))
            tries.append(now)

    def give_back(self, key: str) -> None:
        """The last try with `key` was a good one: it does not count."""
        with self._lock:
            tries = self._tries.get(self._digest(key))
            if tries:
                tries.pop()

    def forget(self) -> None:
        """Drop what lies beyond the window."""
        with self._lock:
            self._forget(self._clock())

    def __len__(self) -> int:
        return len(self._tries)

    def _forget(self, now: datetime) -> None:
        for key, tries in list(self._tries.items()):
            while tries and tries[0] + self._window <= now:
                tries.popleft()
            if not tries:
                del self._tries[key]

    def _digest(self, key: str) -> bytes:
        return hashlib.blake2b(key.encode(), key=self._pepper, digest_size=16).digest()


def site_of(address: str) -> str:
    """The part of a caller's address that is one household: all of IPv4, a /64 of IPv6; other texts as they are."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None:
        return str(int(parsed) >> IPV6_SITE_BITS)
    return str(parsed)
