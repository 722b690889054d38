"""What no server can be is none, whoever says so."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address

import pytest

from maikr_client.errors import InvalidValue
from tests.support.fake_servers import fake_servers


@pytest.mark.parametrize("address", ["9.9.9.9", "203.0.113.7", "127.0.0.1", "169.254.1.1", "240.0.0.1"])
def test_an_address_that_no_tunnel_has_makes_no_server(address: str) -> None:
    with pytest.raises(InvalidValue):
        replace(fake_servers()[0], tunnel4=IPv4Address(address))


@pytest.mark.parametrize("address", ["2606:4700::1", "::1", "fe80::1", "::ffff:10.0.0.1"])
def test_an_address_that_no_tunnel_has_over_ipv6_makes_no_server(address: str) -> None:
    with pytest.raises(InvalidValue):
        replace(fake_servers()[0], tunnel6=IPv6Address(address))
