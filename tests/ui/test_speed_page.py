"""The Speed page as a person uses it: by what is written on it, with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QProgressBar
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.speed import SpeedEngine
from maikr_ui.widgets.choice import Choice
from maikr_ui.widgets.latency_view import LatencyView
from maikr_ui.widgets.plot import Plot
from tests.support.fake_session import DISCONNECTED, FakeSession
from tests.support.hands import click, key
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown
from tests.ui.speed_scenes import HALF, full, loaded, up

Open = Callable[[FakeSession], Shown]


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    up(made)
    return made


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def press(shown: Shown, name: str) -> None:
    click(button(shown.window, name))


def speed_page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    press(window, "Speed")
    qtbot.waitUntil(lambda: loaded(window.models))
    return window


def offers(shown: Shown, name: str) -> bool:
    found = shown.window.findChildren(QAbstractButton)
    return any(each.isVisible() and each.isEnabled() and name_of(each) == name for each in found)


def plots(shown: Shown) -> list[str]:
    return [name_of(each) for each in shown.window.findChildren(Plot) if each.isVisible()]


def latencies(shown: Shown) -> list[str]:
    (view,) = shown.window.findChildren(LatencyView)
    assert QAccessible.queryAccessibleInterface(view).role() is QAccessible.Role.List
    model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
    rows = (str(model.index(number, 0).data(role)) for number in range(model.rowCount()))
    return [row.split(",")[0] for row in rows]


def test_nothing_is_measured_by_looking(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    speed_page(qtbot, shown, session)
    assert session.measuring.known == {}
    assert session.measuring.tests == []


def test_the_cost_is_said_and_asked_before_a_test_and_no_is_the_easy_answer(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = speed_page(qtbot, shown, session)
    assert sees(window, "Uses at most 400 MB")
    press(window, "Test the tunnel")
    assert sees(window, "The test may use up to 400 MB of data. Begin?")
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
        qtbot.waitUntil(lambda figure=figure: sees(window, figure))
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
    assert sees(window, "speedtest.net and its servers see your own address.")
    press(window, "Begin")
    qtbot.waitUntil(lambda: sees(window, "212 Mbit/s"))
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
    qtbot.waitUntil(lambda: plots(window) == ["Speed tests over time"])
    assert sees(window, "To test again, start the service")
    assert not offers(window, "Test the tunnel")
    press(window, "Measure again" if session.measuring.known and offers(window, "Measure again") else "Measure now")
    qtbot.waitUntil(lambda: sees(window, "Maikr's background service is not running."))


def test_both_connections_stand_side_by_side(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = speed_page(qtbot, shown, session)
    assert sees(window, "There are not both yet")
    full(session)
    window.models.speed.load()
    qtbot.waitUntil(lambda: sees(window, "Through Zürich (ch-13)"))
    assert sees(window, "The two were tested against different servers.")


def test_servers_are_measured_at_a_press_and_sorted_as_wanted(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.measuring.silent = {"at-01"}
    window = speed_page(qtbot, shown, session)
    assert sees(window, "Nothing was measured in this network yet.")
    press(window, "Measure now")
    qtbot.waitUntil(lambda: sees(window, "Servers that answered: 15. Without an answer: 1."))
    qtbot.waitUntil(lambda: sees(window, "Fastest for you: "))
    assert latencies(window)[:2] == ["São Paulo", "Montréal"]
    assert latencies(window)[-1] == "Vienna"
    press(window, "Most loss")
    assert latencies(window)[0] == "Vienna"
    press(window, "Place")
    assert latencies(window)[0] == "Amsterdam"


def test_the_server_one_looks_at_stays_chosen_in_another_order(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    (view,) = window.window.findChildren(LatencyView)
    key(view, Qt.Key.Key_Down)
    key(view, Qt.Key.Key_Down)
    before = str(view.currentIndex().data()).split(",")[0]
    press(window, "Place")
    assert str(view.currentIndex().data()).split(",")[0] == before


def test_measuring_that_is_off_is_switched_on_where_it_is_said(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.preferences = replace(session.preferences, measure_latency=False)
    window = speed_page(qtbot, shown, session)
    qtbot.waitUntil(lambda: sees(window, "Measuring how far servers are is switched off."))
    assert not offers(window, "Measure now")
    key(button(window.window, "Measure how far servers are"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: offers(window, "Measure now"))
    assert session.preferences.measure_latency
    assert not sees(window, "is switched off")


def test_without_a_network_measuring_says_so(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.measuring.refuse = Failed(ProblemCode.NO_NETWORK)
    window = speed_page(qtbot, shown, session)
    press(window, "Measure now")
    qtbot.waitUntil(lambda: sees(window, "This computer has no internet connection."))
    assert offers(window, "Measure now")


def test_the_history_is_of_a_server_and_by_hour_of_day(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    (choice,) = window.window.findChildren(Choice)
    assert QAccessible.queryAccessibleInterface(choice).role() is QAccessible.Role.ComboBox
    assert [choice.itemText(number) for number in range(choice.count())] == [
        *("All tests", "Without Maikr", "Zürich · ch-13", "Amsterdam · nl-10"),
    ]
    assert sees(window, "Tests: 40.")
    choice.setFocus()
    for _ in range(3):
        key(choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: sees(window, "Tests: 13."))
    press(window, "By hour of day")
    assert plots(window) == ["Speed by hour of day"]
    assert sees(window, "Download in the middle: best at")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_plots_are_saved_as_picture_and_table(qtbot: QtBot, shown: Open, session: FakeSession, tmp_path: Path) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    wanted = [("Save picture…", "png"), ("Save data…", "csv")]
    for which, stem in enumerate(("latency", "speed")):
        for name, suffix in wanted:
            found = [each for each in window.window.findChildren(QAbstractButton) if name_of(each) == name]
            click([each for each in found if each.isVisible()][which])
            (dialog,) = (each for each in window.window.findChildren(QFileDialog) if each.isVisible())
            target = tmp_path / f"{stem}.{suffix}"
            dialog.selectFile(str(target))
            dialog.accept()
            qtbot.waitUntil(lambda target=target: sees(window, f"Saved as {target}"))
    assert not QImage(str(tmp_path / "latency.png")).isNull()
    assert QImage(str(tmp_path / "speed.png")).text("Title") == "Speed tests over time"
    assert (tmp_path / "latency.csv").read_text(encoding="utf-8").count("\n") == len(session.servers) + 1
    assert (tmp_path / "speed.csv").read_text(encoding="utf-8").count("\n") == len(session.measuring.tests) + 1


def test_a_file_that_cannot_be_written_says_why(
    qtbot: QtBot, shown: Open, session: FakeSession, tmp_path: Path
) -> None:
    from maikr_ui.viewmodels.saving import SavingModel  # noqa: PLC0415 - this test alone

    full(session)
    window = speed_page(qtbot, shown, session)
    first = next(iter(window.window.findChildren(SavingModel)))
    first.save(tmp_path / "nowhere" / "x.csv", b"1")
    qtbot.waitUntil(lambda: sees(window, "no such file"))


def test_whoever_signs_in_next_sees_nothing_of_the_last(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    press(window, "Test the tunnel")
    window.models.account.sign_out()
    qtbot.waitUntil(lambda: window.models.account.stage != "ready")
    assert window.models.speed.history.results is None
    assert window.models.speed.latencies.known is None
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
