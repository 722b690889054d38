"""Editing changes the line that is meant and no other byte."""

from __future__ import annotations

import pytest

from maikr_client.errors import UsageError
from maikr_client.rules.document import parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.refused import RuleRefused

TEXT = "# mine\n\na.test   via uk-1  # why\n  b.test block\r\n# end\noff c.test direct\n\ndefault direct\n# after\n"


def test_a_rule_is_added_after_the_last_one_or_before_the_one_named() -> None:
    document = parse_document(TEXT)

    assert Editor().add(document, "d.test block").text == TEXT.replace("direct\n\n", "direct\nd.test block\n\n")
    assert Editor().add(document, "d.test block", before=1).text == TEXT.replace("  b.test", "d.test block\n  b.test")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "d.test block\n"),
        ("a.test block", "a.test block\nd.test block"),
        ("a.test block\r\n", "a.test block\r\nd.test block\r\n"),
        ("# only\ndefault block\n", "# only\nd.test block\ndefault block\n"),
    ],
)
def test_a_rule_is_added_to_any_text(before: str, after: str) -> None:
    assert Editor().add(parse_document(before), "d.test block").text == after


def test_a_rule_is_removed_with_nothing_else() -> None:
    assert Editor().remove(parse_document(TEXT), 1).text == TEXT.replace("  b.test block\r\n", "")


def test_a_rule_is_replaced_on_its_own_line_and_by_a_rule_only() -> None:
    document = parse_document(TEXT)
    assert Editor().replace(document, 1, "d.test direct").text == TEXT.replace("  b.test block", "d.test direct")
    for other in ("default block", "# b.test block", "d.test block\ne.test block", "d.test"):
        with pytest.raises(RuleRefused):
            Editor().replace(document, 1, other)


@pytest.mark.parametrize(("index", "to"), [(0, 2), (2, 0), (1, 1), (0, 1), (1, 2)])
def test_a_moved_rule_has_the_index_it_was_moved_to(index: int, to: int) -> None:
    document = parse_document(TEXT)
    names = [rule.written for rule in document.rules]
    names.insert(to, names.pop(index))

    moved = Editor().move(document, index, to)

    assert [rule.written for rule in moved.rules] == names
    assert sorted(line.strip() for line in moved.lines) == sorted(line.strip() for line in document.lines)


def test_disable_and_enable_undo_each_other() -> None:
    document = parse_document(TEXT)
    disabled = Editor().disable(document, 1)

    assert disabled.text == TEXT.replace("  b.test", "  off b.test")
    assert not disabled.rules[1].enabled
    assert Editor().enable(disabled, 1).text == TEXT
    assert Editor().enable(document, 0).text == TEXT
    assert Editor().disable(document, 2).text == TEXT


def test_a_comment_is_set_changed_and_taken_away() -> None:
    document = parse_document(TEXT)

    assert Editor().set_comment(document, 0, "new").text == TEXT.replace("# why", "# new")
    assert Editor().set_comment(document, 0, "").text == TEXT.replace("  # why", "")
    assert Editor().set_comment(document, 1, "é # x").rules[1].comment == "é # x"


def test_the_default_is_set_and_taken_away() -> None:
    document = parse_document("a.test block\n")

    assert Editor().set_default(document, "via uk-1").text == "a.test block\ndefault via uk-1\n"
    assert Editor().set_default(parse_document(TEXT), "").default is None
    with pytest.raises(RuleRefused):
        Editor().set_default(document, "sometimes")


@pytest.mark.parametrize("line", ["", "# x", "a.test", "a.test block\nb.test block", "default block", "a\x00 block"])
def test_what_is_no_rule_is_not_added(line: str) -> None:
    with pytest.raises(RuleRefused):
        Editor().add(parse_document(TEXT), line)


def test_a_comment_can_t_carry_another_line() -> None:
    with pytest.raises(RuleRefused):
        Editor().set_comment(parse_document(TEXT), 0, "x\nevil.test direct")


@pytest.mark.parametrize("index", [-1, 3])
def test_an_index_that_is_none_is_refused(index: int) -> None:
    with pytest.raises(UsageError):
        Editor().remove(parse_document(TEXT), index)
