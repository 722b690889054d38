"""Asks the desktop's settings portal over the session bus, without waiting."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from maikr_ui.theme.appearance import KEYS, NAMESPACE, Appearance, appearance

SERVICE: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
INTERFACE: Final = "org.freedesktop.portal.Settings"


class AppearancePortal(QObject):
    """`told` carries an Appearance, at first and whenever a setting of it changes. Without a portal nothing comes."""

    told = Signal(Appearance)

    def __init__(self, parent: QObject, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.sessionBus()
        self._values: dict[str, object] = {}
        self._bus.connect(  # type: ignore[call-overload]  # - PySide's stub wants bytes; SLOT gives a str
            SERVICE, PATH, INTERFACE, "SettingChanged", self, SLOT("_changed(QString,QString,QDBusVariant)")
        )

    def ask(self) -> None:
        """Ask for each key; answers come as they come."""
        if self._bus.isConnected():
            for key in KEYS:
                self._ask_for(key)

    def _ask_for(self, key: str) -> None:
        question = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
        question.setArguments([NAMESPACE, key])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
        watcher.finished.connect(lambda: self._answered(key, watcher))

    def _answered(self, key: str, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            self._note(key, answer.arguments()[0])
        watcher.deleteLater()

    @Slot(str, str, QDBusVariant)
    def _changed(self, namespace: str, key: str, value: QDBusVariant) -> None:
        if namespace == NAMESPACE and key in KEYS:
            self._note(key, value)

    def _note(self, key: str, value: object) -> None:
        self._values[key] = _plain(value)
        self.told.emit(appearance(self._values))


def _plain(value: object) -> object:
    """Out of its wrappings: `Read` wraps twice."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
