"""Settings that are typed: as text, and back. Pure."""

from __future__ import annotations

from dataclasses import replace

from maikr_client.errors import InvalidValue
from maikr_client.model.settings import (
    MAX_CONNECT_TIMEOUT_S,
    MAX_KEY_ROTATION_HOURS,
    MAX_REPORT_DAYS,
    Settings,
)
from maikr_ui.viewmodels.wording import translate


def dns_text(settings: Settings) -> str:
    """The name servers side by side; empty for the VPN server's own."""
    return ", ".join(settings.dns)


def with_dns(settings: Settings, text: str) -> Settings:
    """Name servers with commas or spaces between. Raises InvalidValue."""
    return replace(settings, dns=tuple(dict.fromkeys(text.replace(",", " ").split())))


def rotation_text(settings: Settings) -> str:
    """Hours."""
    return str(settings.key_rotation_hours)


def with_rotation(settings: Settings, text: str) -> Settings:
    """Raises InvalidValue."""
    what = translate("Settings", "the age of a key in hours")
    return replace(settings, key_rotation_hours=_number(what, text, MAX_KEY_ROTATION_HOURS))


def timeout_text(settings: Settings) -> str:
    """Seconds."""
    return str(settings.connect_timeout_s)


def with_timeout(settings: Settings, text: str) -> Settings:
    """Raises InvalidValue."""
    what = translate("Settings", "the wait in seconds")
    return replace(settings, connect_timeout_s=_number(what, text, MAX_CONNECT_TIMEOUT_S))


def days_text(settings: Settings) -> str:
    """Days."""
    return str(settings.keep_reports_days)


def with_days(settings: Settings, text: str) -> Settings:
    """Raises InvalidValue."""
    what = translate("Settings", "how long reports are kept, in days")
    return replace(settings, keep_reports_days=_number(what, text, MAX_REPORT_DAYS))


def _number(what: str, text: str, largest: int) -> int:
    text = text.strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(largest)) and 1 <= int(text) <= largest):
        raise InvalidValue(what, translate("Settings", "it is a whole number from 1 to {most}").format(most=largest))
    return int(text)
