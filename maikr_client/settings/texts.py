"""Settings as a person types and reads them: name, meaning, and text to value and back."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, get_type_hints

from maikr_client.errors import InvalidValue, UsageError
from maikr_client.model.settings import Settings

SettingValue = bool | int | str | tuple[str, ...]

DESCRIPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "theme": "How the window looks: system, light, dark or high-contrast.",
        "favourites": "Names of favourite servers, with commas between.",
        "recents": "Names of the servers used last, newest first, at most 5, with commas between.",
        "auto_connect": "Connect when Maikr starts: on or off.",
        "disconnect_at_logout": "Disconnect when the desktop's session ends, if the window's program runs: on or off.",
        "allow_lan": "Reach printers and other devices of your own network while connected: on or off.",
        "report_quality": "Let latency and speed results be part of usage reports: on or off.",
        "send_reports": "Let Maikr know how much you used, where your account leaves you the choice: on or off.",
        "keep_reports_days": "How long reports that were sent are kept on this computer: 1 to 3650 days.",
        "notifications": "Show notifications: on or off.",
        "connect_timeout_s": "How long `maikr connect` waits for the tunnel: 1 to 600 seconds.",
        "keep_connections": "Leave live connections as they are when a rule of theirs is edited: on or off.",
        "measure_latency": "Ask servers now and then how far they are, past the tunnel: on or off.",
        "server_view": "How the window shows the servers: countries, list or map.",
        "dns": "Name servers to ask instead of the VPN server's own, such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net.",
        "coexist": "Other software beside the tunnel, with commas between: docker, libvirt, tailscale, work-vpn.",
        "portal_check": "Look for the network's sign-in page when no server answers: on or off.",
        "language": "What the window speaks: system, en, zh-Hans, de, fr, es or ar.",
        "text_percent": "How large the window's text is: 100, 125, 150, 175 or 200 percent.",
        "reduce_motion": "Let nothing move in the window, whatever the system says: on or off.",
        "quiet": "Notifications that are not wanted, with commas between: trouble, back, others, warning, networks.",
        "key_rotation_hours": "How old this device's key may become before it gets a new one: 1 to 720 hours.",
        "trusted_networks": "Networks you trust, such as wifi 00:11:22:33:44:55 Name, with commas between.",
        "on_trusted_network": "What is done on arrival at a network you trust: nothing or disconnect.",
        "on_other_network": "What is done on arrival at any other network: nothing or connect.",
    }
)
"""What each setting means, by its name."""

_YES = frozenset({"on", "yes", "true", "1"})
_NO = frozenset({"off", "no", "false", "0"})


def parse_setting(name: str, text: str) -> SettingValue:
    """The value that `text` means for the setting `name` (hyphens do for underscores).

    Raises UsageError for an unknown name, InvalidValue for a value that it can't have.
    """
    value: SettingValue = getattr(with_setting(Settings(), name, text), _known(name))
    return value


def with_setting(settings: Settings, name: str, text: str) -> Settings:
    """`settings` with one changed as a person typed it. Raises as `parse_setting`."""
    field = _known(name)
    changed: dict[str, Any] = {field: _value(get_type_hints(Settings)[field], field, text.strip())}
    return replace(settings, **changed)


def setting_text(value: SettingValue) -> str:
    """A value as `parse_setting` reads it."""
    match value:
        case bool():
            return "on" if value else "off"
        case enum.Enum():
            return str(value.value)
        case tuple():
            return ", ".join(value)
        case _:
            return str(value)


def _known(name: str) -> str:
    field = name.replace("-", "_")
    if field not in {each.name for each in fields(Settings)}:
        raise UsageError(what="setting", value=name)
    return field


def _value(kind: Any, name: str, text: str) -> object:  # noqa: ANN401 - a type form has no type before PEP 747
    if kind is bool:
        return _switch(name, text)
    if kind is int:
        if not (text.isascii() and text.isdecimal()):
            raise InvalidValue(name, "not a whole number")
        return int(text)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return _choice(kind, name, text)
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _switch(name: str, text: str) -> bool:
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise InvalidValue(name, "neither on nor off")


def _choice(kind: type[enum.Enum], name: str, text: str) -> object:
    choices = {str(each.value).lower(): each for each in kind.__members__.values()}
    if text.lower() not in choices:
        raise InvalidValue(name, "not one of " + ", ".join(str(each.value) for each in choices.values()))
    return choices[text.lower()]
