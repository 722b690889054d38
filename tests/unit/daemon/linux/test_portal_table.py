"""The way to a sign-in page in the kernel's words: for one mark, until one moment, and to nowhere else."""

from __future__ import annotations

import struct
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address

from maikr_client.daemon.linux import bpf, nft_text
from maikr_client.daemon.linux.numbers import PORTAL_MARK, PREF_PORTAL
from maikr_client.daemon.linux.routes import wanted_routing
from maikr_client.daemon.ports import Hole
from tests.support.linux_wishes import a_wish, an_exit

HOLE = Hole(
    mark=PORTAL_MARK | 0x1234,
    until=1_900_000_000,
    resolvers=(IPv4Address("192.168.1.1"), IPv6Address("2001:db8::53")),
    gateways=(IPv4Address("192.168.1.1"),),
)
BLOCKED = a_wish(an_exit(), default=None)
OPEN = replace(BLOCKED, hole=HOLE)
ASKING = replace(BLOCKED, checks=(IPv4Address("198.51.100.10"), IPv6Address("2001:db8:51::10")))


def chains(wish: object) -> dict[str, list[str]]:
    return nft_text.content(wish, "0").chains  # type: ignore[arg-type]  # each is a DesiredNetwork


def test_without_a_hole_the_table_knows_nothing_of_it() -> None:
    assert "portal" not in chains(BLOCKED)
    assert "4d00" not in nft_text.replace(nft_text.content(BLOCKED, "0"), {}).lower()
    assert not [
        rule for version in (4, 6) for rule in wanted_routing(BLOCKED, version).rules if rule.pref == PREF_PORTAL
    ]


def test_the_hole_is_for_exactly_one_mark() -> None:
    leads = [rule for rules in chains(OPEN).values() for rule in rules if "portal" in rule]

    assert leads == ["meta mark 0x4d001234 goto portal"]


def test_the_kernel_ends_it_by_itself_before_anything_is_accepted() -> None:
    rules = chains(OPEN)["portal"]

    assert rules.index("meta time >= 1900000000 return") < min(at for at, rule in enumerate(rules) if "accept" in rule)


def test_names_go_to_the_networks_resolvers_only_and_never_into_a_tunnel() -> None:
    rules = chains(OPEN)["portal"]

    assert rules[0] == 'oifname "maikr*" return'
    assert [rule for rule in rules if "dport 53" in rule] == [
        "ip daddr 192.168.1.1 meta l4proto { tcp, udp } th dport 53 accept",
        "ip6 daddr 2001:db8::53 meta l4proto { tcp, udp } th dport 53 accept",
    ]
    assert "meta l4proto { tcp, udp } th dport { 53, 853 } return" in rules
    assert chains(OPEN)["dns_local"].index("meta mark 0x4d001234 return") < len(chains(OPEN)["dns_local"])


def test_it_opens_and_closes_without_replacing_the_table() -> None:
    closed, opened = nft_text.content(BLOCKED, "0"), nft_text.content(OPEN, "0")

    assert nft_text.is_one_of_ours(opened.chains.keys(), opened.map_names)
    assert nft_text.tidy(closed, opened.chains, opened.map_names) == "delete chain inet maikr portal\n"


def test_only_the_daemons_own_sockets_ask_whether_there_is_a_page() -> None:
    rules = [(name, rule) for name, each in chains(ASKING).items() for rule in each if ". 80" in rule]

    assert {name for name, _ in rules} == {"own", "own_answers"}
    assert ("own", 'oifname != "maikr*" ip daddr . tcp dport { 198.51.100.10 . 80 } accept') in rules


def test_a_marking_program_writes_the_mark_and_lets_the_socket_be() -> None:
    code = bpf.marking(HOLE.mark).code

    assert len(code) % 8 == 0
    assert struct.unpack_from("=i", code, 4) == (HOLE.mark,)
    assert code.endswith(struct.pack("=BBhi", 0xB7, 0, 0, 1) + struct.pack("=BBhi", 0x95, 0, 0, 0))


def test_questions_to_this_machine_are_turned_and_no_others() -> None:
    resolver4, resolver6 = IPv4Address("192.168.1.1"), IPv6Address("2001:db8::53")

    for code, skips in ((bpf.asking4(resolver4).code, [5, 2]), (bpf.asking6(resolver6).code, [16, 14, 12, 10, 8])):
        tests = [at for at in range(len(code) // 8) if code[8 * at] == 0x55]
        assert [struct.unpack_from("=h", code, 8 * at + 2)[0] for at in tests] == skips
        go_on = len(code) // 8 - 2
        assert all(at + 1 + skip == go_on for at, skip in zip(tests, skips, strict=True))
    assert resolver4.packed in bpf.asking4(resolver4).code
