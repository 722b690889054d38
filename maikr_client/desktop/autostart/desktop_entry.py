"""Linux: an entry in the person's autostart folder.

https://specifications.freedesktop.org/autostart-spec/latest/ and, for the command,
https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from maikr_client.desktop.autostart.writing import remove, write_whole
from maikr_client.errors import InvalidValue
from maikr_client.storage.files import read_own

FILE: Final = "maikr.desktop"
_QUOTED: Final = re.compile(r'(["`$\\])')
_OFF: Final = frozenset({("Hidden", "true"), ("X-GNOME-Autostart-enabled", "false")})


class DesktopEntry:
    """`folder` is `$XDG_CONFIG_HOME/autostart`."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / FILE
        self._command = tuple(command)

    def is_on(self) -> bool:
        """The entry is there, and neither the person nor the desktop switched it off in it."""
        data = read_own(self._file)
        if data is None:
            return False
        lines = data.decode("utf-8", "replace").splitlines()
        said = {(key.strip(), value.strip()) for key, _, value in (line.partition("=") for line in lines)}
        return not said & _OFF

    def switch(self, *, on: bool) -> None:
        """Write the entry anew, or take it away."""
        if on:
            text = entry(self._command)
            write_whole(self._file, text.encode())
        else:
            remove(self._file)


def entry(command: Sequence[str]) -> str:
    """The entry's text. Raises InvalidValue for a command that can't be written in one line."""
    return f"""\
[Desktop Entry]
Type=Application
Version=1.5
Name=Maikr
Comment=Maikr's tray icon
Exec={" ".join(map(_argument, command))}
Icon=maikr
Terminal=false
X-GNOME-Autostart-enabled=true
"""


def _argument(text: str) -> str:
    """Quoted for the command line, then as a string of the file: a backslash is doubled in both."""
    if not text.isprintable():
        raise InvalidValue("command", "holds a control character")
    quoted = '"' + _QUOTED.sub(r"\\\1", text) + '"'
    return quoted.replace("\\", "\\\\").replace("%", "%%")
