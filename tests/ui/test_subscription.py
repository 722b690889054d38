"""The subscription, on the web."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
OPEN = "Open in the browser"


class Browser(QObject):
    """Takes what is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, page: QUrl) -> None:
        self.opened.append(page.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "take")  # type: ignore[arg-type]  # - it takes text, the stubs say bytes
    yield made
    QDesktopServices.unsetUrlHandler("https")


def account_page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    click(button(window.window, "Account"))
    qtbot.waitUntil(lambda: "This computer" in texts(window.window))
    return window


def test_a_press_opens_the_page_and_tells_it_nothing(qtbot: QtBot, shown: Open, browser: Browser) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    qtbot.waitUntil(lambda: OPEN in texts(window.window))
    assert browser.opened == []
    click(button(window.window, OPEN))
    assert browser.opened == [session.page]


def test_a_service_without_such_a_page_has_no_card(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.page = None
    window = account_page(qtbot, shown, session)
    window.models.subscription.load()
    with qtbot.waitSignal(window.models.subscription.changed):
        pass
    assert "Subscription" not in texts(window.window)


def test_an_address_that_is_no_page_is_told_and_not_opened(qtbot: QtBot, shown: Open, browser: Browser) -> None:
    session = FakeSession(signed_in=True)
    session.page = "http://account.maikr.test"
    window = account_page(qtbot, shown, session)
    qtbot.waitUntil(lambda: any("account page" in each for each in texts(window.window)))
    assert not button(window.window, OPEN).isEnabled()
    assert browser.opened == []
