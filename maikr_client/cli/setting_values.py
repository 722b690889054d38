"""Settings as words: `auto-connect` is `on` or `off`. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from maikr_client.errors import InvalidValue
from maikr_client.model.settings import Settings, Theme

_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "theme": "theme",
        "auto-connect": "auto_connect",
        "allow-lan": "allow_lan",
        "report-quality": "report_quality",
        "notifications": "notifications",
        "connect-timeout": "connect_timeout_s",
        "keep-connections": "keep_connections",
        "dns": "dns",
        "measure-latency": "measure_latency",
    }
)
NAMES = tuple(_FIELDS)
LONGEST_TIMEOUT_S = 600
_NONE = "automatic"
_SWITCH = {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}


def shown(settings: Settings, name: str) -> str:
    """The setting called `name` (one of NAMES) in the words that `changed` takes."""
    value = getattr(settings, _FIELDS[name])
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(value) or _NONE
    return str(value)


def changed(settings: Settings, name: str, word: str) -> Settings:
    """`settings` with the setting called `name` (one of NAMES) as `word` says. Raises InvalidValue."""
    field, word = _FIELDS[name], word.strip().lower()
    present = getattr(settings, field)
    if isinstance(present, bool):
        switched: dict[str, Any] = {field: _switch(name, word)}
        return replace(settings, **switched)
    if isinstance(present, Theme):
        return replace(settings, theme=_theme(name, word))
    if isinstance(present, tuple):
        return replace(settings, dns=() if word == _NONE else tuple(word.replace(",", " ").split()))
    return replace(settings, connect_timeout_s=_seconds(name, word))


def _switch(name: str, word: str) -> bool:
    if word not in _SWITCH:
        raise InvalidValue(name, "it is on or off")
    return _SWITCH[word]


def _theme(name: str, word: str) -> Theme:
    try:
        return Theme(word)
    except ValueError:
        raise InvalidValue(name, "it is " + ", ".join(Theme)) from None


def _seconds(name: str, word: str) -> int:
    if not (
        word.isascii() and word.isdecimal() and 1 <= int(word[:4]) <= LONGEST_TIMEOUT_S and len(word) <= len("600")
    ):
        raise InvalidValue(name, f"it is 1 to {LONGEST_TIMEOUT_S} seconds")
    return int(word)
