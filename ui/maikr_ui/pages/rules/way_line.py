"""A line of the rules: what it is about, and below it a picture and the words of where that goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.rule import ActionKind
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label

PICTURE: Final = 16
ICONS: Final = {
    ActionKind.VIA: "route",
    ActionKind.DEFAULT: "route",
    ActionKind.DIRECT: "arrow-right",
    ActionKind.BLOCK: "ban",
}
TONES: Final = {
    ActionKind.VIA: Tone.ACCENT,
    ActionKind.DEFAULT: Tone.ACCENT,
    ActionKind.DIRECT: Tone.NEUTRAL,
    ActionKind.BLOCK: Tone.DANGER,
}


class WayLine(QVBoxLayout):
    """`title` says what it is about."""

    def __init__(self, theme: Theme, title: QWidget) -> None:
        super().__init__()
        self._picture, self._way = IconLabel(theme, PICTURE), label(kind="muted", wrap=True)
        below = QHBoxLayout()
        below.setSpacing(Space.XS + 2)
        below.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._way, 1)
        self.setSpacing(2)
        self.addWidget(title)
        self.addLayout(below)

    @property
    def said(self) -> str:
        """The words."""
        return self._way.text()

    def show_way(self, kind: ActionKind, said: str, *, in_force: bool = True) -> None:
        """Where it goes; without colour while that is not in force."""
        self._way.setText(said)
        self._picture.show_icon(ICONS[kind], TONES[kind] if in_force else Tone.NEUTRAL)
