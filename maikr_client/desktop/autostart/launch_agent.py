"""macOS: a property list among the person's launch agents (launchd.plist(5))."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError

from maikr_client.desktop.autostart.writing import remove, write_whole
from maikr_client.storage.files import read_own

LABEL: Final = "maikr.gui"


class LaunchAgent:
    """`folder` is `~/Library/LaunchAgents`."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{LABEL}.plist"
        self._command = tuple(command)

    def is_on(self) -> bool:
        """The agent is there and runs at login."""
        data = read_own(self._file)
        with suppress(plistlib.InvalidFileException, ExpatError, ValueError):
            agent = plistlib.loads(data) if data else {}
            return isinstance(agent, dict) and agent.get("RunAtLoad") is True and not agent.get("Disabled", False)
        return False

    def switch(self, *, on: bool) -> None:
        """Write the agent anew, or take it away."""
        if on:
            write_whole(self._file, agent_of(self._command))
        else:
            remove(self._file)


def agent_of(command: Sequence[str]) -> bytes:
    """The list's bytes."""
    return plistlib.dumps(
        {"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    )
