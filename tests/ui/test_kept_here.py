"""What is kept on this computer: for how long reports are, and an end to what was counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from maikr_client.model.status import Usage
from tests.support.fake_session import FakeSession
from tests.support.hands import click, key, write
from tests.support.seen import button, field, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
USED = (Usage(server="is-08", day="2026-03-01", bytes_up=10, bytes_down=20),)


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(signed_in=True)


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.settings.loaded)
    click(button(window.window, "Privacy"))
    return window


def keep(page: Shown, days: str) -> None:
    typed = field(page.window, "Days to keep sent reports")
    typed.clear()
    write(typed, days)
    key(typed, Qt.Key.Key_Return)


def is_counted(session: FakeSession) -> bool:
    return bool(session.used)


def test_reports_are_kept_for_as_many_days_as_one_says(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    assert field(page.window, "Days to keep sent reports").text() == "365"
    keep(page, "30")
    qtbot.waitUntil(lambda: session.preferences.keep_reports_days == 30)


@pytest.mark.parametrize("days", ["0", "3651", "a month"])
def test_what_is_no_number_of_days_changes_nothing(page: Shown, session: FakeSession, days: str) -> None:
    keep(page, days)
    assert any("whole number from 1 to 3650" in said for said in texts(page.window))
    assert session.preferences.keep_reports_days == 365


def test_what_was_counted_is_forgotten_only_at_a_second_press(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    session.used = USED
    click(button(page.window, "Forget what was counted"))
    click(button(page.window, "Cancel"))
    click(button(page.window, "Forget what was counted"))
    assert is_counted(session)
    click(button(page.window, "Yes, forget it all"))
    qtbot.waitUntil(lambda: any("Counting begins at nothing" in said for said in texts(page.window)))
    assert not is_counted(session)
    assert button(page.window, "Forget what was counted").isEnabled()
