"""`maikr settings`, with a session in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from maikr_client.cli.app import App
from maikr_client.model.network import Absent, Present, Whereabouts
from maikr_client.model.settings import Theme
from tests.support.command_line import done, maikr
from tests.support.fake_networks import HOME, OFFICE
from tests.support.fake_session import FakeSession


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("theme", "DARK", "dark"),
        ("auto-connect", "on", "on"),
        ("disconnect-at-logout", "on", "on"),
        ("allow-lan", "no", "off"),
        ("connect-timeout", "600", "600"),
        ("send-reports", "off", "off"),
        ("keep-reports-days", "30", "30"),
        ("keep-connections", "on", "on"),
        ("dns", "9.9.9.9, tls://9.9.9.9#dns.quad9.net", "9.9.9.9, tls://9.9.9.9#dns.quad9.net"),
        ("dns", "automatic", "automatic"),
        ("theme", "high-contrast", "high-contrast"),
        ("text-percent", "150", "150"),
        ("reduce-motion", "on", "on"),
        ("notifications.back", "off", "off"),
        ("notifications.networks", "off", "off"),
        ("on-trusted-network", "Disconnect", "disconnect"),
        ("on-other-network", "connect", "connect"),
        ("trusted-networks", "none", "none"),
        (
            "trusted-networks",
            "WIFI 02:00:00:00:00:0A Home Sweet, wired 02:00:00:00:00:01 Desk",
            "wifi 02:00:00:00:00:0a Home Sweet, wired 02:00:00:00:00:01 Desk",
        ),
    ],
)
def test_settings_are_set_and_got(app: App, name: str, value: str, shown: str) -> None:
    done("settings", "set", name, value, app=app)

    assert done("settings", "get", name, app=app).out == shown + "\n"
    assert shown in done("settings", "list", app=app).out


def test_settings_in_json_are_the_settings(fake: FakeSession, app: App) -> None:
    done("settings", "set", "theme", "light", app=app)

    assert done("settings", "list", "--json", app=app).json["theme"] == Theme.LIGHT


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("auto-connect", "maybe"),
        ("connect-timeout", "0"),
        ("text-percent", "110"),
        ("text-percent", "-100"),
        ("notifications.trouble", "sometimes"),
        ("connect-timeout", "9" * 5000),
        ("colour", "x"),
        ("on-trusted-network", "connect"),
        ("on-other-network", "disconnect"),
        ("trusted-networks", "Home"),
        ("trusted-networks", "wifi 02:00:00:00:00:01 Home, wifi 02:00:00:00:00:01 Home"),
        ("trusted-networks", "here"),
    ],
)
def test_a_setting_that_makes_no_sense_changes_nothing(fake: FakeSession, app: App, name: str, value: str) -> None:
    before = fake.preferences

    assert maikr("settings", "set", name, value, app=app).code == 2

    assert fake.preferences == before


def test_the_network_one_is_in_is_trusted_besides_the_others(fake: FakeSession, app: App) -> None:
    for network in (HOME, OFFICE, HOME):
        fake.networks.arrive(network)
        done("settings", "set", "trusted-networks", "here", app=app)

    assert done("settings", "get", "trusted-networks", app=app).out == f"{OFFICE.written}, {HOME.written}\n"
    assert done("settings", "list", "--json", app=app).json["trusted_networks"] == [OFFICE.written, HOME.written]


@pytest.mark.parametrize(
    ("here", "why"),
    [
        (Absent.OFFLINE, "in no network"),
        (Absent.UNKNOWN, "NetworkManager"),
        (Present(network=replace(HOME, router=None)), "router can't be recognised"),
    ],
)
def test_where_the_network_can_not_be_recognised_it_is_said_why(
    here: Whereabouts, why: str, fake: FakeSession, app: App
) -> None:
    fake.networks.show(here)

    ended = maikr("settings", "set", "trusted-networks", "here", app=app)

    assert ended.code == 2
    assert why in ended.complaint
    assert fake.preferences.trusted_networks == ()
