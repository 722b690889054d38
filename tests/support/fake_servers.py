"""Servers for tests: a handful of known places, or thousands."""

from __future__ import annotations

import base64
from ipaddress import IPv4Address

from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PublicKey
from maikr_client.model.server import Coordinates, Server

PLACES = (
    ("Austria", "AT", "Vienna", 0.22, 48.21, 16.37),
    ("Brazil", "BR", "São Paulo", 0.61, -23.55, -46.63),
    ("Canada", "CA", "Montréal", 0.35, 45.5, -73.57),
    ("Czechia", "CZ", "Prague", None, 50.08, 14.44),
    ("France", "FR", "Paris", 0.82, 48.86, 2.35),
    ("Germany", "DE", "Berlin", 0.48, 52.52, 13.41),
    ("Germany", "DE", "Frankfurt", 0.91, 50.11, 8.68),
    ("Iceland", "IS", "Reykjavík", 0.08, 64.15, -21.94),
    ("Japan", "JP", "Tokyo", 0.57, 35.68, 139.69),
    ("Netherlands", "NL", "Amsterdam", 0.66, 52.37, 4.9),
    ("Norway", "NO", "Oslo", 0.19, 59.91, 10.75),
    ("Sweden", "SE", "Stockholm", 0.31, 59.33, 18.07),
    ("Switzerland", "CH", "Zürich", 0.27, 47.37, 8.54),
    ("United Kingdom", "GB", "London", 0.73, 51.51, -0.13),
    ("United States", "US", "New York", 0.52, 40.71, -74.01),
    ("United States", "US", "San Francisco", 0.44, 37.77, -122.42),
)


def fake_servers() -> tuple[Server, ...]:
    """One server a place."""
    return tuple(_server(number, *place) for number, place in enumerate(PLACES))


def many_servers(count: int) -> tuple[Server, ...]:
    """As many as wanted, spread over the places."""
    return tuple(_server(number, *PLACES[number % len(PLACES)]) for number in range(count))


def _server(
    number: int, country: str, code: str, city: str, load: float | None, latitude: float, longitude: float
) -> Server:
    return Server(
        name=f"{code.lower()}-{number + 1:02}",
        country=country,
        country_code=code,
        city=city,
        coordinates=Coordinates(latitude=latitude, longitude=longitude),
        public_key=PublicKey(base64.b64encode(number.to_bytes(32, "big")).decode()),
        endpoint4=Endpoint(IPv4Address("192.0.2.1"), 51820),
        endpoint6=None,
        tunnel4=IPv4Address("10.64.0.1"),
        tunnel6=None,
        exit4=IPv4Address(f"203.0.113.{number % 250 + 1}"),
        load=load,
    )
