"""How far a server was over time: as a plot, in words, as a table, and on the Speed page."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.latency import PastLatency
from maikr_client.model.problem import ProblemCode
from maikr_ui.viewmodels.speed.past_chart import MOST_WITH_SPREAD, past_chart
from maikr_ui.viewmodels.speed.tables import PAST_HEAD, past_table
from maikr_ui.widgets.choice import Choice
from tests.support.fake_session import FakeSession
from tests.support.hands import key
from tests.ui.conftest import Shown
from tests.ui.speed_pages import Open, plots, press, sees, speed_page
from tests.ui.speed_scenes import full, up

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def found(
    hours_ago: float, median_ms: float | None, *, spread_ms: float | None = 4.0, loss: float = 0.0
) -> PastLatency:
    return PastLatency(
        measured_at=NOW - timedelta(hours=hours_ago),
        median_ms=median_ms,
        spread_ms=None if median_ms is None else spread_ms,
        loss=1.0 if median_ms is None else loss,
    )


PAST = (found(30, 12.0, loss=0.2), found(20, None), found(10, 1.0), found(0, 15.0, spread_ms=None))


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    up(made)
    return made


def test_each_answer_is_a_point_with_its_spread_and_none_lies_below_nothing() -> None:
    (series,) = past_chart(PAST).series

    assert [(point.y, point.low, point.high) for point in series.points] == [
        (12.0, 10.0, 14.0),
        (1.0, 0.0, 3.0),
        (15.0, None, None),
    ]
    assert series.points[0].said.endswith(": 12.0 ms, spread 4.0 ms, 20 % lost")


def test_of_very_many_the_spread_is_said_and_not_drawn() -> None:
    (series,) = past_chart([found(number, 12.0) for number in range(MOST_WITH_SPREAD + 1, 0, -1)]).series

    assert {(point.low, point.high) for point in series.points} == {(None, None)}
    assert "spread 4.0 ms" in series.points[0].said


def test_what_one_sees_is_said_in_words_with_what_was_not_answered() -> None:
    said = past_chart(PAST).summary

    assert said == "Measurements: 4. 1.0 ms to 15.0 ms, in the middle 12.0 ms, last 15.0 ms. Without an answer: 1."
    assert past_chart((found(1, None),)).summary == "Measurements: 1. Without an answer: 1."


def test_the_table_has_each_measurement_with_its_moment() -> None:
    lines = list(csv.DictReader(io.StringIO(past_table("at-01", PAST).decode(), newline="")))

    assert tuple(lines[0]) == PAST_HEAD
    assert (lines[0]["measured_at"], lines[0]["server"]) == (PAST[0].measured_at.isoformat(), "at-01")
    assert [line["median_ms"] for line in lines] == ["12.0", "", "1.0", "15.0"]
    assert lines[1]["loss"] == "1.0"


def test_before_the_first_measurement_the_page_says_how_the_plot_comes(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = speed_page(qtbot, shown, session)
    assert sees(window, "No server was measured yet.")

    press(window, "Measure now")

    qtbot.waitUntil(lambda: "Latency over time" in plots(window))
    assert sees(window, "Measurements: 1. 10.0 ms to 10.0 ms")


def test_the_fastest_is_shown_first_and_any_other_by_choice(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    choice = chosen_of(window)
    fastest = window.models.measured.measured.ranking[0].server.name
    assert choice.currentData() == fastest

    key(choice, Qt.Key.Key_Home)

    qtbot.waitUntil(lambda: shown_of(window) == "at-01")
    assert choice.currentData() == "at-01"
    assert sees(window, "Without an answer: 1.")


def test_what_was_chosen_stays_chosen_when_there_is_more(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    window.models.speed.past.show_of("jp-09")
    qtbot.waitUntil(lambda: shown_of(window) == "jp-09")
    before = len(session.measuring.past["jp-09"])

    press(window, "Measure again")

    qtbot.waitUntil(lambda: sees(window, f"Measurements: {before + 1}."))
    assert shown_of(window) == "jp-09"


def test_a_past_that_cannot_be_read_is_said_beside_what_was(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    full(session)
    window = speed_page(qtbot, shown, session)
    session.measuring.unreadable = Failed(ProblemCode.DISK_FULL, file="measurements.sqlite")

    window.models.speed.past.load()

    qtbot.waitUntil(lambda: window.models.speed.past.problem is not None)
    assert sees(window, "disk is full")
    assert "Latency over time" in plots(window)


def shown_of(window: Shown) -> str:
    past = window.models.speed.past.past
    return "" if past is None else past.of


def chosen_of(window: Shown) -> Choice:
    (choice,) = (each for each in window.window.findChildren(Choice) if each.accessibleName() == "Show the latency of")
    return choice
