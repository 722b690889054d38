"""The one place where the unprivileged side asks who it runs as."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from maikr_client.desktop.autostart.command import gui_command
from maikr_client.desktop.autostart.desktop_entry import DesktopEntry
from maikr_client.desktop.autostart.launch_agent import LaunchAgent
from maikr_client.desktop.autostart.port import Autostart
from maikr_client.desktop.autostart.registry import CurrentUserRun
from maikr_client.desktop.autostart.run_key import RunKey
from maikr_client.desktop.networks.port import Networks, NobodyTells


def may_change_the_network() -> bool:
    """This process runs as root. Systems without users of that kind say yes, and refuse later what they must."""
    geteuid = getattr(os, "geteuid", None)
    return geteuid is None or geteuid() == 0


def autostart() -> Autostart:
    """This system's way of starting a program at login."""
    command = gui_command()
    ways: Mapping[str, Callable[[], Autostart]] = {
        "win32": lambda: RunKey(CurrentUserRun(), command),
        "darwin": lambda: LaunchAgent(Path.home() / "Library" / "LaunchAgents", command),
    }
    return ways.get(sys.platform, lambda: DesktopEntry(config_home() / "autostart", command))()


def networks() -> Networks:
    """Who knows on this system which network the computer is in."""
    ways: Mapping[str, Callable[[], Networks]] = {"linux": _network_manager}
    return ways.get(sys.platform, NobodyTells)()


def _network_manager() -> Networks:
    from maikr_client.desktop.networks.network_manager import NetworkManager  # noqa: PLC0415 - its library is Linux's

    return NetworkManager()


def config_home() -> Path:
    """`$XDG_CONFIG_HOME`, if it is an absolute path as its specification wants, else `~/.config`."""
    told = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return told if told.is_absolute() else Path.home() / ".config"
