"""The theme in force: which scheme, size of text and motion hold now, and telling everyone when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from maikr_client.model.looks import Theme as Choice
from maikr_ui.theme.fonts import body_font, load_fonts
from maikr_ui.theme.palette import palette
from maikr_ui.theme.stylesheet import style_sheet
from maikr_ui.theme.system import System
from maikr_ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours

if TYPE_CHECKING:
    from maikr_client.model.settings import Settings

USUAL_PERCENT = 100


class Theme(QObject):
    """Owns the application's palette, font and style sheet. `changed` comes after all are in place."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._percent = USUAL_PERCENT
        self._calm = False
        self.system = System(app, self)
        self.system.changed.connect(self._apply_if_changed)
        load_fonts()
        app.setStyle("Fusion")
        self.colours = self._wanted()
        self._in_force = self._state()
        self._apply()

    @property
    def animates(self) -> bool:
        """Whether anything may move by itself: neither the person nor the system asks for less motion."""
        return not (self._calm or self.system.calm)

    def follow(self, settings: Settings) -> None:
        """Look as the person set it."""
        self._choice, self._percent = settings.theme, settings.text_percent
        self._calm = settings.reduce_motion
        self._apply_if_changed()

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay as chosen."""
        self._choice = choice
        self._apply_if_changed()

    def _apply_if_changed(self) -> None:
        self.colours = self._wanted()
        if self._state() != self._in_force:
            self._in_force = self._state()
            self._apply()
            self.changed.emit()

    def _state(self) -> tuple[Colours, int, bool]:
        return self.colours, self._percent, self.animates

    def _apply(self) -> None:
        self._app.setFont(body_font(self._percent))
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))
        self._app.setEffectEnabled(Qt.UIEffect.UI_General, self.animates)

    def _wanted(self) -> Colours:
        match self._choice:
            case Choice.LIGHT:
                return LIGHT
            case Choice.DARK:
                return DARK
            case Choice.HIGH_CONTRAST:
                return HIGH_CONTRAST
        if self.system.high_contrast:
            return HIGH_CONTRAST
        return DARK if self.system.dark else LIGHT
