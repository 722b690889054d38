"""Light and dark: readable, changeable while running, kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.settings import Theme as Choice
from maikr_ui.theme.contrast import SHAPE_PAIRS, TEXT_PAIRS, pair_ratio
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import DARK, LIGHT, Colours
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
SCHEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


@pytest.mark.parametrize("colours", SCHEMES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_every_text_is_readable_on_its_background(colours: Colours, pair: tuple[str, str]) -> None:
    assert pair_ratio(colours, pair) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES)
@pytest.mark.parametrize("pair", SHAPE_PAIRS, ids="-on-".join)
def test_every_control_stands_out_from_its_background(colours: Colours, pair: tuple[str, str]) -> None:
    assert pair_ratio(colours, pair) >= 3


def test_choosing_dark_changes_the_running_window_and_is_kept(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = shown(session)
    window.models.settings.changed.connect(lambda: window.theme.choose(window.models.settings.settings.theme))
    click(button(window.window, "Settings"))
    with qtbot.waitSignal(window.theme.changed):
        click(button(window.window, "Dark"))
    assert window.window.grab().toImage().pixelColor(400, 8).name() == DARK.window
    assert session.preferences.theme is Choice.DARK


def test_a_theme_that_can_not_be_kept_is_said_and_not_pretended(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.refuse = Failed(ProblemCode.DISK_FULL)
    window = shown(session)
    click(button(window.window, "Settings"))
    click(button(window.window, "Dark"))
    qtbot.waitUntil(lambda: any("full" in said for said in texts(window.window)))
    assert button(window.window, "Like the system").isChecked()


def test_inter_is_what_one_reads(qapp: QApplication, shown: Open) -> None:
    shown(FakeSession(signed_in=True))
    assert QFontInfo(qapp.font()).family() == "Inter"


def test_the_systems_choice_is_followed(qapp: QApplication) -> None:
    dark_system = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    theme = Theme(qapp, Choice.DARK)
    theme.choose(Choice.SYSTEM)
    assert theme.colours is (DARK if dark_system else LIGHT)
