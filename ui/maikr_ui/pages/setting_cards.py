"""The cards of the settings that concern the tunnel, each setting with a line on what it does."""

from __future__ import annotations

from dataclasses import replace

from maikr_client.model.coexistence import Coexistence
from maikr_ui.pages.lockdown_switch import LockdownSwitch
from maikr_ui.pages.preset_row import PresetRow
from maikr_ui.pages.setting_field import SettingField
from maikr_ui.pages.setting_switch import SettingSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.setting_texts import (
    dns_text,
    rotation_text,
    timeout_text,
    with_dns,
    with_rotation,
    with_timeout,
)
from maikr_ui.viewmodels.wording import translate
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.text_field import TextField

NUMBER_WIDTH = 120


def connection_card(theme: Theme, models: Models) -> Card:
    """When to connect, and what becomes of connections that are there."""
    auto = SettingSwitch(
        theme,
        models.settings,
        translate("Settings", "Connect when Maikr starts"),
        translate("Settings", "To the server you used last, or the best one, once this program is started."),
        lambda settings: settings.auto_connect,
        lambda settings, on: replace(settings, auto_connect=on),
    )
    leave = SettingSwitch(
        theme,
        models.settings,
        translate("Settings", "Disconnect when I log out or shut down"),
        translate("Settings", "Else the tunnel stays up without you, and comes back after a restart."),
        lambda settings: settings.disconnect_at_logout,
        lambda settings, on: replace(settings, disconnect_at_logout=on),
    )
    keep = SettingSwitch(
        theme,
        models.settings,
        translate("Settings", "Leave open connections alone when a rule changes"),
        translate("Settings", "Else what a changed rule concerns starts anew by its new way at once."),
        lambda settings: settings.keep_connections,
        lambda settings, on: replace(settings, keep_connections=on),
    )
    wait = SettingField(
        theme,
        models.settings,
        _short_field(theme, translate("Settings", "Seconds to wait for a tunnel")),
        translate("Settings", "How long the command maikr connect waits before it gives its answer: 1 to 600."),
        timeout_text,
        with_timeout,
    )
    return _card(translate("Settings", "Connection"), auto, leave, keep, wait)


def protection_card(theme: Theme, models: Models) -> Card:
    """What may leave without the tunnel."""
    lan = SettingSwitch(
        theme,
        models.settings,
        translate("Settings", "Reach the local network"),
        translate("Settings", "Printers, files and devices at home stay within reach beside the tunnel."),
        lambda settings: settings.allow_lan,
        lambda settings, on: replace(settings, allow_lan=on),
    )
    portal = SettingSwitch(
        theme,
        models.settings,
        translate("Settings", "Notice sign-in pages of hotels and trains"),
        translate("Settings", "When no server answers, one plain question without anything about you finds it out."),
        lambda settings: settings.portal_check,
        lambda settings, on: replace(settings, portal_check=on),
    )
    return _card(translate("Settings", "Protection"), LockdownSwitch(theme, models.lockdown), lan, portal)


def names_card(theme: Theme, models: Models) -> Card:
    """Who is asked for names, and how old a key may become."""
    dns = SettingField(
        theme,
        models.settings,
        TextField(theme, translate("Settings", "Name servers (DNS)"), hint=translate("Settings", "Automatic")),
        translate(
            "Settings",
            "Empty: the VPN server’s own. Or up to 8 addresses such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net, asked "
            "through the tunnel from the next connection on.",
        ),
        dns_text,
        with_dns,
    )
    rotation = SettingField(
        theme,
        models.settings,
        _short_field(theme, translate("Settings", "Hours until this computer gets a new key")),
        translate("Settings", "How old its key may become before it is renewed, without a break: 1 to 720."),
        rotation_text,
        with_rotation,
    )
    return _card(translate("Settings", "Names and keys"), dns, rotation)


def presets_card(theme: Theme, models: Models) -> Card:
    """Software that goes on beside the tunnel."""
    names = {
        Coexistence.DOCKER: translate("Settings", "Docker"),
        Coexistence.LIBVIRT: translate("Settings", "Virtual machines (libvirt)"),
        Coexistence.TAILSCALE: translate("Settings", "Tailscale"),
        Coexistence.WORK_VPN: translate("Settings", "Work VPN"),
    }
    card = _card(translate("Settings", "Other software beside the tunnel"))
    said = translate("Settings", "Each lets exactly the packets pass that its rules name. Look at them first.")
    card.column.addWidget(label(said, "muted", wrap=True))
    for preset, name in names.items():
        card.column.addWidget(PresetRow(theme, models.settings, preset, name))
    return card


def _short_field(theme: Theme, name: str) -> TextField:
    made = TextField(theme, name)
    made.edit.setMaximumWidth(NUMBER_WIDTH)
    return made


def _card(name: str, *parts: SettingSwitch | SettingField | LockdownSwitch) -> Card:
    made = Card(name)
    made.column.setSpacing(Space.L)
    for part in parts:
        made.column.addWidget(part)
    return made
