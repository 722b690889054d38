"""A rule's parts can't be what no rule can say."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import ip_address

import pytest

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import (
    Action,
    ActionKind,
    Domain,
    ListKind,
    ListReference,
    Network,
    PortRange,
    Rule,
    RuleList,
)
from maikr_client.wire.codec import decode, encode


@pytest.mark.parametrize(
    "make",
    [
        lambda: Domain(name="Example.com"),
        lambda: Domain(name="example.com."),
        lambda: Domain(name="a..b"),
        lambda: Domain(name="bücher.example"),
        lambda: Domain(name=".".join(["a" * 60] * 5)),
        lambda: Network(first=ip_address("192.0.2.2"), last=ip_address("192.0.2.1")),
        lambda: Network(first=ip_address("192.0.2.2"), last=ip_address("2001:db8::1")),
        lambda: Network(first=ip_address("fe80::1%a"), last=ip_address("fe80::1%a")),
        lambda: PortRange(first=0, last=1),
        lambda: PortRange(first=2, last=1),
        lambda: PortRange(first=1, last=65536),
        lambda: Action(kind=ActionKind.VIA),
        lambda: Action(kind=ActionKind.BLOCK, target="uk-1"),
        lambda: Action(kind=ActionKind.VIA, target="a\nb"),
        lambda: ListReference(kind=ListKind.URL, where="http://lists.test"),
        lambda: ListReference(kind=ListKind.FILE, where="../x"),
        lambda: ListReference(kind=ListKind.FILE, where="a..b"),
        lambda: ListReference(kind=ListKind.FILE, where="x", sha256="AB"),
    ],
)
def test_what_no_rule_can_say_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(InvalidValue):
        make()


def test_rules_cross_a_process_s_border_unchanged() -> None:
    via = Action(kind=ActionKind.VIA, target="uk-1")
    destinations = (
        Domain(name="example.com"),
        Network(first=ip_address("192.0.2.0"), last=ip_address("192.0.2.9")),
        ListReference(kind=ListKind.BUNDLE, where="github"),
    )
    rules = tuple(Rule(destination=each, action=via, ports=(PortRange(first=1, last=2),)) for each in destinations)
    whole = RuleList(rules=rules, default=Action(kind=ActionKind.DIRECT))

    assert decode(RuleList, encode(whole)) == whole
