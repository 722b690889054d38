"""Windows: a value below the person's Run key.

https://learn.microsoft.com/en-us/windows/win32/setupapi/run-and-runonce-registry-keys
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from typing import Final, Protocol

from maikr_client.errors import InvalidValue

NAME: Final = "Maikr"
LONGEST: Final = 260


class Registry(Protocol):
    """The values of the Run key."""

    def value(self, name: str) -> str | None:
        """That value, None when there is none."""

    def write(self, name: str, text: str) -> None:
        """Keep that value."""

    def remove(self, name: str) -> None:
        """Take it away, if it is there."""


class RunKey:
    """Raises InvalidValue for a command longer than the key takes."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = tuple(command)

    def is_on(self) -> bool:
        """There is such a value."""
        return bool(self._registry.value(NAME))

    def switch(self, *, on: bool) -> None:
        """Write it anew, or take it away."""
        if on:
            self._registry.write(NAME, command_line(self._command))
        else:
            self._registry.remove(NAME)


def command_line(command: Sequence[str]) -> str:
    """As Windows programs take their arguments apart."""
    line = subprocess.list2cmdline(command)
    if len(line) > LONGEST or not line.isprintable():
        raise InvalidValue("command", f"longer than {LONGEST} letters, or not one line")
    return line
