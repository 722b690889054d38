"""What is worth a notification, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed, NotSignedIn
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import NewsKind
from maikr_client.model.status import Status, TunnelState
from maikr_ui.shell.notifications import Notifications
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.news import news_of
from maikr_ui.viewmodels.tunnel_view import Face, Known, present
from tests.support.fake_account import EMAIL, PASSWORD
from tests.support.fake_session import DISCONNECTED, FakeSession, connected
from tests.support.hands import click, write
from tests.support.seen import button, field, texts
from tests.ui.conftest import Shown

BLOCKED = Status(state=TunnelState.BLOCKED, protected=True)
QUIET = [
    (Face.CHECKING, Face.CONNECTED),
    (Face.DISCONNECTED, Face.CONNECTING),
    (Face.CONNECTING, Face.CONNECTED),
    (Face.DISCONNECTING, Face.DISCONNECTED),
    (Face.BLOCKED, Face.BLOCKED),
    (Face.DISCONNECTING, Face.SNOOZED),
    (Face.SNOOZED, Face.DISCONNECTING),
    (Face.CONNECTED, Face.IN_USE),
]
LOUD = [
    (Face.CONNECTED, Face.BLOCKED),
    (Face.CONNECTED, Face.EXPOSED),
    (Face.CONNECTED, Face.CONNECTING),
    (Face.CONNECTED, Face.DISCONNECTED),
    (Face.BLOCKED, Face.CONNECTED),
    (Face.CONNECTED, Face.SNOOZED),
    (Face.CONNECTED, Face.LOCKED_DOWN),
    (Face.CONNECTING, Face.PORTAL),
    (Face.PORTAL, Face.CONNECTED),
    (Face.SNOOZED, Face.CONNECTING),
    (Face.SNOOZED, Face.LOCKED_DOWN),
]


class HeardIcon(QSystemTrayIcon):
    """A tray icon that writes down what it is told to show."""

    def __init__(self) -> None:
        super().__init__(QIcon())
        self.heard: list[str] = []

    def showMessage(self, *said: object) -> None:  # noqa: N802 - Qt's name
        self.heard.append(str(said[0]))


@pytest.mark.parametrize(("before", "now"), QUIET)
def test_what_one_sees_coming_is_no_news(before: Face, now: Face) -> None:
    assert news_of(before, replace(present(Known(), None), face=now)) is None


@pytest.mark.parametrize(("before", "now"), LOUD)
def test_what_nobody_asked_for_is_news(before: Face, now: Face) -> None:
    news = news_of(before, replace(present(Known(), None), face=now))
    assert news is not None
    assert news.text
    assert news.alarm == (now is Face.EXPOSED)


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[2]))
    return made


@pytest.fixture
def followed(qtbot: QtBot, bridged: Callable[[FakeSession], Models], session: FakeSession) -> tuple[Models, HeardIcon]:
    models, icon = bridged(session), HeardIcon()
    Notifications(models, icon, icon)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "connected")
    return models, icon


def test_a_tunnel_that_is_blocked_is_told(
    qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]
) -> None:
    session.show(BLOCKED)
    qtbot.waitUntil(lambda: followed[1].heard == ["Protected, but offline"])


def test_a_disconnect_from_elsewhere_is_told_and_ones_own_is_not(
    qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]
) -> None:
    models, icon = followed
    models.tunnel.disconnect_tunnel()
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected")
    assert icon.heard == []
    session.show(connected(session.servers[2]))
    qtbot.waitUntil(lambda: models.tunnel.view.face == "connected")
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: icon.heard == ["Not connected"])


def test_a_disconnect_from_elsewhere_is_told_also_when_it_takes_its_time(
    qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]
) -> None:
    models, icon = followed
    session.show(Status(state=TunnelState.DISCONNECTING, protected=True))
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnecting")
    assert icon.heard == []
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: icon.heard == ["Not connected"])


def test_signing_out_ends_the_tunnel_without_news_of_it(
    qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]
) -> None:
    models, icon = followed
    qtbot.waitUntil(lambda: models.account.is_ready)
    models.account.sign_out()
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected" and not models.account.is_ready)
    assert icon.heard == []


def test_an_old_status_in_between_makes_no_news_of_ones_own_wish(
    qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]
) -> None:
    models, icon = followed
    session.show_disconnected = False
    models.tunnel.disconnect_tunnel()
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnecting")
    session.show(replace(connected(session.servers[2]), attempt=2))
    qtbot.waitUntil(lambda: models.tunnel.view.face == "connected")
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected")
    assert icon.heard == []


def test_a_warning_is_told_once(qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]) -> None:
    models, icon = followed
    warned = replace(session.now, problem=Problem.of(ProblemCode.OTHER_VPN, device="tun0"))
    calm = session.now
    for status in (warned, calm, warned):
        session.show(status)
        qtbot.waitUntil(lambda: (models.tunnel.view.warning is not None) == (session.now.problem is not None))
    assert icon.heard == ["Connected, but something needs your attention"]


def test_ones_own_snooze_is_no_news_and_its_end_is(
    qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]
) -> None:
    models, icon = followed
    models.tunnel.snooze(5)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "snoozed")
    assert icon.heard == []
    session.show(Status(state=TunnelState.CONNECTING, protected=True, server="at-01"))
    qtbot.waitUntil(lambda: icon.heard == ["Connecting…"])


def test_nothing_is_told_when_it_is_switched_off(
    qtbot: QtBot, session: FakeSession, followed: tuple[Models, HeardIcon]
) -> None:
    models, icon = followed
    models.settings.edit(lambda settings: replace(settings, notifications=False))
    qtbot.waitUntil(lambda: not models.settings.settings.notifications)
    session.show(BLOCKED)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "blocked")
    assert icon.heard == []


KINDS = [
    (NewsKind.TROUBLE, BLOCKED, "blocked"),
    (NewsKind.OTHERS, DISCONNECTED, "disconnected"),
]


@pytest.mark.parametrize(("kind", "status", "face"), KINDS)
@pytest.mark.parametrize("wanted", [True, False])
def test_each_kind_can_be_switched_off_for_itself(
    wanted: bool,  # noqa: FBT001 - parameter of a test
    kind: NewsKind,
    status: Status,
    face: str,
    qtbot: QtBot,
    session: FakeSession,
    followed: tuple[Models, HeardIcon],
) -> None:
    models, icon = followed
    quiet = tuple(each for each in NewsKind if (each is kind) is not wanted)
    models.settings.edit(lambda settings: replace(settings, quiet=quiet))
    qtbot.waitUntil(lambda: models.settings.settings.quiet == quiet)
    session.show(status)
    qtbot.waitUntil(lambda: models.tunnel.view.face == face)
    assert len(icon.heard) == int(wanted)


@pytest.mark.parametrize("seen", [True, False])
def test_what_was_refused_is_told_where_nobody_sees_it(
    seen: bool,  # noqa: FBT001 - parameter of a test
    qtbot: QtBot,
    bridged: Callable[[FakeSession], Models],
) -> None:
    session = FakeSession(signed_in=True)
    session.refuse = Failed(ProblemCode.NO_NETWORK)
    models, icon = bridged(session), HeardIcon()
    Notifications(models, icon, icon, lambda: seen)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected")
    for _ in range(2):
        models.tunnel.connect_to(None)
        assert models.tunnel.view.notice is None
        qtbot.waitUntil(lambda: models.tunnel.view.notice is not None)
    assert icon.heard == ([] if seen else ["Not connected", "Not connected"])


@pytest.mark.parametrize("code", [ProblemCode.SIGN_IN_EXPIRED, ProblemCode.DEVICE_REVOKED, ProblemCode.NOT_SIGNED_IN])
def test_a_sign_in_that_ended_is_told_to_who_connects_from_the_tray_and_leads_to_the_form(
    code: ProblemCode, qtbot: QtBot, shown: Callable[[FakeSession], Shown]
) -> None:
    session = FakeSession(signed_in=True)
    session.refuse = NotSignedIn(code)
    window, icon = shown(session), HeardIcon()
    notifications = Notifications(window.models, icon, icon, lambda: False)
    click(button(window.window, "Account"))
    window.models.tunnel.connect_to(None)
    qtbot.waitUntil(lambda: len(icon.heard) == 1)
    assert window.models.account.stage == "sign-in"
    assert icon.heard[0] in texts(window.window)
    with qtbot.waitSignal(notifications.window_wanted):
        icon.messageClicked.emit()
    session.refuse = None
    write(field(window.window, "E-mail address"), EMAIL)
    write(field(window.window, "Password"), PASSWORD)
    click(button(window.window, "Sign in"))
    qtbot.waitUntil(lambda: "Not connected" in texts(window.window))


@pytest.mark.parametrize("seen", [True, False])
def test_where_no_notification_may_be_shown_the_window_comes_for_a_sign_in_that_ended(
    seen: bool,  # noqa: FBT001 - parameter of a test
    qtbot: QtBot,
    bridged: Callable[[FakeSession], Models],
) -> None:
    session = FakeSession(signed_in=True)
    session.preferences = replace(session.preferences, notifications=False)
    session.refuse = NotSignedIn(ProblemCode.SIGN_IN_EXPIRED)
    models, icon = bridged(session), HeardIcon()
    notifications = Notifications(models, icon, icon, lambda: seen)
    wanted: list[int] = []
    notifications.window_wanted.connect(lambda: wanted.append(1))
    qtbot.waitUntil(lambda: models.account.is_ready and models.settings.loaded)
    models.tunnel.connect_to(None)
    qtbot.waitUntil(lambda: not models.account.is_ready)
    assert (icon.heard, len(wanted)) == ([], int(not seen))
