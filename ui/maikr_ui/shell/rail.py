"""The left rail: the mark, the ways to the pages, and how things are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.shell.state_icon import STATE_ICONS
from maikr_ui.theme.direction import margins
from maikr_ui.theme.scale import scale
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.mark import Mark
from maikr_ui.widgets.nav_button import NavButton
from maikr_ui.widgets.scrolling import scrolling

NARROW, GROWTH = 80, 0.45
"""The width without words, and how much of the text's growth the rail takes part in."""


class Rail(QFrame):
    """`wanted` carries the number of the page that is to be shown. Where the window is narrow its words give way."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, tunnel: TunnelModel) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._theme, self._tunnel = theme, tunnel
        self._by_number: dict[int, NavButton] = {}
        self._state, self._word = IconLabel(theme), label(kind="muted", wrap=True)
        inside = QWidget()
        inside.setObjectName("scrolled")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.L)
        column.setSpacing(Space.XS)
        mark = QHBoxLayout()
        mark.setContentsMargins(margins(Space.S, 0, 0, Space.L))
        self._mark = Mark(theme)
        mark.addWidget(self._mark)
        column.addLayout(mark)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(Space.XS)
        column.addLayout(self._ways)
        column.addStretch(1)
        state = QHBoxLayout()
        state.setContentsMargins(margins(Space.S, 0, 0, Space.S))
        state.setSpacing(Space.S)
        state.addWidget(self._state)
        state.addWidget(self._word, 1)
        column.addLayout(state)
        self._named = True
        self.show_names(True)
        tunnel.changed.connect(self._show)
        self._show()

    @staticmethod
    def wide() -> int:
        """The width with words, at the present size of text."""
        return round(Size.RAIL * (1 + (scale() - 1) * GROWTH))

    def show_names(self, shown: bool) -> None:  # noqa: FBT001 - one plain switch
        """With words, or with icons alone."""
        self._named = shown
        edge = Space.L if shown else Space.S
        self._column.setContentsMargins(edge, Space.XL, edge, Space.L)
        self.setFixedWidth(self.wide() if shown else round(NARROW * (1 + (scale() - 1) * GROWTH)))
        self._mark.show_name(shown)
        self._word.setVisible(shown)
        for way in self._by_number.values():
            way.show_name(shown)

    def add_way(self, number: int, icon_name: str, text: str) -> None:
        """One more way, below those that are there."""
        way = self._by_number[number] = NavButton(self._theme, icon_name, text)
        way.clicked.connect(lambda: self.wanted.emit(number))
        way.show_name(self._named)
        self._ways.addWidget(way)

    def mark_page(self, number: int) -> None:
        """Show that page as the one one is on."""
        for own, way in self._by_number.items():
            way.setChecked(own == number)

    def _show(self) -> None:
        view = self._tunnel.view
        self._state.show_icon(STATE_ICONS[view.face], view.tone)
        if view.title != self._word.text():
            self._word.setText(view.title)
            announce(self, f"{view.title}. {view.detail}")
        self._state.setToolTip(view.title)
