"""Home's live curve: a minute of traffic, drawn while somebody sees it and a tunnel is up, at rest otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from maikr_client.model.status import Status
from maikr_ui.viewmodels.traffic import SECONDS, Flow, by_second, minute_text, rate_text
from maikr_ui.widgets.traffic_curve import TrafficCurve
from tests.support.fake_session import DISCONNECTED, FakeSession, connected
from tests.support.hands import click
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[0]))
    return made


def curve(shown: Shown) -> TrafficCurve:
    (found,) = shown.window.findChildren(TrafficCurve)
    return found


def ticking(shown: Shown) -> list[QTimer]:
    return [each for each in shown.window.findChildren(QTimer) if each.isActive()]


def with_bytes(status: Status, down: int) -> Status:
    (only,) = status.exits
    return replace(status, exits=(replace(only, bytes_down=only.bytes_down + down),))


def test_a_minute_is_sixty_seconds_of_what_was_last_heard() -> None:
    flows = [Flow(at_s=100.0, down=10.0, up=1.0), Flow(at_s=101.0, down=20.0, up=2.0)]
    minute = by_second(flows, 105.0)
    assert len(minute) == SECONDS
    assert [each.down for each in minute[-7:]] == [0.0, 10.0, 20.0, 20.0, 20.0, 0.0, 0.0]
    assert by_second([], 5.0)[-1] == Flow(at_s=5.0, down=0, up=0)


def test_the_curve_is_told_in_words() -> None:
    minute = by_second([Flow(at_s=1.0, down=2.5 * 1024**2, up=1024.0)], 2.0)
    assert minute_text(minute) == "In the last minute at most 2.5 MiB/s down and 1.0 KiB/s up."
    assert rate_text(0) == "0 B/s"


def test_bytes_that_flow_show_in_figures_and_words(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    assert curve(window).isVisible()
    heard: list[Status] = []
    window.models.tunnel.heard.connect(heard.append)
    session.show(with_bytes(session.now, 1))

    def flows() -> bool:
        session.show(with_bytes(session.now, 40_000))
        said = QAccessible.queryAccessibleInterface(curve(window)).text(QAccessible.Text.Description)
        return "iB/s down" in said and any("iB/s down" in each for each in texts(window.window))

    qtbot.waitUntil(flows)
    assert heard


def test_a_tunnel_that_ends_takes_its_minute_with_it(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: not curve(window).isVisible())
    assert all(each.down == 0 for each in window.models.traffic.minute())


def test_nothing_ticks_while_nobody_looks_or_no_tunnel_is_up(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    assert len(ticking(window)) == 1
    click(button(window.window, "Settings"))
    assert ticking(window) == []
    click(button(window.window, "Home"))
    assert len(ticking(window)) == 1
    window.window.hide()
    assert ticking(window) == []
    window.window.show()
    click(button(window.window, "Privacy"))
    assert len(ticking(window)) == 1, "reports that are made meanwhile are looked for"
    window.window.hide()
    assert ticking(window) == []
    window.window.show()
    click(button(window.window, "Home"))
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: ticking(window) == [])
