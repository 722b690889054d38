"""How far one server was, as a plot. Pure."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Final

from maikr_client.model.latency import PastLatency
from maikr_ui.viewmodels.chart import Chart, Point, Series, Stroke
from maikr_ui.viewmodels.speed.charts import time_span
from maikr_ui.viewmodels.speed.words import loss_text, ms_text
from maikr_ui.viewmodels.wording import listed, moment_text, translate

MOST_WITH_SPREAD: Final = 200
"""Of more, marks for the spread would cover the line: it is said at each point, and not drawn."""


def past_chart(past: Sequence[PastLatency]) -> Chart:
    """Medians with their spread; what was not answered has no place in it, and is told in words."""
    answered = [each for each in past if each.median_ms is not None]
    begin, end, ticks = time_span([each.measured_at for each in answered])
    name = translate("Latency", "Latency")
    drawn = len(answered) <= MOST_WITH_SPREAD
    points = tuple(_point(each, each.median_ms or 0.0, spread=drawn) for each in answered)
    return Chart(
        name=translate("Latency", "Latency over time"),
        summary=_summary(past),
        unit=translate("Speed", "ms"),
        series=(Series(name=name, stroke=Stroke.FIRST, points=points),),
        begin=begin,
        end=end,
        ticks=ticks,
    )


def _point(each: PastLatency, median_ms: float, *, spread: bool) -> Point:
    parts = [ms_text(median_ms)]
    if each.spread_ms is not None:
        parts.append(translate("Speed", "spread {spread}").format(spread=ms_text(each.spread_ms)))
    if each.loss:
        parts.append(loss_text(each.loss))
    half = each.spread_ms / 2 if spread and each.spread_ms is not None else None
    return Point(
        x=each.measured_at.timestamp(),
        y=median_ms,
        low=None if half is None else max(0.0, median_ms - half),
        high=None if half is None else median_ms + half,
        said=f"{moment_text(each.measured_at)}: {listed(parts)}",
    )


def _summary(past: Sequence[PastLatency]) -> str:
    medians = [each.median_ms for each in past if each.median_ms is not None]
    said = [translate("Latency", "Measurements: {count}.").format(count=len(past))]
    if medians:
        told = translate("Latency", "{low} to {high}, in the middle {middle}, last {last}.")
        said.append(
            told.format(
                low=ms_text(min(medians)),
                high=ms_text(max(medians)),
                middle=ms_text(statistics.median(medians)),
                last=ms_text(medians[-1]),
            )
        )
    if len(medians) < len(past):
        said.append(translate("Latency", "Without an answer: {count}.").format(count=len(past) - len(medians)))
    return " ".join(said)
