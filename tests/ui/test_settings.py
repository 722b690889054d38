"""Settings: each holds at once, says what it does, and says in place what can't be."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from maikr_client.desktop.autostart.desktop_entry import DesktopEntry
from maikr_client.errors import Failed
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.problem import ProblemCode
from maikr_client.model.settings import NewsKind, Settings
from maikr_client.preset_words import rule_lines
from maikr_ui.pages.tray_card import TrayCard
from tests.support.fake_session import DISCONNECTED, FakeSession
from tests.support.hands import click, key, write
from tests.support.seen import button, field, name_of, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
DNS = "Name servers (DNS)"
NEWS = {
    NewsKind.TROUBLE: "When the tunnel is lost",
    NewsKind.BACK: "When protection is back",
    NewsKind.OTHERS: "When another program ends or snoozes the tunnel",
    NewsKind.WARNING: "When something is wrong although you are connected",
    NewsKind.NETWORKS: "When Maikr connects or disconnects by itself",
}
SWITCHES: tuple[tuple[str, Callable[[Settings], bool]], ...] = (
    ("Connect when Maikr starts", lambda settings: settings.auto_connect),
    ("Disconnect when I log out or shut down", lambda settings: settings.disconnect_at_logout),
    ("Leave open connections alone when a rule changes", lambda settings: settings.keep_connections),
    ("Reach the local network", lambda settings: settings.allow_lan),
    ("Notice sign-in pages of hotels and trains", lambda settings: settings.portal_check),
)


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(signed_in=True)


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def press(shown: Shown, name: str) -> None:
    click(button(shown.window, name))


def tick(box: QAbstractButton) -> None:
    key(box, Qt.Key.Key_Space)


def enter(shown: Shown, name: str, text: str) -> None:
    edit = field(shown.window, name)
    edit.selectAll()
    write(edit, text)
    key(edit, Qt.Key.Key_Return)


def settings_page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.settings.loaded)
    press(window, "Settings")
    return window


@pytest.mark.parametrize(("name", "read"), SWITCHES, ids=[name for name, _ in SWITCHES])
def test_a_switch_holds_at_once_and_back(
    name: str, read: Callable[[Settings], bool], qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = settings_page(qtbot, shown, session)
    box, before = button(window.window, name), read(session.preferences)
    assert box.isChecked() is before
    tick(box)
    qtbot.waitUntil(lambda: read(session.preferences) is not before)
    tick(box)
    qtbot.waitUntil(lambda: read(session.preferences) is before)


def test_what_cannot_be_kept_is_taken_back_and_says_why_in_place(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = settings_page(qtbot, shown, session)
    session.refuse = Failed(ProblemCode.DISK_FULL)
    box = button(window.window, "Reach the local network")
    tick(box)
    qtbot.waitUntil(lambda: sees(window, "The disk is full"))
    assert box.isChecked()
    session.refuse = None
    tick(box)
    qtbot.waitUntil(lambda: not session.preferences.allow_lan and not sees(window, "The disk is full"))


def test_lockdown_is_the_daemons_switch(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = settings_page(qtbot, shown, session)
    box = button(window.window, "Lockdown")
    tick(box)
    qtbot.waitUntil(lambda: session.now.lockdown and box.isEnabled())
    session.show(DISCONNECTED)
    qtbot.waitUntil(lambda: not box.isChecked())


def test_a_refused_lockdown_says_why_and_shows_how_it_is(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = settings_page(qtbot, shown, session)
    session.refuse_lockdown = Failed(ProblemCode.IN_USE_BY_OTHER)
    box = button(window.window, "Lockdown")
    tick(box)
    qtbot.waitUntil(lambda: sees(window, "Another user of this computer"))
    assert not box.isChecked()


def test_without_the_daemon_nobody_claims_to_know_lockdown(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.daemon_gone()
    window = settings_page(qtbot, shown, session)
    assert not button(window.window, "Lockdown").isEnabled()
    assert sees(window, "Not known: Maikr’s service is not running.")


def test_name_servers_are_kept_on_enter_and_emptied(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = settings_page(qtbot, shown, session)
    enter(window, DNS, "9.9.9.9 tls://9.9.9.9#dns.quad9.net")
    qtbot.waitUntil(lambda: session.preferences.dns == ("9.9.9.9", "tls://9.9.9.9#dns.quad9.net"))
    assert field(window.window, DNS).text() == "9.9.9.9, tls://9.9.9.9#dns.quad9.net"
    edit = field(window.window, DNS)
    edit.selectAll()
    key(edit, Qt.Key.Key_Delete)
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.preferences.dns == ())


def test_a_wrong_name_server_is_said_in_place_and_not_kept(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = settings_page(qtbot, shown, session)
    enter(window, DNS, "nine.nine")
    assert sees(window, "nine.nine is none, such as 9.9.9.9")
    assert session.preferences.dns == ()
    edit = field(window.window, DNS)
    edit.selectAll()
    write(edit, "9.9.9.9")
    assert not sees(window, "nine.nine is none")
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.preferences.dns == ("9.9.9.9",))


def test_what_is_being_typed_survives_another_change(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = settings_page(qtbot, shown, session)
    edit = field(window.window, DNS)
    write(edit, "9.9.")
    window.models.settings.edit(lambda settings: replace(settings, auto_connect=True))
    qtbot.waitUntil(lambda: button(window.window, "Connect when Maikr starts").isChecked())
    assert edit.text() == "9.9."


@pytest.mark.parametrize(
    ("name", "good", "bad", "read"),
    [
        ("Seconds to wait for a tunnel", "45", "601", lambda settings: settings.connect_timeout_s),
        ("Hours until this computer gets a new key", "48", "0", lambda settings: settings.key_rotation_hours),
    ],
    ids=["timeout", "rotation"],
)
def test_a_number_is_kept_within_its_range(
    name: str,
    good: str,
    bad: str,
    read: Callable[[Settings], int],
    qtbot: QtBot,
    shown: Open,
    session: FakeSession,
) -> None:
    window = settings_page(qtbot, shown, session)
    enter(window, name, good)
    qtbot.waitUntil(lambda: read(session.preferences) == int(good))
    enter(window, name, bad)
    assert sees(window, "it is a whole number from 1 to")
    assert read(session.preferences) == int(good)


def test_a_preset_shows_its_rules_before_it_can_be_switched_on(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = settings_page(qtbot, shown, session)
    assert "Switch on" not in texts(window.window)
    press(window, "Show rules of Tailscale")
    shown_rules = [box for box in window.window.findChildren(QPlainTextEdit) if box.isVisible()]
    assert [box.toPlainText() for box in shown_rules] == ["\n".join(rule_lines(Coexistence.TAILSCALE))]
    press(window, "Switch Tailscale on")
    qtbot.waitUntil(lambda: session.preferences.coexist == (Coexistence.TAILSCALE,))
    qtbot.waitUntil(lambda: "On" in texts(window.window))
    press(window, "Switch Tailscale off")
    qtbot.waitUntil(lambda: session.preferences.coexist == ())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_problem_report_is_read_first_and_saved_to_the_letter_for_oneself_only(
    qtbot: QtBot, shown: Open, session: FakeSession, tmp_path: Path
) -> None:
    session.diagnosis = "Maikr diagnostics.\nversions: 1\n"
    window = settings_page(qtbot, shown, session)
    assert not sees(window, "Save as…")
    press(window, "Show the report")
    qtbot.waitUntil(lambda: sees(window, "Save as…"))
    boxes = [box for box in window.window.findChildren(QPlainTextEdit) if box.isVisible()]
    assert [(name_of(box), box.toPlainText()) for box in boxes] == [("The problem report", session.diagnosis)]
    press(window, "Save as…")
    (dialog,) = window.window.findChildren(QFileDialog)
    target = tmp_path / "report.txt"
    dialog.selectFile(str(target))
    dialog.accept()
    qtbot.waitUntil(lambda: sees(window, f"Saved as {target}"))
    assert target.read_text(encoding="utf-8") == session.diagnosis
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_report_that_cannot_be_saved_says_why(
    qtbot: QtBot, shown: Open, session: FakeSession, tmp_path: Path
) -> None:
    window = settings_page(qtbot, shown, session)
    press(window, "Show the report")
    qtbot.waitUntil(lambda: window.models.diagnostics.text is not None)
    window.models.diagnostics.save(tmp_path / "nowhere" / "report.txt")
    qtbot.waitUntil(lambda: sees(window, "Your system refused a step"))


@pytest.mark.parametrize("wanted", [True, False])
def test_it_connects_at_its_start_only_if_wanted(wanted: bool, qtbot: QtBot, shown: Open) -> None:  # noqa: FBT001 - parameter of a test
    session = FakeSession(signed_in=True)
    session.preferences = Settings(auto_connect=wanted, recents=("is-08",))
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.settings.loaded)
    if wanted:
        qtbot.waitUntil(lambda: session.now.server == "is-08")
    else:
        assert session.now == DISCONNECTED


def test_it_connects_once_and_not_against_a_later_wish(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.preferences = Settings(auto_connect=True)
    window = shown(session)
    qtbot.waitUntil(lambda: sees(window, "You are protected"))
    press(window, "Disconnect")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))
    window.models.settings.load()
    window.models.account.changed.emit()
    assert session.now == DISCONNECTED


def test_a_new_key_is_made_at_a_press(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    press(window, "Account")
    qtbot.waitUntil(lambda: sees(window, "New key now"))
    press(window, "New key now")
    qtbot.waitUntil(lambda: sees(window, "This computer has a new key, and the old one is ended."))
    assert session.rotations == 1


def test_starting_at_login_is_the_systems_own_switch(
    qtbot: QtBot, shown: Open, session: FakeSession, tmp_path: Path
) -> None:
    entry = DesktopEntry(tmp_path, ("/usr/bin/maikr-gui", "--hidden"))
    window = shown(session)
    window.models.autostart.find = lambda: entry
    press(window, "Settings")
    box = button(window.window, "Start Maikr when I log in")
    qtbot.waitUntil(box.isEnabled)
    assert not box.isChecked()
    tick(box)
    qtbot.waitUntil(entry.is_on)
    qtbot.waitUntil(lambda: window.models.autostart.on is True)
    entry.switch(on=False)
    press(window, "Home")
    press(window, "Settings")
    qtbot.waitUntil(lambda: not box.isChecked())


@pytest.mark.parametrize("kind", list(NewsKind))
def test_every_notification_has_a_switch_of_its_own(
    kind: NewsKind, qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = settings_page(qtbot, shown, session)
    box = button(window.window, NEWS[kind])
    (card,) = window.window.findChildren(TrayCard)
    for quiet in ((kind,), ()):
        card.show_state(there=True)
        tick(box)
        qtbot.waitUntil(lambda: window.models.settings.settings.quiet == quiet)  # noqa: B023 - awaited within the turn
    assert session.preferences.quiet == ()
