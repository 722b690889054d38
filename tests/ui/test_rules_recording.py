"""The Rules page: recording a site, and taking rules for what it looked up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from maikr_client.wire.replies import RecordingEnd
from maikr_ui.viewmodels.rules.recording import Step
from tests.support.fake_session import FakeSession, connected
from tests.support.hands import click, write
from tests.support.seen import button, field
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, sees

Open = Callable[[FakeSession], Shown]


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[12]))
    made.rules.looked_up = [("www.shop.example", "img.shopstatic.example"), ("collector.example.net",)]
    return made


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = opened(qtbot, shown, session)
    click(button(window.window, "Record a site"))
    return window


def record(qtbot: QtBot, page: Shown, site: str) -> None:
    write(field(page.window, "Which site will you load?"), site)
    click(button(page.window, "Start recording"))
    qtbot.waitUntil(lambda: len(page.models.rules.recording.recorded.sites) == 3)


def boxes(page: Shown) -> dict[str, QCheckBox]:
    return {box.text(): box for box in page.window.findChildren(QCheckBox) if box.isVisible() and box.text()}


def test_what_belongs_to_the_site_is_ticked_and_made_rules(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    record(qtbot, page, "https://www.shop.example/")
    assert sees(page, "Names so far: 3")
    click(button(page.window, "It is loaded"))
    qtbot.waitUntil(lambda: sees(page, "Which of these shall have a rule?"))
    assert {said: box.isChecked() for said, box in boxes(page).items()} == {
        "shop.example · the site": True,
        "shopstatic.example · named like the site": True,
        "example.net · can’t be told": False,
    }
    assert not button(page.window, "Add rules").isEnabled()
    click(button(page.window, "Block"))
    click(button(page.window, "Add rules"))
    qtbot.waitUntil(lambda: session.rules.text == "shop.example block\nshopstatic.example block\n")
    qtbot.waitUntil(lambda: sees(page, "Added 2: shop.example, shopstatic.example."))


def test_nothing_ticked_is_nothing_to_add(qtbot: QtBot, page: Shown) -> None:
    record(qtbot, page, "shop.example")
    click(button(page.window, "It is loaded"))
    qtbot.waitUntil(lambda: len(boxes(page)) == 3)
    click(button(page.window, "Direct"))
    assert button(page.window, "Add rules").isEnabled()
    for box in boxes(page).values():
        if box.isChecked():
            click(box, QPoint(12, 12))
    assert not button(page.window, "Add rules").isEnabled()


def test_a_recording_that_ends_by_itself_says_why(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    session.rules.recording_ended = RecordingEnd.DISCONNECTED
    click(button(page.window, "Start recording"))
    qtbot.waitUntil(lambda: sees(page, "The tunnel was disconnected, so nothing more is recorded."))
    qtbot.waitUntil(lambda: len(boxes(page)) == 3)


def test_closing_the_card_or_leaving_the_page_ends_the_recording_and_forgets_the_names(
    qtbot: QtBot, page: Shown
) -> None:
    recording = page.models.rules.recording
    record(qtbot, page, "shop.example")
    click(button(page.window, "Close"))
    assert (recording.step, recording.recorded.sites) == (Step.READY, ())
    click(button(page.window, "Record a site"))
    record(qtbot, page, "shop.example")
    click(button(page.window, "Home"))
    assert (recording.step, recording.recorded.sites) == (Step.READY, ())


def test_without_a_tunnel_it_says_what_to_do(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    session.rules.connected = False
    click(button(page.window, "Start recording"))
    qtbot.waitUntil(lambda: page.models.rules.recording.problem is not None)
    assert sees(page, "onnect")
    assert button(page.window, "Start recording").isEnabled()


def test_what_is_no_site_is_refused_before_anything_is_heard(qtbot: QtBot, page: Shown) -> None:
    write(field(page.window, "Which site will you load?"), "not a site")
    click(button(page.window, "Start recording"))
    assert page.models.rules.recording.step is Step.READY
    assert page.models.rules.recording.problem is not None
