"""The tray's panel: what it says, what it does, where it opens, and how it closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.model.settings import Theme as Choice
from maikr_client.model.status import Status, TunnelState
from maikr_ui.shell.panel_place import panel_place
from maikr_ui.shell.tray_panel import TrayPanel
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from tests.support.fake_session import FakeSession, connected
from tests.support.hands import click, key
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import PATIENCE_MS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Build = Callable[[FakeSession], Models]
ICON = QRect(700, 580, 24, 20)
SCREEN, ROOM, SIZE = QRect(0, 0, 1280, 800), QRect(0, 30, 1280, 730), QSize(340, 420)


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.preferences = Settings(recents=("ch-13", "is-08"), favourites=("no-11",))
    return made


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, bridged: Build) -> Iterator[Callable[[FakeSession], TrayPanel]]:
    made: list[QWidget | Theme] = []

    def build(session: FakeSession) -> TrayPanel:
        models = bridged(session)
        theme = Theme(qapp, Choice.LIGHT)
        panel = TrayPanel(theme, models)
        made.extend((panel, theme))
        qtbot.waitUntil(lambda: models.account.stage != "starting" and models.tunnel.view.face != "checking")
        panel.toggle(ICON)
        return panel

    yield build
    for each in made:
        if isinstance(each, Theme):
            each.follow(Settings())
        shiboken6.delete(each)


@pytest.fixture
def panel(qtbot: QtBot, opened: Callable[[FakeSession], TrayPanel], session: FakeSession) -> TrayPanel:
    made = opened(session)
    qtbot.waitUntil(lambda: {"Best server", "Oslo, Norway", "Zürich, Switzerland"} <= {*texts(made)})
    return made


def test_it_says_how_things_are_and_offers_what_the_menu_offers(panel: TrayPanel) -> None:
    assert texts(panel)[0] == "Not connected"
    assert {"Quick connect", "Best server", "Oslo, Norway", "Zürich, Switzerland", "Open Maikr", "Quit"} <= {
        *texts(panel)
    }
    assert panel.accessibleName() == "Maikr: Not connected"


def test_one_press_connects_and_another_disconnects(qtbot: QtBot, panel: TrayPanel, session: FakeSession) -> None:
    click(button(panel, "Quick connect"))
    qtbot.waitUntil(lambda: "You are protected" in texts(panel))
    assert session.now.server == "ch-13"
    assert panel.accessibleName() == "Maikr: You are protected · Zürich, Switzerland"
    click(button(panel, "Disconnect"))
    qtbot.waitUntil(lambda: "Not connected" in texts(panel))
    assert panel.isVisible()


@pytest.mark.parametrize(
    ("name", "server"),
    [("Connect to Reykjavík, Iceland (is-08)", "is-08"), ("Connect to Oslo, Norway (no-11)", "no-11")],
)
def test_a_servers_row_connects_and_closes(
    name: str, server: str, qtbot: QtBot, panel: TrayPanel, session: FakeSession
) -> None:
    click(button(panel, name))
    qtbot.waitUntil(lambda: session.now.server == server)
    assert not panel.isVisible()


def test_a_snooze_begins_there_and_ends_there(qtbot: QtBot, panel: TrayPanel, session: FakeSession) -> None:
    session.show(connected(session.servers[0]))
    qtbot.waitUntil(lambda: "5 min" in texts(panel))
    click(button(panel, "Snooze for 5 minutes"))
    qtbot.waitUntil(lambda: any(said.startswith("Snoozing until") for said in texts(panel)))
    click(button(panel, "End now"))
    qtbot.waitUntil(lambda: "You are protected" in texts(panel))


def test_blocked_offers_another_try_and_the_way_out(qtbot: QtBot, panel: TrayPanel, session: FakeSession) -> None:
    session.show(Status(state=TunnelState.BLOCKED, protected=True, server="ch-13"))
    qtbot.waitUntil(lambda: {"Protected, but offline", "Try again", "Disconnect"} <= {*texts(panel)})


def test_what_needs_attention_leads_to_the_window(qtbot: QtBot, panel: TrayPanel, session: FakeSession) -> None:
    session.show(replace(connected(session.servers[0]), problem=Problem.of(ProblemCode.OTHER_VPN, device="tun0")))
    qtbot.waitUntil(lambda: "Something needs your attention…" in texts(panel))
    with qtbot.waitSignal(panel.home_wanted):
        click(button(panel, "Something needs your attention…"))
    assert not panel.isVisible()


def test_what_was_refused_is_said_where_it_was_pressed(qtbot: QtBot, panel: TrayPanel, session: FakeSession) -> None:
    session.refuse = Failed(ProblemCode.BACKEND_UNREACHABLE)
    click(button(panel, "Quick connect"))
    qtbot.waitUntil(lambda: any("be reached" in text for text in texts(panel)))
    assert "Something needs your attention…" in texts(panel)
    assert "be reached" in panel.accessibleName()


def test_signed_out_its_button_leads_to_the_window(qtbot: QtBot, opened: Callable[[FakeSession], TrayPanel]) -> None:
    panel = opened(FakeSession())
    with qtbot.waitSignal(panel.window_wanted):
        click(button(panel, "Sign in…"))


def test_escape_closes_it(panel: TrayPanel) -> None:
    key(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_it_closes_when_another_window_gets_the_focus(qtbot: QtBot, panel: TrayPanel) -> None:
    qtbot.waitUntil(panel.isActiveWindow)
    other = QWidget()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not panel.isVisible())
    other.close()


def test_a_screen_reader_meets_it_among_the_programs_windows(qapp: QApplication, panel: TrayPanel) -> None:
    program = QAccessible.queryAccessibleInterface(qapp)
    windows = [program.child(number) for number in range(program.childCount())]
    found = [(each.role(), each.text(QAccessible.Text.Name)) for each in windows]
    assert (QAccessible.Role.Dialog, "Maikr: Not connected") in found


def test_a_second_click_on_the_icon_closes_it(panel: TrayPanel) -> None:
    panel.toggle(ICON)
    assert not panel.isVisible()


def test_the_click_that_closed_it_does_not_open_it_again_and_a_later_one_does(panel: TrayPanel) -> None:
    panel.same_click_ms = PATIENCE_MS
    panel.close()
    panel.toggle(ICON)
    assert not panel.isVisible()
    panel.same_click_ms = 0
    panel.toggle(ICON)
    assert panel.isVisible()


def test_the_keyboard_reaches_everything_in_it_from_the_first_button_on(qtbot: QtBot, panel: TrayPanel) -> None:
    QApplication.processEvents()
    seen: list[str] = []
    for _ in range(12):
        focused = panel.focusWidget()
        assert focused is not None
        seen.append(name_of(focused))
        key(focused, Qt.Key.Key_Down)
    assert seen[:7] == [
        "Quick connect",
        "Best server",
        "Connect to Oslo, Norway (no-11)",
        "Connect to Zürich, Switzerland (ch-13)",
        "Connect to Reykjavík, Iceland (is-08)",
        "Open Maikr",
        "Quit",
    ]
    assert seen[7] == "Quick connect"


@pytest.mark.parametrize("percent", [100, 200])
def test_it_lies_within_the_screen_whatever_the_size_of_text(percent: int, qtbot: QtBot, panel: TrayPanel) -> None:
    panel.close()
    panel.theme.follow(Settings(text_percent=percent))
    room = QGuiApplication.primaryScreen().availableGeometry()
    panel.open_at(QRect(room.bottomRight(), QSize(1, 1)))
    assert room.contains(panel.geometry())


@pytest.mark.parametrize(
    ("icon", "place"),
    [
        pytest.param(QRect(1200, 770, 24, 24), QPoint(932, 332), id="bar at the bottom"),
        pytest.param(QRect(600, 3, 24, 24), QPoint(441, 38), id="bar at the top"),
        pytest.param(QRect(2, 400, 24, 24), QPoint(34, 201), id="bar at the left"),
        pytest.param(QRect(1254, 400, 24, 24), QPoint(906, 201), id="bar at the right"),
        pytest.param(QRect(5000, 5000, 1, 1), QPoint(932, 332), id="an icon that is nowhere"),
    ],
)
def test_it_opens_at_the_edge_where_the_icon_is(icon: QRect, place: QPoint) -> None:
    found = panel_place(icon, SIZE, SCREEN, ROOM)
    assert ROOM.contains(QRect(found, SIZE))
    assert found == place
