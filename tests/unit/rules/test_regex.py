"""Patterns of lists: those a linear automaton can do match as Python's `re` does, the others are refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.rules.automaton import PatternSet
from maikr_client.rules.regex import PatternRefused, can_match, parse_pattern

_ATOMS = st.sampled_from(["a", "b", ".", r"\.", "[ab]", "[^a]", "-", r"\d", r"\w", "1", "^", "$"])
_PATTERNS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.tuples(inner, inner).map(lambda two: f"({two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "{0,}"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
    ),
    max_leaves=8,
)
_NAMES = st.text("ab1-.", min_size=1, max_size=12)


@settings(max_examples=600, deadline=None)
@given(pattern=_PATTERNS, names=st.lists(_NAMES, min_size=1, max_size=5))
def test_a_pattern_matches_what_re_matches(pattern: str, names: list[str]) -> None:
    automaton = PatternSet([parse_pattern(pattern)])

    assert [automaton.matches(name) for name in names] == [bool(re.search(pattern, name)) for name in names]


@settings(max_examples=200, deadline=None)
@given(patterns=st.lists(_PATTERNS, min_size=1, max_size=4), name=_NAMES)
def test_many_patterns_are_one_automaton(patterns: list[str], name: str) -> None:
    together = PatternSet(map(parse_pattern, patterns), ["b1"])

    assert together.matches(name) == ("b1" in name or any(re.search(each, name) for each in patterns))


@pytest.mark.parametrize("bomb", ["(a+)+$", "^(a|a)*$", "(a|aa)+$", "(.*a){20}x", "^(a*)*(a*)*$", "([a-z]+)*x"])
def test_what_would_hang_a_backtracking_engine_takes_a_step_a_character(bomb: str) -> None:
    automaton = PatternSet([parse_pattern(bomb)])

    assert not automaton.matches("a" * 250 + "-")


@pytest.mark.parametrize(
    "pattern",
    [
        "(?=a)",
        "(?!a)",
        "(?<=a)b",
        r"(a)\1",
        "(?P<n>a)",
        r"\bads",
        "a**",
        "(",
        ")",
        "[a",
        "a{999}",
        "a{3,1}",
        "*",
        "^*",
        "\\",
        r"\p{L}",
        "[[:alpha:]]",
        "((((a{64}){64}){64}){64})",
        "((((){64}){64}){64}){64}",
        "(" * 20 + ")" * 20,
        "a" * 600,
    ],
)
def test_what_is_not_linear_or_too_large_is_refused(pattern: str) -> None:
    with pytest.raises(PatternRefused):
        PatternSet([parse_pattern(pattern)])


@pytest.mark.parametrize("pattern", [r"^https?://ads", "\u4e2d", r"a\s", "a(/b)+", "(/|:)"])
def test_a_pattern_that_no_name_can_match_is_known(pattern: str) -> None:
    assert not can_match(parse_pattern(pattern))


@pytest.mark.parametrize("pattern", ["(b|/c)", "a(:80)?", "a(/b){0,2}", "^$", ""])
def test_a_pattern_of_which_a_part_can_match_is_kept(pattern: str) -> None:
    assert can_match(parse_pattern(pattern))


def test_case_does_not_matter() -> None:
    assert PatternSet([parse_pattern("(?i)^ADS[A-C]")]).matches("adsb.test")


LETTERS = "abcdefgh"
LONG = "".join(LETTERS[each * each % 8 ^ each // 7 % 8] for each in range(250))
"""A name in which no stretch is like another."""


def half(number: int) -> str:
    return "".join(letter for place, letter in enumerate(LETTERS) if (number * 37 + 11) >> place & 1) or "a"


WIDE = [f"[{half(number)}].{{0,64}}{'.{0,64}' * 29}[^{LETTERS}]" for number in range(45)]
LATE = [f"[{half(number)}]{'.{60}' * 60}[^{LETTERS}]{number}" for number in range(45)]
"""Within all limits of a list, and never in LONG: each keeps thousands of nodes alive."""


@pytest.mark.parametrize("hostile", [WIDE, LATE], ids=["wide", "late"])
def test_a_name_that_costs_too_much_is_the_lists_whatever_was_asked_before(hostile: list[str]) -> None:
    fresh, asked = PatternSet(map(parse_pattern, hostile)), PatternSet(map(parse_pattern, hostile))
    names = [LONG[start:] + LONG[:start] for start in range(3)]

    before = [asked.matches(name) for name in names]

    assert before[-1]
    assert [fresh.matches(names[-1]), *(asked.matches(name) for name in names)] == [before[-1], *before]


def test_as_many_patterns_as_a_list_may_have_are_told_apart_in_names_of_any_length() -> None:
    patterns = [f"[a-z]{{3,8}}[0-9]+\\.site{number}\\.(com|net)$" for number in range(2000)]
    honest = PatternSet(map(parse_pattern, patterns))

    for name in ("www.example.com", f"{LONG[:60]}.{LONG[60:120]}.{LONG[:60]}.example", "images7.cdn42.site2001.org"):
        assert not honest.matches(name)
    assert honest.matches("images7.site1999.net")


@settings(max_examples=200, deadline=None)
@given(keywords=st.lists(_NAMES, max_size=6), name=_NAMES)
def test_a_keyword_is_found_anywhere(keywords: list[str], name: str) -> None:
    assert PatternSet((), keywords).matches(name) == any(each in name for each in keywords)


def test_keywords_cost_nothing_in_the_automaton() -> None:
    alike = [f"{'a' * 60}{number:x}" for number in range(2000)]

    assert PatternSet((), alike).size == PatternSet(()).size
    assert not PatternSet((), alike).matches("a" * 60)
