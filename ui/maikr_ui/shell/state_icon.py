"""Which shapes stand for which state, beside words in the rail and alone in the tray."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QIcon

from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.viewmodels.tunnel_view import Face

STATE_ICONS: Final = {
    Face.CHECKING: "loader-circle",
    Face.DISCONNECTED: "shield",
    Face.CONNECTING: "loader-circle",
    Face.CONNECTED: "shield-check",
    Face.DISCONNECTING: "loader-circle",
    Face.BLOCKED: "wifi-off",
    Face.EXPOSED: "shield-off",
    Face.NO_DAEMON: "triangle-alert",
    Face.SNOOZED: "moon",
    Face.LOCKED_DOWN: "lock",
    Face.PORTAL: "key-round",
    Face.IN_USE: "user",
}
TRAY_ICONS: Final = {
    Face.CHECKING: "tray-working",
    Face.DISCONNECTED: "tray-disconnected",
    Face.CONNECTING: "tray-working",
    Face.CONNECTED: "tray-connected",
    Face.DISCONNECTING: "tray-working",
    Face.BLOCKED: "tray-blocked",
    Face.EXPOSED: "tray-exposed",
    Face.NO_DAEMON: "tray-disconnected",
    Face.SNOOZED: "tray-snoozed",
    Face.LOCKED_DOWN: "tray-blocked",
    Face.PORTAL: "tray-blocked",
    Face.IN_USE: "tray-disconnected",
}
TRAY_SIZES: Final = (16, 22, 24, 32, 48)


def tray_icon(face: Face) -> QIcon:
    """The tray's icon: a filled shield, readable on light and dark panels, with a shape for the state."""
    made = QIcon()
    for size in TRAY_SIZES:
        made.addPixmap(icon_pixmap(TRAY_ICONS[face], "", size))
    return made
