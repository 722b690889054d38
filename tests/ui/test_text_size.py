"""Text up to twice as large: live, in steps, and every page stays whole, in a small window too."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.model.settings import Settings
from maikr_ui.theme.scale import scale
from maikr_ui.theme.tokens import Tone
from maikr_ui.widgets.connect_button import GAP, RING, ConnectButton, Look
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.test_scenes import arrive, cut_texts

Open = Callable[[FakeSession], Shown]
LARGE = QSize(1280, 800)


def beyond(window: QWidget) -> list[str]:
    """What can't be seen whole by scrolling up and down: it reaches out at a side of what is around it."""
    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QLabel, QLineEdit)
    shown = [each for kind in kinds for each in window.findChildren(kind) if each.isVisible() and name_of(each)]
    return [f"{type(each).__name__}: {name_of(each)}" for each in shown if not _within(each)]


def _within(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and not isinstance(around.parentWidget(), QScrollArea) and not around.isWindow():
        around = around.parentWidget()
    assert around is not None
    view = around.parentWidget() if isinstance(around.parentWidget(), QScrollArea) else around
    assert view is not None
    place = QRect(widget.mapTo(view, QPoint()), widget.size())
    return place.left() >= 0 and place.right() <= view.width()


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_every_page_stays_whole_with_text_twice_as_large(qtbot: QtBot, shown: Open, scene: Scene) -> None:
    window = arrive(qtbot, shown, scene)
    window.theme.follow(Settings(text_percent=200))
    for size in (window.window.minimumSize(), LARGE):
        window.window.resize(size)
        qtbot.waitUntil(lambda: cut_texts(window.window) == [] and beyond(window.window) == [])


@pytest.mark.parametrize("says", ["Connect", "Noch einmal nachsehen", "Regarder à nouveau"])
def test_what_the_round_button_says_stays_within_its_ring(shown: Open, says: str) -> None:
    window = shown(FakeSession(signed_in=True))
    window.theme.follow(Settings(text_percent=200))
    big = window.window.findChild(ConnectButton)
    assert big is not None
    look = Look(icon="power", tone=Tone.NEUTRAL)
    big.show_look(look, " ")
    without = big.grab().toImage()
    big.show_look(look, says)
    said = big.grab().toImage()

    middle, ring = big.width() / 2, big.width() / 2 - GAP - RING
    inked = [(x, y) for x in range(big.width()) for y in range(big.height()) if said.pixel(x, y) != without.pixel(x, y)]
    assert inked
    assert all(math.hypot(x - middle, y - middle) < ring for x, y in inked)


def test_text_grows_and_shrinks_live_and_is_kept(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = shown(session)
    window.models.settings.changed.connect(lambda: window.theme.follow(window.models.settings.settings))
    click(button(window.window, "Settings"))
    assert not button(window.window, "Smaller text").isEnabled()
    for percent in (125, 150, 175, 200):
        with qtbot.waitSignal(window.theme.changed):
            click(button(window.window, "Larger text"))
        assert f"{percent} %" in texts(window.window)
        assert session.preferences.text_percent == percent
        assert scale() == pytest.approx(percent / 100, abs=0.04)
    assert not button(window.window, "Larger text").isEnabled()
    with qtbot.waitSignal(window.theme.changed):
        click(button(window.window, "Smaller text"))
    window.models.settings.step_text(0)
    qtbot.waitUntil(lambda: session.preferences == replace(session.preferences, text_percent=100) and scale() == 1)
