"""What is read or written for somebody who has asked for something else meanwhile comes to nothing."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from maikr_client.model.rule import Action
from maikr_client.rules.document import RuleDocument
from maikr_client.session.rules.port import Imported, RuleForm
from tests.support.fake_rules import FakeRules
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, name_of
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, sees

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[FakeSession], Shown]
CLASH = "rules:\n  - DOMAIN,c.example,REJECT\n"


class SlowRules(FakeRules):
    """The next question of a kind that `waits` is answered once that is `allowed`."""

    def __init__(self, session: FakeSession) -> None:
        super().__init__(lambda: session.servers)
        self.allowed, self.asked = threading.Event(), threading.Event()
        self.waits = ""

    async def document(self) -> RuleDocument:
        await self._permission("document")
        return await super().document()

    async def read_foreign(self, source: str, form: RuleForm, policies: Mapping[str, Action]) -> Imported:
        await self._permission("foreign")
        return await super().read_foreign(source, form, policies)

    async def _permission(self, kind: str) -> None:
        if kind == self.waits:
            self.waits = ""
            self.asked.set()
            await asyncio.to_thread(self.allowed.wait)


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.rules = SlowRules(made)
    made.rules.text = "a.example direct\n"
    return made


@pytest.fixture
def rules(session: FakeSession) -> SlowRules:
    assert isinstance(session.rules, SlowRules)
    return session.rules


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    return opened(qtbot, shown, session)


def test_rules_are_not_shown_as_those_of_a_form_that_was_asked_for_before(
    qtbot: QtBot, page: Shown, rules: SlowRules
) -> None:
    def text() -> str:
        found = [each for each in page.window.findChildren(QPlainTextEdit) if each.isVisible()]
        return next(each.toPlainText() for each in found if name_of(each) == "Your rules in that form")

    click(button(page.window, "Export"))
    qtbot.waitUntil(lambda: text() == "a.example direct\n")
    rules.waits = "document"
    click(button(page.window, "Clash"))
    qtbot.waitUntil(rules.asked.is_set)
    click(button(page.window, "Maikr"))
    qtbot.waitUntil(lambda: text() == "a.example direct\n")
    rules.allowed.set()
    with qtbot.waitSignal(page.models.rules.giving.changed, raising=False, timeout=100):
        pass
    assert text() == "a.example direct\n"


def test_what_is_read_for_a_card_that_was_closed_is_not_offered_in_the_next(
    qtbot: QtBot, page: Shown, rules: SlowRules
) -> None:
    taking = page.models.rules.taking
    QGuiApplication.clipboard().setText(CLASH)
    rules.waits = "foreign"
    click(button(page.window, "Import"))
    click(button(page.window, "Take what I copied"))
    qtbot.waitUntil(rules.asked.is_set)
    taking.forget()
    rules.allowed.set()
    with qtbot.waitSignal(taking.changed, raising=False, timeout=100):
        pass
    assert not sees(page, "Rules that would come")
    assert taking.preview is None
