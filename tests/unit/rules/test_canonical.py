"""The one form in which rules and lists reach the daemon."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import DestinationSet, Network, RuleList
from maikr_client.rules.canonical import (
    canonical_document,
    canonical_text,
    parse_canonical,
    read_canonical_document,
    read_canonical_list,
)
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import parse_document

labels = st.from_regex(r"[a-z0-9_-]{1,8}", fullmatch=True)
names = st.builds(
    lambda parts, last: ".".join([*parts, last]),
    st.lists(labels, max_size=3),
    st.sampled_from(["test", "de", "xn--p1ai"]),
)
networks = st.one_of(
    st.builds(lambda a, b: Network(first=min(a, b), last=max(a, b)), st.ip_addresses(v=4), st.ip_addresses(v=4)),
    st.builds(lambda a: Network(first=a, last=a), st.integers(2**64, 2**128 - 1).map(IPv6Address)),
)
sets = st.builds(
    DestinationSet,
    trees=st.lists(names, max_size=4).map(tuple),
    below=st.lists(names, max_size=4).map(tuple),
    children=st.lists(names, max_size=4).map(tuple),
    exact=st.lists(names, max_size=4).map(tuple),
    networks=st.lists(networks, max_size=4).map(tuple),
    keywords=st.lists(labels, max_size=3).map(tuple),
    patterns=st.lists(st.sampled_from([r"^ad[0-9]+\.", "x|y", "#no comment"]), max_size=3).map(tuple),
)


@given(sets)
def test_a_list_reads_back_as_it_was(held: DestinationSet) -> None:
    assert parse_canonical(canonical_text(held)) == held


def test_an_empty_list_is_an_empty_text() -> None:
    assert canonical_text(DestinationSet()) == ""
    assert parse_canonical("") == DestinationSet()


def test_addresses_are_told_from_names() -> None:
    held = parse_canonical("192.0.2.1\n192.0.2.1-192.0.2.9\n2001:db8::/32\nexample.test\n")

    assert held.trees == ("example.test",)
    assert [str(each.first) for each in held.networks] == ["192.0.2.1", "192.0.2.1", "2001:db8::"]
    assert held.networks[1].last == IPv4Address("192.0.2.9")


@pytest.mark.parametrize(
    "hostile",
    [
        *("Example.test", "a b", "", "a.test\n\nb.test", "=", "*.", "=1.2.3.4", "+.", "keyword:", "keyword:\x1b"),
        *("regexp:(", "regexp:(?=x)", "192.0.2.1/24", "x" * 300, "list:x", "example.test direct", "a.test\r"),
        *("[::1]", "fe80::1%eth0", "\ud800", "münchen.test"),
    ],
)
def test_anything_else_is_refused_with_its_line(hostile: str) -> None:
    with pytest.raises(InvalidValue, match=r"line [23]"):
        parse_canonical(f"good.test\n{hostile}\n")


def test_bytes_that_are_no_text_are_refused() -> None:
    assert read_canonical_list(b"a.test\n").trees == ("a.test",)
    with pytest.raises(InvalidValue):
        read_canonical_list(b"a.test\n\xff\n")


def test_rules_lose_comments_and_spacing_and_keep_their_indexes() -> None:
    document = parse_document("# work\n\noff  A.test   direct # why\nmünchen.test via uk-1\ndefault   block\n")

    data = canonical_document(document.rule_list)

    assert data == b"off a.test direct\nxn--mnchen-3ya.test via uk-1\ndefault block\n"
    assert [rule.enabled for rule in read_canonical_document(data).rules] == [False, True]


def test_equal_rules_have_equal_text_however_they_were_written() -> None:
    one, other = (parse_document(text).rule_list for text in ("a.test direct", "# x\nA.TEST.   direct # y\r\n"))

    assert canonical_document(one) == canonical_document(other)


def test_no_rules_are_an_empty_document() -> None:
    assert read_canonical_document(canonical_document(RuleList())) == RuleList()


def test_a_document_that_is_none_is_refused_with_its_line() -> None:
    with pytest.raises(InvalidValue, match="line 2"):
        read_canonical_document(b"a.test direct\nb.test nonsense\n")


def test_a_pattern_that_slipped_through_is_refused_when_compiled() -> None:
    rules = parse_document("list:x block").rule_list
    (reference,) = (rule.destination for rule in rules.rules)

    with pytest.raises(InvalidValue):
        compile_rules(rules, {reference: DestinationSet(patterns=("(",))})  # type: ignore[dict-item]  # a list, as parsed
