"""What a program is answered: by the whole core, with upstreams and a daemon in memory."""

from __future__ import annotations

import asyncio
from ipaddress import ip_address

import dns.edns
import dns.flags
import dns.message
import dns.opcode
import dns.rcode
import dns.rdtypes.svcbbase
import pytest

from maikr_client.resolver.ruled import MAX_TTL_S, MIN_TTL_S
from maikr_client.wire.resolving import Way
from tests.support.dns_texts import Script, response_to
from tests.support.resolver_process import BLOCK4, BLOCK6, DEFAULT, VIA
from tests.support.resolver_world import OUTSIDE, TUNNEL, World, addresses, in_force
from tests.support.virtual_time import in_virtual_time

REAL4, REAL6 = "203.0.113.5", "2001:db8::5"
NOW = in_force("ruled.test via nl\nads.test block\ndirect.test direct\n")


def says(*records: str, rcode: str = "NOERROR", ttl_s: int = 300, soa: bool = False) -> Script:
    return lambda _server, query: response_to(query, *records, rcode=rcode, ttl_s=ttl_s, soa=soa)


async def test_an_unruled_name_gets_its_real_answer() -> None:
    world = World(says(f"A {REAL4}"), NOW)

    assert addresses(await world.ask("example.test")) == [REAL4]
    assert world.speaker.heard == [(str(TUNNEL.servers[0].address), "example.test", "A")]
    assert not world.link.asked


async def test_a_ruled_name_gets_a_synthetic_address_for_each_real_one() -> None:
    world = World(says(f"A {REAL4}", "A 203.0.113.6", f"AAAA {REAL6}"), NOW)

    four, six = await world.ask("ruled.test"), await world.ask("ruled.test", "AAAA")

    assert set(addresses(four)) == {str(world.link.mapped["ruled.test", ip_address(f"203.0.113.{n}")]) for n in (5, 6)}
    assert addresses(six) == [str(world.link.mapped["ruled.test", ip_address(REAL6)])]
    assert [len(pairs) for _, _, pairs in world.link.asked] == [2, 1]


async def test_the_daemon_hears_what_each_port_comes_to() -> None:
    world = World(says(f"A {REAL4}"), in_force("203.0.113.5 port:80 block\nruled.test via nl\n"))

    await world.ask("ruled.test")

    (_, _, (pair,)) = world.link.asked[0]
    assert [(each.first, each.last, each.rule) for each in pair.verdicts] == [(0, 79, 1), (80, 80, 0), (81, 65535, 1)]


async def test_a_direct_name_is_asked_outside_and_mapped_too() -> None:
    world = World(says(f"A {REAL4}"), NOW)

    assert addresses(await world.ask("direct.test")) == ["198.18.32.1"]
    assert world.speaker.heard[0][0] == str(OUTSIDE.servers[0].address)


async def test_a_blocked_name_gets_the_blocks_address_and_nobody_hears_of_it() -> None:
    world = World(now=NOW)

    assert addresses(await world.ask("x.ads.test")) == [str(BLOCK4)]
    assert addresses(await world.ask("x.ads.test", "AAAA")) == [str(BLOCK6)]
    assert (await world.ask("x.ads.test", "TXT")).answer == []
    assert not world.speaker.heard
    assert not world.link.asked


async def test_a_refused_mapping_is_servfail() -> None:
    world = World(says(f"A {REAL4}"), NOW)
    world.link.refusing = True

    answer = await world.ask("ruled.test")

    assert answer.rcode() == dns.rcode.SERVFAIL
    assert answer.answer == []


async def test_a_refused_mapping_is_tried_again_once_a_new_configuration_is_in_force() -> None:
    world = World(says(f"A {REAL4}"), NOW)
    world.link.refusing = True
    world.answers.expect()

    asking = asyncio.create_task(world.ask("ruled.test"))
    await world.link.was_asked.wait()
    world.link.refusing = False
    world.answers.put_in_force(in_force("ruled.test via nl\n", generation=2))

    assert addresses(await asking) == ["198.18.32.1"]
    assert [generation for _, generation, _ in world.link.asked] == [1, 2]


async def test_an_answer_that_was_overtaken_by_a_new_configuration_is_made_anew() -> None:
    world = World(says(f"A {REAL4}"), in_force(""))
    world.speaker.gate = asyncio.Event()

    asking = asyncio.create_task(world.ask("late.test"))
    await world.speaker.was_asked.wait()
    world.answers.put_in_force(in_force("late.test via nl\n", generation=2))
    world.speaker.gate.set()

    assert addresses(await asking) == ["198.18.32.1"]


