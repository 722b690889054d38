"""The tray's menu in every state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.model.status import Status, TunnelState
from maikr_ui.shell.state_icon import STATE_ICONS, TRAY_ICONS, tray_icon
from maikr_ui.shell.tray_menu import TrayMenu
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.tunnel_view import Face
from tests.support.fake_session import DISCONNECTED, FakeSession, connected

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


def test_a_snooze_is_begun_and_ended(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    session.show(connected(session.servers[0]))
    qtbot.waitUntil(lambda: "Snooze" in entries(menu))
    assert entries(submenu(menu, "Snooze")) == ["5 min", "15 min", "1 h"]
    entry(submenu(menu, "Snooze"), "15 min").trigger()
    qtbot.waitUntil(lambda: entries(menu)[0].startswith("Snoozing until "))
    assert "Snooze" not in entries(menu)
    entry(menu, "End now").trigger()
    qtbot.waitUntil(lambda: entries(menu)[0].startswith("You are protected"))


def test_in_lockdown_the_entry_says_what_it_overrules(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    session.show(replace(DISCONNECTED, protected=True, lockdown=True))
    qtbot.waitUntil(lambda: entries(menu)[0] == "Locked down")
    entry(submenu(menu, "Snooze despite lockdown"), "5 min").trigger()
    qtbot.waitUntil(lambda: session.now.snoozed_until is not None and session.now.lockdown)


def test_a_sign_in_page_is_opened_from_the_tray(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    session.stays_at_portal = True
    problem = Problem.of(ProblemCode.CAPTIVE_PORTAL)
    session.show(Status(state=TunnelState.CONNECTING, protected=True, server="at-01", problem=problem))
    qtbot.waitUntil(lambda: entries(menu)[0] == "Sign in to this network")
    entry(menu, "Open the sign-in page").trigger()
    qtbot.waitUntil(lambda: session.now.portal_until is not None)
    qtbot.waitUntil(lambda: "Open the sign-in page" not in entries(menu))


def test_a_warning_while_connected_leads_to_the_window(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    problem = Problem.of(ProblemCode.OTHER_VPN, device="tun0")
    session.show(replace(connected(session.servers[0]), problem=problem))
    qtbot.waitUntil(lambda: "Something needs your attention…" in entries(menu))
    with qtbot.waitSignal(menu.home_wanted):
        entry(menu, "Something needs your attention…").trigger()


def test_another_users_tunnel_is_called_so(qtbot: QtBot, menu: TrayMenu, session: FakeSession) -> None:
    problem = Problem.of(ProblemCode.IN_USE_BY_OTHER)
    session.show(Status(state=TunnelState.CONNECTED, protected=True, problem=problem))
    qtbot.waitUntil(lambda: entries(menu)[0] == "Another user is using Maikr")
    assert not {"Disconnect", "Snooze"} & {*entries(menu)}


@pytest.mark.parametrize("face", list(Face))
def test_every_state_has_its_icons(qtbot: QtBot, face: Face) -> None:
    assert face in STATE_ICONS
    assert not tray_icon(face).isNull()


def test_states_that_matter_differ_in_shape() -> None:
    told_apart = (
        Face.DISCONNECTED,
        Face.CONNECTING,
        Face.CONNECTED,
        Face.BLOCKED,
        Face.EXPOSED,
        Face.SNOOZED,
        Face.PARTLY,
    )
    assert len({TRAY_ICONS[face] for face in told_apart}) == len(told_apart)
    assert len({STATE_ICONS[face] for face in told_apart}) == len(told_apart)
