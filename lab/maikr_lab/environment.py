"""What does a program in the client host find in its environment? Pure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from maikr_lab.files import LabFiles
from maikr_lab.plan import LabPlan

SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def client_environment(
    plan: LabPlan, files: LabFiles, outer: Mapping[str, str], programs: Path, *, wayland: bool
) -> dict[str, str]:
    """The caller's environment with all that names files of the lab's own; `programs` is the venv's bin directory."""
    home = files.home
    own = {
        "MAIKR_LAB": str(files.description),
        "MAIKR_API": f"https://{plan.api_name}",
        "MAIKR_CA": str(files.ca),
        "MAIKR_SOCKET": str(files.daemon_socket),
        "MAIKR_STATE_DIR": str(files.daemon_state),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(files.user_runtime),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={files.bus}",
        "TMPDIR": str(files.temporary),
        "PATH": f"{programs}:{outer.get('PATH', '')}:{SYSTEM_PATH}",
    }
    if wayland:
        own["WAYLAND_DISPLAY"] = str(files.wayland)
    return {**outer, **_display_rights(outer, files), **own}


def _display_rights(outer: Mapping[str, str], files: LabFiles) -> dict[str, str]:
    """The X cookie's default place depends on HOME, and some desktops keep it below the /run that is covered now."""
    return {"XAUTHORITY": str(files.x_cookie)} if "DISPLAY" in outer else {}


def x_cookie_of(outer: Mapping[str, str]) -> Path:
    """Where the caller's X cookie is, if there is one."""
    return Path(outer.get("XAUTHORITY") or Path(outer.get("HOME", "/"), ".Xauthority"))


def wayland_socket_of(outer: Mapping[str, str]) -> Path | None:
    """The caller's compositor's socket, None without one."""
    name = outer.get("WAYLAND_DISPLAY")
    return Path(outer.get("XDG_RUNTIME_DIR", "/"), name) if name else None
