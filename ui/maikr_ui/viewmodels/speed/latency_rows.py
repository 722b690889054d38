"""The servers by how far they are: sorted, and summed up. Pure."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt

from maikr_client.model.latency import Latency
from maikr_client.model.server import Server
from maikr_ui.viewmodels.server_rows import plain
from maikr_ui.viewmodels.speed.words import latency_text, ms_text
from maikr_ui.viewmodels.wording import age_text, translate

NEVER: Final = float("inf")
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""An index's LatencyRow."""
SCALE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""How many milliseconds the whole width stands for."""


class LatencyOrder(enum.StrEnum):
    """What the servers are sorted by."""

    LATENCY = "latency"
    SPREAD = "spread"
    LOSS = "loss"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class LatencyRow:
    """A server and what was last measured of it, if anything was."""

    server: Server
    latency: Latency | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All of them in numbers. `oldest` is None where nothing was measured."""

    answered: int
    silent: int
    unknown: int
    nearest: LatencyRow | None
    oldest: datetime | None


def latency_rows(
    servers: Sequence[Server], known: Mapping[str, Latency], order: LatencyOrder
) -> tuple[LatencyRow, ...]:
    """Every server. Those of which nothing is known come last, but for the order by place."""
    rows = [LatencyRow(server=server, latency=known.get(server.name)) for server in servers]
    return tuple(sorted(rows, key=lambda row: (*_key(row, order), plain(row.server.place), row.server.name)))


def renewed(rows: Sequence[LatencyRow], known: Mapping[str, Latency]) -> tuple[LatencyRow, ...]:
    """The same servers in the same order, with what is known now: rows stay where they are while one reads them."""
    return tuple(LatencyRow(server=row.server, latency=known.get(row.server.name)) for row in rows)


def standing_of(rows: Sequence[LatencyRow]) -> Standing:
    """How many answered, and which is the nearest."""
    measured = [row.latency for row in rows if row.latency is not None]
    answered = [row for row in rows if _median(row) < NEVER]
    return Standing(
        answered=len(answered),
        silent=len(measured) - len(answered),
        unknown=len(rows) - len(measured),
        nearest=min(answered, key=_median, default=None),
        oldest=min((each.measured_at for each in measured), default=None),
    )


def standing_text(standing: Standing, now: datetime) -> str:
    """The same in sentences; what the plot says to whoever can't see it."""
    if standing.oldest is None:
        return translate(
            "Latency", "Nothing was measured in this network yet. Measure now: it takes a few small packets to each."
        )
    said = [translate("Latency", "Servers that answered: {count}.").format(count=standing.answered)]
    if standing.silent:
        said.append(translate("Latency", "Without an answer: {count}.").format(count=standing.silent))
    if standing.unknown:
        said.append(translate("Latency", "Not measured yet: {count}.").format(count=standing.unknown))
    if standing.nearest is not None and standing.nearest.latency is not None:
        nearest = translate("Latency", "The nearest is {place}, {time} away.")
        said.append(
            nearest.format(place=standing.nearest.server.place, time=ms_text(standing.nearest.latency.median_ms))
        )
    said.append(translate("Latency", "Oldest figure: {age}.").format(age=age_text(standing.oldest, now)))
    return " ".join(said)


def row_text(row: LatencyRow, now: datetime) -> str:
    """One server as a screen reader says it."""
    parts = [row.server.place, row.server.name, latency_text(row.latency)]
    if row.latency is not None:
        parts.append(age_text(row.latency.measured_at, now))
    return ", ".join(parts)


def scale_ms(rows: Sequence[LatencyRow]) -> float:
    """How many milliseconds the whole width stands for."""
    return max((high_ms(row.latency) for row in rows if row.latency is not None), default=0.0) or 1.0


def high_ms(latency: Latency) -> float:
    """The upper end of the spread."""
    return (latency.median_ms or 0.0) + (latency.spread_ms or 0.0) / 2


def _key(row: LatencyRow, order: LatencyOrder) -> tuple[bool, float, float]:
    latency, median = row.latency, _median(row)
    if order is LatencyOrder.PLACE:
        return False, 0.0, 0.0
    if latency is None:
        return True, 0.0, 0.0
    if order is LatencyOrder.LOSS:
        return False, -(latency.loss or 0.0), median
    spread = NEVER if latency.spread_ms is None else latency.spread_ms
    return False, spread if order is LatencyOrder.SPREAD else median, median


def _median(row: LatencyRow) -> float:
    latency = row.latency
    return NEVER if latency is None or latency.median_ms is None else latency.median_ms
