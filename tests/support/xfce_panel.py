"""A desktop whose tray is a real panel's (Xfce's), which shows StatusNotifierItem icons and their menus itself.

Its settings are kept by xfconf: https://docs.xfce.org/xfce/xfconf/start and /xfce/xfce4-panel/
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, MessageType, message_bus, new_method_call  # type: ignore[import-untyped]  # - no types
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # - the same

from tests.support.desktop import Desktop, desktop_with
from tests.support.lab import eventually
from tests.support.status_notifier import WATCHER

PANEL = ("xfce4-panel", "--disable-wm-check")
ICONS = "wrapper-2.0"
"""The panel shows them from a process of its own, whose window has this class."""
SETTINGS: dict[str, tuple[str, Any]] = {
    "/configver": ("i", 2),
    "/panels": ("av", [("i", 1)]),
    "/panels/panel-1/position": ("s", "p=4;x=0;y=0"),
    "/panels/panel-1/length": ("u", 1),
    "/panels/panel-1/size": ("u", 32),
    "/panels/panel-1/plugin-ids": ("av", [("i", 1)]),
    "/plugins/plugin-1": ("s", "systray"),
}
"""One panel in the lower right corner, as wide as the icons that are in it."""


@contextmanager
def desktop_with_panel(**environment: str) -> Iterator[Desktop]:
    """The caller's session bus leads to it; `environment` is added to the caller's."""
    with open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        for name, value in SETTINGS.items():
            _set(bus, name, value)
        with desktop_with(PANEL, ICONS, environment) as made:
            eventually(lambda: bus.send_and_get_reply(message_bus.NameHasOwner(WATCHER)).body == (1,))
            yield made


def _set(bus: DBusConnection, name: str, value: tuple[str, Any]) -> None:
    service = DBusAddress("/org/xfce/Xfconf", "org.xfce.Xfconf", "org.xfce.Xfconf")
    asked = new_method_call(service, "SetProperty", "ssv", ("xfce4-panel", name, value))
    answer = bus.send_and_get_reply(asked)
    assert answer.header.message_type is MessageType.method_return, answer.body
