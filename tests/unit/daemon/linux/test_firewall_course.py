"""What another firewall does with our packets, by rulesets as nft prints them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.daemon.linux.ruleset import foreign_chains
from maikr_client.daemon.linux.surroundings import firewalls_in_the_way
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.model.problem import Problem, ProblemCode
from tests.support.plans import AMSTERDAM, IDENTITY, exit_in

RULESETS = Path(__file__).with_name("rulesets")
"""As firewalld 1.3.3 loaded them in a namespace of its own: installed, it changes the machine's firewall."""

DEVICES = ("lo", "eth0", "docker0", "maikr0")
DESIRED = DesiredNetwork(identity=IDENTITY, exits=(exit_in(0, AMSTERDAM),), default_slot=0, allow_lan=False)
OUTPUT = {"family": "inet", "table": "filter", "name": "out", "hook": "output", "type": "filter", "prio": 0}
DROP: dict[str, object] = {"drop": None}
ACCEPT: dict[str, object] = {"accept": None}


def match(left: object, right: object, op: str = "==") -> dict[str, object]:
    return {"match": {"op": op, "left": left, "right": right}}


def meta(key: str, right: object, op: str = "==") -> dict[str, object]:
    return match({"meta": {"key": key}}, right, op)


def ruleset(*rules: list[dict[str, object]], policy: str = "accept", **chain: object) -> str:
    written = [
        {"rule": {"family": "inet", "table": "filter", "chain": "out", "handle": 1, "expr": each}} for each in rules
    ]
    return json.dumps({"nftables": [{"metainfo": {}}, {"chain": {**OUTPUT, "policy": policy, **chain}}, *written]})


def found(text: str) -> list[tuple[str, str]]:
    problems = list(firewalls_in_the_way(DESIRED, foreign_chains(text), DEVICES))
    assert all(each.code is ProblemCode.FIREWALL_IN_THE_WAY for each in problems)
    return [(each.field("program"), each.field("what")) for each in problems]


BOTH = [("nftables table filter", "tunnel"), ("nftables table filter", "traffic")]


def test_a_policy_of_drop_is_in_the_way() -> None:
    assert found(ruleset(policy="drop")) == BOTH


@pytest.mark.parametrize(
    "rule",
    [
        [ACCEPT],
        [meta("oifname", {"set": ["eth0", "maikr*"]}), ACCEPT],
        [match({"ct": {"key": "state"}}, ["new", "established"], "in"), ACCEPT],
        [meta("oifname", "eth9", "!="), ACCEPT],
    ],
)
def test_what_lets_us_through_before_is_heard(rule: list[dict[str, object]]) -> None:
    assert found(ruleset(rule, policy="drop")) == []


@pytest.mark.parametrize(
    "rule",
    [
        [meta("oifname", "lo"), ACCEPT],
        [match({"ct": {"key": "state"}}, ["established", "related"], "in"), ACCEPT],
        [match({"payload": {"protocol": "tcp", "field": "dport"}}, 22), ACCEPT],
    ],
)
def test_what_lets_others_through_does_not_help_us(rule: list[dict[str, object]]) -> None:
    assert found(ruleset(rule, policy="drop")) == BOTH


def test_a_rule_against_the_tunnels_packets_alone_is_told_so() -> None:
    udp = match({"payload": {"protocol": "udp", "field": "dport"}}, {"range": [1024, 65535]})

    assert found(ruleset([udp, DROP])) == [("nftables table filter", "tunnel")]
    assert found(ruleset([meta("oifname", "maikr0"), DROP])) == [("nftables table filter", "traffic")]


def test_what_cant_be_judged_accuses_nobody() -> None:
    limit_by_set = match({"payload": {"protocol": "ip", "field": "daddr"}}, "@somewhere")

    assert found(ruleset([limit_by_set, ACCEPT], policy="drop")) == []
    assert found(ruleset([limit_by_set, DROP])) == []
    assert found(ruleset([{"xt": {"type": "match", "name": "owner"}}, DROP])) == []


def test_a_chain_that_jumps_in_circles_ends() -> None:
    assert found(ruleset([{"jump": {"target": "out"}}], policy="drop")) == []


def test_our_own_table_is_not_looked_at() -> None:
    assert found(ruleset(policy="drop", table="maikr")) == []


@pytest.mark.parametrize(
    ("kept", "what"), [("firewalld", []), ("firewalld-panic", [("firewalld", "tunnel"), ("firewalld", "traffic")])]
)
def test_firewalld_is_in_the_way_only_in_panic(kept: str, what: list[tuple[str, str]]) -> None:
    assert found((RULESETS / f"{kept}.json").read_text("utf-8")) == what


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["match", "jump", "left", "right", "op", "meta", "key", "xt", "accept", "target", "set"]),
            inner,
        )
    ),
    max_leaves=20,
)


@given(expr=JSON, policy=JSON)
def test_no_ruleset_makes_it_stumble(expr: object, policy: object) -> None:
    chain = {"chain": {**OUTPUT, "policy": policy}}
    rule = {"rule": {"family": "inet", "table": "filter", "chain": "out", "expr": expr}}
    text = json.dumps({"nftables": [chain, rule, {"rule": expr}, expr]})

    assert all(isinstance(each, Problem) for each in firewalls_in_the_way(DESIRED, foreign_chains(text), DEVICES))


@pytest.mark.parametrize("text", ["", "null", "[]", "{", '{"nftables": 3}', "[" * 100_000])
def test_what_is_no_ruleset_has_no_chains(text: str) -> None:
    assert not foreign_chains(text)
