"""The desktop's settings portal on a bus of its own: what a person chose of dark, contrast and motion.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from jeepney import (  # type: ignore[import-untyped]  # - it ships no types
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # - the same

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE, NAMESPACE = "org.freedesktop.portal.Settings", "org.freedesktop.appearance"
NOT_FOUND = "org.freedesktop.portal.Error.NotFound"
LOOK_S = 0.05


class Portal:
    """Answers `Read`; knows no key that is not in `values`."""

    def __init__(self, bus: DBusConnection, values: dict[str, int]) -> None:
        self._bus, self._values = bus, values
        self._over = threading.Event()
        self._sending = threading.Lock()
        self.asked: list[str] = []

    def choose(self, key: str, value: int) -> None:
        """The person chooses; whoever listens hears of it."""
        self._values[key] = value
        emitter = DBusAddress(PATH, None, INTERFACE)
        with self._sending:
            self._bus.send(new_signal(emitter, "SettingChanged", "ssv", (NAMESPACE, key, ("u", value))))

    def serve(self) -> None:
        """Until `stop`."""
        while not self._over.is_set():
            with suppress(TimeoutError):
                message = self._bus.receive(timeout=LOOK_S)
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def stop(self) -> None:
        """Serve no more."""
        self._over.set()

    def _answer(self, message: object) -> None:
        namespace, key = message.body if message.header.fields[HeaderFields.member] == "Read" else ("", "")  # type: ignore[attr-defined]  # - jeepney's message
        known = namespace == NAMESPACE and key in self._values
        answer = (
            new_method_return(message, "v", (("v", ("u", self._values[key])),))
            if known
            else new_error(message, NOT_FOUND)
        )
        with self._sending:
            self._bus.send(answer)
        self.asked.append(key)


@contextmanager
def appearance_portal(address: str, values: dict[str, int]) -> Iterator[Portal]:
    """A portal that knows `values` at first."""
    with open_dbus_connection(address) as bus:
        bus.send_and_get_reply(message_bus.RequestName(SERVICE))
        portal = Portal(bus, values)
        serving = threading.Thread(target=portal.serve, daemon=True)
        serving.start()
        try:
            yield portal
        finally:
            portal.stop()
            serving.join()
