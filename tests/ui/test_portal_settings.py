"""What the desktop's portal says of dark, contrast and motion is followed, at first and whenever it changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from maikr_ui.theme.appearance import KEYS, Appearance
from maikr_ui.theme.portal import AppearancePortal
from tests.support.appearance_portal import appearance_portal
from tests.support.private_keyring import private_bus


@pytest.fixture
def address() -> Iterator[str]:
    with private_bus() as environment:
        yield environment["DBUS_SESSION_BUS_ADDRESS"]


@pytest.fixture
def heard(qtbot: QtBot, address: str) -> Iterator[tuple[AppearancePortal, list[Appearance]]]:
    bus, owner = QDBusConnection.connectToBus(address, "appearance-test"), QObject()
    told: list[Appearance] = []
    portal = AppearancePortal(owner, bus)
    portal.told.connect(told.append)
    yield portal, told
    QDBusConnection.disconnectFromBus("appearance-test")


def test_a_choice_is_heard_at_first_and_at_each_change(
    qtbot: QtBot, address: str, heard: tuple[AppearancePortal, list[Appearance]]
) -> None:
    asking, told = heard
    with appearance_portal(address, {"color-scheme": 1}) as portal:
        asking.ask()
        qtbot.waitUntil(lambda: told[-1:] == [Appearance(dark=True)])
        portal.choose("contrast", 1)
        qtbot.waitUntil(lambda: told[-1] == Appearance(dark=True, high_contrast=True))
        portal.choose("color-scheme", 2)
        portal.choose("reduced-motion", 1)
        qtbot.waitUntil(lambda: told[-1] == Appearance(high_contrast=True, calm=True))


def test_a_portal_that_knows_nothing_changes_nothing(
    qtbot: QtBot, address: str, heard: tuple[AppearancePortal, list[Appearance]]
) -> None:
    asking, told = heard
    with appearance_portal(address, {}) as portal:
        asking.ask()
        qtbot.waitUntil(lambda: {*KEYS} <= {*portal.asked})
        portal.choose("color-scheme", 1)
        qtbot.waitUntil(lambda: told == [Appearance(dark=True)])
