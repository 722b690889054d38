"""The Rules page: the list, adding, editing, moving, switching, taking back, and what is said of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_ui.pages.rules.rule_editor import RuleEditor
from maikr_ui.pages.rules.rule_list import RuleList
from maikr_ui.pages.rules.rule_row import RuleRowView
from tests.support.fake_session import FakeSession, connected
from tests.support.hands import click, key, write
from tests.support.seen import button, field, name_of
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, sees

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The platform without a screen says what it lacks of a list of suggestions."""

Open = Callable[[FakeSession], Shown]
TEXT = "# mine\na.example via nl-10\nb.example direct\noff c.example block\n"


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[12]))
    made.rules.text = TEXT
    return made


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    return opened(qtbot, shown, session)


def view(page: Shown, number: int) -> RuleRowView:
    return views(page)[number - 1]


def views(page: Shown) -> list[RuleRowView]:
    return page.window.findChildren(RuleList)[0].views()


def press(page: Shown, begins: str) -> None:
    click(named(page, begins))


def named(page: Shown, begins: str) -> QPushButton:
    found = [each for each in page.window.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in found if name_of(each).startswith(begins))


def focused(page: Shown) -> str:
    widget = page.window.focusWidget()
    assert isinstance(widget, QWidget)
    return name_of(widget)


