"""Which servers answered of late: those that did not are asked last for a while."""

from __future__ import annotations

from typing import Final

from maikr_client.model.name_server import NameServer

SICK_AFTER: Final = 2
SICK_S: Final = 10.0
MAX_SERVERS: Final = 1024


class Health:
    """Times are the monotonic clock's."""

    def __init__(self) -> None:
        self._failures: dict[NameServer, tuple[int, float]] = {}
        self._without_edns: set[NameServer] = set()

    def in_order(self, servers: tuple[NameServer, ...], now: float) -> list[NameServer]:
        """The well ones first, each group in the given order."""
        return sorted(servers, key=lambda server: self._is_sick(server, now))

    def failed(self, server: NameServer, now: float) -> None:
        """No answer came."""
        if len(self._failures) >= MAX_SERVERS:
            self._failures.clear()
        count, _ = self._failures.get(server, (0, now))
        self._failures[server] = (count + 1, now)

    def answered(self, server: NameServer) -> None:
        """It is well."""
        self._failures.pop(server, None)

    def refuses_edns(self, server: NameServer) -> bool:
        """It said once that it does not know EDNS."""
        return server in self._without_edns

    def refused_edns(self, server: NameServer) -> None:
        """From now on it is asked without."""
        if len(self._without_edns) >= MAX_SERVERS:
            self._without_edns.clear()
        self._without_edns.add(server)

    def _is_sick(self, server: NameServer, now: float) -> bool:
        count, last = self._failures.get(server, (0, 0.0))
        return count >= SICK_AFTER and now - last < SICK_S
