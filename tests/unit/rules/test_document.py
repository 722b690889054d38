"""A text of rules is read whole: every rule, every problem, and the text itself kept."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.model.rule import (
    Action,
    ActionKind,
    Anything,
    Domain,
    Fallback,
    ListKind,
    ListReference,
    Network,
    PortRange,
    RuleList,
    Scope,
)
from maikr_client.rules.document import MAX_LINES, parse_document
from maikr_client.rules.line import MAX_LINE
from maikr_client.rules.problems import RuleProblemCode as Code
from maikr_client.rules.render import rules_text
from maikr_client.rules.wording import SENTENCES, placed_sentence
from tests.support import random_rules

_WORDS = ["off", "example.com", "*.a.test", "=b.test", "192.0.2.0/24", "via", "uk-1", "direct", "block", "default", "#"]
_WORDS += ["port:443", "if", "unavailable:", "list:x", "bücher.test", " ", "\t", "\n", "\r\n", "\r", "\x00", "\ufeff"]


@settings(max_examples=250, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=30).map(" ".join) | st.text())
def test_any_text_comes_back_byte_for_byte_and_every_problem_has_its_place(text: str) -> None:
    document = parse_document(text)

    assert document.text == text
    for problem in document.problems:
        assert 1 <= problem.line <= len(document.lines)
        assert 1 <= problem.column <= len(document.lines[problem.line - 1]) + 1
        assert placed_sentence(problem)


@settings(max_examples=200, deadline=None)
@given(random_rules.rule_lists)
def test_rules_written_out_read_back_the_same(rules: RuleList) -> None:
    text = rules_text(rules)
    again = parse_document(text)

    assert not again.problems
    assert rules_text(again.rule_list) == text


def test_each_part_of_a_rule_is_read() -> None:
    document = parse_document(
        "Off *.Example.COM. port:443,80,8000-8100 via The Netherlands if unavailable: direct # why"
    )
    (rule,) = document.rules

    assert rule.destination == Domain(name="example.com", scope=Scope.BELOW)
    assert rule.ports == tuple(PortRange(first=a, last=b) for a, b in ((80, 80), (443, 443), (8000, 8100)))
    assert rule.action == Action(kind=ActionKind.VIA, target="The Netherlands")
    assert (rule.if_unavailable, rule.enabled, rule.comment) == (Fallback.DIRECT, False, "why")
    assert (rule.written, rule.line) == ("*.Example.COM.", 1)


def test_each_kind_of_destination_is_read() -> None:
    text = "=a.test block\n192.0.2.1 block\n192.0.2.0/25 block\n2001:db8::1-2001:db8::9 block\nany block\n"
    kinds = [rule.destination for rule in parse_document(text).rules]

    assert kinds == [
        Domain(name="a.test", scope=Scope.EXACT),
        Network(first=ip_address("192.0.2.1"), last=ip_address("192.0.2.1")),
        Network(first=ip_address("192.0.2.0"), last=ip_address("192.0.2.127")),
        Network(first=ip_address("2001:db8::1"), last=ip_address("2001:db8::9")),
        Anything(),
    ]
    url = parse_document(f"list:https://lists.test/a#b format:plain sha256:{'A' * 64} block # c").rules[0].destination
    assert url == ListReference(kind=ListKind.URL, where="https://lists.test/a#b", sha256="a" * 64, format="plain")


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("example.com", Code.MISSING_ACTION, 12),
        ("via uk-1", Code.MISSING_DESTINATION, 1),
        ("off", Code.MISSING_DESTINATION, 4),
        ("example.com via", Code.MISSING_TARGET, 16),
        ("example.com proxy", Code.UNKNOWN_WORD, 13),
        ("example.com direct now", Code.UNKNOWN_WORD, 20),
        ("exam_ple..com block", Code.BAD_NAME, 9),
        ("  *.exa$mple.com block", Code.BAD_NAME, 8),
        (f"{'a' * 64}.com block", Code.BAD_NAME, 64),
        (".".join(["a" * 60] * 5) + " block", Code.BAD_NAME, 1),
        ("straße.de block", Code.BAD_NAME, 1),
        ("1.2.3 block", Code.BAD_ADDRESS, 1),
        ("300.1.1.1 block", Code.BAD_ADDRESS, 1),
        ("010.1.1.1 block", Code.BAD_ADDRESS, 1),
        ("192.0.2.0/33 block", Code.BAD_ADDRESS, 11),
        ("192.0.2.1/24 block", Code.HOST_BITS, 1),
        ("192.0.2.9-192.0.2.1 block", Code.BAD_RANGE, 11),
        ("192.0.2.9-2001:db8::1 block", Code.BAD_RANGE, 11),
        ("::ffff:192.0.2.1 block", Code.MAPPED_ADDRESS, 1),
        ("fe80::1%eth0 block", Code.ZONE, 8),
        ("example.com:443 block", Code.PORT_IN_DESTINATION, 12),
        ("example.com port:0 block", Code.BAD_PORT, 18),
        ("example.com port:80,70000 block", Code.BAD_PORT, 21),
        ("example.com port:9-1 block", Code.BAD_PORT, 18),
        ("example.com port:1 port:2 block", Code.REPEATED_OPTION, 20),
        ("list:http://lists.test/a block", Code.BAD_LIST, 6),
        ("list:../etc block", Code.BAD_LIST, 6),
        ("list:a sha256:12 block", Code.BAD_LIST, 8),
        ("example.com format:plain block", Code.BAD_LIST, 13),
        ("example.com via uk-1 port:443", Code.BAD_TARGET, 22),
        ("example.com via uk-1 if unavailable: never", Code.BAD_FALLBACK, 38),
        ("example.com via uk-1 if down", Code.BAD_FALLBACK, 22),
        ("example.com block if unavailable: direct", Code.NEEDLESS_FALLBACK, 19),
        ("default via uk-1 if unavailable: direct", Code.NEEDLESS_FALLBACK, 18),
        ("off default block", Code.DEFAULT_OFF, 1),
        ("example.com\x00 block", Code.CONTROL_CHARACTER, 12),
        ("example.com block # \u202eevil", Code.CONTROL_CHARACTER, 21),
        ("x" * (MAX_LINE + 1), Code.LINE_TOO_LONG, MAX_LINE + 1),
    ],
)
def test_what_is_wrong_is_named_at_its_column(line: str, code: Code, column: int) -> None:
    (problem,) = parse_document(f"a.test block\n{line}\n").problems

    assert (problem.line, problem.column, problem.code) == (2, column, code)
    assert "…" not in placed_sentence(problem)


def test_all_errors_are_reported_and_good_lines_still_read() -> None:
    document = parse_document("one.test\nb.test block\ntwo.test via\ndefault block\ndefault direct\nc.test block\n")

    assert [(each.line, each.code) for each in document.problems] == [
        (1, Code.MISSING_ACTION),
        (3, Code.MISSING_TARGET),
        (5, Code.DEFAULT_TWICE),
        (6, Code.AFTER_DEFAULT),
    ]
    assert [rule.line for rule in document.rules] == [2]
    assert document.default == Action(kind=ActionKind.BLOCK)


def test_a_text_of_a_million_lines_is_refused_at_the_line_that_is_too_many() -> None:
    document = parse_document("\n" * 1_000_000)

    assert [(each.line, each.code) for each in document.problems] == [(MAX_LINES + 1, Code.TOO_MANY_LINES)]


def test_names_that_are_words_of_the_language_can_be_written() -> None:
    assert [rule.destination for rule in parse_document("=off block\n=any block\n=default block\n").rules] == [
        Domain(name=name, scope=Scope.EXACT) for name in ("off", "any", "default")
    ]


def test_every_problem_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Code)
