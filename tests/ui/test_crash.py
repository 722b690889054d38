"""A fault of the program itself: the window lives on, and the person gets a report that tells nothing of them."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.diagnostics.crash import crash_report
from maikr_client.diagnostics.redact import Known
from maikr_client.session import Session
from maikr_ui.bridge import Bridge
from maikr_ui.shell.crash_desk import CrashDesk
from maikr_ui.theme.theme import Theme
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SECRET = "ada@example.com from 203.0.113.9 at /home/ada/rules of secret-site.example"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[tuple[CrashDesk, Bridge]]:
    bridge = Bridge(FakeSession(signed_in=True).open)
    before = sys.excepthook
    made = CrashDesk(Theme(qapp), bridge)
    yield made, bridge
    sys.excepthook = before
    bridge.close()
    for each in reports():
        each.close()


def reports() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and "fault" in each.windowTitle()]


async def breaks(_session: Session) -> None:
    raise RuntimeError(SECRET)


def shown_text(qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: len(reports()) == 1)
    return reports()[0].findChildren(QPlainTextEdit)[0].toPlainText()


def test_a_fault_in_the_worker_is_shown_without_what_is_private(
    qtbot: QtBot, desk: tuple[CrashDesk, Bridge], caplog: pytest.LogCaptureFixture
) -> None:
    told: list[object] = []
    desk[1].call(breaks, failed=told.append)
    text = shown_text(qtbot)
    assert "RuntimeError" in text
    assert "in breaks" in text
    for private in ("ada", "203.0.113.9", "secret-site", "/home"):
        assert private not in text
    assert "Your tunnel is not affected" in " ".join(texts(reports()[0]))
    qtbot.waitUntil(lambda: len(told) == 1)


def test_a_fault_in_a_slot_is_shown_and_the_window_goes_on(
    qtbot: QtBot, desk: tuple[CrashDesk, Bridge], capsys: pytest.CaptureFixture[str]
) -> None:
    desk[0].watch()

    def slot() -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions():
        desk[0].watch()
        QTimer.singleShot(0, slot)
        assert "ZeroDivisionError" in shown_text(qtbot)
    click(button(reports()[0], "Go on"))
    assert reports() == []
    beats: list[int] = []
    QTimer.singleShot(0, lambda: beats.append(1))
    qtbot.waitUntil(lambda: beats == [1])


def test_the_same_fault_again_and_again_is_shown_once(
    qtbot: QtBot, desk: tuple[CrashDesk, Bridge], caplog: pytest.LogCaptureFixture
) -> None:
    told: list[object] = []
    for _ in range(5):
        desk[1].call(breaks, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 5 and len(reports()) == 1)
    click(button(reports()[0], "Go on"))
    desk[1].call(breaks, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 6)
    QApplication.processEvents()
    assert reports() == []


def test_it_can_be_kept_for_oneself_only_to_the_letter(
    qtbot: QtBot, desk: tuple[CrashDesk, Bridge], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk[1].call(breaks)
    text = shown_text(qtbot)
    file = tmp_path / "fault.txt"
    save: Callable[[Path], None] = reports()[0].save  # type: ignore[attr-defined]  # - a CrashReport
    save(file)
    assert file.read_text() == text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    save(tmp_path / "nowhere" / "fault.txt")
    assert any("Your system refused a step" in said for said in texts(reports()[0]))


def test_one_can_quit_instead(qtbot: QtBot, desk: tuple[CrashDesk, Bridge], caplog: pytest.LogCaptureFixture) -> None:
    desk[1].call(breaks)
    shown_text(qtbot)
    with qtbot.waitSignal(desk[0].quit_wanted):
        click(button(reports()[0], "Quit Maikr"))


def test_errors_that_led_to_one_another_are_told_with_their_places() -> None:
    def inner() -> None:
        raise KeyError("token-abcdefghijklmnopqrstuvwxyz0123456789")

    def outer() -> None:
        try:
            inner()
        except KeyError as error:
            raise ValueError("for ada") from error

    with pytest.raises(ValueError, match="for ada") as caught:
        outer()
    text = crash_report(caught.value, {"maikr": "1"}, Known(names=frozenset({"ada"})))
    assert text.index("ValueError: for [name]") < text.index("KeyError: '[secret]'")
    assert text.index("in outer") < text.index("in inner")
