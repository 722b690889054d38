"""The left rail: the mark, the ways to the pages, and how things are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from maikr_ui.shell.state_icon import STATE_ICONS
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.mark import Mark
from maikr_ui.widgets.nav_button import NavButton


class Rail(QFrame):
    """`wanted` carries the number of the page that is to be shown."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, tunnel: TunnelModel) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(Size.RAIL)
        self._theme, self._tunnel = theme, tunnel
        self._by_number: dict[int, NavButton] = {}
        self._state, self._word = IconLabel(theme), label(kind="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.L)
        column.setSpacing(Space.XS)
        mark = QHBoxLayout()
        mark.setContentsMargins(Space.S, 0, 0, Space.L)
        mark.addWidget(Mark(theme))
        column.addLayout(mark)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(Space.XS)
        column.addLayout(self._ways)
        column.addStretch(1)
        state = QHBoxLayout()
        state.setContentsMargins(Space.S, 0, 0, Space.S)
        state.setSpacing(Space.S)
        state.addWidget(self._state)
        state.addWidget(self._word, 1)
        column.addLayout(state)
        tunnel.changed.connect(self._show)
        self._show()

    def add_way(self, number: int, icon_name: str, text: str) -> None:
        """One more way, below those that are there."""
        way = self._by_number[number] = NavButton(self._theme, icon_name, text)
        way.clicked.connect(lambda: self.wanted.emit(number))
        self._ways.addWidget(way)

    def mark_page(self, number: int) -> None:
        """Show that page as the one one is on."""
        for own, way in self._by_number.items():
            way.setChecked(own == number)

    def _show(self) -> None:
        view = self._tunnel.view
        self._state.show_icon(STATE_ICONS[view.face], view.tone)
        self._word.setText(view.title)
