"""The Rules page: rules that come from elsewhere and go elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.support.fake_session import FakeSession
from tests.support.hands import click, key, write
from tests.support.seen import button, field, name_of
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, sees

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The platform without a screen says what it lacks of a dialog."""

Open = Callable[[FakeSession], Shown]
OWN = "a.example direct\n"
CLASH = "rules:\n  - DOMAIN-SUFFIX,b.example,Streaming\n  - PROCESS-NAME,curl,DIRECT\n  - DOMAIN,c.example,REJECT\n"


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.rules.text = OWN
    return made


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    return opened(qtbot, shown, session)


def shown_text(page: Shown, name: str) -> str:
    found = [each for each in page.window.findChildren(QPlainTextEdit) if each.isVisible() and name_of(each) == name]
    return found[0].toPlainText()


def choose(page: Shown, file: Path) -> None:
    """In the dialog for files that is open."""
    dialogs = page.window.findChildren(QFileDialog)
    assert dialogs, "no dialog for files is open"
    dialogs[-1].fileSelected.emit(str(file))
    dialogs[-1].reject()


def import_(qtbot: QtBot, page: Shown, file: Path, text: str) -> None:
    file.write_text(text)
    click(button(page.window, "Import"))
    click(button(page.window, "Choose a file…"))
    choose(page, file)


def test_a_foreign_text_is_looked_at_before_anything_changes(
    qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path
) -> None:
    import_(qtbot, page, tmp_path / "clash.yaml", CLASH)
    qtbot.waitUntil(lambda: sees(page, "Rules that would come from “clash.yaml”: 1"))
    assert shown_text(page, "What would be taken in") == "=c.example block\n"
    assert sees(page, "Line 3: Maikr can't honour “PROCESS-NAME”")
    assert session.rules.text == OWN


def test_a_proxy_of_the_other_program_is_said_to_be_a_server(
    qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path
) -> None:
    import_(qtbot, page, tmp_path / "clash.yaml", CLASH)
    qtbot.waitUntil(lambda: sees(page, "What is “Streaming” here?"))
    edit = field(page.window, "What is “Streaming” here?")
    write(edit, "nonsense")
    key(edit, Qt.Key.Key_Return)
    assert sees(page, "Write “via” and a server or country, or direct, or block.")
    edit.clear()
    write(edit, "via nl-10")
    click(button(page.window, "Use this for Streaming"))
    qtbot.waitUntil(lambda: sees(page, "Rules that would come from “clash.yaml”: 2"))
    click(button(page.window, "Add after my rules"))
    qtbot.waitUntil(lambda: session.rules.text == f"{OWN}b.example via nl-10\n=c.example block\n")
    qtbot.waitUntil(lambda: sees(page, "Rules taken in: 2."))
    assert not sees(page, "Import rules")


def test_replacing_all_rules_can_be_taken_back(qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path) -> None:
    import_(qtbot, page, tmp_path / "mine.txt", "z.example block\n")
    qtbot.waitUntil(lambda: sees(page, "Rules that would come from “mine.txt”: 1"))
    click(button(page.window, "Replace my rules"))
    qtbot.waitUntil(lambda: session.rules.text == "z.example block\n")
    qtbot.waitUntil(lambda: sees(page, "Rules taken in: 1."))
    click(button(page.window, "Undo"))
    qtbot.waitUntil(lambda: session.rules.text == OWN)


def test_a_last_line_that_ones_own_keeps_out_is_told_before_anything_is_taken_in(
    qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path
) -> None:
    model = page.models.rules.rules
    model.edit(lambda editor, now: editor.set_default(now, "direct"), "")
    qtbot.waitUntil(lambda: model.document is not None and model.document.default is not None)
    import_(qtbot, page, tmp_path / "same.txt", "z.example block\ndefault direct\n")
    qtbot.waitUntil(lambda: sees(page, "Rules that would come from “same.txt”: 1"))
    assert not sees(page, "is not added")
    file = tmp_path / "other.txt"
    file.write_text("z.example block\ndefault block\n")
    click(button(page.window, "Choose a file…"))
    choose(page, file)
    qtbot.waitUntil(lambda: sees(page, "“default block” is not added: your “default direct” stays"))
    click(button(page.window, "Add after my rules"))
    qtbot.waitUntil(lambda: session.rules.text == f"{OWN}z.example block\ndefault direct\n")


