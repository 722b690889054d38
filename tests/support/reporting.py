"""Totals and occasions of reporting, as tests need them."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address
from uuid import UUID

from maikr_client.model.status import Usage
from maikr_client.reports.builder import Occasion
from tests.support.sign_ins import NOON

EXITS = {"oslo-1": IPv4Address("203.0.113.107"), "rome-2": IPv4Address("203.0.113.108")}


def used(server: str = "oslo-1", up: int = 0, down: int = 0, *, day: str = "2026-03-01") -> Usage:
    return Usage(server=server, day=day, bytes_up=up, bytes_down=down)


def occasion(owner: str = "ada@example.test") -> Occasion:
    return Occasion(owner=owner, signed_in_at=NOON, exits=EXITS)


def numbers() -> Iterator[UUID]:
    return map(UUID, map("00000000-0000-4000-8000-{:012d}".format, range(1, 1_000_000)))
