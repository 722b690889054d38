from __future__ import annotations

import re

import pytest

from maikr_client.daemon.linux import nft_measuring, nft_text
from maikr_client.daemon.linux.addresses import LOCAL_GROUPS4, LOCAL_GROUPS6, PRIVATE4, PRIVATE6
from maikr_client.daemon.ports import DesiredNetwork
from tests.support.linux_wishes import PRIVATE, a_wish, an_exit

WISHES = [
    a_wish(an_exit()),
    a_wish(an_exit(), allow_lan=True),
    a_wish(default=None),
    a_wish(an_exit(), default=None, allow_lan=True),
    a_wish(an_exit(0), an_exit(5, "[2001:db8::9]:53"), default=5),
    a_wish(an_exit(v4=False)),
    a_wish(an_exit(v6=False)),
]
TAG = "0"
LOCAL = (*PRIVATE4, *PRIVATE6, *LOCAL_GROUPS4, *LOCAL_GROUPS6)


def loaded(wish: DesiredNetwork) -> str:
    return nft_text.replace(nft_text.content(wish, TAG), {})


def all_chains(wish: DesiredNetwork) -> dict[str, list[str]]:
    return nft_text.content(wish, TAG).chains


def short_ways(wish: DesiredNetwork) -> set[str]:
    return {f"swift{exit_.slot}" for exit_ in wish.exits}


every_wish = pytest.mark.parametrize("wish", WISHES)


@every_wish
def test_every_chain_is_declared_and_filled(wish: DesiredNetwork) -> None:
    chains = all_chains(wish)

    assert chains.keys() <= nft_text.CHAINS | short_ways(wish)
    assert set(re.findall(r"chain (\w+) {", loaded(wish))) == chains.keys()
    assert {"guard", "outbound", "inbound", "forwarded"} <= chains.keys()


@every_wish
def test_what_leaves_and_what_enters_is_dropped_unless_accepted(wish: DesiredNetwork) -> None:
    text = loaded(wish)

    for chain in ("guard", "inbound", "forwarded"):
        assert re.search(rf"chain {chain} {{ type filter hook .* policy drop; }}", text)
        assert all_chains(wish)[chain][-1] == "counter drop"


@every_wish
def test_only_declared_chains_are_jumped_to(wish: DesiredNetwork) -> None:
    targets = re.findall(r"(?:goto|jump) (\w+)", loaded(wish))

    assert set(targets) <= nft_text.CHAINS | short_ways(wish)


@every_wish
def test_the_key_is_never_in_the_table(wish: DesiredNetwork) -> None:
    assert PRIVATE not in loaded(wish)


def test_a_change_is_one_transaction_that_keeps_the_chains_hooked() -> None:
    text = nft_text.change_over(nft_text.content(a_wish(an_exit()), TAG), None)
    lines = [line for line in text.splitlines() if not line.startswith("\t")]

    assert lines == ["table inet maikr {", "}", "flush table inet maikr", "table inet maikr {", "}"]


def test_only_marked_packets_to_the_endpoints_are_wireguards_own() -> None:
    chains = all_chains(a_wish(an_exit(0), an_exit(1, "[2001:db8::9]:53")))

    assert chains["own"] == [
        'oifname != "maikr*" ip daddr . udp dport { 198.51.100.10 . 51820 } accept',
        'oifname != "maikr*" ip6 daddr . udp dport { 2001:db8::9 . 53 } accept',
        *nft_measuring.leaves(),
    ]
    assert chains["leaves"] == [
        'oifname "lo" accept',
        "meta mark & 0xff000000 == 0x50000000 goto own",
        'oifname "maikr*" goto inside',
        "goto link",
    ]


def test_an_exit_takes_its_own_packets_and_the_default_one_unmarked_ones_too() -> None:
    inside = all_chains(a_wish(an_exit(0), an_exit(1), default=1))["inside"]

    assert 'oifname "maikr0" meta mark & 0xff000000 { 0x52000000 } accept' in inside
    assert 'oifname "maikr1" meta mark & 0xff000000 { 0x53000000, 0x00000000 } accept' in inside


@every_wish
def test_questions_for_names_are_judged_before_anything_is_accepted(wish: DesiredNetwork) -> None:
    chains = all_chains(wish)

    assert chains["link"][0] == "meta l4proto { tcp, udp } th dport { 53, 853 } return"
    for exit_ in wish.exits:
        verdicts = [rule.split()[-1] for rule in chains["inside"] if f'"maikr{exit_.slot}"' in rule]
        assert verdicts == ["return", "return", "accept"]


def test_names_are_translated_to_the_default_exits_resolver_only() -> None:
    chains = all_chains(a_wish(an_exit(0), an_exit(1), default=0))

    for chain in ("dns_local", "dns_forwarded"):
        assert chains[chain][-2:] == [
            "meta nfproto ipv4 meta l4proto { tcp, udp } th dport 53 dnat ip to 10.64.0.1",
            "meta nfproto ipv6 meta l4proto { tcp, udp } th dport 53 dnat ip6 to fd64::1",
        ]


def test_without_a_default_exit_no_name_is_translated() -> None:
    chains = all_chains(a_wish(an_exit(), default=None))

    assert not [rule for rule in (*chains["dns_local"], *chains["dns_forwarded"]) if "dnat" in rule]


def test_a_family_without_a_resolver_asks_nobody() -> None:
    chains = all_chains(a_wish(an_exit(v6=False)))

    assert 'oifname "maikr0" meta nfproto ipv6 meta l4proto { tcp, udp } th dport 53 return' in chains["inside"]
    assert not [rule for rule in chains["dns_local"] if "dnat ip6" in rule]


def test_the_local_network_means_private_addresses_and_only_if_allowed() -> None:
    allowed, forbidden = (all_chains(a_wish(an_exit(), allow_lan=lan)) for lan in (True, False))

    for chain in ("link", "inbound", "forwarded"):
        accepting = {rule for rule in set(allowed[chain]) - set(forbidden[chain]) if rule.endswith(" accept")}
        assert accepting
        assert all(rule.split()[-2] in LOCAL for rule in accepting)


def test_our_own_address_in_the_tunnel_is_no_neighbours() -> None:
    network = a_wish(an_exit(), allow_lan=True)
    link = all_chains(network)["link"]

    for own, local in (
        (f"ip daddr {network.identity.tunnel4}", "ip daddr 10.0.0.0/8"),
        (f"ip6 daddr {network.identity.tunnel6}", "ip6 daddr fc00::/7"),
    ):
        assert link.index(f"{own} return") < link.index(f"{local} accept")


def test_the_short_way_is_for_established_connections_by_the_device_that_their_mark_names() -> None:
    chains = all_chains(a_wish(an_exit(0), an_exit(5, "[2001:db8::9]:53"), default=5))

    for slot in (0, 5):
        assert chains[f"swift{slot}"] == [
            f'oifname "maikr{slot}" ct state established ip saddr 10.64.0.2 accept',
            f'oifname "maikr{slot}" ct state established ip6 saddr fd64::2 accept',
        ]
    assert chains["guard"][0] == (
        "meta mark & 0xff000000 vmap { 0x50000000 : jump own, 0x00000000 : jump swift5, "
        "0x52000000 : jump swift0, 0x57000000 : jump swift5 }"
    )


def test_while_blocked_nothing_takes_a_short_way_without_a_mark() -> None:
    (lead, *_) = all_chains(a_wish(an_exit(), default=None))["guard"]

    assert "0x00000000" not in lead
