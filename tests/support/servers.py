"""Servers of the directory, as tests need them."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PublicKey
from maikr_client.model.server import Coordinates, Server

PUBLIC_KEY = "2MB9sAHqkPtn5I2qJ9bDtnBwVIlpkgKlkVhDrJmAnG0="


def server(name: str = "oslo-1") -> Server:
    return Server(
        name=name,
        country="Norway",
        country_code="NO",
        city="Oslo",
        coordinates=Coordinates(latitude=59.9, longitude=10.7),
        public_key=PublicKey(PUBLIC_KEY),
        endpoint4=Endpoint.parse("203.0.113.7:51820"),
        endpoint6=Endpoint.parse("[2001:db8::7]:51820"),
        tunnel4=IPv4Address("10.64.0.1"),
        tunnel6=IPv6Address("fd00:64::1"),
        exit4=IPv4Address("203.0.113.107"),
        exit6=IPv6Address("2001:db8::107"),
        load=0.25,
    )
