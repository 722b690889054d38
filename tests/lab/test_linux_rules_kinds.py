"""What rules can name beside names, with real packets: addresses, ports, and all the rest."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_address, ip_network

import pytest

from maikr_client.daemon.steering import (
    BLOCK,
    DIRECT,
    Outcome,
    PortOutcome,
    ResolverPlace,
    Span,
    Steering,
    Treatment,
    Upstream,
    everywhere,
    through,
)
from tests.support import linux_rules_world as w
from tests.support.linux_parts import apply, clear, translate
from tests.support.linux_rules_world import RulesWorld
from tests.support.linux_traffic import OTHER_PORT, SITE_PORT, Question, answer_questions, ask, ask_as, refusal
from tests.support.linux_world import ROUTER4, ROUTER6

pytestmark = pytest.mark.own_world
RESOLVER = ResolverPlace(uid=65534, port=5300)
PLACES = ("host", "container")
VERSIONS = (4, 6)


@pytest.fixture(scope="module")
def world() -> Iterator[RulesWorld]:
    built = w.build_rules_world()
    built.client.call(answer_questions, "here", ["127.0.0.1", "::1", "10.99.0.1", "fd99::1"], port=5300)
    yield built
    built.client.call(clear)
    built.close()


def spans(network4: str, network6: str, treatment: Treatment) -> tuple[Span, Span]:
    nets = (ip_network(network4), ip_network(network6))
    four, six = (Span(first=int(net[0]), last=int(net[-1]), treatment=treatment) for net in nets)
    return four, six


def by_address(treatment: Treatment, *, otherwise: Treatment = w.EXIT_0) -> Steering:
    """The site by `treatment`."""
    four, six = spans("203.0.113.80/32", "2001:db8:113::80/128", treatment)
    return replace(w.steering(otherwise), spans4=(four,), spans6=(six,))


def split(outcome: Outcome, other: Outcome) -> Treatment:
    """`outcome`, and on one port another."""
    return (
        PortOutcome(first=0, last=OTHER_PORT - 1, outcome=outcome),
        PortOutcome(first=OTHER_PORT, last=OTHER_PORT, outcome=other),
        PortOutcome(first=OTHER_PORT + 1, last=65535, outcome=outcome),
    )


def seen(world: RulesWorld, address: str, port: int = SITE_PORT) -> set[str | None]:
    """Whom the site sees when it is asked by both kinds from both places."""
    return {
        host.call(ask, Question(address=address, port=port, kind=kind))
        for host in (world.client, world.guest)
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM)
    }


@pytest.mark.parametrize("default", [0, None])
@pytest.mark.parametrize("outcome", [through(1), DIRECT], ids=str)
def test_an_address_rule_leads_its_addresses_and_no_others(
    world: RulesWorld, outcome: Outcome, default: int | None
) -> None:
    otherwise = w.EXIT_0 if default == 0 else everywhere(DIRECT)
    world.client.call(apply, world.ruled(by_address(everywhere(outcome), otherwise=otherwise), default=default))

    for version, site, other in ((4, w.SITE4, w.OTHER4), (6, w.SITE6, w.OTHER6)):
        assert seen(world, site) == {w.caller(outcome, version)}
        assert seen(world, other) == {w.caller(through(0) if default == 0 else DIRECT, version)}


def test_an_address_rule_that_blocks_refuses_at_once(world: RulesWorld) -> None:
    world.client.call(apply, world.ruled(by_address(everywhere(BLOCK))))
    before = world.in_clear_at_rest()

    for site in (w.SITE4, w.SITE6):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            assert world.client.call(refusal, Question(address=site, kind=kind)) != "none in time"
            assert world.guest.call(refusal, Question(address=site, kind=kind)) != "none in time"
    assert world.in_clear() == before
    assert seen(world, w.OTHER4) == {w.caller(through(0), 4)}


@pytest.mark.parametrize(("outcome", "other"), [(through(1), DIRECT), (DIRECT, through(2)), (through(1), through(2))])
def test_a_port_rule_leads_its_port_only(world: RulesWorld, outcome: Outcome, other: Outcome) -> None:
    world.client.call(apply, world.ruled(by_address(split(outcome, other))))

    for version, site in ((4, w.SITE4), (6, w.SITE6)):
        assert seen(world, site) == {w.caller(outcome, version)}
        assert seen(world, site, OTHER_PORT) == {w.caller(other, version)}


def test_a_port_rule_of_a_name_leads_its_port_only(world: RulesWorld) -> None:
    chunk = replace(w.CHUNKS[through(1)], treatment=split(through(1), through(2)))
    world.client.call(apply, world.ruled(replace(w.steering(), chunks=(chunk,))))
    world.client.call(translate, w.standing_for(through(1)))

    for version, address in zip(VERSIONS, w.synthetic(through(1)), strict=True):
        assert seen(world, str(address)) == {w.caller(through(1), version)}
        assert seen(world, str(address), OTHER_PORT) == {w.caller(through(2), version)}


def test_a_port_rule_for_everything_leads_its_port_only_and_leaves_the_local_network_alone(world: RulesWorld) -> None:
    desired = world.ruled(w.steering(split(through(0), DIRECT)))
    world.client.call(apply, replace(desired, allow_lan=True))

    for version, site in ((4, w.SITE4), (6, w.SITE6)):
        assert seen(world, site) == {w.caller(through(0), version)}
        assert seen(world, site, OTHER_PORT) == {w.caller(DIRECT, version)}
    assert world.guest.call(ask, Question(address="10.99.0.1", port=5300)) == "here"


def test_with_a_default_that_refuses_rules_still_lead(world: RulesWorld) -> None:
    desired = world.ruled(by_address(split(through(1), DIRECT), otherwise=everywhere(BLOCK)), default=None)
    world.client.call(apply, desired)

    for version, site, other in ((4, w.SITE4, w.OTHER4), (6, w.SITE6, w.OTHER6)):
        assert seen(world, site) == {w.caller(through(1), version)}
        assert seen(world, site, OTHER_PORT) == {w.caller(DIRECT, version)}
        assert world.client.call(refusal, Question(address=other)) != "none in time"


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_questions_for_names_are_answered_here_whomever_they_are_for(
    world: RulesWorld, kind: socket.SocketKind
) -> None:
    world.client.call(apply, world.ruled(replace(w.steering(), resolver=RESOLVER)))
    before = world.in_clear_at_rest()

    for resolver in ("9.9.9.9", "2620:fe::fe", ROUTER4, ROUTER6, str(w.synthetic(through(1))[0])):
        question = Question(address=resolver, port=53, kind=kind)
        assert world.client.call(ask, question) == "here"
        assert world.guest.call(ask, question) == "here"
    assert world.in_clear() == before


def upstreams() -> tuple[Upstream, ...]:
    """Each exit's resolver, and the home network's."""
    exits = [(through(slot), 10 + slot, w.RESOLVER4, w.RESOLVER6) for slot in w.EXITS]
    return tuple(
        Upstream(address=ip_address(address), target=ip_address(target), outcome=outcome)
        for outcome, number, four, six in (*exits, (DIRECT, 2, ROUTER4, ROUTER6))
        for address, target in ((f"198.18.0.{number}", four), (f"2001:2::{number}", six))
    )


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_the_resolver_reaches_each_upstream_by_its_own_way(world: RulesWorld, kind: socket.SocketKind) -> None:
    steering = replace(w.steering(), resolver=RESOLVER, upstreams=upstreams())
    world.client.call(apply, world.ruled(steering))

    answers = {
        number: {
            world.client.call(ask_as, RESOLVER.uid, Question(address=f"{prefix}{number}", port=53, kind=kind))
            for prefix in ("198.18.0.", "2001:2::")
        }
        for number in (2, 10, 11, 12)
    }

    assert answers == {2: {"isp"}, 10: {"exit0"}, 11: {"exit1"}, 12: {"exit2"}}


def test_nobody_but_the_resolver_reaches_an_upstream(world: RulesWorld) -> None:
    steering = replace(w.steering(), resolver=RESOLVER, upstreams=upstreams())
    world.client.call(apply, world.ruled(steering))
    before = world.in_clear_at_rest()

    for address in ("198.18.0.2", "198.18.0.11", "2001:2::2"):
        question = Question(address=address, port=SITE_PORT, kind=socket.SOCK_STREAM)
        assert world.client.call(refusal, question) != "none in time"
        assert world.guest.call(ask, replace(question, timeout_s=0.15)) is None
        assert world.client.call(ask, Question(address=address, port=53)) == "here"
    assert world.in_clear() == before


def test_the_resolver_asks_nobody_but_its_upstreams(world: RulesWorld) -> None:
    steering = replace(w.steering(), resolver=RESOLVER, upstreams=upstreams())
    world.client.call(apply, world.ruled(replace(steering, otherwise=everywhere(DIRECT)), default=None))
    before = world.in_clear_at_rest()

    for address in ("9.9.9.9", ROUTER4, ROUTER6):
        question = Question(address=address, port=53, timeout_s=0.15)
        assert world.client.call(ask_as, RESOLVER.uid, question) is None
    assert world.in_clear() == before