def test_an_empty_list_teaches_and_offers_the_first_rule(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.text = ""
    page = opened(qtbot, shown, session)
    assert sees(page, "For example: example.com via Netherlands")
    click(button(page.window, "Add a rule"))
    assert focused(page) == "Site or address"
    write(field(page.window, "Site or address"), "news.example")
    write(field(page.window, "Server or country"), "Switzerland")
    key(field(page.window, "Server or country"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.rules.text == "news.example via Switzerland\n")
    qtbot.waitUntil(lambda: sees(page, "Added: news.example via Switzerland. That holds now."))


def test_places_are_offered_until_one_is_written_out(qtbot: QtBot, page: Shown) -> None:
    click(button(page.window, "Add a rule"))
    edit = field(page.window, "Server or country")
    write(edit, "switz")
    offered = edit.completer().popup()
    assert offered is not None
    qtbot.waitUntil(offered.isVisible)
    write(offered, "erland")
    assert edit.text() == "switzerland"
    qtbot.waitUntil(offered.isHidden)


def test_what_is_wrong_is_said_at_each_letter_and_nothing_wrong_can_be_kept(qtbot: QtBot, page: Shown) -> None:
    click(button(page.window, "Add a rule"))
    write(field(page.window, "Site or address"), "192.0.2.1/24")
    assert sees(page, "Did you mean 192.0.2.0/24?")
    assert not button(page.window, "Add rule").isEnabled()
    field(page.window, "Site or address").clear()
    write(field(page.window, "Site or address"), "https://www.example.com:8443/x")
    write(field(page.window, "Server or country"), "Atlantis")
    assert sees(page, "There is no server and no country called “Atlantis”.")
    assert not button(page.window, "Add rule").isEnabled()
    click(button(page.window, "Block"))
    assert sees(page, "Will be kept as: www.example.com port:8443 block")
    assert button(page.window, "Add rule").isEnabled()


def test_a_rule_is_edited_in_its_place_and_stays_off(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    press(page, "Edit rule 3")
    edit = field(page.window, "Site or address")
    assert edit.text() == "c.example"
    edit.clear()
    write(edit, "d.example")
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "off d.example block\n" in session.rules.text)
    qtbot.waitUntil(lambda: focused(page).startswith("Edit rule 3: d.example"))


def test_what_a_field_suggests_is_gone_through_by_keyboard(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    press(page, "Edit rule 1")
    edit = field(page.window, "Server or country")
    edit.setFocus()
    edit.clear()
    write(edit, "icel")
    suggested = edit.completer().popup()
    assert suggested is not None
    qtbot.waitUntil(suggested.isVisible)
    key(suggested, Qt.Key.Key_Down)
    assert edit.text() == "Iceland"
    (editor,) = page.window.findChildren(RuleEditor)
    with qtbot.assertNotEmitted(editor.saved):
        key(suggested, Qt.Key.Key_Return)
    assert not suggested.isVisible()
    assert edit.text() == "Iceland"
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.rules.text == TEXT.replace("via nl-10", "via Iceland"))


def test_escape_leaves_a_rule_as_it_was(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    press(page, "Edit rule 1")
    key(field(page.window, "Site or address"), Qt.Key.Key_Escape)
    assert focused(page).startswith("Edit rule 1")
    assert session.rules.text == TEXT


def test_delete_in_a_field_takes_a_letter_and_never_a_rule(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    press(page, "Edit rule 2")
    edit = field(page.window, "Site or address")
    key(edit, Qt.Key.Key_Home)
    key(edit, Qt.Key.Key_Delete)
    assert edit.text() == ".example"
    assert len(page.models.rules.rules.rows) == 3
    assert session.rules.text == TEXT


def test_a_change_that_is_refused_leaves_what_was_typed(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    press(page, "Edit rule 2")
    edit = field(page.window, "Site or address")
    edit.clear()
    write(edit, "bundle:nonsense")
    session.rules.refuse = Failed(ProblemCode.DISK_FULL)
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.models.rules.rules.refused is not None)
    assert field(page.window, "Site or address").text() == "bundle:nonsense"


def test_the_switch_keeps_a_rule_without_putting_it_in_force(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    switch = view(page, 1).findChildren(QCheckBox)[0]
    assert (name_of(switch), switch.isChecked()) == ("Rule 1 in force: a.example", True)
    click(switch)
    qtbot.waitUntil(lambda: "off a.example via nl-10\n" in session.rules.text)
    qtbot.waitUntil(lambda: sees(page, "Off · Through nl-10"))


def test_alt_and_an_arrow_move_a_rule_and_the_focus_goes_with_it(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    handle = view(page, 1).handle
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(
        lambda: session.rules.text == "# mine\nb.example direct\na.example via nl-10\noff c.example block\n"
    )
    qtbot.waitUntil(lambda: sees(page, "a.example is rule 2 of 3 now."))
    assert focused(page).startswith("Move rule 2: a.example")


def test_what_is_moved_and_switched_is_seen_at_once_however_long_it_takes_to_keep(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    session.rules.free.clear()
    for number in (1, 2):
        handle = view(page, number).handle
        handle.setFocus()
        QTest.keyClick(handle, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    click(view(page, 1).findChildren(QCheckBox)[0])
    assert [shown.row.destination for shown in views(page)] == ["b.example", "c.example", "a.example"]
    assert sees(page, "Off · Direct, outside every tunnel")
    assert session.rules.text == TEXT
    qtbot.waitUntil(lambda: sees(page, "Keeping your change, here and in your account…"))
    session.rules.free.set()
    qtbot.waitUntil(
        lambda: session.rules.text == "# mine\noff b.example direct\noff c.example block\na.example via nl-10\n"
    )
    qtbot.waitUntil(lambda: sees(page, "b.example is off."))


def test_what_is_shown_ahead_goes_back_when_it_is_refused(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    session.rules.free.clear()
    click(view(page, 1).findChildren(QCheckBox)[0])
    assert sees(page, "Off · Through nl-10")
    session.rules.refuse = Failed(ProblemCode.DISK_FULL)
    session.rules.free.set()
    qtbot.waitUntil(lambda: page.models.rules.rules.refused is not None)
    qtbot.waitUntil(lambda: not sees(page, "Off · Through nl-10"))
    assert view(page, 1).findChildren(QCheckBox)[0].isChecked()
    assert session.rules.text == TEXT


def test_arrows_go_from_rule_to_rule(qtbot: QtBot, page: Shown) -> None:
    view(page, 1).handle.setFocus()
    key(view(page, 1).handle, Qt.Key.Key_Down)
    assert focused(page).startswith("Move rule 2")
    key(view(page, 2).handle, Qt.Key.Key_Up)
    assert focused(page).startswith("Move rule 1")


def test_a_rule_is_dragged_to_its_place(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    handle, last = view(page, 1).handle, view(page, 3)
    below = handle.mapFromGlobal(last.mapToGlobal(QPoint(20, last.height() - 2)))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    QTest.mouseMove(handle, below)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=below)
    qtbot.waitUntil(
        lambda: session.rules.text == "# mine\nb.example direct\noff c.example block\na.example via nl-10\n"
    )


def test_a_removed_rule_comes_back(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    view(page, 2).handle.setFocus()
    key(view(page, 2).handle, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sees(page, "Removed b.example."))
    assert "b.example" not in session.rules.text
    click(button(page.window, "Undo"))
    qtbot.waitUntil(lambda: sees(page, "Taken back."))
    assert session.rules.text == TEXT


def test_undo_never_overwrites_what_another_device_did(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    press(page, "Remove rule 2")
    qtbot.waitUntil(lambda: sees(page, "Removed b.example."))
    session.rules.text += "z.example block\n"
    click(button(page.window, "Undo"))
    qtbot.waitUntil(lambda: sees(page, "changed on another device in the meantime"))
    assert "z.example block" in session.rules.text
    qtbot.waitUntil(lambda: sees(page, "z.example"))


def test_a_rule_that_is_gone_is_not_confused_with_the_one_in_its_place(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    session.rules.text = "z.example block\n"
    press(page, "Remove rule 1")
    qtbot.waitUntil(lambda: sees(page, "changed on another device in the meantime"))
    assert session.rules.text == "z.example block\n"


def test_where_everything_else_goes_can_be_changed(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    assert sees(page, "Through the server you are connected to")
    click(button(page.window, "Edit where everything else goes"))
    click(button(page.window, "Block"))
    click(button(page.window, "Save"))
    qtbot.waitUntil(lambda: session.rules.text == f"{TEXT}default block\n")


def test_a_wrong_line_says_why_and_is_mended_in_place(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.text = "a.example thruogh nl-10\nb.example direct\n"
    page = opened(qtbot, shown, session)
    assert sees(page, "“thruogh” means nothing here.")
    assert sees(page, "A line is wrong, so Maikr can’t put these rules in force.")
    edit = field(page.window, "Line 1 is no rule")
    edit.clear()
    write(edit, "a.example via nl-10")
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.rules.text == "a.example via nl-10\nb.example direct\n")
    qtbot.waitUntil(lambda: not sees(page, "A line is wrong"))


def test_a_shadowed_rule_is_mended_by_one_press(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.text = "example.com direct\nwww.example.com block\n"
    page = opened(qtbot, shown, session)
    qtbot.waitUntil(lambda: sees(page, "Never matches: rule 1 (example.com) takes its traffic first."))
    press(page, "Sort rules")
    qtbot.waitUntil(lambda: session.rules.text == "www.example.com block\nexample.com direct\n")
    qtbot.waitUntil(lambda: not sees(page, "Never matches"))


def test_a_duplicate_is_removed_by_one_press(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.text = "a.example direct\nb.example block\na.example direct\n"
    page = opened(qtbot, shown, session)
    qtbot.waitUntil(lambda: sees(page, "Says again what rule 1 says."))
    press(page, "Remove it: a.example")
    qtbot.waitUntil(lambda: session.rules.text == "a.example direct\nb.example block\n")


def test_where_would_this_go_answers_with_the_rule(qtbot: QtBot, page: Shown) -> None:
    edit = field(page.window, "Where would this go?")
    write(edit, "https://www.a.example/x?y")
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(page, "www.a.example: through nl-10"))
    assert sees(page, "Rule 1 is the first that holds it: “a.example via nl-10”.")
    edit.clear()
    write(edit, "not a site")
    click(button(page.window, "Find out"))
    qtbot.waitUntil(lambda: sees(page, "neither a site nor an address"))


def test_the_answer_follows_the_rules(qtbot: QtBot, page: Shown) -> None:
    edit = field(page.window, "Where would this go?")
    write(edit, "a.example")
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(page, "a.example: through nl-10"))
    press(page, "Remove rule 1")
    qtbot.waitUntil(lambda: sees(page, "a.example: through the server you are connected to"))


def test_many_rules_are_shown_in_parts(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.text = "".join(f"n{number}.example block\n" for number in range(230))
    page = opened(qtbot, shown, session)
    assert len(views(page)) == 100
    click(button(page.window, "Show 100 more"))
    assert len(views(page)) == 200
    assert button(page.window, "Show 30 more").isEnabled()


def test_rules_that_cannot_be_read_say_why_and_what_to_do(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.unreadable = Failed(ProblemCode.DISK_FULL)
    window = shown(session)
    click(button(window.window, "Rules"))
    qtbot.waitUntil(lambda: any(name_of(each) == "Try again" for each in window.window.findChildren(QPushButton)))
    session.rules.unreadable = None
    click(button(window.window, "Try again"))
    qtbot.waitUntil(lambda: sees(window, "a.example"))
