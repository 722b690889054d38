"""The tray icon: Maikr's daily face."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_ui.shell.state_icon import tray_icon
from maikr_ui.shell.tray_menu import TrayMenu
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.tunnel_view import Face


class Tray(QObject):
    """Shows the state by shape; `clicked` is the left button's."""

    clicked = Signal()
    double_clicked = Signal()

    def __init__(self, models: Models, menu: TrayMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models, self._menu = models, menu
        self._shown: Face | None = None
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(menu)
        self.icon.activated.connect(self._activated)
        models.tunnel.changed.connect(self._show)
        models.directory.changed.connect(self._show)
        self._show()

    def appear(self) -> None:
        """Come into the desktop's tray, as soon as there is one."""
        self.icon.show()

    def speak_anew(self) -> None:
        """Say the same in another language."""
        self._menu.speak_anew()
        self._show()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
        elif reason is QSystemTrayIcon.ActivationReason.DoubleClick:
            self.double_clicked.emit()

    def _show(self) -> None:
        face = self._models.tunnel.view.face
        if face is not self._shown:
            self._shown = face
            self.icon.setIcon(tray_icon(face))
        self.icon.setToolTip(f"Maikr: {self._menu.summary()}")
