"""Rules with real packets: the site says from where each connection came, the router what it saw in clear."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from maikr_client.daemon.steering import BLOCK, DIRECT, Outcome, through
from tests.support import linux_rules_world as w
from tests.support.linux_hosts import Host
from tests.support.linux_parts import apply, clear, translate
from tests.support.linux_rules_world import RulesWorld
from tests.support.linux_traffic import QUIC_PORT, Question, ask, refusal

pytestmark = pytest.mark.own_world
OUTCOMES = [through(1), through(2), DIRECT]
QUIC_INITIAL = b"\xc3\x00\x00\x00\x01\x08maikr-qc\x00\x00".ljust(1200, b"\x00")
"""The long header of a QUIC version 1 Initial packet and the least length of its datagram (RFC 9000, 14.1, 17.2.2)."""


@pytest.fixture(scope="module")
def world() -> Iterator[RulesWorld]:
    built = w.build_rules_world()
    built.client.call(apply, built.ruled(w.steering()))
    for outcome in (through(0), *OUTCOMES, BLOCK):
        built.client.call(translate, w.standing_for(outcome))
    yield built
    built.client.call(clear)
    built.close()


def host_of(world: RulesWorld, name: str) -> Host:
    return world.client if name == "host" else world.guest


every_family = pytest.mark.parametrize("version", [4, 6])
every_place = pytest.mark.parametrize("place", ["host", "container"])


@pytest.mark.parametrize("outcome", OUTCOMES, ids=str)
@every_family
@every_place
@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_names_on_one_address_leave_each_by_its_own_exit(
    world: RulesWorld, outcome: Outcome, version: int, place: str, kind: socket.SocketKind
) -> None:
    address = w.synthetic(outcome)[version == 6]

    seen = host_of(world, place).call(ask, Question(address=str(address), kind=kind))

    assert seen == w.caller(outcome, version)


@pytest.mark.parametrize("outcome", OUTCOMES, ids=str)
@every_family
@every_place
def test_whole_datagrams_as_quic_sends_them_leave_each_by_its_own_exit(
    world: RulesWorld, outcome: Outcome, version: int, place: str
) -> None:
    address = str(w.synthetic(outcome)[version == 6])

    seen = host_of(world, place).call(ask, Question(address=address, port=QUIC_PORT, said=QUIC_INITIAL))

    assert seen == w.caller(outcome, version)


@pytest.mark.parametrize("outcome", OUTCOMES, ids=str)
@every_family
@every_place
def test_pings_leave_each_by_its_own_exit(world: RulesWorld, outcome: Outcome, version: int, place: str) -> None:
    address = w.synthetic(outcome)[version == 6]
    world.pinged_by()

    host_of(world, place).run(f"ping -c 1 -W 10 {address}")

    assert world.pinged_by() == {w.caller(outcome, version)}


@every_family
@every_place
@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_a_blocked_name_is_refused_at_once(
    world: RulesWorld, version: int, place: str, kind: socket.SocketKind
) -> None:
    before = world.in_clear_at_rest()

    question = Question(address=str(w.synthetic(BLOCK)[version == 6]), kind=kind)

    assert host_of(world, place).call(refusal, question) in {"ECONNREFUSED", "EHOSTUNREACH", "EACCES", "EPERM"}
    assert world.in_clear() == before


@every_family
@every_place
def test_a_blocked_name_is_not_pinged(world: RulesWorld, version: int, place: str) -> None:
    address = w.synthetic(BLOCK)[version == 6]
    before = world.in_clear_at_rest()
    world.pinged_by()

    said = host_of(world, place).run(f"ping -c 1 -W 1 {address} || echo refused")

    assert "refused" in said
    assert (world.pinged_by(), world.in_clear()) == (set(), before)


@every_family
@every_place
def test_a_blocked_name_is_refused_to_quic_at_once(world: RulesWorld, version: int, place: str) -> None:
    question = Question(address=str(w.synthetic(BLOCK)[version == 6]), port=QUIC_PORT, said=QUIC_INITIAL)

    assert host_of(world, place).call(refusal, question) in {"ECONNREFUSED", "EHOSTUNREACH", "EACCES", "EPERM"}
