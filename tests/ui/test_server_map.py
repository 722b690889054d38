"""The map: where servers are, what is near what, and getting about on it by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from maikr_client.model.server import Coordinates
from maikr_client.model.settings import ServerView
from maikr_ui.pages.servers import ServersPage
from maikr_ui.viewmodels.map_places import Mark, Towards, cities_of, marks_of, next_mark, projected
from maikr_ui.widgets.camera import Camera
from maikr_ui.widgets.world_land import land_path
from maikr_ui.widgets.world_map import WorldMap
from tests.support.fake_servers import fake_servers, many_servers
from tests.support.fake_session import FakeSession
from tests.support.hands import click, key, write
from tests.support.seen import button, field, name_of, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
CITIES = cities_of(fake_servers())


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.preferences = replace(made.preferences, server_view=ServerView.MAP)
    return made


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    click(button(window.window, "Servers"))
    qtbot.waitUntil(lambda: bool(window.window.findChildren(WorldMap)) and bool(world(window).marks()))
    return window


def world(page: Shown) -> WorldMap:
    return page.window.findChildren(WorldMap)[0]


def spoken(page: Shown) -> dict[str, QAccessibleInterface]:
    """What a screen reader finds on the map, by name."""
    face = QAccessible.queryAccessibleInterface(world(page))
    marks = [face.child(number) for number in range(face.childCount())]
    return {mark.text(QAccessible.Text.Name): mark for mark in marks if not mark.state().invisible}


def focused(page: Shown) -> str:
    """What it reads, where the keyboard is."""
    return next((name for name, mark in spoken(page).items() if mark.state().focused), "")


def mark_at(page: Shown, title: str) -> tuple[Mark, QPoint]:
    mark = next(mark for mark in world(page).marks() if mark.title.startswith(title))
    return mark, world(page).place(mark).toPoint()


def test_land_is_where_land_is() -> None:
    land = land_path()
    places = {(48.2, 16.4): True, (-25.0, 135.0): True, (67.5, -178.0): True, (66.0, 177.0): True, (0.0, -30.0): False}
    for (latitude, longitude), dry in places.items():
        x, y = projected(Coordinates(latitude=latitude, longitude=longitude))
        assert land.contains(QPointF(x, y)) is dry, (latitude, longitude)
    assert land.boundingRect().left() >= -180
    assert land.boundingRect().right() <= 180


def test_every_server_is_in_one_mark_at_every_scale() -> None:
    servers = many_servers(500)
    for scale in (0.5, 2.0, 50.0):
        names = [name for mark in marks_of(cities_of(servers), scale) for name in mark.names]
        assert sorted(names) == sorted(server.name for server in servers)


def test_what_is_crowded_comes_apart_from_nearby() -> None:
    far, near = marks_of(CITIES, 1.5), marks_of(CITIES, 40.0)
    assert len(far) < len(CITIES) == len(near)
    crowd = next(mark for mark in far if len(mark.cities) > 2)
    assert crowd.title.endswith(f"and {len(crowd.cities) - 1} more cities")


def test_the_next_place_lies_where_the_arrow_points() -> None:
    marks = marks_of(CITIES, 40.0)
    by_city = {mark.cities[0].name: mark for mark in marks}
    assert next_mark(marks, by_city["London"], Towards.EAST) is by_city["Amsterdam"]
    assert next_mark(marks, by_city["Berlin"], Towards.SOUTH) is by_city["Prague"]
    assert next_mark(marks, by_city["San Francisco"], Towards.WEST) is None


def test_every_place_can_be_reached_by_arrows() -> None:
    marks = marks_of(CITIES, 40.0)
    reached, ways = {marks[0]}, [marks[0]]
    while ways:
        here = ways.pop()
        for towards in Towards:
            there = next_mark(marks, here, towards)
            if there is not None and there not in reached:
                reached.add(there)
                ways.append(there)
    assert reached == set(marks)


def test_the_world_stays_in_view_and_what_is_under_the_pointer_stays_there() -> None:
    camera = Camera(width=600, height=300).zoomed(8, 450, 100)
    before = camera.units(450, 100)
    assert camera.zoomed(1.5, 450, 100).units(450, 100) == pytest.approx(before)
    assert camera.moved(1e6, 1e6) == camera.moved(1e7, 1e7)
    assert camera.zoomed(1e-9) == Camera(width=600, height=300)


def test_the_map_is_made_when_it_is_first_shown(qtbot: QtBot, shown: Open) -> None:
    window = shown(FakeSession(signed_in=True))
    click(button(window.window, "Servers"))
    qtbot.waitUntil(lambda: window.models.directory.directory is not None)
    assert window.window.findChildren(ServersPage)
    assert not window.window.findChildren(WorldMap)
    click(button(window.window, "Map"))
    qtbot.waitUntil(lambda: bool(window.window.findChildren(WorldMap)))


def test_arrows_choose_and_enter_connects(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    world(page).setFocus(Qt.FocusReason.TabFocusReason)
    mark, place = mark_at(page, "Tokyo")
    click(world(page), place)
    assert world(page).current() == mark
    assert focused(page) == "Tokyo, Japan, One server, Not measured. Enter connects."
    assert "Tokyo, Japan" in texts(page.window)
    key(world(page), Qt.Key.Key_Left)
    assert world(page).current() != mark
    key(world(page), Qt.Key.Key_Right)
    key(world(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.now.server == "jp-09")


def test_a_second_click_connects(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    for _ in range(2):
        _, place = mark_at(page, "San Francisco")
        click(world(page), place)
    qtbot.waitUntil(lambda: session.now.server == "us-16")


def test_enter_on_a_crowd_shows_it_apart(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    crowd = max(world(page).marks(), key=lambda mark: len(mark.cities))
    click(world(page), world(page).place(crowd).toPoint())
    assert focused(page).endswith("Enter shows them apart.")
    for _ in range(6):
        chosen = world(page).current()
        assert chosen is not None
        if len(chosen.cities) == 1:
            break
        key(world(page), Qt.Key.Key_Return)
    assert session.now.server is None
    key(world(page), Qt.Key.Key_Escape)
    assert len(world(page).marks()) < len(CITIES)


def test_the_buttons_change_the_scale(qtbot: QtBot, page: Shown) -> None:
    whole = world(page).marks()
    for _ in range(5):
        click(button(page.window, "Closer"))
    assert len(world(page).marks()) > len(whole)
    click(button(page.window, "The whole world"))
    assert world(page).marks() == whole


def test_the_map_has_a_name_and_says_how_to_use_it(page: Shown) -> None:
    assert name_of(world(page)) == "Map of the servers"
    face = QAccessible.queryAccessibleInterface(world(page))
    assert face.text(QAccessible.Text.Description).startswith("Arrow keys go from place to place")


def test_each_mark_is_a_button_to_a_screen_reader_wherever_it_is_shown(qtbot: QtBot, page: Shown) -> None:
    for _ in range(3):
        assert len(spoken(page)) == len(world(page).marks())
        for mark in world(page).marks():
            (button_,) = [each for name, each in spoken(page).items() if name.startswith(f"{mark.title}, ")]
            assert button_.role() is QAccessible.Role.Button
            middle = world(page).mapToGlobal(world(page).place(mark).toPoint())
            assert (button_.rect().center() - middle).manhattanLength() <= 2
        click(button(page.window, "Closer"))


def test_a_mark_that_a_screen_reader_presses_connects(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    tokyo = next(mark for name, mark in spoken(page).items() if name.startswith("Tokyo"))
    tokyo.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: session.now.server == "jp-09")


def test_a_screen_reader_that_goes_to_a_mark_has_the_arrows_there(qtbot: QtBot, page: Shown) -> None:
    mark, _ = mark_at(page, "Tokyo")
    name, tokyo = next((name, mark) for name, mark in spoken(page).items() if name.startswith("Tokyo"))
    tokyo.actionInterface().doAction("SetFocus")
    assert world(page).current() == mark
    assert focused(page) == name
    assert world(page).hasFocus()
    key(world(page), Qt.Key.Key_Left)
    assert focused(page) not in {"", name}


def test_figures_that_come_later_are_said_of_the_marks(qtbot: QtBot, page: Shown) -> None:
    page.models.measured.measure()
    qtbot.waitUntil(lambda: any("Tokyo" in name and " ms. " in name for name in spoken(page)))


def test_a_search_on_the_map_shows_what_it_finds_as_a_list(qtbot: QtBot, page: Shown) -> None:
    write(field(page.window, "Search servers"), "tokyo")
    assert not world(page).isVisible()
    field(page.window, "Search servers").clear()
    assert world(page).isVisible()


def test_whoever_asks_for_the_map_gets_it_whatever_was_searched_for(qtbot: QtBot, page: Shown) -> None:
    write(field(page.window, "Search servers"), "tokyo")
    click(button(page.window, "Map"))
    assert world(page).isVisible()
    assert field(page.window, "Search servers").text() == ""
