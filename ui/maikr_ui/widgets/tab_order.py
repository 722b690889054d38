"""The way of the focus as one reads: what was made later does not come last for that."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def read_in_order(root: QWidget) -> None:
    """Have Tab go through what is shown in `root` from the top left to the bottom right."""
    for one, next_one in pairwise(in_reading_order(root)):
        QWidget.setTabOrder(one, next_one)


def in_reading_order(root: QWidget) -> list[QWidget]:
    """What Tab can stop at, line by line: whatever overlaps half of another's height is in its line."""
    left = sorted(_stops(root), key=lambda each: _place(each, root).y())
    ordered: list[QWidget] = []
    while left:
        first = left[0]
        end = _place(first, root).y() + first.height() / 2
        line = [each for each in left if _place(each, root).y() < end]
        ordered.extend(sorted(line, key=lambda each: _place(each, root).x()))
        left = [each for each in left if each not in line]
    return ordered


def _stops(root: QWidget) -> Iterator[QWidget]:
    for each in root.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(root) and each.focusProxy() is None:
            yield each


def _place(widget: QWidget, root: QWidget) -> QPoint:
    return widget.mapTo(root, QPoint())
