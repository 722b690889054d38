"""The Speed page, opened as a person does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from maikr_ui.widgets.plot import Plot
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown
from tests.ui.speed_scenes import loaded

Open = Callable[[FakeSession], Shown]


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def press(shown: Shown, name: str) -> None:
    click(button(shown.window, name))


def speed_page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    press(window, "Speed")
    qtbot.waitUntil(lambda: loaded(window.models))
    return window


def offers(shown: Shown, name: str) -> bool:
    found = shown.window.findChildren(QAbstractButton)
    return any(each.isVisible() and each.isEnabled() and name_of(each) == name for each in found)


def plots(shown: Shown) -> list[str]:
    return [name_of(each) for each in shown.window.findChildren(Plot) if each.isVisible()]
