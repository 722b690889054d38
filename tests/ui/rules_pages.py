"""The Rules page, opened as a person does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from maikr_ui.viewmodels.rules.model import Sharing
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown


def opened(qtbot: QtBot, shown: Callable[[FakeSession], Shown], session: FakeSession) -> Shown:
    """It shows the rules, and the account has been asked."""
    window = shown(session)
    click(button(window.window, "Rules"))
    rules = window.models.rules.rules
    qtbot.waitUntil(lambda: window.models.directory.directory is not None and rules.document is not None)
    qtbot.waitUntil(lambda: rules.sharing is not Sharing.ASKING)
    return window


def press(page: Shown, begins: str) -> None:
    """The first visible button whose name begins so."""
    found = [each for each in page.window.findChildren(QPushButton) if each.isVisible()]
    click(next(each for each in found if name_of(each).startswith(begins)))


def sees(page: Shown, text: str) -> bool:
    """It is somewhere in the window."""
    return any(text in said for said in texts(page.window))
