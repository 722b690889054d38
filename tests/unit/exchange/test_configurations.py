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
        "a.test via uk-1\n*.b.test port:80,8000-8100 block\n=c.test direct\n192.0.2.0/31 direct\n192.0.2.2 direct\n"
        "e.test via nl\nany port:25 block\ndefault block\n"
    )
    assert [(each.line, each.code) for each in exported.problems] == [
        (6, Code.NOT_SUPPORTED),
        (7, Code.MEANING_CHANGED),
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("IP-CIDR,192.0.2.0/24,Proxy,src", Code.NOT_SUPPORTED),
        ("IP-CIDR,192.0.2.0/24,Proxy,no-resolve,src", Code.NOT_SUPPORTED),
        ("AND,((IP-CIDR,192.0.2.0/24,src),(DST-PORT,22)),Proxy", Code.NOT_SUPPORTED),
        ("AND,((DST-PORT,443),(NETWORK,UDP)),REJECT", Code.NOT_SUPPORTED),
        ("AND,((DST-PORT,443),(DST-PORT,80)),REJECT", Code.NOT_SUPPORTED),
        ("AND,((DOMAIN,a.test),(DOMAIN,b.test)),REJECT", Code.NOT_SUPPORTED),
        ("NOT,((DOMAIN,a.test)),REJECT", Code.NOT_SUPPORTED),
        ("DST-PORT,443/udp,REJECT", Code.BAD_PORT),
        ("DOMAIN-SUFFIX,.a.test,REJECT", Code.NOT_SUPPORTED),
        ("DOMAIN,a.test,", Code.MISSING_ACTION),
    ],
)
def test_a_rule_that_would_hold_for_other_traffic_here_is_listed_and_not_taken(line: str, code: Code) -> None:
    """`src` is the one that matters most: such a rule is about who sends, ours are about where to."""
    imported = read_clash_config(f"rules:\n  - '{line}'\n", POLICIES)

    assert imported.text == ""
    assert [(each.line, each.code) for each in imported.problems] == [(2, code)]


def test_a_destination_and_its_ports_joined_by_and_are_one_rule() -> None:
    text = (
        "rules:\n- AND,((DOMAIN-SUFFIX,a.test),(DST-PORT,443/80-90)),Proxy\n"
        "- 'AND, ((DEST-PORT,22), (IP-CIDR,192.0.2.0/24,no-resolve)), REJECT'\n"
    )
    imported = read_clash_config(text, POLICIES)

    assert imported.text == "a.test port:80-90,443 via uk-1\n192.0.2.0/24 port:22 block\n"
    assert [(each.line, each.code) for each in imported.problems] == [(3, Code.MEANING_CHANGED)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("rules:\n- MATCH,DIRECT\nrules:\n- MATCH,Proxy\n", 3),
        ("rules:\n- MATCH,DIRECT\nrule-providers:\n  a: {type: http}\n  a: {type: file}\n", 5),
    ],
)
def test_of_two_members_of_one_name_none_is_chosen(text: str, line: int) -> None:
    with pytest.raises(InvalidValue, match=f"line {line}: "):
        read_clash_config(text, POLICIES)


def test_what_a_mapping_merges_in_is_found_whatever_way_it_leads() -> None:
    levels = "".join(f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 60))
    text = f"a0: &a0 {{rules: ['MATCH,DIRECT']}}\n{levels}<<: *a59\n"

    assert read_clash_config(text, POLICIES).text == "default direct\n"
    with pytest.raises(InvalidValue):
        read_clash_config("&root\n<<: *root\n", POLICIES)


@pytest.mark.parametrize("url", ["https://l.test/a b", "https://l.test/\\ndefault direct", "http://l.test/"])
def test_a_provider_whose_url_is_none_can_bring_no_line_of_its_own(url: str) -> None:
    text = (
        f'rule-providers:\n  a: {{type: http, behavior: domain, url: "{url}"}}\nrules:\n- RULE-SET,a,REJECT\n'
        "- DOMAIN,b.test,REJECT\n"
    )
    imported = read_clash_config(text, POLICIES)

    assert imported.text == "=b.test block\n"
    assert [(each.line, each.code) for each in imported.problems] == [
        (2, Code.NOT_SUPPORTED),
        (4, Code.INCLUDE_MISSING),
    ]


def test_a_surge_rule_set_comes_over_with_what_stands_beside_its_policy() -> None:
    text = (
        '[Rule]\nDOMAIN,a.test,"Proxy",extended-matching\t// why\n#!include more.dconf\n'
        "RULE-SET,https://l.test/s,Proxy,update-interval=86400\nDOMAIN,b.test,REJECT,pre-matching\n"
    )
    imported = read_surge_config(text, POLICIES)

    assert imported.text == ("=a.test via uk-1\nlist:https://l.test/s format:surge-list via uk-1\n=b.test block\n")
    assert [(each.line, each.code) for each in imported.problems] == [
        (2, Code.MEANING_CHANGED),
        (3, Code.INCLUDE_MISSING),
    ]


def test_what_other_programs_would_do_otherwise_is_told_when_rules_go_out() -> None:
    rules = parse_document("a.test block\n192.0.2.0/24 direct\nb.test via Korea, South\n").rule_list

    assert [(each.line, each.code) for each in to_clash(rules).problems] == [
        (3, Code.NOT_SUPPORTED),
        (3, Code.MEANING_CHANGED),
    ]
    assert "South" not in to_clash(rules).text
    assert [(each.line, each.field("what")) for each in to_sing_box(rules).problems] == [(2, "ip_cidr"), (3, "default")]


def test_a_rule_for_everything_stands_for_the_default_line_when_rules_go_out() -> None:
    rules = parse_document("a.test block\nany direct\n").rule_list

    assert to_clash(rules).problems == to_sing_box(rules).problems == ()


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
