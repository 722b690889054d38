"""Explain says which line decides, and why, in words."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from maikr_client.model.rule import DestinationSet, IpAddress
from maikr_client.rules.compile import compile_rules, needed_lists
from maikr_client.rules.document import parse_document
from maikr_client.rules.explain import explain

RULES = parse_document(
    "example.com port:443 via uk-1  # work\nexample.com block\n192.0.2.0/24 via nl if unavailable: direct\n"
    "list:ads block\ndefault via United Kingdom\n"
).rule_list
MATCHER = compile_rules(RULES, {needed_lists(RULES)[0]: DestinationSet(keywords=("advert",))})


@pytest.mark.parametrize(
    ("destination", "line", "words"),
    [
        ("www.example.com", 2, "www.example.com is below example.com: it is blocked. On port 443: line 1 decides"),
        ("my.adverts.test", 4, "my.adverts.test is in the list ads: it is blocked"),
        (ip_address("192.0.2.7"), 3, "192.0.2.7 is within 192.0.2.0/24: it goes via nl, and direct while"),
        ("other.test", None, "No rule holds other.test, so the default decides: it goes via United Kingdom."),
    ],
)
def test_the_reason_names_what_matched(destination: str | IpAddress, line: int | None, words: str) -> None:
    explanation = explain(MATCHER, destination)

    assert explanation.line == line
    assert words in explanation.reason


def test_a_name_caught_by_its_address_says_so() -> None:
    explanation = explain(MATCHER, "other.test", 80, address=ip_address("192.0.2.7"))

    assert "other.test is at 192.0.2.7, which is within 192.0.2.0/24" in explanation.reason
    assert explanation.text == "192.0.2.0/24 via nl if unavailable: direct"
    assert not explanation.by_port
