"""Names that programs ask for, handed on to who records them, for a while; nothing of them stays here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from maikr_client.wire.replies import NamesAsked, RecordingEnd

MAX_S: Final = 600.0
MAX_NAMES: Final = 10_000
Tell = Callable[[NamesAsked], None]
_log = logging.getLogger(__name__)


class Recorder:
    """`switched` is called when the first one begins to record, and when nobody does any more. Needs a running loop."""

    def __init__(self, switched: Callable[[], None]) -> None:
        self._switched = switched
        self._recordings: set[_Recording] = set()
        self._hearing = False

    @property
    def wanted(self) -> bool:
        """Somebody records."""
        return bool(self._recordings)

    def begin(self, tell: Tell) -> Callable[[], None]:
        """Tell these names from now on, MAX_S and MAX_NAMES at most; what is returned ends it."""
        recording = _Recording(tell)
        self._recordings.add(recording)
        limit = asyncio.get_running_loop().call_later(MAX_S, self._end, recording, RecordingEnd.TIME)
        if self._hearing:
            asyncio.get_running_loop().call_soon(recording.heard, ())
        if len(self._recordings) == 1:
            _log.info("names: recorded from now on")
            self._switched()

        def end() -> None:
            limit.cancel()
            self._end(recording, None)

        return end

    def heard(self, names: tuple[str, ...]) -> None:
        """Programs asked for these; none: what is asked from now on will be heard."""
        self._hearing = self.wanted
        for recording in tuple(self._recordings):
            if not recording.heard(names):
                self._end(recording, RecordingEnd.FULL)

    def end_all(self, why: RecordingEnd) -> None:
        """There is nothing to record any more."""
        for recording in tuple(self._recordings):
            self._end(recording, why)

    def _end(self, recording: _Recording, why: RecordingEnd | None) -> None:
        if recording not in self._recordings:
            return
        self._recordings.discard(recording)
        if why is not None:
            recording.tell(NamesAsked(ended=why))
        if not self._recordings:
            self._hearing = False
            _log.info("names: no longer recorded")
            self._switched()


class _Recording:
    """One caller's."""

    def __init__(self, tell: Tell) -> None:
        self.tell = tell
        self._begun = False
        self._told = 0

    def heard(self, names: tuple[str, ...]) -> bool:
        """Tell them; whether there may be more."""
        if names or not self._begun:
            self.tell(NamesAsked(names=names))
        self._begun = True
        self._told += len(names)
        return self._told < MAX_NAMES
