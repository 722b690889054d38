"""Cycles of objects end in the window's thread only.

Python looks for them in whatever thread has made enough objects. In the session's, one that holds a widget would be
ended there, under the hands of the window's thread: Qt's widgets belong to one thread, and the process would crash.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

WHOLE_EVERY_S: Final = 30.0
"""Between looks through all objects, which take tens of milliseconds; younger ones are looked through when due."""
_OLDEST: Final = 2


class Garbage:
    """Until `leave_to_python`, ends what is due by Python's own measure, in the thread that asks for it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._whole_at = clock()
        gc.disable()

    def collect(self) -> None:
        """Look for cycles if it is time, which it rarely is."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = max((age for age, (made, allowed) in enumerate(counted) if made > allowed), default=None)
        if due == _OLDEST:
            if self._clock() - self._whole_at < WHOLE_EVERY_S:
                due = _OLDEST - 1
            else:
                self._whole_at = self._clock()
        if due is not None:
            gc.collect(due)

    def leave_to_python(self) -> None:
        """There is no other thread any more."""
        gc.enable()
