"""The world's names and addresses, decided before anything is built."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

import pytest

from maikr_client.model.server import NAME
from maikr_lab.atlas import places
from maikr_lab.errors import LabError
from maikr_lab.plan import plan_lab

DOCUMENTATION = tuple(
    ip_network(text) for text in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
)
LONGEST_INTERFACE_NAME = 15


def test_every_outer_address_is_a_documentation_address() -> None:
    plan = plan_lab(24)
    outer = [*plan.api.both, *plan.mail.both, *plan.router_wan.both, plan.home.client4.ip, plan.home.client6.ip]
    outer += [address for server in plan.servers for address in server.outer.both]
    outer += [address for site in plan.sites for address in site.addresses.both]

    strays = [str(a) for a in outer if not any(a in net for net in DOCUMENTATION if net.version == a.version)]

    assert not strays


def test_no_two_servers_share_a_name_or_an_address() -> None:
    servers = plan_lab(24).servers

    assert len({server.name for server in servers}) == 24
    assert len({address for server in servers for address in server.outer.both}) == 48
    assert len({address for server in servers for address in server.tunnel.both}) == 48


def test_names_fit_the_directory_and_the_kernel() -> None:
    for server in plan_lab(24).servers:
        assert NAME.fullmatch(server.name)
        assert len(server.interface) <= LONGEST_INTERFACE_NAME


def test_the_smallest_usual_world_has_a_country_with_two_servers() -> None:
    countries = [server.place.country_code for server in plan_lab(4).servers]

    assert max(countries.count(country) for country in countries) > 1


def test_the_first_servers_are_all_differently_far_away() -> None:
    assert len({server.rtt_ms for server in plan_lab(8).servers}) == 8
    assert all(place.rtt_ms > 0 for place in places())


def test_the_last_delay_given_is_the_rests() -> None:
    assert [server.rtt_ms for server in plan_lab(4, (5.0, 7.5)).servers] == [5.0, 7.5, 7.5, 7.5]


@pytest.mark.parametrize("number", [0, 25, -1])
def test_a_number_of_servers_that_cannot_be_is_refused(number: int) -> None:
    with pytest.raises(LabError, match="1 to 24"):
        plan_lab(number)


@pytest.mark.parametrize("delay", [-1.0, 10_001.0, float("nan")])
def test_a_delay_that_cannot_be_is_refused(delay: float) -> None:
    with pytest.raises(LabError, match="delay"):
        plan_lab(1, (delay,))


def test_the_sites_are_those_that_other_tests_count_on() -> None:
    sites = {site.name: site for site in plan_lab(1).sites}

    assert sites["alpha.test"].addresses == sites["beta.test"].addresses == sites["gamma.test"].addresses
    assert sites["www.alias.test"].alias_of == "alpha.test"
    assert [ip_address(str(a)).version for a in sites["v6only.test"].addresses.both] == [6]
    assert [ip_address(str(a)).version for a in sites["v4only.test"].addresses.both] == [4]
    assert "deep.sub.alpha.test" in sites
    assert sites["whoami.test"].addresses not in [
        site.addresses for name, site in sites.items() if name != "whoami.test"
    ]
