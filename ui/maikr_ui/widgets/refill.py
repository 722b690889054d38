"""Putting other widgets in the place of a layout's present ones."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QWidget


def refill(layout: QBoxLayout, widgets: Iterable[QWidget]) -> None:
    """The present ones go for good."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)
