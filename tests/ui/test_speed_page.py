"""The Speed page as a person uses it: by what is written on it, with mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.speed import SpeedEngine
from maikr_ui.widgets.latency_view import LatencyView
from maikr_ui.widgets.plot import Plot
from tests.support.fake_session import DISCONNECTED, FakeSession
from tests.support.seen import button
from tests.ui.speed_pages import Open, offers, plots, press, sees, speed_page
from tests.ui.speed_scenes import HALF, full, up


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    up(made)
    return made


def test_nothing_is_measured_by_looking(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    speed_page(qtbot, shown, session)
    assert session.measuring.known == {}
    assert session.measuring.tests == []


def test_the_cost_is_said_and_asked_before_a_test_and_no_is_the_easy_answer(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = speed_page(qtbot, shown, session)
    assert sees(window, "Uses up to about 400 MB")
    press(window, "Test the tunnel")
    assert sees(window, "The test may use up to about 400 MB of data. Begin?")
    assert window.window.focusWidget() is button(window.window, "Not now")
    press(window, "Not now")
    assert window.window.focusWidget() is button(window.window, "Test the tunnel")
    assert session.measuring.tests == []


def test_a_test_ends_in_its_figures_and_in_the_history(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = speed_page(qtbot, shown, session)
    assert sees(window, "No speed test was made yet.")
    press(window, "Test the tunnel")
    press(window, "Begin")
    qtbot.waitUntil(lambda: sees(window, "212 Mbit/s"))
    for figure in ("48.1 Mbit/s", "18.4 ms", "61.7 ms", "1.3 ms", "11.8 Mbit/s", "3.2 Mbit/s", "187 MB"):
        qtbot.waitUntil(partial(sees, window, figure))
    qtbot.waitUntil(lambda: plots(window) == ["Speed during the test", "Speed tests over time"])
    assert [each.server for each in session.measuring.tests] == ["ch-13"]


def test_little_data_needs_no_question(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = speed_page(qtbot, shown, session)
    press(window, "25 MB")
    press(window, "Test the tunnel")
    qtbot.waitUntil(lambda: sees(window, "212 Mbit/s"))


def test_a_running_test_says_what_it_does_shows_its_curve_and_is_cancelled_at_once(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.measuring.lingers = True
    window = speed_page(qtbot, shown, session)
    press(window, "Test the tunnel")
    press(window, "Begin")
    qtbot.waitUntil(lambda: sees(window, "Measuring the download…"))
    qtbot.waitUntil(lambda: len(window.models.speed.trial.trial.curve) > len(session.measuring.rates))
    assert window.window.focusWidget() is button(window.window, "Cancel")
    assert plots(window) == ["Speed during the test"]
    bars = [each.value() for each in window.window.findChildren(QProgressBar) if each.isVisible()]
    assert len(bars) == 1
    assert bars[0] > 0
    press(window, "Cancel")
    assert sees(window, "You cancelled the test, so nothing of it was kept.")
    assert window.window.focusWidget() is button(window.window, "Test the tunnel")
    qtbot.waitUntil(lambda: session.measuring.closed == 1)
    assert session.measuring.tests == []
    assert offers(window, "Test the tunnel")


def test_a_tunnel_lost_in_mid_test_leaves_what_was_measured_and_the_next_step(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.measuring.outcome = HALF
    window = speed_page(qtbot, shown, session)
    press(window, "Test the tunnel")
    press(window, "Begin")
    qtbot.waitUntil(lambda: sees(window, "This result is not complete. The tunnel was lost during the test"))
    assert sees(window, "Wait until you are connected again, then test again.")
    qtbot.waitUntil(lambda: sees(window, "198 Mbit/s"))
    assert sees(window, "not measured")


def test_a_test_that_cannot_begin_says_why(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.measuring.refuse = Failed(ProblemCode.SPEED_REFUSED)
    window = speed_page(qtbot, shown, session)
    press(window, "Test the tunnel")
    press(window, "Begin")
    qtbot.waitUntil(lambda: sees(window, "The server's speed test can't be reached. Try again in a minute"))


def test_without_a_tunnel_only_ones_own_connection_is_tested_and_that_it_is_open_is_said(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.show(DISCONNECTED)
    window = speed_page(qtbot, shown, session)
    assert sees(window, "Connect first, then test the tunnel.")
    assert not offers(window, "Test the tunnel")
    press(window, "Test without Maikr")
    assert sees(window, "speedtest.net and its servers see your address.")
    press(window, "Begin")
    qtbot.waitUntil(lambda: sees(window, "212 Mbit/s"))
    qtbot.waitUntil(lambda: "Speed tests over time" in plots(window))
    assert [(each.server, each.engine) for each in session.measuring.tests] == [(None, SpeedEngine.SPEEDTEST_NET)]


def test_a_server_without_an_endpoint_offers_the_public_network(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.servers = tuple(replace(each, speed_url=None) for each in session.servers)
    window = speed_page(qtbot, shown, session)
    assert sees(window, "This server offers no speed test of its own.")
    assert not offers(window, "Test the tunnel")
    press(window, "speedtest.net")
    assert offers(window, "Test the tunnel")


def test_without_the_service_earlier_tests_stay_and_help_is_named(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    full(session)
    session.daemon_gone()
    window = shown(session)
    press(window, "Speed")
    qtbot.waitUntil(lambda: plots(window) == ["Latency over time", "Speed tests over time"])
    assert sees(window, "To test again, start the service")
    assert not offers(window, "Test the tunnel")
    qtbot.waitUntil(lambda: offers(window, "Measure again"))
    press(window, "Measure again")
    qtbot.waitUntil(lambda: sees(window, "Maikr's background service is not running."))


def test_both_connections_stand_side_by_side(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = speed_page(qtbot, shown, session)
    assert sees(window, "There are not both yet")
    full(session)
    window.models.speed.load()
    qtbot.waitUntil(lambda: sees(window, "Through Zürich (ch-13)"))
    assert sees(window, "The two were tested against different servers.")


def test_whoever_signs_in_next_sees_nothing_of_the_last(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    press(window, "Test the tunnel")
    window.models.account.sign_out()
    qtbot.waitUntil(lambda: window.models.account.stage != "ready")
    assert window.models.speed.history.results is None
    assert not window.models.measured.measured.latencies
    assert window.models.speed.past.past is None
    assert window.models.speed.trial.trial.step == "ready"


@pytest.mark.parametrize("size", [QSize(760, 620), QSize(1400, 900)])
def test_every_plot_fits_its_page(size: QSize, qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    window.window.resize(size)
    qtbot.waitUntil(lambda: window.window.size() == size)
    for plot in (*window.window.findChildren(Plot), *window.window.findChildren(LatencyView)):
        if plot.isVisible():
            assert plot.width() >= plot.minimumWidth()
            assert plot.mapTo(window.window, plot.rect().topRight()).x() <= size.width()
