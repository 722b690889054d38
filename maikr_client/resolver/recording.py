"""Names that programs ask for, told to the daemon while somebody records them; remembered until the next telling."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Final

from maikr_client.model.rule import is_name
from maikr_client.resolver import numbers as n
from maikr_client.resolver.link import NotMappedNow
from maikr_client.resolver.question import Query
from maikr_client.wire.resolving import MAX_ASKED, Asked, ToDaemon

TELL_S: Final = 0.1
_KINDS = frozenset({n.A, n.AAAA, n.HTTPS, n.SVCB})


class Recording:
    """Switched off at first. `tell` sends to the daemon."""

    def __init__(self, tell: Callable[[ToDaemon], None]) -> None:
        self._tell = tell
        self._names: dict[str, None] = {}
        self._telling: asyncio.TimerHandle | None = None
        self.on = False

    def switch(self, *, on: bool) -> None:
        """Record or not; what was not told yet is forgotten."""
        self.on = on
        self._names.clear()
        if self._telling is not None:
            self._telling.cancel()
            self._telling = None
        if on:
            self._say(Asked(names=()))

    def note(self, query: Query, answer: bytes) -> None:
        """That was asked for and answered so. Names that don't exist (a stub tries its search domains) are nobody's."""
        name = query.name or ""
        if query.kind not in _KINDS or not is_name(name) or answer[3] & 0xF == n.NXDOMAIN:
            return
        if len(self._names) < MAX_ASKED:
            self._names[name] = None
        if self._telling is None:
            self._telling = asyncio.get_running_loop().call_later(TELL_S, self._tell_names)

    def _tell_names(self) -> None:
        self._telling = None
        names, self._names = tuple(self._names), {}
        self._say(Asked(names=names))

    def _say(self, asked: Asked) -> None:
        with contextlib.suppress(NotMappedNow):  # the daemon is gone, and this process soon
            self._tell(asked)
