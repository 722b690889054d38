"""One way in the rail."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from maikr_ui.theme.icons import icon
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size


class NavButton(QPushButton):
    """An icon and a word; checked while its page is shown."""

    def __init__(self, theme: Theme, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(f"  {text}", parent)
        self._theme, self._icon_name = theme, icon_name
        self.setAccessibleName(text)
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(Size.ICON, Size.ICON))
        theme.changed.connect(self._colour)
        self.toggled.connect(self._colour)
        self._colour()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Which one is checked the rail says, when the page has changed."""

    def _colour(self) -> None:
        colours = self._theme.colours
        self.setIcon(icon(self._icon_name, colours.accent if self.isChecked() else colours.muted, Size.ICON))
