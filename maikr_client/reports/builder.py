"""What is to be reported, from what the daemon counted and what was reported already. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address
from uuid import UUID

from maikr_client.model.report import Quality, UsageReport
from maikr_client.model.server import Server
from maikr_client.model.status import Usage

MOST_DESTINATIONS = 4096
SLOWEST_MS = 3_600_000.0
FASTEST_MBPS = 1_000_000.0
"""What a report may hold at most (docs/openapi.json); one that held more would be refused, and its bytes lost."""

Address = IPv4Address | IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """The sign-in that reports, and what a report may say beside bytes.

    `owner` tells accounts on this machine apart; it is kept here only and never sent. `exits` are exit addresses by
    server name; what went through a server that has none waits until it has. `quality` holds at most one
    measurement of each server.
    """

    owner: str
    signed_in_at: datetime
    exits: Mapping[str, Address]
    rule_destinations: tuple[str, ...] = ()
    quality: tuple[Quality, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Reports to be made, and the daemon's totals that are reported when they are."""

    reports: tuple[UsageReport, ...]
    baseline: tuple[Usage, ...]


def due(totals: Sequence[Usage], baseline: Sequence[Usage], occasion: Occasion, new_id: Callable[[], UUID]) -> Due:
    """One report for each server that carried bytes beyond `baseline`.

    A total smaller than its baseline began again from 0. A day that the daemon no longer counts is forgotten.
    """
    before = {(each.server, each.day): each for each in baseline}
    totals = tuple(_summed(totals))
    fresh = {(each.server, each.day): _beyond(each, before.get((each.server, each.day))) for each in totals}
    servers = sorted({each.server for each in totals if each.server in occasion.exits})
    reports = (_report(server, list(fresh.values()), occasion, new_id) for server in servers)
    return Due(
        reports=tuple(report for report in reports if report.bytes_up or report.bytes_down),
        baseline=tuple(_reported(totals, before, occasion)),
    )


def exits_of(servers: Sequence[Server]) -> dict[str, Address]:
    """The servers' exit addresses by name: IPv4 where there is one."""
    return {server.name: exit_ for server in servers if (exit_ := server.exit4 or server.exit6) is not None}


def _summed(totals: Sequence[Usage]) -> Iterator[Usage]:
    by_key: dict[tuple[str, str], Usage] = {}
    for each in totals:
        key = (each.server, each.day)
        by_key[key] = _plus(by_key[key], each) if key in by_key else each
    yield from by_key.values()


def _plus(one: Usage, other: Usage) -> Usage:
    return Usage(
        server=one.server,
        day=one.day,
        bytes_up=one.bytes_up + other.bytes_up,
        bytes_down=one.bytes_down + other.bytes_down,
    )


def _beyond(total: Usage, before: Usage | None) -> Usage:
    if before is None or _began_again(total, before):
        return total
    return Usage(
        server=total.server,
        day=total.day,
        bytes_up=total.bytes_up - before.bytes_up,
        bytes_down=total.bytes_down - before.bytes_down,
    )


def _began_again(total: Usage, before: Usage) -> bool:
    return total.bytes_up < before.bytes_up or total.bytes_down < before.bytes_down


def _report(server: str, fresh: Sequence[Usage], occasion: Occasion, new_id: Callable[[], UUID]) -> UsageReport:
    of_server = [each for each in fresh if each.server == server]
    return UsageReport(
        report_id=new_id(),
        signed_in_at=occasion.signed_in_at,
        maikr_ip=occasion.exits[server],
        servers=(server,),
        rule_destinations=occasion.rule_destinations[:MOST_DESTINATIONS],
        bytes_up=sum(each.bytes_up for each in of_server),
        bytes_down=sum(each.bytes_down for each in of_server),
        quality=tuple(_told(each) for each in occasion.quality if each.server == server),
    )


def _told(measured: Quality) -> Quality:
    return replace(
        measured,
        latency_ms=_sound(measured.latency_ms, SLOWEST_MS),
        download_mbps=_sound(measured.download_mbps, FASTEST_MBPS),
        upload_mbps=_sound(measured.upload_mbps, FASTEST_MBPS),
    )


def _sound(value: float | None, most: float) -> float | None:
    """To the thousandth: further digits tell clocks apart, not servers. A value that no measurement can have is as
    good as none.
    """
    return round(value, 3) if value is not None and math.isfinite(value) and 0 <= value <= most else None


def _reported(totals: Sequence[Usage], before: Mapping[tuple[str, str], Usage], occasion: Occasion) -> Iterator[Usage]:
    for each in totals:
        if each.server in occasion.exits:
            yield each
        elif (kept := before.get((each.server, each.day))) is not None and not _began_again(each, kept):
            yield kept
