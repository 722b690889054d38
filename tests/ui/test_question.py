"""The question before something that can't be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from maikr_ui.widgets.button import button as made_button
from maikr_ui.widgets.question import Question
from tests.support.hands import click
from tests.support.seen import button, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
DOUBLE, RELEASE = QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease


def send(target: QAbstractButton, kind: QEvent.Type) -> None:
    place, left = QPointF(target.rect().center()), Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, target.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)


def test_a_double_click_does_not_answer_what_its_first_half_asks(qtbot: QtBot) -> None:
    page, asker = QWidget(), made_button("Burn it", "danger")
    qtbot.addWidget(page)
    question = Question(asker, "Yes, burn it", "It is gone then.")
    agreed: list[int] = []
    question.agreed.connect(lambda: agreed.append(1))
    column = QVBoxLayout(page)
    column.addWidget(asker)
    column.addWidget(question)
    page.show()
    assert "It is gone then." not in texts(page)
    click(asker)
    yes = button(page, "Yes, burn it")
    send(yes, DOUBLE)
    send(yes, RELEASE)
    assert agreed == []
    assert "It is gone then." in texts(page)
    click(yes)
    assert agreed == [1]
    assert texts(page) == ["Burn it"]
