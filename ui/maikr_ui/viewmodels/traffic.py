"""How fast bytes go through the tunnels, over the last minute: what Home's curve is drawn from."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from maikr_client.model.status import Status, TunnelState
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.wording import bytes_text, translate

if TYPE_CHECKING:
    from maikr_client.session.rates import LiveRates

SECONDS: Final = 60
STALE_S: Final = 2.5
"""The service tells of bytes about once a second while they flow, and says nothing while none do."""
MOST: Final = 600
"""A service that tells more often than that in a minute fills no memory by it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Bytes a second through all exits, as heard at `at_s` of a clock that is never set."""

    at_s: float
    down: float
    up: float


class TrafficModel(QObject):
    """Collects what comes with each status anyway: it wakes for nothing of its own, and tells nobody."""

    def __init__(self, tunnel: TunnelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rates: LiveRates | None = None
        self._flows: deque[Flow] = deque(maxlen=MOST)
        tunnel.heard.connect(self._hear)

    def minute(self) -> tuple[Flow, ...]:
        """The last minute in steps of a second, the oldest first."""
        return by_second(self._flows, time.monotonic())

    def _hear(self, status: Status) -> None:
        now_s = time.monotonic()
        if status.state is TunnelState.DISCONNECTED:
            self._rates = None
            self._flows.clear()
            return
        if self._rates is None:
            from maikr_client.session.rates import LiveRates  # noqa: PLC0415 - the bridge's thread has loaded it

            self._rates = LiveRates()
        rates = self._rates.after(status, now_s)
        down, up = sum(each.down_per_s for each in rates), sum(each.up_per_s for each in rates)
        self._flows.append(Flow(at_s=now_s, down=down, up=up))
        while self._flows[0].at_s < now_s - SECONDS - STALE_S:
            self._flows.popleft()


def by_second(flows: Iterable[Flow], now_s: float) -> tuple[Flow, ...]:
    """SECONDS of them up to now: each what was last heard by then, nothing where that is too long ago."""
    ordered, found = list(flows), []
    last, number = None, 0
    for second in range(SECONDS - 1, -1, -1):
        at_s = now_s - second
        while number < len(ordered) and ordered[number].at_s <= at_s:
            last, number = ordered[number], number + 1
        fresh = last is not None and at_s - last.at_s <= STALE_S
        found.append(Flow(at_s=at_s, down=last.down, up=last.up) if last and fresh else Flow(at_s=at_s, down=0, up=0))
    return tuple(found)


def rate_text(bytes_per_s: float) -> str:
    """`1.2 MiB/s`."""
    return translate("Traffic", "{amount}/s").format(amount=bytes_text(round(bytes_per_s)))


def minute_text(minute: Iterable[Flow]) -> str:
    """The curve in words."""
    flows = list(minute)
    down, up = max(each.down for each in flows), max(each.up for each in flows)
    said = translate("Traffic", "In the last minute at most {down} down and {up} up.")
    return said.format(down=rate_text(down), up=rate_text(up))
