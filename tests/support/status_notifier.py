"""A desktop's panel over D-Bus: the watcher that StatusNotifierItem tray icons register with, and a hand on them.

https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/ and com.canonical.dbusmenu.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from jeepney import (  # type: ignore[import-untyped]  # - it ships no types
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # - the same

WATCHER, ITEM, MENU = "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
LOOK_S, LIMIT_S = 0.1, 60


class TrayIcon:
    """One icon in the panel, by the bus alone."""

    def __init__(self, bus: DBusConnection, name: str, path: str) -> None:
        self._bus, self._name, self._path = bus, name, path

    def property(self, name: str) -> Any:  # noqa: ANN401 - whatever the property holds
        """What the icon says of itself."""
        return self._call(self._path, "org.freedesktop.DBus.Properties", "Get", "ss", (ITEM, name))[0][1]

    def activate(self) -> None:
        """A click with the left button."""
        self._call(self._path, ITEM, "Activate", "ii", (0, 0))

    def menu(self) -> dict[str, int]:
        """The visible entries, with their numbers."""
        menu = self.property("Menu")
        self._call(menu, MENU, "AboutToShow", "i", (0,))
        _, (_, _, entries) = self._call(menu, MENU, "GetLayout", "iias", (0, 1, []))
        shown = [(number, told) for _, (number, told, _) in entries if told.get("visible", ("b", True))[1]]
        return {told["label"][1].replace("_", ""): number for number, told in shown if "label" in told}

    def choose(self, entry: str) -> None:
        """Press an entry of the menu."""
        self._call(self.property("Menu"), MENU, "Event", "isvu", (self.menu()[entry], "clicked", ("s", ""), 0))

    def _call(self, path: str, interface: str, method: str, signature: str, body: tuple[object, ...]) -> Any:  # noqa: ANN401 - the same
        message = new_method_call(DBusAddress(path, self._name, interface), method, signature, body)
        answer = self._bus.send_and_get_reply(message, timeout=LIMIT_S)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body


class Panel:
    """Answers programs that look for a panel, in a thread of its own."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._icons: queue.Queue[tuple[str, str]] = queue.Queue()
        self._over = threading.Event()

    def serve(self) -> None:
        """Until `stop`."""
        while not self._over.is_set():
            with suppress(TimeoutError):
                message = self._bus.receive(timeout=LOOK_S)
                if message.header.message_type is MessageType.method_call:
                    self._bus.send(self._answer(message))

    def stop(self) -> None:
        """Answer nobody any more."""
        self._over.set()

    def next_icon(self) -> tuple[str, str]:
        """The name and path of the next icon that registers."""
        return self._icons.get(timeout=LIMIT_S)

    def _answer(self, message: Any) -> Any:  # noqa: ANN401 - jeepney's messages
        fields = message.header.fields
        asked = fields.get(HeaderFields.member)
        if asked == "RegisterStatusNotifierItem":
            told = message.body[0]
            sender = fields.get(HeaderFields.sender)
            self._icons.put((sender, told) if told.startswith("/") else (told, "/StatusNotifierItem"))
            return new_method_return(message)
        if asked == "Get":
            values = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
            return new_method_return(message, "v", (values.get(message.body[1], ("as", [])),))
        if asked == "Introspect":
            return new_method_return(message, "s", ("<node/>",))
        return new_error(message, UNKNOWN)


@contextmanager
def panel(address: str) -> Iterator[Panel]:
    """A panel on that session bus."""
    with open_dbus_connection(address) as bus:
        bus.send_and_get_reply(message_bus.RequestName(WATCHER), timeout=LIMIT_S)
        made = Panel(bus)
        thread = threading.Thread(target=made.serve)
        thread.start()
        try:
            yield made
        finally:
            made.stop()
            thread.join()


@contextmanager
def icon_in(shown: Panel, address: str) -> Iterator[TrayIcon]:
    """The next icon that comes into the panel."""
    with open_dbus_connection(address) as bus:
        yield TrayIcon(bus, *shown.next_icon())
