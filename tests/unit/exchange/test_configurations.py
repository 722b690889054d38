"""Rules of other programs' configurations come over as they are meant, and go back."""

from __future__ import annotations

import json

import pytest
import yaml

from maikr_client.errors import InvalidValue
from maikr_client.exchange.clash_config import read_clash_config
from maikr_client.exchange.export import to_clash, to_maikr, to_sing_box
from maikr_client.exchange.surge_config import read_surge_config
from maikr_client.model.rule import Action, ActionKind
from maikr_client.rules.document import parse_document
from maikr_client.rules.problems import RuleProblemCode as Code

POLICIES = {"Proxy": Action(kind=ActionKind.VIA, target="uk-1")}
CLASH = """
base: &base {type: http, interval: 600}
rule-providers:
  ads: {<<: *base, behavior: domain, url: "https://lists.test/ads.yaml"}
  old: {type: file, behavior: domain, path: ./x.yaml}
rules:
  - DOMAIN,a.test,Proxy
  - DOMAIN-SUFFIX,b.test,DIRECT
  - DOMAIN-WILDCARD,*.c.test,REJECT-DROP
  - IP-CIDR,192.0.2.1/24,Proxy,no-resolve
  - DST-PORT,25/465-587,REJECT
  - RULE-SET,ads,REJECT
  - RULE-SET,old,REJECT
  - DOMAIN-KEYWORD,ads,REJECT
  - DOMAIN,d.test,Elsewhere
  - GEOIP,CN,DIRECT
  - MATCH,Proxy
  - DOMAIN,late.test,DIRECT
"""


def test_a_clash_configuration_comes_over_with_what_it_can_t_say() -> None:
    imported = read_clash_config(CLASH, POLICIES)

    assert imported.text == (
        "=a.test via uk-1\nb.test direct\n*.c.test block\n192.0.2.0/24 via uk-1\nany port:25,465-587 block\n"
        "list:https://lists.test/ads.yaml format:clash-domain block\ndefault via uk-1\n"
    )
    assert not parse_document(imported.text).problems
    assert [(each.line, each.code) for each in imported.problems] == [
        (5, Code.NOT_SUPPORTED),
        (10, Code.MEANING_CHANGED),
        (13, Code.INCLUDE_MISSING),
        (14, Code.NOT_SUPPORTED),
        (15, Code.UNKNOWN_POLICY),
        (16, Code.NOT_SUPPORTED),
        (18, Code.AFTER_DEFAULT),
    ]


def test_a_surge_configuration_comes_over() -> None:
    text = "[General]\nx = y\n[Rule]\n# c\nDOMAIN-SUFFIX,a.test,Proxy // why\nDOMAIN-SET,https://l.test/s,REJECT\nFINAL,DIRECT,dns-failed\n"
    imported = read_surge_config(text, POLICIES)

    assert imported.text == ("a.test via uk-1\nlist:https://l.test/s format:surge-domain-set block\ndefault direct\n")
    assert not imported.problems


@pytest.mark.parametrize("text", ["", "x: 1", "rules: {}", "rules:\n  - [a]\n"])
def test_what_holds_no_rules_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        read_clash_config(text, POLICIES)


RULES = parse_document(
    "a.test via uk-1\n*.b.test port:80,8000-8100 block\n=c.test direct\n192.0.2.0-192.0.2.2 direct\n"
    "off d.test block\nlist:x block\ne.test via nl if unavailable: direct\nany port:25 block\ndefault block\n"
).rule_list


def test_rules_go_out_to_clash_and_come_back_the_same() -> None:
    exported = to_clash(RULES)
    policies = {name: Action(kind=ActionKind.VIA, target=name) for name in ("uk-1", "nl")}
    again = read_clash_config(exported.text, policies)

    assert (
        yaml.safe_load(exported.text)["rules"][1] == "AND,((DOMAIN-WILDCARD,*.b.test),(DST-PORT,80/8000-8100)),REJECT"
    )
    assert again.text == (
        "a.test via uk-1\n=c.test direct\n192.0.2.0/31 direct\n192.0.2.2 direct\ne.test via nl\nany port:25 block\n"
        "default block\n"
    )
    assert [(each.line, each.code) for each in exported.problems] == [
        (6, Code.NOT_SUPPORTED),
        (7, Code.MEANING_CHANGED),
    ]


def test_rules_go_out_to_sing_box() -> None:
    route = json.loads(to_sing_box(RULES).text)["route"]

    assert route["rules"] == [
        {"domain_suffix": ["a.test"], "action": "route", "outbound": "uk-1"},
        {"domain_suffix": [".b.test"], "port": [80], "port_range": ["8000:8100"], "action": "reject"},
        {"domain": ["c.test"], "action": "route", "outbound": "direct"},
        {"ip_cidr": ["192.0.2.0/31", "192.0.2.2/32"], "action": "route", "outbound": "direct"},
        {"domain_suffix": ["e.test"], "action": "route", "outbound": "nl"},
        {"port": [25], "action": "reject"},
        {"network": ["tcp", "udp"], "action": "reject"},
    ]


def test_rules_go_out_in_our_own_form() -> None:
    assert parse_document(to_maikr(RULES).text).rule_list.default == RULES.default
