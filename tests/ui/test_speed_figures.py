"""Latencies of all servers and earlier tests on the Speed page, as a person uses them; both kept as files."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_ui.viewmodels.saving import SavingModel
from maikr_ui.widgets.choice import Choice
from maikr_ui.widgets.latency_view import LatencyView
from tests.support.fake_servers import many_servers
from tests.support.fake_session import FakeSession
from tests.support.hands import click, key
from tests.support.seen import button, name_of
from tests.ui.conftest import Shown
from tests.ui.speed_pages import Open, offers, plots, press, sees, speed_page
from tests.ui.speed_scenes import full, up


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    up(made)
    return made


def latencies(shown: Shown) -> list[str]:
    (view,) = shown.window.findChildren(LatencyView)
    assert QAccessible.queryAccessibleInterface(view).role() is QAccessible.Role.List
    model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
    rows = (str(model.index(number, 0).data(role)) for number in range(model.rowCount()))
    return [row.split(",")[0] for row in rows]


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
    (choice,) = (each for each in window.window.findChildren(Choice) if each.accessibleName() == "Show the tests of")
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
    assert plots(window) == ["Latency over time", "Speed by hour of day"]
    assert sees(window, "Download in the middle: best at")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_plots_are_saved_as_picture_and_table(qtbot: QtBot, shown: Open, session: FakeSession, tmp_path: Path) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    wanted = [("Save picture…", "png"), ("Save data…", "csv")]
    for which, stem in enumerate(("latency", "past", "speed")):
        for name, suffix in wanted:
            found = [each for each in window.window.findChildren(QAbstractButton) if name_of(each) == name]
            click([each for each in found if each.isVisible()][which])
            (dialog,) = (each for each in window.window.findChildren(QFileDialog) if each.isVisible())
            target = tmp_path / f"{stem}.{suffix}"
            dialog.selectFile(str(target))
            dialog.accept()
            qtbot.waitUntil(partial(sees, window, f"Saved as {target}"))
    assert not QImage(str(tmp_path / "latency.png")).isNull()
    assert QImage(str(tmp_path / "past.png")).text("Title") == "Latency over time"
    assert QImage(str(tmp_path / "speed.png")).text("Title") == "Speed tests over time"
    assert (tmp_path / "latency.csv").read_text(encoding="utf-8").count("\n") == len(session.servers) + 1
    assert (tmp_path / "speed.csv").read_text(encoding="utf-8").count("\n") == len(session.measuring.tests) + 1


def test_a_file_that_cannot_be_written_says_why(
    qtbot: QtBot, shown: Open, session: FakeSession, tmp_path: Path
) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    first = next(iter(window.window.findChildren(SavingModel)))
    first.save(tmp_path / "nowhere" / "x.csv", b"1")
    qtbot.waitUntil(lambda: sees(window, "no such file"))


def test_many_answers_are_shown_together_and_none_is_lost(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True, servers=many_servers(1000))
    up(session)
    window = speed_page(qtbot, shown, session)
    told: list[int] = []
    window.models.measured.changed.connect(lambda: told.append(window.models.measured.done))
    press(window, "Measure now")
    qtbot.waitUntil(lambda: sees(window, "Servers that answered: 1000."))
    assert len(told) < 100
