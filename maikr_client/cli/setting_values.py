"""Settings as words: `auto-connect` is `on` or `off`. Pure."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from maikr_client.errors import InvalidValue
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.network import Network
from maikr_client.model.settings import (
    MAX_CONNECT_TIMEOUT_S,
    MAX_KEY_ROTATION_HOURS,
    MAX_REPORT_DAYS,
    TEXT_PERCENTS,
    NewsKind,
    Settings,
)

_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "theme": "theme",
        "auto-connect": "auto_connect",
        "disconnect-at-logout": "disconnect_at_logout",
        "allow-lan": "allow_lan",
        "report-quality": "report_quality",
        "send-reports": "send_reports",
        "keep-reports-days": "keep_reports_days",
        "notifications": "notifications",
        "connect-timeout": "connect_timeout_s",
        "keep-connections": "keep_connections",
        "dns": "dns",
        "portal-check": "portal_check",
        "key-rotation-hours": "key_rotation_hours",
        "measure-latency": "measure_latency",
        "language": "language",
        "text-percent": "text_percent",
        "reduce-motion": "reduce_motion",
        "server-view": "server_view",
        "trusted-networks": "trusted_networks",
        "on-trusted-network": "on_trusted_network",
        "on-other-network": "on_other_network",
    }
)
COEXIST = {f"coexist.{preset.value}": preset for preset in Coexistence}
NOTICES = {f"notifications.{kind.value}": kind for kind in NewsKind}
NAMES = (*_FIELDS, *COEXIST, *NOTICES)
_NUMBERS = MappingProxyType(
    {
        "connect_timeout_s": (MAX_CONNECT_TIMEOUT_S, "seconds"),
        "keep_reports_days": (MAX_REPORT_DAYS, "days"),
        "key_rotation_hours": (MAX_KEY_ROTATION_HOURS, "hours"),
    }
)
_NONE = MappingProxyType({"dns": "automatic", "trusted-networks": "none"})
"""What the settings that are lists say while they are empty."""
_SWITCH = {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}


def shown(settings: Settings, name: str) -> str:
    """The setting called `name` (one of NAMES) in the words that `changed` takes."""
    value = _value(settings, name)
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(value) or _NONE[name]
    return str(value)


def _value(settings: Settings, name: str) -> object:
    if name in COEXIST:
        return COEXIST[name] in settings.coexist
    return NOTICES[name] not in settings.quiet if name in NOTICES else getattr(settings, _FIELDS[name])


def words_of(name: str) -> tuple[str, ...]:
    """Words that the setting called `name` (one of NAMES) takes; none of a number."""
    present = _value(Settings(), name)
    if isinstance(present, bool):
        return "on", "off"
    if isinstance(present, enum.StrEnum):
        return tuple(type(present))
    words = {"text-percent": tuple(map(str, TEXT_PERCENTS)), "trusted-networks": (_NONE["trusted-networks"], "here")}
    return words.get(name, (_NONE[name],) if name in _NONE else ())


def changed(settings: Settings, name: str, word: str) -> Settings:
    """`settings` with the setting called `name` (one of NAMES) as `word` says. Raises InvalidValue."""
    if name == "trusted-networks":
        return replace(settings, trusted_networks=_networks(word))
    word = word.strip().lower()
    if name in COEXIST:
        return replace(settings, coexist=_switched(settings.coexist, COEXIST[name], on=switch(name, word)))
    if name in NOTICES:
        return replace(settings, quiet=_quieted(settings.quiet, NOTICES[name], on=switch(name, word)))
    field = _FIELDS[name]
    present = getattr(settings, field)
    if isinstance(present, bool):
        switched: dict[str, Any] = {field: switch(name, word)}
        return replace(settings, **switched)
    if isinstance(present, tuple):
        return replace(settings, dns=() if word == _NONE[name] else tuple(word.replace(",", " ").split()))
    chosen: dict[str, Any] = {field: _chosen(name, field, word, present)}
    return replace(settings, **chosen)


def _chosen(name: str, field: str, word: str, present: object) -> object:
    if isinstance(present, enum.StrEnum):
        return _choice(type(present), name, word)
    return _percent(name, word) if field == "text_percent" else _number(name, word, *_NUMBERS[field])


def _networks(word: str) -> tuple[str, ...]:
    """In the case of letters that names have."""
    if word.strip().lower() == _NONE["trusted-networks"]:
        return ()
    try:
        return tuple(Network.parse(each).written for each in word.split(",") if each.strip())
    except InvalidValue:
        why = "it is none, here, or networks such as wifi 00:11:22:33:44:55 Name, with commas between"
        raise InvalidValue("trusted-networks", why) from None


def _switched(presets: tuple[Coexistence, ...], preset: Coexistence, *, on: bool) -> tuple[Coexistence, ...]:
    others = {each for each in presets if each is not preset}
    return tuple(sorted({*others, preset} if on else others))


def _quieted(quiet: tuple[NewsKind, ...], kind: NewsKind, *, on: bool) -> tuple[NewsKind, ...]:
    others = {each for each in quiet if each is not kind}
    return tuple(sorted(others if on else {*others, kind}))


def switch(name: str, word: str) -> bool:
    """Whether `word` switches the setting called `name` on. Raises InvalidValue."""
    if word not in _SWITCH:
        raise InvalidValue(name, "it is on or off")
    return _SWITCH[word]


def _choice(kind: type[enum.StrEnum], name: str, word: str) -> enum.StrEnum:
    found = next((each for each in kind if each.value.lower() == word), None)
    if found is None:
        raise InvalidValue(name, "it is " + ", ".join(kind))
    return found


def _number(name: str, word: str, most: int, unit: str) -> int:
    if not (word.isascii() and word.isdecimal() and len(word) <= len(str(most)) and 1 <= int(word) <= most):
        raise InvalidValue(name, f"it is 1 to {most} {unit}")
    return int(word)


def _percent(name: str, word: str) -> int:
    if word not in map(str, TEXT_PERCENTS):
        raise InvalidValue(name, "it is " + ", ".join(map(str, TEXT_PERCENTS)))
    return int(word)
