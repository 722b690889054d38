"""A push button in one of the theme's kinds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QWidget

from maikr_ui.theme.icons import icon
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size

WIDEST = 400
"""How wide a button's line is at most."""


class WordButton(QPushButton):
    """Its text goes on in another line rather than become wider than a small window."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its longest line, as high as all."""
        whole, metrics, lines = super().sizeHint(), self.fontMetrics(), self._lines()
        if len(lines) == 1:
            return whole
        spare = metrics.horizontalAdvance(self.text()) - max(map(metrics.horizontalAdvance, lines))
        return QSize(whole.width() - spare, whole.height() + (len(lines) - 1) * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: nothing is cut."""
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """The lines are only painted: what it is called stays one text."""
        super().initStyleOption(option)
        option.text = "\n".join(self._lines())

    def _lines(self) -> list[str]:
        lines = [""]
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > WIDEST:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


def button(text: str, kind: str = "secondary", parent: QWidget | None = None) -> QPushButton:
    """A button; `kind` is one of the style sheet's."""
    made = WordButton(text, parent)
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
