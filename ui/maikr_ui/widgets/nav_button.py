"""One way in the rail."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from maikr_ui.theme.icons import icon
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size


class NavButton(QPushButton):
    """An icon and a word; checked while its page is shown."""

    def __init__(self, theme: Theme, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(f"  {text}", parent)
        self._theme, self._icon_name, self._name = theme, icon_name, text
        self.setAccessibleName(text)
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._colour)
        self.toggled.connect(self._colour)
        self._colour()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Which one is checked the rail says, when the page has changed."""

    def show_name(self, shown: bool) -> None:  # noqa: FBT001 - one plain switch
        """With its word, or where it is narrow with the icon alone; the word is in the tool tip then."""
        self.setText(f"  {self._name}" if shown else "")
        self.setToolTip("" if shown else self._name)
        if self.property("narrow") != (not shown):
            self.setProperty("narrow", not shown)
            self.style().unpolish(self)
            self.style().polish(self)

    def _colour(self) -> None:
        colours = self._theme.colours
        size = scaled(Size.ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._icon_name, colours.accent if self.isChecked() else colours.muted, size))
