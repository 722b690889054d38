"""A quiet box that says what is wrong, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.widgets.button import IconButton, button
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label

ICONS = {Tone.NEUTRAL: "info", Tone.ACCENT: "info", Tone.WARNING: "triangle-alert", Tone.DANGER: "circle-alert"}


class Notice(QFrame):
    """Hidden while it has nothing to say. `acted`: its button was pressed; `dismissed`: it was closed."""

    acted = Signal()
    dismissed = Signal()

    def __init__(
        self, theme: Theme, *, action: str = "", dismissible: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme)
        self._text = label(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        beside_buttons = action or dismissible
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter if beside_buttons else Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        if action:
            pressed = button(action, "quiet")
            pressed.clicked.connect(self.acted)
            row.addWidget(pressed)
        if dismissible:
            close = IconButton(theme, "x", self.tr("Dismiss"))
            close.clicked.connect(self.dismissed)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, text: str | None, tone: Tone = Tone.DANGER) -> None:
        """Show `text`, or nothing."""
        self.setVisible(bool(text))
        if not text:
            return
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.show_icon(ICONS[tone], tone)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)
