"""Home in the middle of an evening: pages, then a film, seen by its curve."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from unittest.mock import patch

from PySide6.QtWidgets import QWidget

from maikr_ui.pages.traffic_row import TrafficRow
from maikr_ui.viewmodels import traffic
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.tunnel_view import Face
from tests.support.fake_session import DISCONNECTED, FakeSession, connected
from tests.ui.scene import Scene, up

MIB = 1024**2


def _rate(second: int) -> float:
    """Bytes a second: a page each ten seconds, a film from the thirtieth on."""
    page = max(0.0, 1.8 - 0.5 * (second % 10))
    film = 2.4 + 0.5 * math.sin(second / 2) if second > traffic.SECONDS // 2 else 0.0
    return (0.05 + page + film) * MIB


def _spend_a_minute(models: Models) -> None:
    """As if the service had told of it each second until now."""
    now_s, down = time.monotonic(), 0
    status = connected(FakeSession().servers[12])
    models.tunnel.heard.emit(DISCONNECTED)
    for second in range(traffic.SECONDS):
        down += round(_rate(second))
        exits = tuple(replace(each, bytes_down=down, bytes_up=down // 14) for each in status.exits)
        moment = partial(float, now_s - traffic.SECONDS + 1 + second)
        with patch.object(traffic, "time", SimpleNamespace(monotonic=moment)):
            models.tunnel.heard.emit(replace(status, exits=exits))


def _look(window: QWidget) -> None:
    row = window.findChild(TrafficRow)
    assert row is not None
    row.tick()


HOME = Scene(
    name="home",
    prepare=up,
    arrived=lambda models: models.tunnel.view.face is Face.CONNECTED,
    act=_spend_a_minute,
    hands=_look,
)
