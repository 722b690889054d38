"""What all pages beside the rail have in common: a heading and a column that scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.direction import margins
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.widgets.label import label
from maikr_ui.widgets.scrolling import scrolling

ROOMY = 540
"""From which width on a page has generous margins, at the usual size of text."""


class Page(QWidget):
    """A page with a title; `column` takes its content."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.L)
        self.head = QHBoxLayout()
        self.head.addWidget(label(title, "title", wrap=True), 1)
        self.column.addLayout(self.head)
        self._holder = QWidget()
        self._holder.setObjectName("scrolled")
        self._holder.setLayout(self.column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._holder)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The margins give way to the content where they must."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """With larger text the content may become wider."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_room()

    def _share_room(self) -> None:
        roomy = self.width() >= scaled(ROOMY)
        edge = Space.HUGE if roomy else Space.L
        self._row.setContentsMargins(edge, Space.XXL + 8 if roomy else Space.XL, edge, Space.XL if roomy else Space.S)
        self._holder.setMaximumWidth(scaled(Size.PAGE))


class ScrollingPage(Page):
    """A page whose content, `body`, is as long as it wants."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(margins(0, 0, Space.L, Space.XL))
        self.body.setSpacing(Space.L)
        self.column.addWidget(scrolling(inside), 1)
