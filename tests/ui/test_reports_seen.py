"""What is told of usage on the privacy page: it keeps up while one looks, and nothing that is open shuts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from maikr_ui.pages.privacy import PrivacyPage
from tests.support.fake_reports import fake_report, sent
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.ledger = (sent(fake_report("ch-13"), '{"first": true}'),)
    return made


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    window.models.tunnel.connect_to("no-11")
    qtbot.waitUntil(lambda: session.now.server == "no-11")
    click(button(window.window, "Privacy"))
    qtbot.waitUntil(lambda: sees(window, "If it were sent now"))
    return window


def sees(page: Shown, text: str) -> bool:
    return any(text in said for said in texts(page.window))


def opened(page: Shown) -> list[str]:
    return [each.toPlainText() for each in page.window.findChildren(QPlainTextEdit) if each.isVisible()]


def show_report(page: Shown, beginning: str) -> None:
    click(button(page.window, next(each for each in names(page) if each.startswith(beginning))))


def names(page: Shown) -> list[str]:
    return [each.accessibleName() for each in page.window.findChildren(type(button(page.window, "Check now")))]


def test_a_report_that_is_sent_comes_above_and_what_is_open_stays_open(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    show_report(page, "Show report: Sent")
    assert opened(page) == ['{"first": true}']
    another = replace(fake_report("no-11"), report_id=UUID(int=8))
    session.ledger = (sent(another, '{"second": true}'), *session.ledger)
    page.models.privacy.load()
    qtbot.waitUntil(lambda: sees(page, "no-11 · "))
    qtbot.waitUntil(lambda: len([each for each in names(page) if each.startswith("Show report: Sent")]) == 1)
    assert opened(page) == ['{"first": true}']


def test_what_opens_a_report_says_when_it_shuts_it(page: Shown) -> None:
    show_report(page, "Show report: If it were sent now")
    assert len(opened(page)) == 1
    show_report(page, "Hide report: If it were sent now")
    assert opened(page) == []


def test_nothing_is_read_again_while_the_page_is_not_seen(page: Shown) -> None:
    assert timers(page) == 1
    click(button(page.window, "Home"))
    assert timers(page) == 0


def timers(page: Shown) -> int:
    (privacy,) = page.window.findChildren(PrivacyPage)
    return sum(timer.isActive() and not timer.isSingleShot() for timer in privacy.findChildren(QTimer))
