"""Two versions of a line stand apart: no other rule gets between their marks and is lost with one of them."""

from __future__ import annotations

import pytest

from maikr_client.rules.document import parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.order import most_specific_first
from maikr_client.session.rules.foreign import read_foreign
from maikr_client.session.rules.marks import Version, settled, side_by_side
from maikr_client.session.rules.port import RuleForm
from maikr_client.session.rules.taking import taken_in

BLOCK = "\n".join(["", *side_by_side("b.test block", "b.test direct"), ""])
LAST = parse_document(f"a.test block{BLOCK}")
AMIDST = parse_document(f"a.test block{BLOCK}c.test block\n")


def test_a_rule_that_is_added_last_comes_after_the_conflict() -> None:
    assert Editor().add(LAST, "n.test block").text == f"{LAST.text}n.test block\n"


@pytest.mark.parametrize("before", [1, 2], ids=["its first version", "its second version"])
def test_a_rule_that_is_added_before_a_version_comes_before_the_conflict(before: int) -> None:
    assert Editor().add(LAST, "n.test block", before=before).text == f"a.test block\nn.test block{BLOCK}"


@pytest.mark.parametrize("to", [1, 2])
def test_a_rule_is_moved_past_a_conflict_and_not_into_it(to: int) -> None:
    assert Editor().move(AMIDST, 0, to).text == f"{BLOCK.removeprefix(chr(10))}a.test block\nc.test block\n"
    assert Editor().move(AMIDST, 3, to).text == f"a.test block\nc.test block{BLOCK}"


def test_rules_that_are_taken_in_come_after_the_conflict() -> None:
    found = read_foreign("n.test block\n", RuleForm.MAIKR, {})
    assert taken_in(Editor(), LAST, found, replace=False).text == f"{LAST.text}n.test block\n"


def test_sorting_leaves_a_conflict_where_it_is() -> None:
    document = parse_document(f"test block{BLOCK}c.test block\n")
    assert most_specific_first(document).text == f"c.test block{BLOCK}test block\n"


@pytest.mark.parametrize("version", [Version.FIRST, Version.SECOND])
def test_a_rule_that_is_added_meanwhile_is_there_whatever_is_chosen(version: Version) -> None:
    assert "n.test block\n" in settled(Editor().add(LAST, "n.test block").text, version)


def test_a_mark_without_its_end_is_a_comment() -> None:
    document = parse_document(f"{LAST.text.rpartition('# >>>')[0]}")
    assert Editor().add(document, "n.test block").text == f"{document.text}n.test block\n"
