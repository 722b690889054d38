"""The server list: search, choose, star, and what is said when there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.server import Server
from maikr_client.model.settings import ServerView as View
from maikr_ui.pages.servers import ServersPage
from maikr_ui.widgets.server_places import button_rect, star_rect
from maikr_ui.widgets.server_view import ServerView
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


def page_servers(page: Shown) -> tuple[Server, ...]:
    assert page.models.directory.directory
    return page.models.directory.directory.servers


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
    assert rows(page) == [
        "Switzerland, One server, Not measured, expanded",
        "Zürich, Switzerland, ch-13, Quiet, Not measured",
    ]
    field(page.window, "Search servers").clear()
    search(qtbot, page, "united new")
    assert rows(page) == [
        "United States, One server, Not measured, expanded",
        "New York, United States, us-15, Moderate, Not measured",
    ]


def test_a_search_without_result_offers_to_clear_it(qtbot: QtBot, page: Shown) -> None:
    search(qtbot, page, "atlantis")
    assert sees(page, "No server matches “atlantis”")
    click(button(page.window, "Clear search"))
    assert len(rows(page)) == len({server.country for server in page_servers(page)})


def test_arrow_and_enter_connect_from_the_search(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    edit = field(page.window, "Search servers")
    write(edit, "united")
    key(edit, Qt.Key.Key_Down)
    key(view(page), Qt.Key.Key_Down)
    key(view(page), Qt.Key.Key_Down)
    key(view(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(page, "You are protected"))
    assert session.now.server == "us-15"


def test_enter_on_a_country_connects_to_all_of_it(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    view(page).setCurrentIndex(view(page).model().index(5, 0))
    assert rows(page)[5].startswith("Germany, 2 servers in 2 cities, Not measured, collapsed")
    key(view(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(page, "You are protected"))
    assert session.now.server == "de-06"


def test_countries_open_and_shut_by_keyboard_and_by_mouse(qtbot: QtBot, page: Shown) -> None:
    view(page).setCurrentIndex(view(page).model().index(5, 0))
    key(view(page), Qt.Key.Key_Right)
    assert [row.split(",")[0] for row in rows(page)[5:8]] == ["Germany", "Berlin", "Frankfurt"]
    key(view(page), Qt.Key.Key_Down)
    key(view(page), Qt.Key.Key_Left)
    assert str(view(page).currentIndex().data()).startswith("Germany")
    key(view(page), Qt.Key.Key_Left)
    assert rows(page)[6].startswith("Iceland")
    click(view(page).viewport(), point(page, "Germany"))
    assert rows(page)[6].startswith("Berlin")


def test_a_view_that_can_not_be_kept_holds_for_this_run_and_says_so(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    session.refuse = Failed(ProblemCode.DISK_FULL)
    click(button(page.window, "List"))
    qtbot.waitUntil(lambda: sees(page, "it holds until Maikr is closed. Free some space"))
    assert "Germany" not in rows(page)
    assert button(page.window, "List").isChecked()
    session.preferences = replace(session.preferences, text_percent=125)
    page.models.settings.load()
    qtbot.waitUntil(lambda: page.models.settings.settings.text_percent == 125)
    assert page.models.settings.settings.server_view is View.LIST
    session.refuse = None
    click(button(page.window, "Map"))
    qtbot.waitUntil(lambda: session.preferences.server_view is View.MAP)
    qtbot.waitUntil(lambda: not sees(page, "it holds until"))
    qtbot.waitUntil(lambda: page.models.settings.settings.server_view is View.MAP)


def test_the_view_is_remembered(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    click(button(page.window, "List"))
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Amsterdam"))
    assert session.preferences.server_view is View.LIST
    click(button(page.window, "Countries"))
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Austria"))


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
    assert rows(page)[1] == "Tokyo, Japan, jp-09, Moderate, Not measured, favourite"


def test_what_is_chosen_stays_where_it_is_when_favourites_come_above_it(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    session.preferences = replace(session.preferences, server_view=View.LIST)
    page.models.settings.load()
    qtbot.waitUntil(lambda: len(rows(page)) == len(session.servers))
    view(page).setCurrentIndex(view(page).model().index(9, 0))
    view(page).scrollTo(view(page).currentIndex(), ServerView.ScrollHint.PositionAtCenter)
    chosen, place = view(page).currentIndex().data(), view(page).visualRect(view(page).currentIndex())
    key(view(page), Qt.Key.Key_F)
    qtbot.waitUntil(lambda: rows(page)[0] == "Favourites")
    assert str(view(page).currentIndex().data()) == f"{chosen}, favourite"
    assert view(page).visualRect(view(page).currentIndex()) == place


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
    qtbot.waitUntil(lambda: "Norway, One server, Not measured, in use, collapsed" in rows(page))
    search(qtbot, page, "oslo")
    assert rows(page)[-1] == "Oslo, Norway, no-11, Quiet, Not measured, in use"


def test_the_least_busy_come_first_and_the_unknown_last(qtbot: QtBot, page: Shown) -> None:
    click(button(page.window, "List"))
    click(button(page.window, "Load"))
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Reykjavík"))
    assert rows(page)[-1].startswith("Prague")


def test_newer_figures_never_move_a_row_until_a_person_sorts_again(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    click(button(page.window, "List"))
    click(button(page.window, "Latency"))
    qtbot.waitUntil(lambda: len(rows(page)) == len(session.servers))
    before = [row.split(",")[0] for row in rows(page)]
    click(button(page.window, "Refresh the list and measure again"))
    qtbot.waitUntil(lambda: not page.models.measured.measuring and "10 ms" in " ".join(rows(page)))
    assert [row.split(",")[0] for row in rows(page)] == before
    click(button(page.window, "Sort again"))
    nearest = [server.city for server in session.servers]
    assert [row.split(",")[0] for row in rows(page)] == nearest
    assert not any(said == "Sort again" for said in texts(page.window))


def test_a_refresh_never_blanks_the_list(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    before = rows(page)
    session.directory_lingers = True
    click(button(page.window, "Refresh the list and measure again"))
    qtbot.waitUntil(lambda: page.models.directory.loading)
    assert rows(page) == before
    assert view(page).isVisible()
    session.directory_lingers = False
    session.show(session.now)
    qtbot.waitUntil(lambda: not page.models.directory.loading)


def test_whoever_does_not_want_to_measure_is_told_and_may_begin(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.preferences = replace(session.preferences, measure_latency=False)
    window = shown(session)
    click(button(window.window, "Servers"))
    qtbot.waitUntil(lambda: sees(window, "you switched that off"))
    click(button(window.window, "Allow measuring"))
    qtbot.waitUntil(lambda: "10 ms" in " ".join(rows(window)))
    assert session.preferences.measure_latency
    assert not sees(window, "you switched that off")


def test_the_card_says_why_the_fastest_is_and_connects_to_it(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    page.models.measured.measure()
    qtbot.waitUntil(lambda: sees(page, "Fastest for you: 10 ms away, no probe lost, 22 % busy."))
    click(button(page.window, "Connect to Vienna, Austria (at-01)"))
    qtbot.waitUntil(lambda: session.now.server == "at-01")


def test_the_card_tells_of_the_server_looked_at(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    search(qtbot, page, "tokyo")
    view(page).select_first()
    qtbot.waitUntil(lambda: sees(page, "Tokyo, Japan (jp-09)") and sees(page, "Not measured yet"))


def test_looking_at_a_server_moves_nothing(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    click(button(page.window, "List"))
    click(button(page.window, "Latency"))
    page.models.measured.measure()
    qtbot.waitUntil(lambda: sees(page, "A page takes") or sees(page, "Fastest for you"))
    qtbot.waitUntil(lambda: len(rows(page)) == len(session.servers))
    heights = set()
    for number in (8, 1, 3, 5):
        view(page).setCurrentIndex(view(page).model().index(number, 0))
        qtbot.wait(0)
        heights.add(view(page).height())
    assert len(heights) == 1


def test_nothing_is_read_again_while_the_page_is_not_seen(qtbot: QtBot, page: Shown) -> None:
    assert timers(page) == 1
    click(button(page.window, "Home"))
    assert timers(page) == 0


def timers(page: Shown) -> int:
    (servers,) = page.window.findChildren(ServersPage)
    return sum(timer.isActive() and not timer.isSingleShot() for timer in servers.findChildren(QTimer))
