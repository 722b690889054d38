"""The whole application over a Maikr in memory: quitting, closing, and being started twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.errors import DaemonUnreachable
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import TunnelState
from maikr_ui.app import Application
from maikr_ui.shell.main_view import Place
from maikr_ui.shell.single import SingleInstance
from tests.support.fake_session import DISCONNECTED, FakeSession, connected
from tests.support.hands import click, key
from tests.support.seen import button, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
"""The platform without a screen says what it lacks."""


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[2]))
    return made


@pytest.fixture
def application(qtbot: QtBot, qapp: QApplication, session: FakeSession) -> Iterator[Application]:
    made = Application(qapp, session.open)
    made.start()
    qtbot.waitUntil(lambda: made.models.tunnel.view.face == "connected" and made.models.account.stage == "ready")
    yield made
    made.close()
    qapp.aboutToQuit.disconnect(made.close)
    shiboken6.delete(made.window)
    shiboken6.delete(made)


@pytest.fixture
def quits(application: Application) -> list[int]:
    """Grows when the program quits."""
    seen: list[int] = []
    application.leaving.connect(lambda: seen.append(1))
    return seen


def question(qtbot: QtBot) -> QWidget:
    def found() -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and "Quit" in each.windowTitle()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_quitting_while_connected_asks_and_may_keep_the_tunnel(
    qtbot: QtBot, application: Application, session: FakeSession, quits: list[int]
) -> None:
    application.menu.quit_wanted.emit()
    assert quits == []
    click(button(question(qtbot), "Quit and stay protected"))
    assert quits == [1]
    assert session.now.state is TunnelState.CONNECTED


def test_quitting_while_connected_may_disconnect_first(
    qtbot: QtBot, application: Application, session: FakeSession, quits: list[int]
) -> None:
    application.menu.quit_wanted.emit()
    click(button(question(qtbot), "Disconnect and quit"))
    qtbot.waitUntil(lambda: quits == [1])
    assert session.now.state is TunnelState.DISCONNECTED


def test_quitting_can_be_thought_better_of(qtbot: QtBot, application: Application, quits: list[int]) -> None:
    application.menu.quit_wanted.emit()
    asked = question(qtbot)
    key(asked, Qt.Key.Key_Escape)
    assert quits == []
    application.menu.quit_wanted.emit()
    assert question(qtbot).isVisible()


def test_a_service_that_is_gone_is_said_instead_of_quitting(
    qtbot: QtBot, application: Application, session: FakeSession, quits: list[int]
) -> None:
    application.menu.quit_wanted.emit()
    session.refuse_disconnect = DaemonUnreachable()
    asked = question(qtbot)
    click(button(asked, "Disconnect and quit"))
    qtbot.waitUntil(lambda: any("not running" in text for text in texts(asked)))
    assert quits == []


def test_a_tunnel_that_ends_while_it_is_asked_about_is_not_promised(
    qtbot: QtBot, application: Application, session: FakeSession, quits: list[int]
) -> None:
    application.menu.quit_wanted.emit()
    asked = question(qtbot)
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: any("Not connected" in text for text in texts(asked)))
    assert {"Quit and stay protected", "Disconnect and quit"}.isdisjoint(texts(asked))
    click(button(asked, "Quit"))
    assert quits == [1]


def test_whoever_connects_again_instead_of_quitting_can_quit_later(
    qtbot: QtBot, application: Application, session: FakeSession, quits: list[int]
) -> None:
    session.show_disconnected = False
    application.menu.quit_wanted.emit()
    asked = question(qtbot)
    click(button(asked, "Disconnect and quit"))
    application.models.tunnel.connect_to(session.servers[2].name)
    qtbot.waitUntil(lambda: application.models.tunnel.view.face == "connected")
    assert quits == []
    assert button(asked, "Disconnect and quit").isEnabled()


def test_quitting_without_a_tunnel_asks_nothing(
    qtbot: QtBot, application: Application, session: FakeSession, quits: list[int]
) -> None:
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: application.models.tunnel.view.face == "disconnected")
    application.menu.quit_wanted.emit()
    assert quits == [1]


def test_closing_the_window_where_there_is_no_tray_asks_as_quitting_does(
    qtbot: QtBot, application: Application, quits: list[int]
) -> None:
    """The screen of these tests has no tray."""
    application.window.close()
    assert application.window_shown
    click(button(question(qtbot), "Quit and stay protected"))
    assert quits == [1]


def test_a_hidden_start_where_no_tray_comes_shows_the_window_in_the_end(
    qtbot: QtBot, qapp: QApplication, session: FakeSession
) -> None:
    """The screen of these tests has no tray."""
    made = Application(qapp, session.open)
    made.tray_look_ms = 1
    made.start(hidden=True)
    assert not made.window_shown
    qtbot.waitUntil(lambda: made.window_shown and made.models.tunnel.view.face == "connected")
    made.close()
    qapp.aboutToQuit.disconnect(made.close)
    shiboken6.delete(made.window)
    shiboken6.delete(made)


def test_what_needs_attention_is_shown_at_home(qtbot: QtBot, application: Application, session: FakeSession) -> None:
    application.window.go(Place.SETTINGS)
    session.show(replace(session.now, problem=Problem.of(ProblemCode.OTHER_VPN, device="tun0")))
    qtbot.waitUntil(lambda: application.models.tunnel.view.warning is not None)
    application.menu.home_wanted.emit()
    assert button(application.window, "Check").isVisible()


def test_only_one_is_first_and_a_second_start_calls_it(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    calls: list[int] = []
    first.called.connect(lambda: calls.append(1))
    assert first.is_first()
    first.listen()
    assert not second.is_first()
    second.call_first(lambda answered: calls.append(2 if answered else 3))
    qtbot.waitUntil(lambda: sorted(calls) == [1, 2])
    first.leave()
    assert second.is_first()
    second.leave()


def test_a_first_one_that_does_not_answer_is_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    answers: list[bool] = []
    second.call_first(answers.append)
    qtbot.waitUntil(lambda: answers == [False])
    first.leave()