async def test_a_mapping_is_remembered_while_the_generation_is_the_same() -> None:
    world = World(says(f"A {REAL4}", ttl_s=1), NOW)
    for _ in range(3):
        await world.ask("ruled.test")
        world.clock += 2
    assert len(world.link.asked) == 1

    world.answers.put_in_force(in_force("ruled.test via nl\n", generation=2))
    await world.ask("ruled.test")

    assert [generation for _, generation, _ in world.link.asked] == [1, 2]


async def test_what_the_daemon_forgot_is_mapped_again() -> None:
    world = World(says(f"A {REAL4}"), NOW)
    await world.ask("ruled.test")

    world.answers.forget((ip_address("198.18.32.1"),))
    await world.ask("ruled.test")

    assert len(world.link.asked) == 2


async def test_a_new_configuration_keeps_what_upstreams_said() -> None:
    world = World(says(f"A {REAL4}"), in_force(""))
    await world.ask("example.test")
    await world.ask("late.test")

    world.answers.put_in_force(in_force("late.test via nl\n", generation=2))

    assert addresses(await world.ask("example.test")) == [REAL4]
    assert addresses(await world.ask("late.test")) == ["198.18.32.1"]
    assert len(world.speaker.heard) == 2


def test_without_a_configuration_all_is_servfail() -> None:
    async def test() -> None:
        assert (await World(says(f"A {REAL4}")).ask("example.test")).rcode() == dns.rcode.SERVFAIL

    in_virtual_time(test)


def test_the_machine_itself_is_named_at_once_without_a_configuration() -> None:
    async def test() -> None:
        began_s = asyncio.get_running_loop().time()
        assert addresses(await World().ask("localhost")) == ["127.0.0.1"]
        assert asyncio.get_running_loop().time() == began_s

    in_virtual_time(test)


async def test_what_is_asked_before_the_first_configuration_is_answered_by_it() -> None:
    world = World(says(f"A {REAL4}"))
    asking = asyncio.create_task(world.ask("ruled.test"))
    await asyncio.sleep(0)

    world.answers.put_in_force(NOW)

    assert addresses(await asking) == ["198.18.32.1"]


async def test_an_alias_is_answered_flat_at_the_name_that_was_asked() -> None:
    world = World(says("CNAME cdn.example.", f"cdn.example. A {REAL4}"), NOW)

    answer = await world.ask("ruled.test")

    assert [(rrset.name.to_text(), addresses(answer)) for rrset in answer.answer] == [("ruled.test.", ["198.18.32.1"])]
    assert ("ruled.test", ip_address(REAL4)) in world.link.mapped


async def test_a_chain_of_twenty_aliases_is_followed() -> None:
    chain = [f"n{i}.test. CNAME n{i + 1}.test." for i in range(1, 20)]
    world = World(says("CNAME n1.test.", *chain, f"n20.test. A {REAL4}"), NOW)

    assert addresses(await world.ask("ruled.test")) == ["198.18.32.1"]


async def test_a_loop_of_aliases_is_servfail() -> None:
    world = World(says("CNAME a.test.", "a.test. CNAME b.test.", "b.test. CNAME a.test."), NOW)

    assert (await world.ask("ruled.test")).rcode() == dns.rcode.SERVFAIL


async def test_a_chain_that_the_upstream_leaves_open_is_asked_on() -> None:
    def script(_server: str, query: dns.message.Message) -> dns.message.Message:
        name = query.question[0].name.to_text()
        return response_to(query, f"A {REAL4}" if name == "end.test." else "CNAME end.test.")

    world = World(script, NOW)

    assert addresses(await world.ask("ruled.test")) == ["198.18.32.1"]
    assert [name for _, name, _ in world.speaker.heard] == ["ruled.test", "end.test"]


async def test_a_loop_over_several_questions_is_servfail() -> None:
    def script(_server: str, query: dns.message.Message) -> dns.message.Message:
        there = {"ruled.test.": "a.test.", "a.test.": "b.test.", "b.test.": "a.test."}
        return response_to(query, f"CNAME {there[query.question[0].name.to_text()]}")

    assert (await World(script, NOW).ask("ruled.test")).rcode() == dns.rcode.SERVFAIL


async def test_at_most_four_addresses_are_answered_the_known_ones_first() -> None:
    real = [f"203.0.113.{n}" for n in range(1, 9)]
    said = [real[:4], real]
    world = World(lambda _s, query: response_to(query, *(f"A {each}" for each in said[0]), ttl_s=1), NOW)
    first = addresses(await world.ask("ruled.test"))

    said.pop(0)
    said[0].reverse()
    world.clock += 2

    assert sorted(addresses(await world.ask("ruled.test"))) == sorted(first)


