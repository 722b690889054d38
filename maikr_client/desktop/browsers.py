"""A browser for a network's sign-in page: a process of its own with an empty profile, asking for nothing else.

One that comes as a snap or a flatpak is no use: these start it elsewhere, where it does not reach the page.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Final

FIREFOX: Final = ("firefox-esr", "firefox", "librewolf")
CHROMIUM: Final = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "brave-browser",
    "microsoft-edge-stable",
    "vivaldi-stable",
)
"""Programs by name, in the order in which they are looked for: Firefox and its like first."""

_ELSEWHERE: Final = (b"/snap/bin", b"flatpak run", b"snap run")
_LOOK_BYTES: Final = 4096
_PREFERENCES: Final = {
    "app.update.auto": "false",
    "browser.aboutwelcome.enabled": "false",
    "browser.safebrowsing.downloads.remote.enabled": "false",
    "browser.shell.checkDefaultBrowser": "false",
    "datareporting.policy.dataSubmissionEnabled": "false",
    "extensions.update.enabled": "false",
    "network.captive-portal-service.enabled": "false",
    "network.connectivity-service.enabled": "false",
    "network.trr.mode": "5",
    "toolkit.telemetry.enabled": "false",
}
_SWITCHES: Final = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--disable-features=DnsOverHttps",
)


@contextlib.asynccontextmanager
async def temporary_profile() -> AsyncIterator[Path]:
    """An empty directory of this person's, gone after the block."""
    profile = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="maikr-portal-"))
    try:
        yield profile
    finally:
        await asyncio.to_thread(shutil.rmtree, profile, ignore_errors=True)


def browser_command(
    profile: Path, address: str, which: Callable[[str], str | None] = shutil.which
) -> tuple[str, ...] | None:
    """The command that shows `address` in the first browser there is; None without one. Writes into `profile`."""
    for name in (*FIREFOX, *CHROMIUM):
        program = which(name)
        if program is None or _starts_elsewhere(Path(program)):
            continue
        if name in CHROMIUM:
            return (program, f"--user-data-dir={profile}", *_SWITCHES, "--new-window", address)
        preferences = (f'user_pref("{key}", {value});\n' for key, value in _PREFERENCES.items())
        (profile / "user.js").write_text("".join(preferences), encoding="ascii")
        return (program, "--no-remote", "--new-instance", "--profile", str(profile), address)
    return None


def _starts_elsewhere(program: Path) -> bool:
    real = program.resolve()
    if "snap" in real.parts or real.name in {"snap", "flatpak"}:
        return True
    try:
        with real.open("rb") as file:
            begin = file.read(_LOOK_BYTES)
    except OSError:
        return False
    return begin.startswith(b"#!") and any(each in begin for each in _ELSEWHERE)
