"""The person's Run key in the registry of Windows."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"


class CurrentUserRun:
    """By the standard library's winreg, which is there on Windows only."""

    def __init__(self) -> None:
        self._winreg: Any = import_module("winreg")

    def value(self, name: str) -> str | None:
        """That value, None when there is none."""
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, KEY) as key:
                return str(self._winreg.QueryValueEx(key, name)[0])
        except FileNotFoundError:
            return None

    def write(self, name: str, text: str) -> None:
        """Keep that value."""
        with self._winreg.CreateKey(self._winreg.HKEY_CURRENT_USER, KEY) as key:
            self._winreg.SetValueEx(key, name, 0, self._winreg.REG_SZ, text)

    def remove(self, name: str) -> None:
        """Take it away, if it is there."""
        access = self._winreg.KEY_SET_VALUE
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, KEY, 0, access) as key:
                self._winreg.DeleteValue(key, name)
        except FileNotFoundError:
            return
