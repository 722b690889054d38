"""The lint names just those rules that can't do what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from maikr_client.model.rule import DestinationSet, IpAddress, ListReference, RuleList
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import parse_document
from maikr_client.rules.lint import known_targets, lint
from maikr_client.rules.problems import RuleProblemCode as Code
from tests.support import random_rules
from tests.support.reference_rules import reference_rule


def warnings_of(text: str) -> list[tuple[int, Code, str]]:
    document = parse_document(text)
    assert not document.problems
    return [(each.line, each.code, each.field("other")) for each in lint(compile_rules(document.rule_list))]


@pytest.mark.parametrize(
    ("text", "warnings"),
    [
        ("example.com block\nwww.example.com direct\n", [(2, Code.SHADOWED, "1")]),
        ("example.com block\nEXAMPLE.com. block\n", [(2, Code.DUPLICATE, "1")]),
        ("example.com block\n\nexample.com direct\n", [(3, Code.CONTRADICTORY, "1")]),
        ("www.example.com block\nexample.com direct\n", []),
        ("=a.test block\n*.a.test block\na.test direct\n", [(3, Code.SHADOWED, "1")]),
        ("*.a.test block\na.test direct\n", []),
        ("a.test port:443 block\nwww.a.test direct\n", []),
        ("a.test block\nwww.a.test port:443 direct\n", [(2, Code.SHADOWED, "1")]),
        (
            "a.test port:1-9 block\na.test port:10-20 block\nb.a.test port:5-15 direct\n",
            [(3, Code.SHADOWED, "1")],
        ),
        ("192.0.2.0/24 block\n192.0.2.7 direct\n", [(2, Code.SHADOWED, "1")]),
        ("192.0.2.0/25 block\n192.0.2.128/25 block\n192.0.2.0/24 direct\n", [(3, Code.SHADOWED, "1")]),
        ("192.0.2.0-192.0.2.9 block\n192.0.2.5-192.0.2.20 direct\n", []),
        ("any block\nexample.com direct\n192.0.2.1 direct\n", [(2, Code.SHADOWED, "1"), (3, Code.SHADOWED, "1")]),
        ("any port:25 block\nany port:25 direct\nany port:24-26 direct\n", [(2, Code.CONTRADICTORY, "1")]),
        ("off example.com block\nwww.example.com direct\n", []),
        ("a.test via uk-1\na.test via uk-1 if unavailable: direct\n", [(2, Code.CONTRADICTORY, "1")]),
    ],
)
def test_a_rule_that_never_matches_is_named_with_the_line_that_takes_its_traffic(
    text: str, warnings: list[tuple[int, Code, str]]
) -> None:
    assert warnings_of(text) == warnings


@settings(max_examples=250, deadline=None)
@given(
    rules=random_rules.rule_lists,
    lists=random_rules.list_contents,
    name=random_rules.names,
    address=random_rules.addresses,
    port=random_rules.ports,
)
def test_what_is_called_shadowed_never_decides(
    rules: RuleList, lists: dict[ListReference, DestinationSet], name: str, address: IpAddress, port: int
) -> None:
    numbered = RuleList(rules=tuple(replace(rule, line=index + 1) for index, rule in enumerate(rules.rules)))
    never = {each.line - 1 for each in lint(compile_rules(numbered, lists)) if each.code is Code.SHADOWED}

    assert reference_rule(rules, lists, name, address, port) not in never
    assert reference_rule(rules, lists, name, None, port) not in never
    assert reference_rule(rules, lists, None, address, port) not in never


def test_a_public_suffix_is_warned_of_and_its_exact_name_is_not() -> None:
    document = parse_document("co.test block\n=co.test block\n*.co.test direct\nexample.co.test block\n")
    found = lint(compile_rules(document.rule_list), is_public_suffix=lambda name: name == "co.test")

    assert [each.line for each in found if each.code is Code.PUBLIC_SUFFIX] == [1, 3]


def test_a_target_that_is_neither_server_nor_country_is_named() -> None:
    document = parse_document("a.test via UK-1\nb.test via united kingdom\nc.test via atlantis\nd.test block\n")
    found = lint(compile_rules(document.rule_list), is_target=known_targets(["uk-1", "United Kingdom", "GB"]))

    assert [(each.line, each.field("target")) for each in found] == [(3, "atlantis")]
