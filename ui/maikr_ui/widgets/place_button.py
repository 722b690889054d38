"""The place the tunnel leads to, and the way to choose another."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from maikr_ui.theme.scale import grown, scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label


class PlaceButton(QPushButton):
    """A flag or icon, two lines and a chevron; its accessible name is both lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "place")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._picture = IconLabel(theme, Size.FLAG + 4)
        self._place, self._hint = label(kind="large", wrap=True), label(kind="caption", wrap=True)
        chevron = IconLabel(theme)
        chevron.show_icon("chevron-right")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(self._place)
        texts.addWidget(self._hint)
        texts.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L + 2, 0, Space.L, 0)
        row.setSpacing(Space.L)
        row.addWidget(self._picture)
        row.addLayout(texts, 1)
        row.addWidget(chevron)
        for child in (self._picture, self._place, self._hint, chevron):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._fit)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its column."""
        return QSize(scaled(Size.COLUMN), grown(Size.PLACE, lines=2))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as there is room."""
        return QSize(0, grown(Size.PLACE, lines=2))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Higher where its lines have to wrap."""
        super().resizeEvent(event)
        self._fit()

    def show_place(self, place: str, hint: str, country_code: str | None) -> None:
        """Another place; without a country the globe stands for it."""
        self._place.setText(place)
        self._hint.setText(hint)
        self.setAccessibleName(f"{place}. {hint}")
        self._fit()
        if country_code:
            self._picture.show_flag(country_code)
        else:
            self._picture.show_icon("globe")

    def _fit(self) -> None:
        self.setFixedHeight(max(grown(Size.PLACE, lines=2), self._row.heightForWidth(self.width()) + 2 * Space.S))
