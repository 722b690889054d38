"""The way of the focus as one reads: what was made later does not come last for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def step_focus(parts: Sequence[QWidget], now: QWidget | None, *, forward: bool) -> bool:
    """Give the focus to the next stop in the parts, or the one before, and round; False where there is none."""
    stops = [stop for part in parts for stop in in_reading_order(part)]
    if not stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    if now in stops:
        target = stops[(stops.index(now) + (1 if forward else -1)) % len(stops)]
    else:
        target = stops[0 if forward else -1]
    target.setFocus(reason)
    _bring_into_view(target)
    return True


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def in_reading_order(root: QWidget) -> list[QWidget]:
    """What Tab can stop at, line by line; what scrolls is read to its end before what stands below it."""
    ordered: list[QWidget] = []
    for block in _by_lines(root, {id(each): each for each in map(_block_in(root), _stops(root))}):
        inside = block.widget() if isinstance(block, QScrollArea) else None
        ordered.extend([block] if inside is None else in_reading_order(inside))
    return ordered


def _block_in(root: QWidget) -> Callable[[QWidget], QWidget]:
    """The outermost scrolling area around a stop, or the stop itself."""

    def block(stop: QWidget) -> QWidget:
        found, at = stop, stop.parentWidget()
        while at is not None and at is not root:
            if isinstance(at, QScrollArea):
                found = at
            at = at.parentWidget()
        return found

    return block


def _by_lines(root: QWidget, blocks: Mapping[int, QWidget]) -> Iterator[QWidget]:
    """Whatever begins above the first one's middle is in its line."""
    left = sorted(blocks.values(), key=lambda each: _place(each, root).y())
    while left:
        end = _place(left[0], root).y() + max(1, left[0].height() // 2)
        line = [each for each in left if _place(each, root).y() < end]
        yield from sorted(line, key=lambda each: _place(each, root).x())
        left = [each for each in left if each not in line]


def _stops(root: QWidget) -> Iterator[QWidget]:
    for each in root.findChildren(QWidget):
        reachable = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.focusProxy() is None
        if reachable and each.isEnabled() and each.isVisibleTo(root):
            yield each


def _place(widget: QWidget, root: QWidget) -> QPoint:
    return widget.mapTo(root, QPoint())
