"""What no server and no device can be is refused before anything is done with it, wherever in a plan it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest

from maikr_client.daemon.admission import check
from maikr_client.errors import Failed
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.plan import ExitServer, RuleExit, TunnelPlan
from maikr_client.model.problem import ProblemCode
from tests.support.plans import AMSTERDAM, BERLIN, plan

PLACES: dict[str, Callable[[ExitServer], TunnelPlan]] = {
    "candidate": lambda server: plan(AMSTERDAM, server),
    "exit": lambda server: plan(exits=(server,)),
    "rule's exit": lambda server: replace(
        plan(),
        rules_sha256="0" * 64,
        rule_exits=(RuleExit(target="berlin", candidates=(server,)),),
    ),
}
NO_HOSTS = ("0.0.0.0", "127.0.0.53", "169.254.1.1", "224.0.0.251", "255.255.255.255", "198.18.0.10", "198.19.255.1")
NO_HOSTS6 = ("::", "::1", "fe80::1", "ff02::1", "2001:2::10", "::ffff:192.0.2.1")
NOT_INSIDE = (
    "9.9.9.9",
    "192.0.0.8",
    "203.0.113.7",
    "240.0.0.1",
    "100.128.0.1",
    "2606:4700::1",
    "100::1",
    "2001:db8::1",
)
"""Somebody's on the internet, or kept for something else."""


def refusal(wanted: TunnelPlan) -> ProblemCode:
    with pytest.raises(Failed) as refused:
        check(wanted)
    return refused.value.problem.code


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("address", [*NO_HOSTS, *NO_HOSTS6])
def test_an_address_that_no_server_can_have_is_refused(address: str, place: str) -> None:
    parsed = ip_address(address)
    server = replace(BERLIN, tunnel4=parsed) if isinstance(parsed, IPv4Address) else replace(BERLIN, tunnel6=parsed)

    assert refusal(PLACES[place](server)) is ProblemCode.SERVER_MALFORMED


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("address", NOT_INSIDE)
def test_an_address_that_no_tunnel_has_is_refused(address: str, place: str) -> None:
    parsed = ip_address(address)
    server = replace(BERLIN, tunnel4=parsed) if isinstance(parsed, IPv4Address) else replace(BERLIN, tunnel6=parsed)

    assert refusal(PLACES[place](server)) is ProblemCode.SERVER_MALFORMED


@pytest.mark.parametrize("place", PLACES)
def test_a_server_with_this_devices_own_address_is_refused(place: str) -> None:
    ours = plan().identity

    assert refusal(PLACES[place](replace(BERLIN, tunnel4=ours.tunnel4))) is ProblemCode.SERVER_MALFORMED
    assert refusal(PLACES[place](replace(BERLIN, tunnel6=ours.tunnel6))) is ProblemCode.SERVER_MALFORMED


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("endpoint", ["198.18.0.10:51820", "255.255.255.255:51820", "169.254.1.1:51820"])
def test_an_endpoint_that_no_server_can_have_is_refused(endpoint: str, place: str) -> None:
    server = replace(BERLIN, endpoint4=Endpoint.parse(endpoint))

    assert refusal(PLACES[place](server)) is ProblemCode.SERVER_MALFORMED


@pytest.mark.parametrize("place", PLACES)
def test_an_endpoint_of_the_other_family_is_refused(place: str) -> None:
    server = replace(BERLIN, endpoint4=Endpoint.parse("[2001:db8::1]:51820"))

    assert refusal(PLACES[place](server)) is ProblemCode.SERVER_MALFORMED


@pytest.mark.parametrize("address", [*NO_HOSTS, *NO_HOSTS6, *NOT_INSIDE])
def test_an_address_that_no_device_can_have_is_refused(address: str) -> None:
    parsed, wanted = ip_address(address), plan()
    ours = wanted.identity
    odd = replace(ours, tunnel4=parsed) if isinstance(parsed, IPv4Address) else replace(ours, tunnel6=parsed)

    assert refusal(replace(wanted, identity=odd)) is ProblemCode.INVALID_VALUE


@pytest.mark.parametrize("place", PLACES)
def test_what_can_be_is_taken(place: str) -> None:
    check(PLACES[place](BERLIN))


@pytest.mark.parametrize(("v4", "v6"), [("10.64.0.1", "fd64::1"), ("100.64.0.1", "fc00:bbbb::1"), ("172.31.9.1", None)])
def test_what_tunnels_have_is_taken(v4: str, v6: str | None) -> None:
    check(plan(replace(BERLIN, tunnel4=IPv4Address(v4), tunnel6=IPv6Address(v6) if v6 else None)))