@pytest.mark.parametrize("ttl_s", [0, 1, 7, 300])
async def test_synthetic_addresses_live_five_to_ten_seconds(ttl_s: int) -> None:
    answer = await World(says(f"A {REAL4}", ttl_s=ttl_s), NOW).ask("ruled.test")

    assert answer.answer[0].ttl == min(max(ttl_s, MIN_TTL_S), MAX_TTL_S)


async def test_an_exit_without_ipv6_gives_its_names_none() -> None:
    world = World(
        says(f"AAAA {REAL6}"), in_force("ruled.test via nl\n", ways=(Way(action=VIA, upstream=0, ipv6=False),))
    )

    answer = await world.ask("ruled.test", "AAAA")

    assert (answer.rcode(), answer.answer) == (dns.rcode.NOERROR, [])
    assert not world.speaker.heard


async def test_a_name_that_does_not_exist_does_not_exist() -> None:
    world = World(says(rcode="NXDOMAIN", soa=True), NOW)

    answer = await world.ask("ruled.test")

    assert answer.rcode() == dns.rcode.NXDOMAIN
    assert answer.authority[0].rdtype == dns.rdatatype.SOA


async def test_https_records_keep_alpn_and_ech_and_lose_their_hints() -> None:
    record = f"HTTPS 1 . mandatory=alpn,ipv4hint alpn=h3,h2 ech=AAT+DQAA ipv4hint={REAL4} ipv6hint={REAL6}"

    answer = await World(says(record), NOW).ask("ruled.test", "HTTPS")

    (data,) = answer.answer[0]
    assert {key.name.lower() for key in data.params} == {"mandatory", "alpn", "ech"}
    assert REAL4 not in data.to_text()


@pytest.mark.parametrize("record", ["HTTPS 0 cdn.example.", "HTTPS 1 cdn.example. alpn=h2"])
async def test_https_records_that_lead_to_another_name_are_left_out(record: str) -> None:
    answer = await World(says(record, f"+cdn.example. A {REAL4}"), NOW).ask("ruled.test", "HTTPS")

    assert (answer.rcode(), answer.answer, answer.additional) == (dns.rcode.NOERROR, [], [])


async def test_other_types_pass_through_the_rules_exit_without_addresses_beside_them() -> None:
    world = World(says("MX 10 mail.ruled.test.", f"+mail.ruled.test. A {REAL4}"), NOW)

    answer = await world.ask("ruled.test", "MX")

    assert answer.answer[0].to_text().endswith("IN MX 10 mail.ruled.test.")
    assert answer.additional == []


async def test_a_question_for_any_type_is_not_answered_with_addresses() -> None:
    answer = await World(says(f"ruled.test. A {REAL4}"), NOW).ask("ruled.test", "ANY")

    assert [rrset.rdtype for rrset in answer.answer] == [dns.rdatatype.HINFO]


async def test_an_unruled_alias_of_a_ruled_name_shows_nothing_of_that() -> None:
    world = World(says("CNAME www.ruled.test.", f"www.ruled.test. A {REAL4}"), NOW)

    answer = await world.ask("alias.test")

    assert [rrset.name.to_text() for rrset in answer.answer] == ["alias.test."]
    assert addresses(answer) == [REAL4]


async def test_addresses_of_ruled_names_beside_an_answer_are_cut_away() -> None:
    world = World(
        says("MX 10 mail.ruled.test.", f"+mail.ruled.test. A {REAL4}", "+mail.other.test. A 203.0.113.9"), NOW
    )

    answer = await world.ask("example.test", "MX")

    assert [rrset.name.to_text() for rrset in answer.additional] == ["mail.other.test."]


async def test_hints_to_a_ruled_target_are_cut_away() -> None:
    world = World(says(f"HTTPS 1 www.ruled.test. alpn=h2 ipv4hint={REAL4}"), NOW)

    assert REAL4 not in (await world.ask("example.test", "HTTPS")).to_text()


async def test_an_unruled_https_record_is_untouched() -> None:
    world = World(says(f"HTTPS 1 . alpn=h2 ipv4hint={REAL4}"), NOW)

    assert REAL4 in (await world.ask("example.test", "HTTPS")).to_text()


@pytest.mark.parametrize("address", ["192.168.1.1", "127.0.0.1", "169.254.1.1", "0.0.0.0", "198.18.32.7"])
@pytest.mark.parametrize("name", ["example.test", "ruled.test"])
async def test_a_public_name_with_a_private_address_has_none(name: str, address: str) -> None:
    world = World(says(f"A {address}"), NOW)

    answer = await world.ask(name)

    assert (answer.rcode(), answer.answer) == (dns.rcode.NOERROR, [])
    assert not world.link.asked


