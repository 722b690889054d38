"""Whose word about names counts. The output is systemd-resolved's own (252), as busctl printed it."""

from __future__ import annotations

import asyncio
from ipaddress import ip_address
from pathlib import Path

import pytest

from maikr_client.daemon.linux.link_names import AGAIN_S, LOOK_S, ResolvedLinks, Told, link_names, parse
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.upstreams import MAX_LINK_SERVERS, MAX_LINKS, LinkNames
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from tests.support.virtual_time import in_virtual_time

SAID = """\
{"type":"a(iiay)","data":[[0,2,[10,255,255,53]],[3,2,[10,8,0,1]],[3,10,[253,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1]],\
[2,2,[192,168,1,1]],[2,2,[1,1,1,1]]]}
{"type":"a(isb)","data":[[3,"corp.example",true],[3,"intern.example",false],[2,".",true]]}
"""
WORK = LinkNames(
    device="tun7",
    servers=(ip_address("10.8.0.1"), ip_address("fd00::1")),
    domains=("corp.example", "intern.example"),
)


def claiming(*domains: str, servers: tuple[str, ...] = ("10.8.0.1",)) -> tuple[str, ...]:
    """Which of these a tunnel is given."""
    told = {3: Told(servers=tuple(map(ip_address, servers)), domains=domains)}
    return tuple(domain for link in link_names(told, {3: "tun7"}) for domain in link.domains)


def test_a_tunnels_servers_answer_for_its_domains() -> None:
    assert link_names(parse(SAID), {3: "tun7"}) == (WORK,)


def test_a_network_claims_nothing_whatever_it_says() -> None:
    assert link_names(parse(SAID), {}) == ()
    assert link_names(parse(SAID), {2: "tun0"}) == ()


@pytest.mark.parametrize("domain", [".", "", "com", "co.uk", "github.io", "a b.example", 'x".example', "x" * 300])
def test_nobody_claims_everything_nor_what_strangers_register_in(domain: str) -> None:
    assert claiming(domain) == ()
    assert claiming(domain, "corp.example") == ("corp.example",)


def test_private_zones_and_reverse_zones_may_be_claimed() -> None:
    assert claiming("corp", "Internal.", "8.10.in-addr.arpa", "Corp") == ("corp", "internal", "8.10.in-addr.arpa")


def test_servers_that_are_no_networks_own_don_t_count() -> None:
    assert claiming("corp.example", servers=("127.0.0.1", "0.0.0.0", "fe80::1")) == ()
    assert claiming("corp.example", servers=()) == ()


def test_there_is_room_for_some_links_and_servers() -> None:
    told = {
        index: Told(servers=(ip_address("10.8.0.1"),) * 9, domains=("corp.example",)) for index in range(MAX_LINKS + 9)
    }
    found = link_names(told, {index: f"tun{index}" for index in told})

    assert len(found) == MAX_LINKS
    assert {len(each.servers) for each in found} == {MAX_LINK_SERVERS}


@pytest.mark.parametrize(
    "said",
    [
        "",
        "{}",
        "nonsense",
        SAID.splitlines()[0],
        SAID.replace("a(isb)", "as"),
        SAID.replace('"data"', '"dato"'),
        SAID.replace("[10,8,0,1]", "[10,8,0]"),
        SAID.replace("[10,8,0,1]", "[10,8,0,999]"),
        SAID.replace("[10,8,0,1]", '"10.8.0.1"'),
        SAID.replace('[3,"corp.example",true]', "[3]"),
        SAID.replace('[3,"corp.example",true]', '[[],"corp.example",true]'),
    ],
)
def test_what_is_not_of_the_form_is_refused_as_a_whole(said: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - that is what is promised
        parse(said)


async def test_without_systemd_resolved_nothing_is_asked_and_nobody_claims(tmp_path: Path) -> None:
    links = ResolvedLinks(Runner(directories=()), tmp_path / "resolve")
    watching = asyncio.create_task(links.watch(lambda: None))
    done, _ = await asyncio.wait((watching,), timeout=LOOK_S / 10)

    assert not done
    assert links.links == ()
    watching.cancel()


async def test_a_change_is_read_and_told(tmp_path: Path) -> None:
    bus, resolve = tmp_path / "bin", tmp_path / "resolve"
    bus.mkdir(mode=0o755)
    resolve.mkdir()
    (resolve / "resolv.conf").write_text("")
    program = bus / "busctl"
    program.write_text(f"#!/bin/sh\nprintf %s '{SAID.replace(chr(92) + chr(10), '')}'\n")
    program.chmod(0o755)
    links, told = ResolvedLinks(Runner(directories=(bus,)), resolve), asyncio.Event()
    watching = asyncio.create_task(links.watch(told.set))

    # no tunnel of this machine has that index: what is read counts for nothing, and nothing is told
    done, _ = await asyncio.wait((watching,), timeout=0.5)

    assert not done
    assert links.links == ()
    assert not told.is_set()
    watching.cancel()


class SilentBus(Runner):
    """Nobody answers there. Counts who asks."""

    asked = 0

    async def run(self, *argv: str, stdin: str = "") -> str:
        self.asked += 1
        raise Failed(ProblemCode.COMMAND_FAILED, tool=argv[0], why=stdin)


def test_who_gave_no_answer_is_asked_again_soon_and_then_seldom(tmp_path: Path) -> None:
    (tmp_path / "resolv.conf").write_text("")

    async def test() -> None:
        bus = SilentBus()
        watching = asyncio.create_task(ResolvedLinks(bus, tmp_path).watch(lambda: None))
        await asyncio.sleep(3 * LOOK_S)
        assert bus.asked >= 2
        await asyncio.sleep(10 * AGAIN_S)
        assert bus.asked <= 20
        watching.cancel()

    in_virtual_time(test)
