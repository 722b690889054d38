"""The engine says what the reference says, on thousands of random lists."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv6Address, ip_address
from itertools import takewhile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import Anything, DestinationSet, IpAddress, ListReference, Rule, RuleList
from maikr_client.rules.compile import compile_rules, needed_lists
from maikr_client.rules.document import parse_document
from maikr_client.rules.matcher import Matcher
from maikr_client.rules.ports import at_port
from tests.support import random_rules
from tests.support.reference_rules import reference_rule

Lists = dict[ListReference, DestinationSet]


def matcher_of(text: str) -> Matcher:
    document = parse_document(text)
    assert not document.problems
    return compile_rules(document.rule_list)


@settings(max_examples=1000, deadline=None)
@given(
    rules=random_rules.rule_lists,
    lists=random_rules.list_contents,
    name=random_rules.names,
    address=random_rules.addresses,
    port=random_rules.ports,
)
def test_the_engine_decides_as_the_reference_does(
    rules: RuleList, lists: Lists, name: str, address: IpAddress, port: int
) -> None:
    matcher = compile_rules(rules, lists)

    assert matcher.decide(name, port or None).rule == reference_rule(rules, lists, name, None, port)
    assert matcher.decide(address, port or None).rule == reference_rule(rules, lists, None, address, port)
    both = reference_rule(rules, lists, name, address, port)
    assert matcher.decide(name, port or None, address=address).rule == both
    assert at_port(matcher.verdicts(name, address=address), port) == both


@settings(max_examples=500, deadline=None)
@given(rules=random_rules.rule_lists, lists=random_rules.list_contents, name=random_rules.names)
def test_a_name_is_ruled_when_a_rule_before_anything_else_names_it(rules: RuleList, lists: Lists, name: str) -> None:
    def names_it(rule: Rule) -> bool:
        alone = RuleList(rules=(replace(rule, ports=()),))
        return not isinstance(rule.destination, Anything) and reference_rule(alone, lists, name, None, 0) == 0

    before = list(
        takewhile(lambda r: not (r.enabled and isinstance(r.destination, Anything) and not r.ports), rules.rules)
    )

    assert compile_rules(rules, lists).rules_name(name) == any(names_it(rule) for rule in before)


@settings(max_examples=150, deadline=None)
@given(rules=random_rules.rule_lists, lists=random_rules.list_contents)
def test_the_kernels_spans_are_disjoint_in_order_and_cover_all_ports(rules: RuleList, lists: Lists) -> None:
    matcher = compile_rules(rules, lists)

    for table in (matcher.ipv4, matcher.ipv6):
        ends = [end for span in table.spans for end in (span.first, span.last)]
        assert ends == sorted(ends)
        for span in table.spans:
            assert span.verdicts[0].first == 0
            assert span.verdicts[-1].last == 65535
            assert all(a.last + 1 == b.first for a, b in zip(span.verdicts, span.verdicts[1:], strict=False))


@settings(max_examples=100, deadline=None)
@given(rules=random_rules.rule_lists, lists=random_rules.list_contents, name=random_rules.names, data=st.data())
def test_a_disabled_rule_never_decides(rules: RuleList, lists: Lists, name: str, data: st.DataObject) -> None:
    address = data.draw(random_rules.addresses)
    decided = compile_rules(rules, lists).decide(name, 80, address=address).rule

    assert decided is None or rules.rules[decided].enabled


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("example.com", 1),
        ("www.example.com", 1),
        ("notexample.com", None),
        ("a.b.below.test", 2),
        ("below.test", None),
        ("exact.test", 3),
        ("www.exact.test", None),
    ],
)
def test_names_mean_what_the_language_says(name: str, line: int | None) -> None:
    matcher = matcher_of("example.com via uk-1\n*.below.test block\n=exact.test direct\n")

    assert matcher.decide(name).line == line


def test_the_first_rule_wins_even_when_a_later_one_says_more() -> None:
    assert matcher_of("example.com block\nwww.example.com direct\n").decide("www.example.com").line == 1


def test_a_rule_for_a_port_leaves_other_ports_and_ping_to_later_rules() -> None:
    matcher = matcher_of("example.com port:443 block\nexample.com direct\n")

    assert [matcher.decide("example.com", port).line for port in (443, 80, None)] == [1, 2, 2]


def test_an_address_rule_above_a_name_rule_wins_for_names_that_resolve_there() -> None:
    matcher = matcher_of("192.0.2.0/24 block\nexample.com direct\n")

    assert matcher.decide("example.com", address=ip_address("192.0.2.9")).line == 1
    assert matcher.decide("example.com", address=ip_address("198.51.100.9")).line == 2


def test_an_address_in_ipv6s_clothes_follows_the_ipv4_rules() -> None:
    assert matcher_of("192.0.2.0/24 block\n").decide(IPv6Address("::ffff:192.0.2.1")).line == 1


def test_a_missing_list_puts_nothing_in_force() -> None:
    rules = parse_document("example.com block\nlist:ads block\noff list:other block\n").rule_list

    assert [each.where for each in needed_lists(rules)] == ["ads"]
    with pytest.raises(InvalidValue):
        compile_rules(rules)


def test_rules_that_meet_in_the_kernel_keep_ports_apart() -> None:
    spans = matcher_of("192.0.2.0/25 port:443 block\n192.0.2.0/24 direct\n").ipv4.spans

    assert [(span.first & 0xFF, span.last & 0xFF, [each.rule for each in span.verdicts]) for span in spans] == [
        (0, 127, [1, 0, 1]),
        (128, 255, [1]),
    ]
