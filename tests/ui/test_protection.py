"""Home and tray: snooze, lockdown, a network's sign-in page, another user's tunnel, and warnings, by what one sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import DefaultWay, Status, TunnelState
from maikr_client.session.portal import Visit, VisitEnd
from tests.support.fake_session import DISCONNECTED, FakeSession, connected
from tests.support.hands import click
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
PORTAL = Status(
    state=TunnelState.CONNECTING, protected=True, server="at-01", problem=Problem.of(ProblemCode.CAPTIVE_PORTAL)
)
LOCKED_DOWN = replace(DISCONNECTED, protected=True, lockdown=True)


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[0]))
    return made


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def press(shown: Shown, name: str) -> None:
    click(button(shown.window, name))


@pytest.mark.parametrize("minutes", [5, 15, 60])
def test_a_snooze_shows_its_end_and_can_be_ended(minutes: int, qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    press(window, f"Snooze for {minutes} minutes")
    qtbot.waitUntil(lambda: session.now.snoozed_until is not None)
    until = session.now.snoozed_until
    assert until is not None
    qtbot.waitUntil(lambda: sees(window, f"Snoozing until {until.astimezone():%H:%M}"))
    assert sees(window, "goes out without Maikr")
    press(window, "End now")
    qtbot.waitUntil(lambda: sees(window, "You are protected"))


def test_a_snooze_can_become_a_disconnect(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    press(window, "Snooze for 5 minutes")
    qtbot.waitUntil(lambda: sees(window, "Snoozing until"))
    press(window, "Disconnect for good")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))
    assert session.now == DISCONNECTED


def test_without_anything_to_rest_no_snooze_is_offered(shown: Open, session: FakeSession) -> None:
    session.show(DISCONNECTED)
    assert not sees(shown(session), "Snooze")


def test_lockdown_is_said_in_plain_words_and_connecting_is_one_press(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.show(LOCKED_DOWN)
    window = shown(session)
    assert sees(window, "Locked down")
    assert sees(window, "nothing leaves this computer until you connect")
    press(window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "You are protected"))


def test_a_lockdown_that_does_not_hold_is_not_called_one(shown: Open, session: FakeSession) -> None:
    session.show(replace(LOCKED_DOWN, protected=False))
    window = shown(session)
    assert sees(window, "Not connected")
    assert sees(window, "does not hold yet")


def test_in_lockdown_a_snooze_is_asked_for_twice(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.show(LOCKED_DOWN)
    window = shown(session)
    press(window, "Snooze for 15 minutes")
    assert sees(window, "Lockdown is on. Let traffic out all the same?")
    assert window.window.focusWidget() is button(window.window, "Keep it locked down")
    press(window, "Keep it locked down")
    assert session.now == LOCKED_DOWN
    press(window, "Snooze for 15 minutes")
    press(window, "Snooze for 15 minutes")
    qtbot.waitUntil(lambda: sees(window, "Snoozing until"))
    assert session.now.lockdown


def test_the_end_of_a_snooze_brings_lockdown_back(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.show(LOCKED_DOWN)
    window = shown(session)
    window.models.tunnel.snooze(5, despite_lockdown=True)
    qtbot.waitUntil(lambda: sees(window, "Snoozing until"))
    press(window, "End now")
    qtbot.waitUntil(lambda: sees(window, "Locked down"))
    assert session.now == LOCKED_DOWN


def test_a_refused_snooze_says_why(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    session.now = DISCONNECTED
    press(window, "Snooze for 5 minutes")
    qtbot.waitUntil(lambda: sees(window, "there is nothing to snooze"))


def test_a_sign_in_page_is_said_and_opened_with_its_time_and_result(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.stays_at_portal = True
    session.show(PORTAL)
    window = shown(session)
    assert sees(window, "Sign in to this network")
    assert sees(window, "All else stays blocked")
    press(window, "Open the sign-in page")
    qtbot.waitUntil(lambda: sees(window, "Stays open for"))
    assert any(said.startswith("00:04:") for said in texts(window.window))
    assert not sees(window, "Open the sign-in page")
    session.show(connected(session.servers[0]))
    qtbot.waitUntil(lambda: sees(window, "You are signed in at this network, and connected."))
    press(window, "Dismiss")
    assert not sees(window, "You are signed in at this network")


@pytest.mark.parametrize(
    ("end", "said"), [(VisitEnd.PROGRAM_ENDED, "The page is closed."), (VisitEnd.CLOSED, "its time is over")]
)
def test_a_page_that_is_closed_can_be_opened_again(
    end: VisitEnd, said: str, qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.visit = Visit(end=end)
    session.show(PORTAL)
    window = shown(session)
    press(window, "Open the sign-in page")
    qtbot.waitUntil(lambda: sees(window, said))
    press(window, "Open the sign-in page")
    qtbot.waitUntil(lambda: len(session.visited) == 2)


def test_how_a_visit_ended_is_not_told_once_it_is_past(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.visit = Visit(end=VisitEnd.PROGRAM_ENDED)
    session.show(PORTAL)
    window = shown(session)
    press(window, "Open the sign-in page")
    qtbot.waitUntil(lambda: sees(window, "The page is closed."))
    session.show(connected(session.servers[0]))
    qtbot.waitUntil(lambda: sees(window, "You are protected"))
    assert not sees(window, "The page is closed.")
    session.show(PORTAL)
    qtbot.waitUntil(lambda: sees(window, "Open the sign-in page"))
    assert not sees(window, "The page is closed.")


def test_a_page_that_cannot_be_opened_says_why(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.show(PORTAL)
    session.refuse_visit = Failed(ProblemCode.NO_BROWSER)
    window = shown(session)
    press(window, "Open the sign-in page")
    qtbot.waitUntil(lambda: sees(window, "Maikr found no browser"))
    assert button(window.window, "Open the sign-in page").isEnabled()


def test_a_page_opened_elsewhere_is_not_opened_twice(shown: Open, session: FakeSession) -> None:
    session.show(replace(PORTAL, portal_until=datetime.now(UTC) + timedelta(minutes=3)))
    window = shown(session)
    assert sees(window, "started for it elsewhere")
    assert not sees(window, "Open the sign-in page")


def test_another_users_tunnel_has_a_state_of_its_own(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    problem = Problem.of(ProblemCode.IN_USE_BY_OTHER)
    session.show(Status(state=TunnelState.CONNECTED, protected=True, problem=problem))
    session.refuse = Failed(ProblemCode.IN_USE_BY_OTHER)
    window = shown(session)
    assert sees(window, "Another user is using Maikr")
    assert sees(window, "Their tunnel protects everybody on this computer.")
    assert sees(window, "sudo maikr disconnect")
    assert not sees(window, "Snooze")
    press(window, "Connect")
    qtbot.waitUntil(lambda: sees(window, "Ask them to disconnect or to log off"))


def test_what_ones_own_rules_let_out_is_said_without_an_alarm(shown: Open, session: FakeSession) -> None:
    session.show(replace(session.now, protected=False, default_way=DefaultWay.DIRECT))
    window = shown(session)
    assert sees(window, "Partly protected")
    assert sees(window, "All else goes out without Maikr")
    assert not sees(window, "NOT protected")


def test_a_leak_past_ones_own_rules_is_an_alarm(shown: Open, session: FakeSession) -> None:
    problem = Problem.of(ProblemCode.LEAK_SEEN, what="IPv4")
    session.show(replace(session.now, protected=False, default_way=DefaultWay.DIRECT, problem=problem))
    assert sees(shown(session), "You are NOT protected")


def test_a_warning_while_connected_is_said_with_its_remedy_and_leads_to_the_checks(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    problem = Problem.of(ProblemCode.OTHER_VPN, device="tun0")
    session.show(replace(session.now, problem=problem))
    window = shown(session)
    assert sees(window, "You are protected")
    assert sees(window, "Another VPN is on")
    assert sees(window, "Turn the other VPN off")
    press(window, "Check")
    assert sees(window, "What a report can hold")
