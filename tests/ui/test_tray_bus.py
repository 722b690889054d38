"""The tray icon as desktops of today have it: over D-Bus (StatusNotifierItem), without X."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.desktop import running, x_server
from tests.support.private_keyring import private_bus
from tests.support.status_notifier import icon_in, panel

pytestmark = pytest.mark.display


def until(process: subprocess.Popen[str], wanted: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    assert process.stdout is not None
    for line in process.stdout:
        told: dict[str, Any] = json.loads(line)
        if wanted(told):
            return told
    raise AssertionError("the program ended before")


@pytest.mark.timeout(300)
def test_a_panel_on_the_bus_connects_disconnects_opens_the_window_and_quits() -> None:
    argv = (sys.executable, "-m", "tests.support.tray_program")
    with private_bus() as around, x_server() as display:
        address = around["DBUS_SESSION_BUS_ADDRESS"]
        environment = {**around, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with panel(address) as shown, running(argv, environment) as process, icon_in(shown, address) as icon:
            until(process, lambda told: told["signed_in"] and told["state"] == "disconnected")
            assert icon.property("Title") == "Maikr"
            assert "Quick connect" in icon.menu()
            icon.choose("Quick connect")
            until(process, lambda told: told["state"] == "connected")
            assert "You are protected" in icon.property("ToolTip")[2]
            icon.choose("Disconnect")
            until(process, lambda told: told["state"] == "disconnected")
            icon.activate()
            until(process, lambda told: "Open Maikr" in told["panel"])
            icon.choose("Quit")
            assert process.wait(60) == 0
