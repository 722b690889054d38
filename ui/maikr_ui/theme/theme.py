"""The theme in force: which scheme holds now, and telling everyone when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from maikr_client.model.looks import Theme as Choice
from maikr_ui.theme.fonts import font, load_fonts
from maikr_ui.theme.palette import palette
from maikr_ui.theme.stylesheet import style_sheet
from maikr_ui.theme.tokens import DARK, LIGHT, Colours


class Theme(QObject):
    """Owns the application's palette and style sheet. `changed` comes after both are in place."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._apply_if_changed)
        self.colours = self._wanted()
        self._apply()

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._apply_if_changed()

    def _apply_if_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self.colours:
            self.colours = wanted
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))

    def _wanted(self) -> Colours:
        if self._choice is Choice.SYSTEM:
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is Choice.DARK else LIGHT
