"""The person's picture on the Account page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from maikr_ui.viewmodels.wording import initials
from maikr_ui.widgets.portrait import Portrait
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.pictures import PLACE, colours_of, halves, jpeg
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
SLOW_MS = 30_000
"""A picture is looked at by a process that has to load Qt."""


def account_page(qtbot: QtBot, window: Shown) -> QWidget:
    click(button(window.window, "Account"))
    qtbot.waitUntil(lambda: window.models.account.account is not None and not window.models.account.busy)
    return window.window


def portrait(window: QWidget) -> Portrait:
    (found,) = window.findChildren(Portrait)
    return found


def choose(window: QWidget, file: Path) -> None:
    click(button(window, "Choose a picture…"))
    (dialog,) = (each for each in window.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def test_a_picture_is_chosen_shown_round_and_removed(qtbot: QtBot, shown: Open, tmp_path: Path) -> None:
    session, file = FakeSession(signed_in=True), tmp_path / "me.jpg"
    file.write_bytes(jpeg(halves()))
    page = account_page(qtbot, shown(session))
    assert name_of(portrait(page)) == "No picture"
    assert "Remove the picture" not in texts(page)
    choose(page, file)
    qtbot.waitUntil(lambda: name_of(portrait(page)) == "Your picture", timeout=SLOW_MS)
    assert session.portrait is not None
    assert PLACE.encode() not in session.portrait
    seen = portrait(page).pixmap().toImage()
    assert colours_of(seen, ((0.2, 0.5), (0.8, 0.5))) == ["left", "right"]
    assert seen.pixelColor(0, 0).alpha() == 0
    click(button(page, "Remove the picture"))
    qtbot.waitUntil(lambda: name_of(portrait(page)) == "No picture")
    assert session.portrait is None


def test_a_file_that_is_no_picture_is_told_and_the_picture_stays(qtbot: QtBot, shown: Open, tmp_path: Path) -> None:
    session, file = FakeSession(signed_in=True), tmp_path / "me.jpg"
    session.portrait = jpeg(halves())
    page = account_page(qtbot, shown(session))
    qtbot.waitUntil(lambda: name_of(portrait(page)) == "Your picture", timeout=SLOW_MS)
    file.write_text("a letter")
    choose(page, file)
    qtbot.waitUntil(lambda: any("picture can’t be used" in each for each in _told(page)), timeout=SLOW_MS)
    assert name_of(portrait(page)) == "Your picture"
    assert button(page, "Choose a picture…").isEnabled()


def test_a_service_that_is_away_is_told(qtbot: QtBot, shown: Open, tmp_path: Path) -> None:
    session, file = FakeSession(signed_in=True), tmp_path / "me.jpg"
    file.write_bytes(jpeg(halves()))
    page = account_page(qtbot, shown(session))
    session.backend_away = True
    choose(page, file)
    qtbot.waitUntil(lambda: any("be reached" in each for each in _told(page)), timeout=SLOW_MS)
    assert (session.portrait, name_of(portrait(page))) == (None, "No picture")


def test_what_the_service_has_and_nobody_can_show_can_be_removed(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.portrait = b"\x89PNG and then nothing"
    window = shown(session)
    page = account_page(qtbot, window)
    qtbot.waitUntil(lambda: window.models.avatar.there, timeout=SLOW_MS)
    assert name_of(portrait(page)) == "No picture"
    click(button(page, "Remove the picture"))
    qtbot.waitUntil(lambda: session.portrait is None)


def test_who_signs_in_next_sees_nothing_of_it(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.portrait = jpeg(halves())
    window = shown(session)
    account_page(qtbot, window)
    qtbot.waitUntil(lambda: window.models.avatar.picture is not None, timeout=SLOW_MS)
    window.models.account.sign_out()
    qtbot.waitUntil(lambda: not window.models.account.is_ready)
    assert (window.models.avatar.picture, window.models.avatar.there) == (None, False)


@pytest.mark.parametrize(
    ("nickname", "said"), [(None, "A"), ("", "A"), ("robin", "R"), ("Ada  King of Lovelace", "AK"), (" 你好 ", "你")]
)
def test_without_a_picture_there_are_initials(nickname: str | None, said: str) -> None:
    assert initials(nickname, "ada@example.com") == said


def test_initials_follow_the_nickname(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = shown(session)
    page = account_page(qtbot, window)
    before = portrait(page).pixmap().toImage()
    session.person = replace(session.person, nickname="Robin")
    window.models.account.load_account()
    qtbot.waitUntil(lambda: portrait(page).pixmap().toImage() != before)


def _told(page: QWidget) -> list[str]:
    return [each.replace("'", "’") for each in texts(page)]
