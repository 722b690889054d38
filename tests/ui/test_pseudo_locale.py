"""Every page and state in a language that nobody speaks: what is not in it was never translated; longer texts fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from maikr_ui.text.languages import NAMES
from maikr_ui.widgets.elided_label import ElidedLabel
from tests.support.fake_servers import fake_servers
from tests.support.fake_session import FakeSession
from tests.support.texts.pseudo import PseudoTranslator
from tests.support.texts.window import all_texts
from tests.ui.all_scenes import ALL_SCENES
from tests.ui.conftest import Shown
from tests.ui.scene import Scene
from tests.ui.test_scenes import arrive

WORD = re.compile(r"[A-Za-z]{2,}")
every_scene = pytest.mark.parametrize("scene", ALL_SCENES, ids=[scene.name for scene in ALL_SCENES])


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@every_scene
def test_every_text_is_translated_and_fits(qtbot: QtBot, shown: Callable[[FakeSession], Shown], scene: Scene) -> None:
    window = arrive(qtbot, shown, scene).window
    assert sorted({each for each in said_in(window) if unknown_words(each)}) == []
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.size() == window.minimumSize())
    qtbot.waitUntil(lambda: cut_in(window) == [])


def said_in(window: QWidget) -> Iterator[str]:
    """All that can be read, or is read aloud."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(number) for number in range(widget.count()))
            case QAbstractItemView():
                yield from _rows(widget.model())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    for number in range(model.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = model.index(number, 0).data(role)
            if isinstance(text, str):
                yield text


def unknown_words(text: str) -> list[str]:
    """Words in plain letters that are no names."""
    return [word for word in WORD.findall(text) if word not in NAMED]


def cut_in(window: QWidget) -> list[str]:
    """What does not fit, and can't be read in a tool tip either."""
    labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text()]
    return [
        *(each.text() for each in labels if _cut(each) and not (isinstance(each, ElidedLabel) and each.toolTip())),
        *(each.text() for each in buttons if each.width() < each.minimumSizeHint().width()),
    ]


def _cut(label: QLabel) -> bool:
    metrics = label.fontMetrics()
    if not label.wordWrap():
        return label.width() < metrics.horizontalAdvance(label.text())
    widest = max(map(metrics.horizontalAdvance, label.text().split()), default=0)
    return label.height() < label.heightForWidth(label.width()) or label.width() < widest


def _names() -> Iterator[str]:
    for server in fake_servers():
        yield from (server.city, server.country, server.name, server.country_code)
    yield from NAMES.values()
    for text in all_texts():
        yield from re.findall(r"`([^`]*)`", text.source)
    yield from (
        # what the person, other people or other programs wrote
        "account.maikr.test/subscription",
        "ada@example.com intranet.example.com *.example.com bundle:github news.example www.example.com",
        "ads.example co.uk new.example a.example b.example shop.example shopstatic collector.example.net img",
        "for work off via direct block default port if unavailable example https Streaming PROCESS NAME curl MATCH",
        "Lindenhof Café Zentral Kontor thruogh tun0 IPv ufw rules.txt maikr-diagnostics.txt mpqampqa TU1NTU1N",
        # proper names, units and what is written the same everywhere
        "Maikr NetworkManager Clash Surge sing-box speedtest net wikipedia debian KiB MiB GiB bytes Mar Nov XXXXX CPU",
    )


NAMED = frozenset(word for name in _names() for word in WORD.findall(name))
