"""Maikr's mark and name."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label

SIZE = 30


class Mark(QWidget):
    """The shield beside the name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        picture = IconLabel(theme, SIZE)
        picture.show_icon("maikr")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S + 2)
        row.addWidget(picture)
        self._name = label("Maikr", "heading")
        row.addWidget(self._name)
        row.addStretch(1)

    def show_name(self, shown: bool) -> None:  # noqa: FBT001 - one plain switch
        """With the name, or where it is narrow without."""
        self._name.setVisible(shown)
