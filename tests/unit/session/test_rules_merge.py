"""Edits of two devices become one text: none is lost, and both devices end with the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.rules.document import parse_document
from maikr_client.session.rules.marks import Version, conflict_lines, settled
from maikr_client.session.rules.merge import merge

LINES = [
    "a.test direct",
    "a.test block",
    "b.test via uk-1",
    "off b.test via uk-1",
    "c.test block",
    "# work",
    "",
    "*.a.test direct",
    "a.test port:443 block",
]
DEFAULTS = ["", "default direct\n", "default block\n", "default via uk-1\n"]


def _text(lines: list[str], default: str) -> str:
    return "".join(f"{line}\n" for line in lines) + default


texts = st.builds(_text, st.lists(st.sampled_from(LINES), max_size=7), st.sampled_from(DEFAULTS))


def rules_of(text: str) -> set[str]:
    document = parse_document(text)
    assert not document.problems, text
    return {document.lines[rule.line - 1].strip() for rule in document.rules}


def defaults_of(text: str) -> set[str]:
    return {line.removeprefix("# ") for line in text.splitlines() if line.removeprefix("# ").startswith("default ")}


def numbered(text: str) -> dict[tuple[object, int], str]:
    """Rules by what they are known by: destination and ports, and how often those stood above already."""
    document = parse_document(text)
    found: dict[tuple[object, int], str] = {}
    for rule in document.rules:
        key = (rule.destination, rule.ports)
        count = sum(1 for each, _ in found if each == key)
        found[key, count] = document.lines[rule.line - 1].strip()
    return found


@settings(max_examples=300)
@given(texts, texts, texts)
def test_no_rule_of_either_side_is_lost(base: str, mine: str, theirs: str) -> None:
    merged = merge(base, mine, theirs)

    kept, before = rules_of(merged), numbered(base)
    for own, other in ((numbered(mine), numbered(theirs)), (numbered(theirs), numbered(mine))):
        replaced = {known for known, rule in own.items() if before.get(known) == rule != other.get(known)}
        assert {rule for known, rule in own.items() if known not in replaced} <= kept
    changed = {one for one in defaults_of(mine) | defaults_of(theirs) if one not in defaults_of(base)}
    assert changed <= defaults_of(merged)


@settings(max_examples=300)
@given(texts, texts, texts)
def test_nothing_is_made_up(base: str, mine: str, theirs: str) -> None:
    assert rules_of(merge(base, mine, theirs)) <= rules_of(mine) | rules_of(theirs)


@settings(max_examples=300)
@given(texts, texts, texts)
def test_merging_again_changes_nothing(base: str, mine: str, theirs: str) -> None:
    merged = merge(base, mine, theirs)

    assert merge(base, merged, merged) == merged
    assert merge(theirs, merged, theirs) == merged
    assert merge(merged, mine, mine) == mine


@given(texts, texts)
def test_one_sides_edit_alone_is_taken_byte_for_byte(base: str, other: str) -> None:
    assert merge(base, other, base) == other
    assert merge(base, base, other) == other


def test_new_rules_of_both_are_kept_without_a_conflict() -> None:
    merged = merge("a.test direct\n", "a.test direct\nb.test block\n", "a.test direct\nc.test block\n")

    assert merged == "a.test direct\nc.test block\nb.test block\n"


def test_edits_of_neighbours_do_not_meet() -> None:
    merged = merge(
        "a.test direct\nb.test direct\n", "a.test block\nb.test direct\n", "a.test direct\noff b.test direct\n"
    )

    assert merged == "a.test block\noff b.test direct\n"


def test_a_rule_that_one_moved_and_the_other_changed_is_changed_where_it_was_moved_to() -> None:
    merged = merge(
        "a.test direct\nb.test direct\nc.test direct\n",
        "c.test direct\na.test direct\nb.test direct\n",
        "a.test direct\nb.test direct\nc.test block\n",
    )

    assert merged == "c.test block\na.test direct\nb.test direct\n"


def test_a_rule_changed_by_both_stays_in_both_versions_side_by_side_and_marked() -> None:
    merged = merge("a.test direct\n", "a.test block\n", "a.test via uk-1\n")

    assert [line for line in merged.splitlines() if not line.startswith("#")] == ["a.test block", "a.test via uk-1"]
    assert conflict_lines(merged) == (1,)


def test_a_rule_changed_here_and_removed_there_stays_and_is_marked() -> None:
    merged = merge("a.test direct\nb.test direct\n", "a.test block\nb.test direct\n", "b.test direct\n")

    assert rules_of(merged) == {"a.test block", "b.test direct"}
    assert conflict_lines(merged) == (1,)


def test_two_defaults_leave_one_in_force_and_the_other_to_be_read() -> None:
    merged = merge("a.test direct\n", "a.test direct\ndefault block\n", "a.test direct\ndefault direct\n")

    assert not parse_document(merged).problems
    assert "default block\n" in merged
    assert "# default direct\n" in merged


def test_a_default_stays_after_rules_that_the_other_added() -> None:
    merged = merge("", "a.test direct\n", "b.test direct\ndefault block\n")

    assert merged == "b.test direct\na.test direct\ndefault block\n"


@pytest.mark.parametrize(
    ("version", "left"),
    [
        (Version.FIRST, "a.test block\ndefault block\n"),
        (Version.SECOND, "a.test via uk-1\ndefault direct\n"),
        (Version.BOTH, "a.test block\na.test via uk-1\ndefault block\n# default direct\n"),
    ],
)
def test_a_conflict_is_settled_for_a_version(version: Version, left: str) -> None:
    merged = merge("a.test direct\n", "a.test block\ndefault block\n", "a.test via uk-1\ndefault direct\n")

    assert settled(merged, version) == left


@settings(max_examples=200)
@given(st.lists(st.tuples(st.booleans(), texts, st.booleans()), max_size=8))
def test_two_clients_and_the_account_end_with_one_text(edits: list[tuple[bool, str, bool]]) -> None:
    account = ""
    clients = {False: ["", ""], True: ["", ""]}  # its text, and the last common one

    def sync(who: bool) -> None:  # noqa: FBT001 - which of the two
        nonlocal account
        text, common = clients[who]
        account = merge(common, text, account)
        clients[who] = [account, account]

    for who, text, online in edits:
        clients[who][0] = text
        if online:
            sync(who)
    for who in (False, True, False):
        sync(who)

    assert clients[False][0] == clients[True][0] == account
