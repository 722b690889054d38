"""A list of short sentences, each with its icon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label


class FactList(QWidget):
    """`facts` are (icon, sentence)."""

    def __init__(self, theme: Theme, facts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S + 2)
        for name, sentence in facts:
            picture = IconLabel(theme)
            picture.show_icon(name, Tone.ACCENT)
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(picture)
            row.addWidget(label(sentence, wrap=True), 1)
            column.addLayout(row)
