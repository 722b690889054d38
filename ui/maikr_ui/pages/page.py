"""What all pages beside the rail have in common: a heading and a column that scrolls when it must."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.tokens import Size, Space
from maikr_ui.widgets.label import label
from maikr_ui.widgets.scrolling import scrolling


class Page(QWidget):
    """A page with a title; `column` takes its content."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.L)
        self.column.addWidget(label(title, "title"))
        holder = QWidget(maximumWidth=Size.PAGE)
        holder.setObjectName("scrolled")
        holder.setLayout(self.column)
        self.column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.HUGE, Space.XXL + 8, Space.HUGE, Space.XL)
        row.addWidget(holder)


class ScrollingPage(Page):
    """A page whose content, `body`, is as long as it wants."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, Space.L, Space.XL)
        self.body.setSpacing(Space.L)
        self.column.addWidget(scrolling(inside), 1)
