"""The Servers page in its states, as scenes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.settings import ServerView
from maikr_client.model.speed import SpeedEngine, SpeedResult
from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.models import Models
from maikr_ui.widgets.server_view import ServerView as ListView
from maikr_ui.widgets.world_map import WorldMap
from tests.support.fake_servers import many_servers
from tests.support.fake_session import FakeSession, connected
from tests.support.hands import key
from tests.ui.scene import USED, Scene

RTTS_MS = {
    "at-01": 24.2,
    "br-02": 211.0,
    "ca-03": 98.4,
    "fr-05": 14.6,
    "de-06": 19.3,
    "de-07": 11.8,
    "is-08": 61.7,
    "jp-09": 247.5,
    "nl-10": 8.3,
    "no-11": 33.0,
    "se-12": 29.1,
    "gb-14": 17.9,
    "us-15": 91.2,
    "us-16": 152.8,
}
RATES = (41.0, 55.2, 38.7, 62.0, 71.3, 66.8, 94.2)


def measured(session: FakeSession) -> None:
    """Most servers were measured, one answered nothing, one lost probes, one was tested."""
    now = datetime.now(UTC)
    for number, (name, rtt_ms) in enumerate(RTTS_MS.items()):
        session.measuring.known[name] = Latency(
            server=name,
            median_ms=rtt_ms,
            spread_ms=rtt_ms / 20,
            loss=0.2 if name == "br-02" else 0.0,
            samples=5,
            method=ProbeMethod.ICMP,
            measured_at=now - timedelta(minutes=2 + number % 3),
            network=1,
        )
    silent = replace(session.measuring.known["at-01"], server="cz-04", median_ms=None, spread_ms=None, loss=1.0)
    session.measuring.known["cz-04"] = replace(silent, samples=0, method=None)
    session.measuring.tests = [
        SpeedResult(
            server="nl-10",
            engine=SpeedEngine.MAIKR,
            measured_at=now - timedelta(days=2 * days),
            download_mbps=rate,
            upload_mbps=rate / 2,
        )
        for days, rate in enumerate(reversed(RATES))
    ]


def _in(view: ServerView, *, up: bool = False) -> Callable[[FakeSession], None]:
    def prepare(session: FakeSession) -> None:
        measured(session)
        session.preferences = replace(USED, server_view=view)
        if up:
            session.show(connected(session.servers[12], datetime.now(UTC) - timedelta(minutes=84)))

    return prepare


def _many(session: FakeSession) -> None:
    _in(ServerView.MAP)(session)
    session.servers = many_servers(500)
    session.show(connected(session.servers[12]))


def _loading(session: FakeSession) -> None:
    session.directory_lingers = True


def _measuring_off(session: FakeSession) -> None:
    session.preferences = replace(USED, measure_latency=False)


def _unmeasured(session: FakeSession) -> None:
    session.preferences = replace(USED, server_view=ServerView.LIST)


def _away(session: FakeSession) -> None:
    session.backend_away = True


def _known(models: Models) -> bool:
    return models.directory.directory is not None and bool(models.measured.measured.latencies)


def _listed(models: Models) -> bool:
    return models.directory.directory is not None and bool(models.measured.measured.ranking)


def _seen(window: QWidget, kind: type[QWidget]) -> QWidget:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def _type(*keys: Qt.Key, on: type[QWidget] = ListView) -> Callable[[QWidget], None]:
    def act(window: QWidget) -> None:
        seen = _seen(window, on)
        seen.setFocus(Qt.FocusReason.TabFocusReason)
        for each in keys:
            key(seen, each)

    return act


DOWN, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Right
_COUNTRIES, _LIST, _MAP = (_in(view) for view in ServerView)

SERVER_SCENES = (
    Scene(name="servers-countries", prepare=_COUNTRIES, arrived=_known, place=Place.SERVERS),
    Scene(
        name="servers-open",
        prepare=_in(ServerView.COUNTRIES, up=True),
        arrived=_known,
        place=Place.SERVERS,
        hands=_type(Qt.Key.Key_End, RIGHT, DOWN),
    ),
    Scene(name="servers-list", prepare=_LIST, arrived=_known, place=Place.SERVERS),
    Scene(name="servers-by-latency", prepare=_LIST, arrived=_known, place=Place.SERVERS, press=("Latency",)),
    Scene(
        name="servers-tested",
        prepare=_LIST,
        arrived=_known,
        place=Place.SERVERS,
        query="amsterdam",
        hands=_type(DOWN, DOWN),
    ),
    Scene(name="servers-unmeasured", prepare=_unmeasured, arrived=_listed, place=Place.SERVERS),
    Scene(
        name="servers-measuring-off",
        prepare=_measuring_off,
        arrived=_listed,
        place=Place.SERVERS,
    ),
    Scene(
        name="servers-loading",
        prepare=_loading,
        arrived=lambda models: models.directory.loading,
        place=Place.SERVERS,
    ),
    Scene(
        name="servers-none",
        prepare=_away,
        arrived=lambda models: models.directory.problem is not None,
        place=Place.SERVERS,
    ),
    Scene(name="servers-map", prepare=_in(ServerView.MAP, up=True), arrived=_known, place=Place.SERVERS),
    Scene(
        name="servers-map-chosen",
        prepare=_MAP,
        arrived=_known,
        place=Place.SERVERS,
        hands=_type(RIGHT, RIGHT, on=WorldMap),
    ),
    Scene(name="servers-map-many", prepare=_many, arrived=_known, place=Place.SERVERS, hands=_type(on=WorldMap)),
)
