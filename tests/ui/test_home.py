"""Home: every state in words, and what the button does in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.model.status import ExitHealth, RuleExitStatus, Status, TunnelState
from tests.support.fake_session import DISCONNECTED, FakeSession, connected
from tests.support.hands import click, key
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(signed_in=True)


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def press(qtbot: QtBot, shown: Shown, name: str) -> None:
    click(button(shown.window, name))


def test_one_press_connects_and_shows_the_exit_address(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    press(qtbot, window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "You are protected"))
    assert sees(window, "203.0.113.1")
    assert sees(window, "Vienna, Austria")


def test_the_address_can_be_copied(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    press(qtbot, window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "You are protected"))
    press(qtbot, window, "Copy address")
    assert QGuiApplication.clipboard().text() == "203.0.113.1"
    assert button(window.window, "Copied").isEnabled()


def test_a_second_press_disconnects(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    press(qtbot, window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "You are protected"))
    press(qtbot, window, "Disconnect")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))
    assert session.now == DISCONNECTED


def test_connecting_says_what_it_does_and_can_be_cancelled(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.lingers = True
    window = shown(session)
    press(qtbot, window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "Building a tunnel to Vienna, Austria."))
    press(qtbot, window, "Cancel")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))


def test_enter_presses_the_button(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    key(button(window.window, "Connect"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(window, "You are protected"))


def test_blocked_is_protected_but_offline_with_reason_and_two_ways_on(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    problem = Problem.of(ProblemCode.NO_HANDSHAKE, server="at-01")
    session.show(Status(state=TunnelState.BLOCKED, protected=True, server="at-01", problem=problem))
    window = shown(session)
    assert sees(window, "Protected, but offline")
    assert sees(window, "Nothing leaves this computer until the tunnel is back.")
    assert button(window.window, "Try again").isEnabled()
    press(qtbot, window, "Disconnect and go online without protection")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))


@pytest.mark.parametrize("state", [TunnelState.BLOCKED, TunnelState.CONNECTED])
def test_without_protection_the_alarm_is_loud(state: TunnelState, shown: Open, session: FakeSession) -> None:
    session.show(Status(state=state, protected=False, server="at-01"))
    window = shown(session)
    assert sees(window, "You are NOT protected")


def test_without_the_daemon_the_next_step_is_said_and_its_return_is_seen(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.daemon_gone()
    window = shown(session)
    assert sees(window, "Maikr’s service is not running")
    assert button(window.window, "Copy command").isEnabled()
    session.daemon_gone(gone=False)
    press(qtbot, window, "Look again")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))


def test_blocked_since_the_boot_without_the_daemon_both_ways_on_are_said(shown: Open, session: FakeSession) -> None:
    session.daemon_gone(code=ProblemCode.BLOCKED_SINCE_BOOT)
    window = shown(session)

    assert sees(window, "Blocked since the computer’s start")
    assert sees(window, "sudo maikr rescue")
    assert sees(window, "sudo systemctl start maikr-daemon")


def test_a_daemon_that_goes_while_watched_is_noticed(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    session.daemon_gone()
    qtbot.waitUntil(lambda: sees(window, "Maikr’s service is not running"))


def test_a_refused_wish_says_why_until_it_is_dismissed(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.refuse = Failed(ProblemCode.NO_SERVERS)
    window = shown(session)
    press(qtbot, window, "Connect")
    qtbot.waitUntil(lambda: button(window.window, "Dismiss").isVisible())
    press(qtbot, window, "Dismiss")
    assert sees(window, "Not connected")
    assert window.models.tunnel.view.notice is None


def test_an_ended_sign_in_leads_back_to_signing_in(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    session.kept = None
    press(qtbot, window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "You are not signed in.") and sees(window, "Forgot password?"))


def test_recents_are_one_press_away(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.preferences = Settings(recents=("ch-13", "is-08"))
    window = shown(session)
    qtbot.waitUntil(lambda: sees(window, "Zürich, Switzerland") and sees(window, "Reykjavík"))
    press(qtbot, window, "Connect to Reykjavík, Iceland")
    qtbot.waitUntil(lambda: sees(window, "You are protected"))
    assert session.now.server == "is-08"


def test_the_clock_stands_still_while_nobody_sees_it(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    press(qtbot, window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "Connected for"))
    assert _ticking(window)
    window.window.hide()
    assert not _ticking(window)


def test_an_unknown_server_is_called_by_its_name(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    session.show(replace(session.now, state=TunnelState.CONNECTING, server="xx-99"))
    qtbot.waitUntil(lambda: sees(window, "Building a tunnel to xx-99."))


def _ticking(shown: Shown) -> bool:
    return any(timer.isActive() for timer in shown.window.findChildren(QTimer) if timer.interval() == 1000)


def test_where_rules_lead_is_said_with_its_health_and_what_is_down_comes_first(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = shown(session)
    exits = (
        RuleExitStatus(target="Norway", server="no-11", health=ExitHealth.UP),
        RuleExitStatus(target="nl-10", server="nl-10", health=ExitHealth.DOWN),
    )
    assert not sees(window, "Your rules lead to")
    session.show(replace(connected(session.servers[0]), rule_exits=exits))
    qtbot.waitUntil(lambda: sees(window, "Your rules lead to") and sees(window, "Norway (no-11): connected"))
    said = texts(window.window)
    assert said.index("nl-10: does not answer") < said.index("Norway (no-11): connected")
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: not sees(window, "Your rules lead to"))
