"""Random rule lists over few names and addresses, so that rules overlap as often as can be."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

from hypothesis import strategies as st

from maikr_client.model.rule import (
    Action,
    ActionKind,
    Anything,
    Destination,
    DestinationSet,
    Domain,
    IpAddress,
    ListKind,
    ListReference,
    Network,
    Rule,
    RuleList,
    Scope,
)
from maikr_client.rules.ports import joined

_LABELS = st.sampled_from(["a", "b", "www", "x-1"])
names = st.lists(_LABELS, min_size=1, max_size=4).map(lambda labels: ".".join([*labels, "test"]))
addresses: st.SearchStrategy[IpAddress] = st.one_of(
    st.integers(0, 15).map(lambda host: IPv4Address(0xC0000200 + host)),
    st.integers(0, 15).map(lambda host: IPv6Address((0x20010DB8 << 96) + host)),
    st.sampled_from([ip_address("0.0.0.0"), ip_address("255.255.255.255"), IPv6Address((1 << 128) - 1)]),
)
ports = st.sampled_from([0, 1, 53, 79, 80, 81, 443, 65535])
_edges = st.sampled_from([1, 53, 79, 80, 81, 443, 65535])


def _in_order(ends: tuple[int, int]) -> tuple[int, int]:
    return min(ends), max(ends)


port_sets = st.one_of(
    st.just(()), st.lists(st.tuples(_edges, _edges).map(_in_order), min_size=1, max_size=3).map(joined)
)


def _network(ends: tuple[IpAddress, IpAddress]) -> Network:
    first, last = sorted(ends, key=int) if ends[0].version == ends[1].version else (ends[0], ends[0])
    return Network(first=first, last=last)


networks = st.tuples(addresses, addresses).map(_network)
domains = st.builds(Domain, name=names, scope=st.sampled_from(Scope))
_few_names = st.lists(names, max_size=2).map(tuple)
sets = st.builds(
    DestinationSet,
    trees=_few_names,
    below=_few_names,
    children=_few_names,
    exact=_few_names,
    networks=st.lists(networks, max_size=2).map(tuple),
    keywords=st.lists(st.sampled_from(["a.b", "www", "x-"]), max_size=2).map(tuple),
    patterns=st.lists(st.sampled_from([r"^a\.", r"(a|b)+\.test$", r"w{2,3}", r"^x-\d\.(www\.)?test$"]), max_size=2).map(
        tuple
    ),
)
references = st.sampled_from([ListReference(kind=ListKind.FILE, where=name) for name in ("one", "two")])
destinations: st.SearchStrategy[Destination] = st.one_of(domains, domains, networks, references, st.just(Anything()))
actions = st.sampled_from(
    [Action(kind=ActionKind.VIA, target="uk-1"), Action(kind=ActionKind.DIRECT), Action(kind=ActionKind.BLOCK)]
)
rules = st.builds(Rule, destination=destinations, action=actions, ports=port_sets, enabled=st.integers(0, 5).map(bool))
rule_lists = st.builds(RuleList, rules=st.lists(rules, max_size=12).map(tuple), default=actions)
list_contents = st.fixed_dictionaries(
    {ListReference(kind=ListKind.FILE, where="one"): sets, ListReference(kind=ListKind.FILE, where="two"): sets}
)
plain_rules = st.builds(Rule, destination=st.one_of(domains, networks), action=actions, ports=port_sets)
plain_rule_lists = st.builds(RuleList, rules=st.lists(plain_rules, max_size=10).map(tuple), default=actions)
