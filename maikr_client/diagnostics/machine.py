"""What the report says of this machine, and what of it is private."""

from __future__ import annotations

import asyncio
import getpass
import os
import platform
import shutil
import socket
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

_TOOLS: Final = ("wg", "wireguard-go", "nft", "ip", "resolvectl", "nmcli", "journalctl")
_JOURNAL: Final = ("journalctl", "--unit=maikr-daemon", "--lines=300", "--output=short-iso", "--no-hostname", "--quiet")
JOURNAL_TIMEOUT_S: Final = 5.0
MAX_LOG: Final = 200_000


def versions() -> Mapping[str, str]:
    """Of our programs and what they run on."""
    found = {"python": platform.python_version(), "system": " ".join(platform.uname()[:3:2])}
    with suppress(OSError):
        found["distribution"] = platform.freedesktop_os_release().get("PRETTY_NAME", "unknown")
    with suppress(PackageNotFoundError):
        found["maikr"] = version("maikr-client")
    return found


def machine() -> Mapping[str, str]:
    """Of the kernel's network, in numbers and yes or no."""
    names = [name for _, name in socket.if_nameindex()]
    return {
        "architecture": platform.machine(),
        "processors": str(os.cpu_count() or 0),
        "network interfaces": str(len(names)),
        "interfaces of ours": str(sum(name.startswith("maikr") for name in names)),
        "IPv6": _yes(Path("/proc/net/if_inet6").exists()),
        "WireGuard in the kernel": _yes(Path("/sys/module/wireguard").exists()),
        "systemd": _yes(Path("/run/systemd/system").exists()),
        "desktop": os.environ.get("XDG_CURRENT_DESKTOP", "none"),
    }


def tools() -> Mapping[str, str]:
    """Which programs are there."""
    return {each: _yes(shutil.which(each) is not None) for each in _TOOLS}


async def journal() -> str:
    """The daemon's last words, as far as this person may read them."""
    try:
        async with asyncio.timeout(JOURNAL_TIMEOUT_S):
            process = await asyncio.create_subprocess_exec(
                *_JOURNAL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
            )
            said, _ = await process.communicate()
    except (OSError, TimeoutError):
        return ""
    return said.decode(errors="replace")[-MAX_LOG:]


def private_names() -> frozenset[str]:
    """What this machine and its user are called."""
    found = {socket.gethostname(), socket.gethostname().partition(".")[0], platform.node(), str(Path.home())}
    found |= {name for _, name in socket.if_nameindex() if name != "lo" and not name.startswith("maikr")}
    with suppress(OSError, KeyError, ImportError):
        found.add(getpass.getuser())
    found |= {os.environ.get(each, "") for each in ("USER", "LOGNAME", "HOSTNAME")}
    return frozenset(found - {"", "/", "root"})


def _yes(there: bool) -> str:  # noqa: FBT001 - one value, one word
    return "yes" if there else "no"
