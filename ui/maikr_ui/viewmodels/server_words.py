"""Servers and what was measured of them, in words."""

from __future__ import annotations

from datetime import UTC, datetime

from maikr_client.model.latency import Latency
from maikr_client.model.server import Server
from maikr_client.model.speed import SpeedResult
from maikr_ui.viewmodels.server_rows import PlaceRow, Shown
from maikr_ui.viewmodels.wording import (
    age_text,
    listed,
    load_text,
    number_text,
    percent_text,
    short_age_text,
    translate,
)

EXACT_BELOW_MS = 10.0


def ms_text(value_ms: float) -> str:
    """`18 ms`, with a decimal where it counts."""
    digits = 1 if value_ms < EXACT_BELOW_MS else 0
    return translate("ServerWords", "{value} ms").format(value=number_text(value_ms, digits))


def rtt_text(latency: Latency | None) -> str:
    """How far a server is, in short."""
    if latency is None:
        return translate("ServerWords", "Not measured")
    return translate("ServerWords", "No answer") if latency.median_ms is None else ms_text(latency.median_ms)


def spread_text(latency: Latency | None, now: datetime) -> str:
    """How much the round trip varies (or how much gets lost), and how old that is, in short. Half of the answers lie
    within so much of the median.
    """
    if latency is None:
        return ""
    age = short_age_text(latency.measured_at, now)
    if latency.loss and latency.median_ms is not None:
        return translate("ServerWords", "{part} lost · {age}").format(part=percent_text(latency.loss), age=age)
    if latency.spread_ms is None:
        return age
    return translate("ServerWords", "±{value} · {age}").format(value=number_text(latency.spread_ms / 2, 1), age=age)


def latency_text(latency: Latency | None, now: datetime) -> str:
    """All that is known of a round trip, as it is spoken."""
    parts = [rtt_text(latency)]
    if latency is not None:
        if latency.spread_ms is not None:
            parts.append(translate("ServerWords", "spread {value}").format(value=ms_text(latency.spread_ms)))
        if latency.loss and latency.median_ms is not None:
            parts.append(translate("ServerWords", "{part} of probes lost").format(part=percent_text(latency.loss)))
        parts.append(translate("ServerWords", "measured {age}").format(age=age_text(latency.measured_at, now)))
    return listed(parts)


def servers_text(count: int) -> str:
    """`One server`, `3 servers`."""
    return translate("ServerWords", "One server") if count == 1 else translate("ServerWords", "%n servers", None, count)


def place_text(row: PlaceRow) -> str:
    """How many servers in how many cities."""
    if row.city or row.cities == 1:
        return servers_text(len(row.names))
    cities = translate("ServerWords", "%n cities", None, row.cities)
    return translate("ServerWords", "{servers} in {cities}").format(servers=servers_text(len(row.names)), cities=cities)


def best_text(best_ms: float | None) -> str:
    """The round trip of a place's best server."""
    if best_ms is None:
        return translate("ServerWords", "Not measured")
    return translate("ServerWords", "from {rtt}").format(rtt=ms_text(best_ms))


def spoken_place(row: PlaceRow, shown: Shown) -> str:
    """What a screen reader says of a country or a city."""
    parts = [row.city or row.country, place_text(row), best_text(shown.best_ms)]
    if shown.in_use:
        parts.append(translate("ServerWords", "in use"))
    parts.append(translate("ServerWords", "expanded") if row.open else translate("ServerWords", "collapsed"))
    return listed(parts)


def spoken_server(server: Server, shown: Shown) -> str:
    """What a screen reader says of a server."""
    parts = [server.place, server.name, load_text(server.load), latency_text(shown.latency, datetime.now(UTC))]
    if shown.favourite:
        parts.append(translate("ServerWords", "favourite"))
    if shown.in_use:
        parts.append(translate("ServerWords", "in use"))
    return listed(parts)


def speed_tests_text(tests: tuple[SpeedResult, ...], now: datetime) -> str:
    """A server's speed tests in short; empty without any."""
    last = next((each for each in tests if each.download_mbps is not None), None)
    if last is None or last.download_mbps is None:
        return ""
    down = translate("ServerWords", "{down} Mbit/s down").format(down=number_text(last.download_mbps))
    if last.upload_mbps is not None:
        down = translate("ServerWords", "{down}, {up} up").format(down=down, up=number_text(last.upload_mbps))
    when = age_text(last.measured_at, now)
    if len(tests) == 1:
        return translate("ServerWords", "Your speed test: {speed} ({age}).").format(speed=down, age=when)
    said = translate("ServerWords", "Your last of %n speed tests: {speed} ({age}).", None, len(tests))
    return said.format(speed=down, age=when)
