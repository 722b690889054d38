"""Plots: named and described, walked through by keyboard and mouse, readable in both themes, kept as pictures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.model.settings import Theme as Choice
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import DARK, LIGHT
from maikr_ui.viewmodels.chart import Chart, Form, Point, Series, Stroke, Tick
from maikr_ui.widgets.fact import Fact
from maikr_ui.widgets.figures import Figures
from maikr_ui.widgets.picture import SHARPNESS, WIDTH, chart_picture
from maikr_ui.widgets.plot import Plot
from maikr_ui.widgets.progress import Progress
from maikr_ui.widgets.said_plot import SaidPlot
from maikr_ui.widgets.scrolling import scrolling
from maikr_ui.widgets.traffic_curve import TrafficCurve
from tests.support.hands import key
from tests.support.seen import texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
DOWN = Series(
    name="Download",
    stroke=Stroke.FIRST,
    points=tuple(Point(x=x, y=100 + 50 * x, said=f"Download at {x}", low=80, high=260) for x in range(3)),
)
UP = Series(name="Upload", stroke=Stroke.SECOND, points=(Point(x=0.9, y=40, said="Upload at 1"),))
CHART = Chart(
    name="Speed tests over time",
    summary="Three tests, the last the fastest.",
    unit="Mbit/s",
    series=(DOWN, UP),
    begin=-0.5,
    end=2.5,
    ticks=(Tick(x=0, text="1 Mar"), Tick(x=2, text="3 Mar")),
)
NOTHING = Chart(name="Empty", summary="None yet.", unit="Mbit/s", series=(), begin=0, end=0, ticks=())


@pytest.fixture(params=[Choice.LIGHT, Choice.DARK])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return Theme(qapp, request.param)


@pytest.fixture
def said(qtbot: QtBot, theme: Theme) -> Iterator[SaidPlot]:
    made = SaidPlot(theme)
    made.show_chart(CHART)
    made.resize(600, 300)
    made.show()
    yield made
    made.close()


def walk(plot: Plot, *keys: Qt.Key) -> str:
    for each in keys:
        key(plot, each)
    return plot.said


def hover(plot: Plot, place: QPointF) -> None:
    nothing = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(plot, moved)


def colours_in(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(QPoint(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_a_plot_is_a_graphic_with_a_name_and_its_values_in_words(said: SaidPlot) -> None:
    face = QAccessible.queryAccessibleInterface(said.plot)
    assert face.role() is QAccessible.Role.Graphic
    assert face.text(QAccessible.Text.Name) == CHART.name
    assert face.text(QAccessible.Text.Description) == CHART.summary
    assert texts(said) == [CHART.summary]


def test_the_arrow_keys_go_from_point_to_point_and_end_at_the_ends(said: SaidPlot) -> None:
    plot = said.plot
    assert walk(plot, Qt.Key.Key_Right) == "Download at 0"
    assert walk(plot, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right) == "Download at 2"
    assert walk(plot, Qt.Key.Key_Home) == "Download at 0"
    assert walk(plot, Qt.Key.Key_Left) == "Download at 0"
    assert walk(plot, Qt.Key.Key_Right, Qt.Key.Key_Down) == "Upload at 1"
    assert texts(said) == ["Upload at 1"]
    assert walk(plot, Qt.Key.Key_Up) == "Download at 1"
    assert walk(plot, Qt.Key.Key_Escape) == ""
    assert texts(said) == [CHART.summary]
    assert walk(plot, Qt.Key.Key_Left) == "Download at 2"


def test_the_mouse_says_the_nearest_point_and_nothing_far_from_all(said: SaidPlot) -> None:
    hover(said.plot, QPointF(said.plot.width() - 90.0, 60.0))
    assert texts(said) == ["Download at 2"]
    hover(said.plot, QPointF(5.0, 5.0))
    assert texts(said) == [CHART.summary]


def test_a_point_that_is_gone_is_not_said_any_more(said: SaidPlot) -> None:
    assert walk(said.plot, Qt.Key.Key_End, Qt.Key.Key_End) == "Download at 2"
    said.show_chart(NOTHING)
    assert texts(said) == ["None yet."]
    assert walk(said.plot, Qt.Key.Key_Right) == ""


@pytest.mark.parametrize("form", Form)
def test_it_is_painted_in_the_themes_colours(form: Form, theme: Theme, said: SaidPlot) -> None:
    said.show_chart(Chart(**{**{name: getattr(CHART, name) for name in CHART.__slots__}, "form": form}))
    assert {theme.colours.accent, theme.colours.line} <= colours_in(said.plot)


def test_another_theme_repaints_it(qapp: QApplication, said: SaidPlot, theme: Theme) -> None:
    other = DARK if theme.colours is LIGHT else LIGHT
    theme.choose(Choice.DARK if other is DARK else Choice.LIGHT)
    assert other.accent in colours_in(said.plot)


def test_where_the_focus_is_can_be_seen(qtbot: QtBot, said: SaidPlot, theme: Theme) -> None:
    assert said.plot.focusPolicy() & Qt.FocusPolicy.TabFocus
    said.activateWindow()
    said.plot.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(said.plot.hasFocus)
    edge = said.plot.grab().toImage().pixelColor(said.plot.width() // 2, 1)
    assert edge.name() == theme.colours.accent


def test_a_picture_says_what_it_shows_and_is_sharp(theme: Theme) -> None:
    image = QImage.fromData(QByteArray(chart_picture(CHART, theme.colours)))
    assert image.width() == WIDTH * SHARPNESS
    assert image.text("Title") == CHART.name
    assert image.text("Description") == CHART.summary
    assert image.pixelColor(2, 2) == QColor(theme.colours.surface)
    inside = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert theme.colours.accent in inside


def test_progress_is_a_progress_bar_with_a_name(qtbot: QtBot, theme: Theme) -> None:
    bar = Progress(theme, "How far the test is")
    bar.show_part(0.5)
    face = QAccessible.queryAccessibleInterface(bar)
    assert (face.role(), face.text(QAccessible.Text.Name)) == (QAccessible.Role.ProgressBar, "How far the test is")
    assert bar.value() * 2 == bar.maximum()
    bar.show_part(7.0)
    assert bar.value() == bar.maximum()


def test_figures_take_fewer_columns_where_it_is_narrow(qtbot: QtBot, theme: Theme) -> None:
    figures = Figures(theme)
    figures.show_facts([("Download", "not measured"), ("Upload", "not measured"), ("Jitter", "1.3 ms")])
    around = scrolling(figures)
    around.show()

    def arranged(width: int, columns: int) -> bool:
        around.resize(width, 300)
        return len({each.x() for each in figures.findChildren(Fact)}) == columns

    for width, columns in ((600, 3), (280, 2), (130, 1), (600, 3)):
        qtbot.waitUntil(partial(arranged, width, columns))
    around.close()


def test_a_curve_without_news_is_not_painted_again(qtbot: QtBot, theme: Theme) -> None:
    painted: list[bool] = []

    class Counting(TrafficCurve):
        def paintEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
            painted.append(True)

    curve = Counting(theme, "Traffic of the last minute")
    curve.show()
    qtbot.waitUntil(lambda: bool(painted))
    curve.show_flow([1.0, 5000.0], [0.0, 10.0], "At most 5 KB/s.")
    qtbot.waitUntil(lambda: len(painted) >= 2)
    QApplication.processEvents()
    before = len(painted)
    curve.show_flow([1.0, 5000.0], [0.0, 10.0], "At most 5 KB/s.")
    QApplication.processEvents()
    assert len(painted) == before
    assert QAccessible.queryAccessibleInterface(curve).text(QAccessible.Text.Description) == "At most 5 KB/s."
    curve.close()
