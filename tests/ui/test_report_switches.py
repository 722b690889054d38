"""The switches of usage reports, beside what the next one would say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.fake_session import FakeSession, connected
from tests.support.hands import click, key
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
QUALITY, ALL = "Include how good the connection was", "Send usage reports"


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[0]))
    return made


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def privacy_page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.settings.loaded)
    click(button(window.window, "Privacy"))
    qtbot.waitUntil(lambda: window.models.privacy.told is not None and window.models.account.account is not None)
    return window


def tick(shown: Shown, name: str) -> None:
    key(button(shown.window, name), Qt.Key.Key_Space)


def test_the_part_on_quality_is_left_out_and_put_back(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = privacy_page(qtbot, shown, session)
    assert button(window.window, QUALITY).isChecked()
    tick(window, QUALITY)
    qtbot.waitUntil(lambda: not session.preferences.report_quality)
    tick(window, QUALITY)
    qtbot.waitUntil(lambda: session.preferences.report_quality)


def test_without_reports_none_is_to_come(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = privacy_page(qtbot, shown, session)
    assert sees(window, "If it were sent now")
    tick(window, ALL)
    qtbot.waitUntil(lambda: sees(window, "Reports are off: none is made."))
    assert not session.preferences.send_reports
    tick(window, ALL)
    qtbot.waitUntil(lambda: sees(window, "If it were sent now"))


def test_an_account_that_has_them_agreed_says_so_before_one_tries(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.person = replace(session.person, reports_required=True)
    window = privacy_page(qtbot, shown, session)
    assert sees(window, "Your account has usage reports agreed, so they can’t be switched off here.")
    assert not button(window.window, ALL).isEnabled()
    assert button(window.window, QUALITY).isEnabled()


def test_where_the_account_could_not_be_asked_a_refusal_says_why_and_nothing_changes(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.backend_away = True
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.settings.loaded)
    click(button(window.window, "Privacy"))
    session.person = replace(session.person, reports_required=True)
    tick(window, ALL)
    qtbot.waitUntil(lambda: sees(window, "Your account has usage reports agreed"))
    assert button(window.window, ALL).isChecked()
    assert session.preferences.send_reports
