"""NOT NetworkManager: a service that speaks what is read of its documented interfaces. Wi-Fi needs hardware else.

https://networkmanager.dev/docs/api/latest/spec.html
"""

from __future__ import annotations

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
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # - the same

SERVICE, ROOT = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
CONFIG, DEVICE, POINT = f"{ROOT}/IP4Config/1", f"{ROOT}/Devices/1", f"{ROOT}/AccessPoint/1"
LOOK_S = 0.05
Objects = dict[tuple[str, str], dict[str, tuple[str, Any]]]


def offline() -> Objects:
    """No connection in use."""
    return {(ROOT, SERVICE): {"PrimaryConnection": ("o", "/"), "ActiveConnections": ("ao", [])}}


def active(number: int = 1) -> str:
    """The path of a connection in use; each time it is used anew it is another."""
    return f"{ROOT}/ActiveConnection/{number}"


def connected(
    kind: str, name: str, gateway: str, *, ssid: bytes | None = None, state: int = 2, number: int = 1
) -> Objects:
    """A connection of that type (`802-11-wireless`) in use, with the router's address and, of a Wi-Fi, its bytes."""
    return {
        (ROOT, SERVICE): {"PrimaryConnection": ("o", active(number)), "ActiveConnections": ("ao", [active(number)])},
        (active(number), f"{SERVICE}.Connection.Active"): {
            "Id": ("s", name),
            "Type": ("s", kind),
            "State": ("u", state),
            "Devices": ("ao", [DEVICE]),
            "Ip4Config": ("o", CONFIG),
            "Ip6Config": ("o", "/"),
        },
        (CONFIG, f"{SERVICE}.IP4Config"): {"Gateway": ("s", gateway)},
        (DEVICE, f"{SERVICE}.Device"): {"IpInterface": ("s", "wlan0")},
        (DEVICE, f"{SERVICE}.Device.Wireless"): {"ActiveAccessPoint": ("o", "/" if ssid is None else POINT)},
        (POINT, f"{SERVICE}.AccessPoint"): {"Ssid": ("ay", ssid or b"")},
    }


class FakeNetworkManager:
    """Answers `GetAll` for `objects`; `asked` counts how often. While `mute`, it doesn't; while `odd`, with that
    signature and body.
    """

    def __init__(self, bus: DBusConnection, objects: Objects) -> None:
        self._bus, self._objects = bus, objects
        self._over = threading.Event()
        self._sending = threading.Lock()
        self.asked = 0
        self.mute = False
        self.odd: tuple[str, tuple[Any, ...]] | None = None

    def change(self, objects: Objects, path: str = ROOT) -> None:
        """These are there now; the object at `path` says that it changed."""
        self._objects = objects
        interface = next(interface for place, interface in objects if place == path)
        self.signal(path, interface)

    def signal(self, path: str, interface: str) -> None:
        """That object says that it changed."""
        emitter = DBusAddress(path, None, "org.freedesktop.DBus.Properties")
        with self._sending:
            self._bus.send(new_signal(emitter, "PropertiesChanged", "sa{sv}as", (interface, {}, [])))

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

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - jeepney's message
        self.asked += 1
        if self.mute:
            return
        found = self._objects.get((message.header.fields[HeaderFields.path], message.body[0]))
        if self.odd is not None:
            with self._sending:
                self._bus.send(new_method_return(message, *self.odd))
            return
        answer = (
            new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
            if found is None
            else new_method_return(message, "a{sv}", (found,))
        )
        with self._sending:
            self._bus.send(answer)


def signal_to_everybody(address: str) -> None:
    """As any user may who is on that bus: signals to each program by name, dressed up as the answers to its next
    questions. They say that the computer is in the Wi-Fi "Home".
    """
    told = {
        name: value
        for each in connected("802-11-wireless", "Home", "192.0.2.1").values()
        for name, value in each.items()
    }
    emitter = DBusAddress(ROOT, None, "org.freedesktop.DBus.Properties")
    with open_dbus_connection(address) as bus:
        names = bus.send_and_get_reply(message_bus.ListNames()).body[0]
        for name in (each for each in names if each.startswith(":")):
            for number in range(1, 60):
                forged = new_signal(emitter, "PropertiesChanged", "a{sv}", (told,))
                forged.header.fields[HeaderFields.destination] = name
                forged.header.fields[HeaderFields.reply_serial] = number
                bus.send(forged)


@contextmanager
def fake_network_manager(address: str, objects: Objects) -> Iterator[FakeNetworkManager]:
    """One on that bus, until the end."""
    with open_dbus_connection(address) as bus:
        bus.send_and_get_reply(message_bus.RequestName(SERVICE))
        manager = FakeNetworkManager(bus, objects)
        serving = threading.Thread(target=manager.serve, daemon=True)
        serving.start()
        try:
            yield manager
        finally:
            manager.stop()
            serving.join()
