"""Rows that take the place of others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


def refill(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Have `rows` in the column, and nothing else."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for row in rows:
        column.addWidget(row)
