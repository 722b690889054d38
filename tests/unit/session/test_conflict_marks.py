"""Both versions of a conflict, as a person is shown them."""

from __future__ import annotations

from maikr_client.session.rules.marks import Conflict, conflicts, side_by_side


def test_each_conflict_has_the_lines_of_both_versions() -> None:
    marked = "\n".join(
        [
            "x.example block",
            *side_by_side("a.example block", "a.example direct"),
            *side_by_side("b.example direct", None),
        ]
    )
    assert conflicts(marked) == (
        Conflict(first=("a.example block",), second=("a.example direct",)),
        Conflict(first=("b.example direct",), second=()),
    )


def test_a_default_line_that_is_held_back_is_shown_as_what_it_would_be() -> None:
    marked = "\n".join(side_by_side("default block", "default direct"))
    assert conflicts(marked) == (Conflict(first=("default block",), second=("default direct",)),)


def test_rules_without_marks_have_none() -> None:
    assert conflicts("a.example block\n# a remark\n") == ()
