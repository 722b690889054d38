"""What else can be done with rules: a row of buttons, each of which opens a card below."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.button import IconButton, button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.scrolling import reveal


class Tool(enum.StrEnum):
    """The cards."""

    RECORD = "record"
    BUNDLES = "bundles"
    IMPORT = "import"
    EXPORT = "export"


class Tools(QWidget):
    """One card at a time is open; each is made when it is first wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._makers: dict[Tool, Callable[[], Card]] = {}
        self._buttons: dict[Tool, QWidget] = {}
        self._open: tuple[Tool, QWidget] | None = None
        self._row, self._column = FlowLayout(gap=Space.XS), QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addLayout(self._row)

    def offer(self, tool: Tool, text: str, make: Callable[[], Card]) -> None:
        """One more button."""
        self._makers[tool] = make
        made = self._buttons[tool] = button(text, "quiet")
        made.clicked.connect(lambda: self.open(tool))
        self._row.addWidget(made)

    def open(self, tool: Tool) -> None:
        """Show that card, in the place of the one that is open; pressed again it closes."""
        was = None if self._open is None else self._open[0]
        self.close_card()
        if was is tool:
            return
        card = self._makers[tool]()
        close = IconButton(self._theme, "x", self.tr("Close"))
        close.clicked.connect(self._close_and_return)
        card.add_corner(close)
        self._open = (tool, card)
        self._column.addWidget(card)
        card.show()
        reveal(card)

    def close_card(self) -> None:
        """Show none."""
        if self._open is not None:
            _, card = self._open
            self._open = None
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _close_and_return(self) -> None:
        tool = None if self._open is None else self._open[0]
        self.close_card()
        if tool is not None:
            self._buttons[tool].setFocus(Qt.FocusReason.OtherFocusReason)
