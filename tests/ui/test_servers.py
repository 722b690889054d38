"""The server list: search, choose, star, and what is said when there is nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from maikr_client.model.settings import Settings
from maikr_ui.viewmodels.server_rows import HeaderRow, Order, ServerRow, build_rows, searchable
from maikr_ui.widgets.server_delegate import button_rect, star_rect
from maikr_ui.widgets.server_view import ServerView
from tests.support.fake_servers import fake_servers, many_servers
from tests.support.fake_session import FakeSession
from tests.support.hands import click, double_click, key, write
from tests.support.seen import button, field, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(signed_in=True)


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    click(button(window.window, "Servers"))
    qtbot.waitUntil(lambda: window.models.directory.directory is not None)
    return window


def view(page: Shown) -> ServerView:
    return page.window.findChildren(ServerView)[0]


def rows(page: Shown) -> list[str]:
    model = view(page).model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def sees(page: Shown, text: str) -> bool:
    return any(text in said for said in texts(page.window))


def search(qtbot: QtBot, page: Shown, text: str) -> None:
    write(field(page.window, "Search servers"), text)


def point(page: Shown, place: str, part: str = "text") -> QPoint:
    model = view(page).model()
    number = next(number for number, said in enumerate(rows(page)) if said.startswith(place))
    area = view(page).visualRect(model.index(number, 0))
    return {"star": star_rect(area), "button": button_rect(area), "text": area}[part].center()


def test_search_finds_without_accents_and_by_country(qtbot: QtBot, page: Shown) -> None:
    search(qtbot, page, "zurich")
    assert rows(page) == ["Switzerland", "Zürich, Switzerland, ch-13, Quiet"]
    field(page.window, "Search servers").clear()
    search(qtbot, page, "united new")
    assert rows(page) == ["United States", "New York, United States, us-15, Moderate"]


def test_a_search_without_result_offers_to_clear_it(qtbot: QtBot, page: Shown) -> None:
    search(qtbot, page, "atlantis")
    assert sees(page, "No server matches “atlantis”")
    click(button(page.window, "Clear search"))
    assert len(rows(page)) > len(fake_servers())


def test_arrow_and_enter_connect_from_the_search(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    edit = field(page.window, "Search servers")
    write(edit, "united")
    key(edit, Qt.Key.Key_Down)
    key(view(page), Qt.Key.Key_Down)
    key(view(page), Qt.Key.Key_Down)
    key(view(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(page, "You are protected"))
    assert session.now.server == "us-15"


def test_a_double_click_connects_and_goes_home(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    search(qtbot, page, "oslo")
    double_click(view(page).viewport(), point(page, "Oslo"))
    qtbot.waitUntil(lambda: sees(page, "You are protected"))
    assert session.now.server == "no-11"


def test_the_rows_own_button_connects(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    search(qtbot, page, "tokyo")
    click(view(page).viewport(), point(page, "Tokyo", "button"))
    qtbot.waitUntil(lambda: session.now.server == "jp-09")


def test_a_click_on_the_star_makes_a_favourite_that_comes_first(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    search(qtbot, page, "tokyo")
    click(view(page).viewport(), point(page, "Tokyo", "star"))
    qtbot.waitUntil(lambda: rows(page)[0] == "Favourites")
    assert session.preferences.favourites == ("jp-09",)
    assert rows(page)[1] == "Tokyo, Japan, jp-09, Moderate, favourite"


def test_the_choice_and_the_place_in_the_list_stay_when_it_is_refreshed(qtbot: QtBot, page: Shown) -> None:
    view(page).select_first()
    chosen = view(page).currentIndex().data()
    key(view(page), Qt.Key.Key_F)
    qtbot.waitUntil(lambda: rows(page)[0] == "Favourites")
    assert str(view(page).currentIndex().data()) == f"{chosen}, favourite"


def test_an_old_list_says_its_age_and_can_be_refreshed(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.stale = True
    window = shown(session)
    click(button(window.window, "Servers"))
    qtbot.waitUntil(lambda: sees(window, "may be out of date"))
    session.stale = False
    click(button(window.window, "Refresh"))
    qtbot.waitUntil(lambda: not sees(window, "may be out of date"))


def test_without_any_list_the_reason_and_a_way_on_are_shown(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.backend_away = True
    window = shown(session)
    click(button(window.window, "Servers"))
    qtbot.waitUntil(lambda: sees(window, "can't be reached"))
    session.backend_away = False
    click(button(window.window, "Try again"))
    qtbot.waitUntil(lambda: len(rows(window)) > 0)


def test_the_server_in_use_says_so(qtbot: QtBot, page: Shown) -> None:
    page.models.tunnel.connect_to("no-11")
    qtbot.waitUntil(lambda: "Oslo, Norway, no-11, Quiet, in use" in rows(page))


def test_the_least_busy_come_first_and_the_unknown_last(qtbot: QtBot, page: Shown) -> None:
    click(button(page.window, "Least busy"))
    assert rows(page)[:2] == ["Least busy first", "Reykjavík, Iceland, is-08, Quiet"]
    assert rows(page)[-1] == "Prague, Czechia, cz-04, Load unknown"


def test_every_server_is_listed_once_under_its_country() -> None:
    servers = many_servers(5000)
    built = build_rows(searchable(servers), "", Settings().favourites, Order.COUNTRY)
    listed = [row.server.name for row in built if isinstance(row, ServerRow)]
    assert sorted(listed) == sorted(server.name for server in servers)
    assert sum(row.count for row in built if isinstance(row, HeaderRow)) == len(servers)
