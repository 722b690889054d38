"""Light and dark: readable, changeable while running, kept."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPropertyAnimation, QSize, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.model.settings import Theme as Choice
from maikr_ui.theme.appearance import Appearance, appearance
from maikr_ui.theme.contrast import SHAPE_PAIRS, TEXT_PAIRS, pair_ratio
from maikr_ui.theme.icons import icon
from maikr_ui.theme.stylesheet import SHEET
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
SCHEMES = [
    pytest.param(LIGHT, 4.5, id="light"),
    pytest.param(DARK, 4.5, id="dark"),
    pytest.param(HIGH_CONTRAST, 7, id="high-contrast"),
]
RULE = re.compile(r"\{([^}]*)\}")


@pytest.mark.parametrize(("colours", "least"), SCHEMES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_every_text_is_readable_on_its_background(colours: Colours, least: float, pair: tuple[str, str]) -> None:
    assert pair_ratio(colours, pair) >= least


@pytest.mark.parametrize(("colours", "least"), SCHEMES)
@pytest.mark.parametrize("pair", SHAPE_PAIRS, ids="-on-".join)
def test_every_control_stands_out_from_its_background(colours: Colours, least: float, pair: tuple[str, str]) -> None:
    assert pair_ratio(colours, pair) >= 3


def test_every_pair_that_the_style_sheet_names_is_among_those_that_are_checked() -> None:
    named = set()
    for rule in RULE.findall(SHEET.template.replace("${", "").replace("}px", "px")):
        texts_, backgrounds = (re.findall(rf"(?<![a-z-]){key}: \$(\w+)", rule) for key in ("color", "background"))
        named |= {(text, background) for text in texts_ for background in backgrounds}
    assert len(named) > 5
    assert named <= {*TEXT_PAIRS}


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


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_as_sharp_as_the_screen(qapp: QApplication, ratio: float) -> None:
    drawn = icon("globe", "#000000", 20).pixmap(QSize(20, 20), ratio)
    assert drawn.width() == round(20 * ratio)


def test_less_motion_leaves_the_ring_still(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.lingers = True
    window = shown(session)
    window.theme.follow(Settings(reduce_motion=True))
    assert not window.theme.animates
    click(button(window.window, "Connect"))
    qtbot.waitUntil(lambda: window.models.tunnel.view.face == "connecting")
    assert [each for each in window.window.findChildren(QPropertyAnimation) if each.state() == each.State.Running] == []
    window.theme.follow(Settings(reduce_motion=False))
    assert window.theme.animates


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({}, Appearance()),
        ({"color-scheme": 1, "contrast": 0, "reduced-motion": 0}, Appearance(dark=True)),
        ({"color-scheme": 2, "contrast": 1}, Appearance(high_contrast=True)),
        ({"reduced-motion": 1}, Appearance(calm=True)),
        ({"color-scheme": "dark", "contrast": None, "reduced-motion": [1]}, Appearance()),
    ],
)
def test_the_portals_word_is_read_with_care(values: dict[str, object], wanted: Appearance) -> None:
    assert appearance(values) == wanted
