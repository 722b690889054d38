"""A push button in one of the theme's kinds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from maikr_ui.theme.icons import icon
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size


def button(text: str, kind: str = "secondary", parent: QWidget | None = None) -> QPushButton:
    """A button; `kind` is one of the style sheet's."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


class IconButton(QPushButton):
    """A button with an icon only; `name` is what it is called aloud and in its tool tip."""

    def __init__(self, theme: Theme, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name = theme, icon_name
        self.setProperty("kind", "icon")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.call(name)
        theme.changed.connect(self._colour)
        self._colour()

    def call(self, name: str) -> None:
        """Another name for what it does now."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_icon(self, icon_name: str) -> None:
        """Another icon."""
        self._icon_name = icon_name
        self._colour()

    def _colour(self) -> None:
        size = scaled(Size.ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._icon_name, self._theme.colours.muted, size))