@pytest.mark.parametrize("hint", ["ipv4hint=192.168.1.1", "ipv6hint=fd00::1"])
async def test_a_hint_may_not_be_private_either(hint: str) -> None:
    assert (await World(says(f"HTTPS 1 . {hint}"), NOW).ask("example.test", "HTTPS")).answer == []


async def test_a_home_and_a_work_name_may_be_private() -> None:
    world = World(says("A 192.168.1.7"), in_force(home=True, split=("corp.test",), search=("house.test",)))

    for name in ("nas.lan", "nas", "intra.corp.test", "tv.house.test"):
        assert addresses(await world.ask(name)) == ["192.168.1.7"]


async def test_the_reverse_of_a_synthetic_address_is_its_name() -> None:
    world = World(says(f"A {REAL4}"), NOW)
    await world.ask("ruled.test")

    known = await world.ask("1.32.18.198.in-addr.arpa", "PTR")
    world.link.mapped["else.test", ip_address(REAL4)] = ip_address("198.18.99.1")
    asked = await world.ask("1.99.18.198.in-addr.arpa", "PTR")
    unknown = await world.ask("9.9.18.198.in-addr.arpa", "PTR")

    assert [each.answer[0][0].to_text() for each in (known, asked)] == ["ruled.test.", "else.test."]
    assert unknown.rcode() == dns.rcode.NXDOMAIN


async def test_localhost_is_this_machine() -> None:
    world = World(now=NOW)

    assert addresses(await world.ask("www.localhost")) == ["127.0.0.1"]
    assert addresses(await world.ask("localhost", "AAAA")) == ["::1"]


async def test_what_is_cached_gets_older() -> None:
    world = World(says(f"A {REAL4}"), NOW)
    first = await world.ask("example.test")

    world.clock += 100
    later, spelled = await world.ask("example.test"), await world.ask("EXAMPLE.test")

    assert [each.answer[0].ttl for each in (first, later, spelled)] == [300, 200, 200]
    assert spelled.answer[0].name.to_text() == "EXAMPLE.test."
    assert len(world.speaker.heard) == 1
    world.clock += 201
    await world.ask("example.test")
    assert len(world.speaker.heard) == 2


async def test_edns_is_answered_by_edns_and_signatures_are_asked_for_apart() -> None:
    world = World(says(f"A {REAL4}"), NOW)

    plain, signed = await world.ask("example.test"), await world.ask("example.test", signed=True)

    assert (plain.edns, signed.edns) == (-1, 0)
    assert signed.ednsflags & dns.flags.DO
    assert len(world.speaker.heard) == 2


async def test_a_synthetic_answer_is_never_called_authentic() -> None:
    def script(_server: str, query: dns.message.Message) -> dns.message.Message:
        response = response_to(query, f"A {REAL4}", "TXT x")
        response.flags |= dns.flags.AD
        return response

    world = World(script, NOW)

    assert (await world.ask("example.test")).flags & dns.flags.AD
    assert not (await world.ask("ruled.test")).flags & dns.flags.AD
    assert not (await world.ask("ruled.test", "TXT")).flags & dns.flags.AD


@pytest.mark.parametrize(("payload", "fits"), [(0, False), (1232, True)])
async def test_what_is_too_long_for_the_askers_packets_is_cut_and_said_to_be(payload: int, fits: bool) -> None:  # noqa: FBT001 - a case
    world = World(says(*(f"A 203.0.{n}.1" for n in range(60))), NOW)

    by_udp = await world.ask("example.test", payload=payload)
    by_tcp = await world.ask("example.test", stream=True)

    assert bool(by_udp.flags & dns.flags.TC) is not fits
    assert len(addresses(by_udp)) == (60 if fits else 0)
    assert len(addresses(by_tcp)) == 60


async def test_a_fault_of_ours_is_servfail_and_names_nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    world = World(says(f"A {REAL4}"), NOW)

    def fail() -> None:
        raise ZeroDivisionError("secret ruled.test")

    world.link.before = fail

    assert (await world.ask("ruled.test")).rcode() == dns.rcode.SERVFAIL
    assert "ZeroDivisionError" in caplog.text
    assert "ruled.test" not in caplog.text


async def test_an_error_of_the_upstream_is_handed_on() -> None:
    assert (await World(says(rcode="REFUSED"), NOW).ask("example.test")).rcode() == dns.rcode.REFUSED
    assert (await World(says(rcode="REFUSED"), NOW).ask("ruled.test")).rcode() == dns.rcode.SERVFAIL


async def test_the_default_of_the_support_is_what_the_daemon_names() -> None:
    assert in_force("").way(None).action == DEFAULT
