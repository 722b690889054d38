"""The tray's menu in every state."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from maikr_client.model.settings import Settings
from maikr_client.model.status import Status, TunnelState
from maikr_ui.shell.state_icon import STATE_ICONS, TRAY_ICONS, tray_icon
from maikr_ui.shell.tray_menu import TrayMenu
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.tunnel_view import Face
from tests.support.fake_session import FakeSession

Build = Callable[[FakeSession], Models]


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.preferences = Settings(recents=("ch-13", "is-08"), favourites=("no-11",))
    return made


@pytest.fixture
def menu(qtbot: QtBot, bridged: Build, session: FakeSession) -> TrayMenu:
    models = bridged(session)
    made = TrayMenu(models)
    qtbot.waitUntil(lambda: models.directory.directory is not None and models.tunnel.view.face != "checking")
    return made


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and action.text()]


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text and action.isVisible())


def submenu(menu: QMenu, text: str) -> QMenu:
    return next(found for found in menu.findChildren(QMenu) if found.title() == text)


def test_disconnected_offers_quick_connect_and_recents(menu: TrayMenu) -> None:
    assert entries(menu) == [
        "Not connected",
        "Quick connect",
        "Best server",
        "Recent servers",
        "Favourites",
        "Open Maikr",
        "Quit",
    ]
    assert entries(submenu(menu, "Recent servers")) == ["Zürich, Switzerland (ch-13)", "Reykjavík, Iceland (is-08)"]


def test_quick_connect_then_disconnect(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    entry(menu, "Quick connect").trigger()
    qtbot.waitUntil(lambda: entries(menu)[0] == "You are protected · Zürich, Switzerland")
    assert "Quick connect" not in entries(menu)
    entry(menu, "Disconnect").trigger()
    qtbot.waitUntil(lambda: entries(menu)[0] == "Not connected")


def test_a_recent_server_is_connected_to(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    entry(submenu(menu, "Recent servers"), "Reykjavík, Iceland (is-08)").trigger()
    qtbot.waitUntil(lambda: session.now.server == "is-08")


def test_blocked_offers_another_try_and_the_way_out(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    session.show(Status(state=TunnelState.BLOCKED, protected=True, server="ch-13"))
    qtbot.waitUntil(lambda: entries(menu)[:3] == ["Protected, but offline", "Try again", "Disconnect"])


def test_signed_out_nothing_can_be_connected(qtbot: QtBot, bridged: Build) -> None:
    models = bridged(FakeSession())
    menu = TrayMenu(models)
    qtbot.waitUntil(lambda: "Quick connect" in entries(menu))
    assert not entry(menu, "Quick connect").isEnabled()
    assert "Recent servers" not in entries(menu)


def test_without_the_daemon_the_menu_says_so(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    session.daemon_gone()
    qtbot.waitUntil(lambda: entries(menu)[:2] == ["Maikr’s service is not running", "Look again"])


@pytest.mark.parametrize("face", list(Face))
def test_every_state_has_its_icons(qtbot: QtBot, face: Face) -> None:
    assert face in STATE_ICONS
    assert not tray_icon(face).isNull()


def test_states_that_matter_differ_in_shape() -> None:
    told_apart = (Face.DISCONNECTED, Face.CONNECTING, Face.CONNECTED, Face.BLOCKED, Face.EXPOSED)
    assert len({TRAY_ICONS[face] for face in told_apart}) == len(told_apart)
    assert len({STATE_ICONS[face] for face in told_apart}) == len(told_apart)
