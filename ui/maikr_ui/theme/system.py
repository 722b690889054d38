"""What the system asks of every program: dark or light, more contrast, less motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from maikr_ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from maikr_ui.theme.portal import AppearancePortal


class System(QObject):
    """Qt's own knowledge, and what the desktop's portal adds after `listen`: a bare X session has nothing else."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._hints = app.styleHints()
        self._told = Appearance()
        self._portal: AppearancePortal | None = None
        self._hints.colorSchemeChanged.connect(self.changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def dark(self) -> bool:
        """Dark is wanted; Qt's word counts where it has one."""
        scheme = self._hints.colorScheme()
        return self._told.dark if scheme is Qt.ColorScheme.Unknown else scheme is Qt.ColorScheme.Dark

    @property
    def high_contrast(self) -> bool:
        """More contrast is wanted."""
        qt = self._hints.accessibility().contrastPreference()
        return self._told.high_contrast or qt is Qt.ContrastPreference.HighContrast

    @property
    def calm(self) -> bool:
        """Nothing is to move."""
        return self._told.calm

    def listen(self) -> None:
        """Ask the portal, and hear of changes; the first frame does not wait for it."""
        if self._portal is None:
            from maikr_ui.theme.portal import AppearancePortal  # noqa: PLC0415 - D-Bus costs some ms

            self._portal = AppearancePortal(self)
            self._portal.told.connect(self._hear)
            self._portal.ask()

    def _hear(self, told: Appearance) -> None:
        self._told = told
        self.changed.emit()
