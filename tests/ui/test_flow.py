"""A row that goes on in the next line: it asks its widgets once for their sizes, until one wants another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from maikr_ui.widgets.flow import FlowLayout

GAP = 10


class Block(QWidget):
    """As large as it is told, and counts who asks."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)
        self.asked = 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        self.asked += 1
        return self._size

    def want(self, width: int, height: int) -> None:
        self._size = QSize(width, height)
        self.updateGeometry()


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


def flow_of(parent: QWidget, *blocks: Block) -> FlowLayout:
    flow = FlowLayout(parent, gap=GAP)
    for block in blocks:
        flow.addWidget(block)
    parent.show()
    return flow


def test_each_widget_is_asked_once_however_many_widths_are_tried(parent: QWidget) -> None:
    blocks = [Block(50, 20) for _ in range(4)]
    flow = flow_of(parent, *blocks)
    flow.invalidate()
    before = [block.asked for block in blocks]

    assert [flow.heightForWidth(width) for width in (50, 110, 230)] == [110, 50, 20]
    assert [block.asked - was for block, was in zip(blocks, before, strict=True)] == [1] * 4


def test_a_widget_that_wants_another_size_is_asked_again(parent: QWidget) -> None:
    small, other = Block(50, 20), Block(50, 20)
    flow = flow_of(parent, small, other)
    assert (flow.heightForWidth(110), flow.sizeHint()) == (20, QSize(110, 20))

    small.want(60, 30)

    assert (flow.heightForWidth(110), flow.sizeHint()) == (60, QSize(120, 30))


def test_who_is_hidden_shown_taken_or_comes_counts_from_then_on(parent: QWidget) -> None:
    first, second = Block(50, 20), Block(50, 20)
    flow = flow_of(parent, first, second)
    heights = [flow.heightForWidth(50)]
    second.hide()
    heights.append(flow.heightForWidth(50))
    second.show()
    heights.append(flow.heightForWidth(50))
    assert flow.takeAt(1) is not None
    heights.append(flow.heightForWidth(50))
    third = Block(50, 40)
    flow.addWidget(third)
    third.show()
    heights.append(flow.heightForWidth(50))

    assert heights == [50, 20, 50, 20, 70]


def test_a_widget_that_is_deleted_is_forgotten(parent: QWidget, qtbot: QtBot) -> None:
    first, second = Block(50, 20), Block(50, 20)
    flow = flow_of(parent, first, second)
    assert flow.heightForWidth(50) == 50

    with qtbot.waitSignal(second.destroyed):
        second.deleteLater()

    assert flow.heightForWidth(50) == 20
