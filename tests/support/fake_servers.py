"""Servers for tests: a handful of known places, or thousands."""

from __future__ import annotations

import base64
from ipaddress import IPv4Address

from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PublicKey
from maikr_client.model.server import Coordinates, Server

PLACES = (
    ("Austria", "AT", "Vienna", 0.22),
    ("Brazil", "BR", "São Paulo", 0.61),
    ("Canada", "CA", "Montréal", 0.35),
    ("Czechia", "CZ", "Prague", None),
    ("France", "FR", "Paris", 0.82),
    ("Germany", "DE", "Berlin", 0.48),
    ("Germany", "DE", "Frankfurt", 0.91),
    ("Iceland", "IS", "Reykjavík", 0.08),
    ("Japan", "JP", "Tokyo", 0.57),
    ("Netherlands", "NL", "Amsterdam", 0.66),
    ("Norway", "NO", "Oslo", 0.19),
    ("Sweden", "SE", "Stockholm", 0.31),
    ("Switzerland", "CH", "Zürich", 0.27),
    ("United Kingdom", "GB", "London", 0.73),
    ("United States", "US", "New York", 0.52),
    ("United States", "US", "San Francisco", 0.44),
)


def fake_servers() -> tuple[Server, ...]:
    """One server a place."""
    return tuple(_server(number, *place) for number, place in enumerate(PLACES))


def many_servers(count: int) -> tuple[Server, ...]:
    """As many as wanted, spread over the places."""
    return tuple(_server(number, *PLACES[number % len(PLACES)]) for number in range(count))


def _server(number: int, country: str, code: str, city: str, load: float | None) -> Server:
    return Server(
        name=f"{code.lower()}-{number + 1:02}",
        country=country,
        country_code=code,
        city=city,
        coordinates=Coordinates(latitude=0.0, longitude=0.0),
        public_key=PublicKey(base64.b64encode(number.to_bytes(32, "big")).decode()),
        endpoint4=Endpoint(IPv4Address("192.0.2.1"), 51820),
        endpoint6=None,
        tunnel4=IPv4Address("10.64.0.1"),
        tunnel6=None,
        exit4=IPv4Address(f"203.0.113.{number % 250 + 1}"),
        load=load,
    )
