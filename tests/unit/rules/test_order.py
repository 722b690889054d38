"""The most specific rule first, and nothing else changed."""

from __future__ import annotations

from hypothesis import given, settings

from maikr_client.model.rule import IpAddress, RuleList
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import parse_document
from maikr_client.rules.order import most_specific_first
from maikr_client.rules.render import rule_text, rules_text
from tests.support import random_rules


def test_a_rule_within_another_comes_right_before_it_and_comments_stay() -> None:
    text = "# wide\na.test via uk-1\n192.0.2.0/24 block\nb.a.test direct # narrow\r\n192.0.2.7 direct\nb.test block"

    assert most_specific_first(parse_document(text)).text == (
        "# wide\nb.a.test direct # narrow\na.test via uk-1\n192.0.2.7 direct\r\n192.0.2.0/24 block\nb.test block"
    )


def test_rules_that_do_not_lie_within_each_other_keep_their_order() -> None:
    text = "192.0.2.0/24 block\na.test direct\n192.0.2.5-192.0.3.9 direct\na.test port:80 block\nb.test block\n"

    assert [rule.line for rule in parse_document(text).rules] == [1, 2, 3, 4, 5]
    assert most_specific_first(parse_document(text)).text == text.replace(
        "a.test direct\n192.0.2.5-192.0.3.9 direct\na.test port:80 block",
        "a.test port:80 block\na.test direct\n192.0.2.5-192.0.3.9 direct",
    )


@settings(max_examples=300, deadline=None)
@given(
    rules=random_rules.plain_rule_lists,
    name=random_rules.names,
    address=random_rules.addresses,
    port=random_rules.ports,
)
def test_only_what_never_matched_takes_traffic_from_the_rule_around_it(
    rules: RuleList, name: str, address: IpAddress, port: int
) -> None:
    before = parse_document(rules_text(rules))
    after = most_specific_first(before)
    old = compile_rules(before.rule_list).decide(name, port or None, address=address).rule
    new = compile_rules(after.rule_list).decide(name, port or None, address=address).rule

    assert (old is None) == (new is None)
    if old is not None and new is not None:
        texts = [rule_text(after.rules[new]), rule_text(before.rules[old])]
        alone = compile_rules(parse_document("\n".join([texts[1], texts[0]])).rule_list)
        assert texts[0] == texts[1] or alone.decide(name, port or None, address=address).rule == 0