def test_a_list_of_sites_becomes_one_rule(qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path) -> None:
    import_(qtbot, page, tmp_path / "Ads List.txt", "ads.example\ntracker.example\n")
    qtbot.waitUntil(lambda: sees(page, "“Ads List.txt” is a list of sites and addresses (2)."))
    assert not button(page.window, "Add as one rule").isEnabled()
    click(button(page.window, "Block"))
    click(button(page.window, "Add as one rule"))
    qtbot.waitUntil(lambda: session.rules.text == f"{OWN}list:ads-list.txt block\n")


def test_another_list_of_the_same_name_is_kept_beside_the_first(
    qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path
) -> None:
    session.rules.lists = {"ads.txt": "old.example\n", "ads.txt-2": "older.example\n"}
    import_(qtbot, page, tmp_path / "ads.txt", "ads.example\ntracker.example\n")
    qtbot.waitUntil(lambda: sees(page, "“ads.txt” is a list of sites and addresses (2)."))
    click(button(page.window, "Block"))
    click(button(page.window, "Add as one rule"))
    qtbot.waitUntil(lambda: session.rules.text == f"{OWN}list:ads.txt-3 block\n")
    assert session.rules.lists["ads.txt"] == "old.example\n"


def test_a_list_that_is_kept_already_is_a_rule_again(
    qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path
) -> None:
    text = "ads.example\ntracker.example\n"
    session.rules.lists = {"ads.txt": text}
    import_(qtbot, page, tmp_path / "ads.txt", text)
    qtbot.waitUntil(lambda: sees(page, "“ads.txt” is a list of sites and addresses (2)."))
    click(button(page.window, "Block"))
    click(button(page.window, "Add as one rule"))
    qtbot.waitUntil(lambda: session.rules.text == f"{OWN}list:ads.txt block\n")


def test_a_list_that_programs_read_each_in_their_own_way_is_asked_about(
    qtbot: QtBot, page: Shown, session: FakeSession, tmp_path: Path
) -> None:
    import_(qtbot, page, tmp_path / "cdn.conf", ".a.example\nb.example\n")
    qtbot.waitUntil(lambda: sees(page, "Programs read a list like “cdn.conf” each in their own way."))
    click(button(page.window, "Block"))
    assert not button(page.window, "Add as one rule").isEnabled()
    click(button(page.window, "Maikr"))
    qtbot.waitUntil(lambda: sees(page, "“cdn.conf” is a list of sites and addresses (1)."))
    click(button(page.window, "Surge"))
    qtbot.waitUntil(lambda: sees(page, "“cdn.conf” is a list of sites and addresses (2)."))
    click(button(page.window, "Add as one rule"))
    qtbot.waitUntil(lambda: session.rules.text == f"{OWN}list:cdn.conf format:surge-domain-set block\n")


def test_what_is_no_rules_at_all_says_so(qtbot: QtBot, page: Shown, tmp_path: Path) -> None:
    import_(qtbot, page, tmp_path / "empty.txt", "\n")
    qtbot.waitUntil(lambda: sees(page, "there are neither rules nor sites in it"))
    choose_missing = tmp_path / "gone.txt"
    click(button(page.window, "Choose a file…"))
    choose(page, choose_missing)
    qtbot.waitUntil(lambda: sees(page, "no such file"))


def test_rules_are_saved_and_copied_in_another_form(qtbot: QtBot, page: Shown, tmp_path: Path) -> None:
    click(button(page.window, "Export"))
    qtbot.waitUntil(lambda: shown_text(page, "Your rules in that form") == OWN)
    click(button(page.window, "Clash"))
    qtbot.waitUntil(lambda: "DOMAIN-SUFFIX,a.example,DIRECT" in shown_text(page, "Your rules in that form"))
    click(button(page.window, "Save as a file…"))
    choose(page, tmp_path / "rules.yaml")
    qtbot.waitUntil(lambda: sees(page, "Saved as"))
    assert "DOMAIN-SUFFIX,a.example,DIRECT" in (tmp_path / "rules.yaml").read_text()
    click(button(page.window, "Copy"))
    assert QGuiApplication.clipboard().text() == (tmp_path / "rules.yaml").read_text()


def test_a_file_that_cannot_be_written_says_why(qtbot: QtBot, page: Shown, tmp_path: Path) -> None:
    click(button(page.window, "Export"))
    qtbot.waitUntil(lambda: shown_text(page, "Your rules in that form") == OWN)
    click(button(page.window, "Save as a file…"))
    choose(page, tmp_path / "nowhere" / "rules.txt")
    qtbot.waitUntil(lambda: sees(page, "no such file or directory"))
