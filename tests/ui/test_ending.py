"""The system ends the program, or the desktop its session: nothing holds that up."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maikr_client.errors import DaemonUnreachable
from maikr_client.model.status import TunnelState
from maikr_ui.app import Application
from tests.support.fake_session import FakeSession, connected

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")

QUITS = """
import sys
from PySide6.QtCore import QTimer
from maikr_ui.opening import make_qt
from maikr_ui.shell.window import Window
from maikr_ui.theme.theme import Theme
app = make_qt(sys.argv[:1])
window = Window(Theme(app))
window.show()
app.end_asked.connect(lambda: app.exit(7))
QTimer.singleShot(0, app.quit)
sys.exit(app.exec())
"""
"""A window that refuses to close, as the tray wants it, and a Quit as a session manager or Cmd-Q sends it."""


class HangingSession(FakeSession):
    """Its daemon takes a disconnect, and never says so."""

    async def disconnect(self) -> None:
        await asyncio.Event().wait()


def with_choice(session: FakeSession, *, disconnect: bool) -> FakeSession:
    session.preferences = replace(session.preferences, disconnect_at_logout=disconnect)
    session.show(connected(session.servers[2]))
    return session


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication) -> Iterator[list[Application]]:
    made: list[Application] = []
    yield made
    for each in made:
        each.close()
        qapp.aboutToQuit.disconnect(each.close)
        shiboken6.delete(each.window)
        shiboken6.delete(each)


def start(qtbot: QtBot, qapp: QApplication, started: list[Application], session: FakeSession) -> list[int]:
    """Grows when the program quits."""
    started.append(made := Application(qapp, session.open))
    made.start()
    qtbot.waitUntil(lambda: made.models.tunnel.view.face == "connected" and made.models.settings.loaded)
    seen: list[int] = []
    made.leaving.connect(lambda: seen.append(1))
    return seen


def test_the_tunnel_stays_unless_the_person_wants_otherwise(
    qtbot: QtBot, qapp: QApplication, started: list[Application]
) -> None:
    session = with_choice(FakeSession(signed_in=True), disconnect=False)
    quits = start(qtbot, qapp, started, session)
    started[0].end()
    assert quits == [1]
    assert session.now.state is TunnelState.CONNECTED


def test_it_is_disconnected_first_and_without_a_question_where_that_is_set(
    qtbot: QtBot, qapp: QApplication, started: list[Application]
) -> None:
    session = with_choice(FakeSession(signed_in=True), disconnect=True)
    quits = start(qtbot, qapp, started, session)
    started[0].end()
    qtbot.waitUntil(lambda: quits == [1])
    assert session.now.state is TunnelState.DISCONNECTED
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and "Quit" in each.windowTitle()]


def test_a_service_that_refuses_holds_nothing_up(qtbot: QtBot, qapp: QApplication, started: list[Application]) -> None:
    session = with_choice(FakeSession(signed_in=True), disconnect=True)
    quits = start(qtbot, qapp, started, session)
    session.refuse_disconnect = DaemonUnreachable()
    started[0].end()
    qtbot.waitUntil(lambda: quits == [1])


def test_a_service_that_hangs_holds_nothing_up(qtbot: QtBot, qapp: QApplication, started: list[Application]) -> None:
    quits = start(qtbot, qapp, started, with_choice(HangingSession(signed_in=True), disconnect=True))
    started[0].end_ms = 50
    started[0].end()
    qtbot.waitUntil(lambda: quits == [1])


def test_a_window_that_never_closes_does_not_keep_the_program_from_quitting() -> None:
    done = subprocess.run([sys.executable, "-c", QUITS], check=False, timeout=60, capture_output=True)
    assert done.returncode == 7


def test_a_session_that_sends_sigterm_is_obeyed_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(tmp_path))
    environment = {**os.environ, **places, "XDG_RUNTIME_DIR": str(tmp_path), "MAIKR_SOCKET": str(tmp_path / "none")}
    with subprocess.Popen([sys.executable, "-m", "maikr_ui"], env=environment, stderr=subprocess.DEVNULL) as program:
        qtbot.waitUntil(lambda: bool([*tmp_path.rglob("maikr-gui.sock")]), timeout=30_000)
        program.send_signal(signal.SIGTERM)
        assert program.wait(timeout=30) == 0
    assert not [*tmp_path.rglob("maikr-gui.sock")]
