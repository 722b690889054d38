"""Speed tests as plots: live, over time, by hour of day. Pure."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from maikr_client.measure.latency import spread
from maikr_client.model.speed import SpeedPhase, SpeedProgress, SpeedResult
from maikr_ui.viewmodels.chart import Chart, Form, Point, Series, Stroke, Tick
from maikr_ui.viewmodels.speed.words import mbps_text, through_text
from maikr_ui.viewmodels.wording import day_text, moment_text, time_text, translate

HOURS: Final = 24
HOUR_TICKS: Final = (0, 6, 12, 18, 23)
DATE_TICKS: Final = 4
DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """Download or upload: its name, its look, and what a test found of it."""

    name: str
    stroke: Stroke
    rate: Callable[[SpeedResult], float | None]
    spread: Callable[[SpeedResult], float | None]


def directions() -> tuple[Direction, Direction]:
    """Both, named in the person's language."""
    return (
        Direction(
            name=translate("Speed", "Download"),
            stroke=Stroke.FIRST,
            rate=lambda result: result.download_mbps,
            spread=lambda result: result.download_spread_mbps,
        ),
        Direction(
            name=translate("Speed", "Upload"),
            stroke=Stroke.SECOND,
            rate=lambda result: result.upload_mbps,
            spread=lambda result: result.upload_spread_mbps,
        ),
    )


def live_chart(curve: Sequence[SpeedProgress]) -> Chart:
    """The test as it goes: each direction over how much of the test is done."""
    down, up = directions()
    phases = ((SpeedPhase.DOWNLOAD, down), (SpeedPhase.UPLOAD, up))
    series = tuple(_live_series(curve, phase, direction) for phase, direction in phases)
    return Chart(
        name=translate("Speed", "Speed during the test"),
        summary=" ".join(_live_summary(each) for each in series if each.points)
        or translate("Speed", "Nothing was transferred yet."),
        unit=translate("Speed", "Mbit/s"),
        series=series,
        begin=0.0,
        end=1.0,
        ticks=(),
        marks=False,
    )


def time_chart(results: Sequence[SpeedResult]) -> Chart:
    """Tests (of any order) over time, each with its spread."""
    ordered = sorted((each for each in results if _says_a_speed(each)), key=lambda each: each.measured_at)
    series = tuple(_time_series(ordered, direction) for direction in directions())
    begin, end, ticks = time_span([each.measured_at for each in ordered])
    return Chart(
        name=translate("Speed", "Speed tests over time"),
        summary=_summary(ordered),
        unit=translate("Speed", "Mbit/s"),
        series=series,
        begin=begin,
        end=end,
        ticks=ticks,
    )


def time_span(moments: Sequence[datetime]) -> tuple[float, float, tuple[Tick, ...]]:
    """Where an x axis for these (in their order) begins and ends, and what is written at it."""
    begin, end = (moments[0].timestamp(), moments[-1].timestamp()) if moments else (0.0, 0.0)
    margin = max((end - begin) * 0.02, 60.0)
    return begin - margin, end + margin, _date_ticks(begin, end) if moments else ()


def hour_chart(results: Sequence[SpeedResult]) -> Chart:
    """The median of each hour of the person's day, with the spread of its tests."""
    told = [each for each in results if _says_a_speed(each)]
    return Chart(
        name=translate("Speed", "Speed by hour of day"),
        summary=_hour_summary(told),
        unit=translate("Speed", "Mbit/s"),
        series=tuple(_hour_series(told, direction) for direction in directions()),
        begin=-0.5,
        end=HOURS - 0.5,
        ticks=tuple(Tick(x=hour, text=_clock(hour)) for hour in HOUR_TICKS),
        form=Form.COLUMNS,
    )


def _live_series(curve: Iterable[SpeedProgress], phase: SpeedPhase, direction: Direction) -> Series:
    points = tuple(
        Point(x=each.done, y=each.mbps, said=mbps_text(each.mbps))
        for each in curve
        if each.phase is phase and each.mbps is not None
    )
    return Series(name=direction.name, stroke=direction.stroke, points=points)


def _live_summary(series: Series) -> str:
    rates = [point.y for point in series.points]
    said = translate("Speed", "{name} between {low} and {high}.")
    return said.format(name=series.name, low=mbps_text(min(rates)), high=mbps_text(max(rates)))


def _time_series(ordered: Iterable[SpeedResult], direction: Direction) -> Series:
    points = []
    for each in ordered:
        rate = direction.rate(each)
        if rate is not None:
            points.append(_point(each, rate, direction.spread(each), direction.name))
    return Series(name=direction.name, stroke=direction.stroke, points=tuple(points))


def _point(result: SpeedResult, rate: float, wide: float | None, name: str) -> Point:
    said = translate("Speed", "{when}, {through}: {name} {speed}").format(
        when=moment_text(result.measured_at), through=through_text(result.server), name=name, speed=mbps_text(rate)
    )
    if wide is not None:
        said = translate("Speed", "{said}, spread {spread}").format(said=said, spread=mbps_text(wide))
    if result.partial:
        said = translate("Speed", "{said}, of a test that did not end").format(said=said)
    half = (wide or 0.0) / 2
    return Point(
        x=result.measured_at.timestamp(),
        y=rate,
        low=max(0.0, rate - half) if wide is not None else None,
        high=rate + half if wide is not None else None,
        said=said,
    )


def _hour_series(results: Sequence[SpeedResult], direction: Direction) -> Series:
    by_hour: dict[int, list[float]] = {}
    for each in results:
        rate = direction.rate(each)
        if rate is not None:
            by_hour.setdefault(each.measured_at.astimezone().hour, []).append(rate)
    points = tuple(_hour_point(hour, by_hour[hour], direction.name) for hour in sorted(by_hour))
    return Series(name=direction.name, stroke=direction.stroke, points=points)


def _hour_point(hour: int, rates: list[float], name: str) -> Point:
    middle, wide = statistics.median(rates), spread(rates)
    quarters = statistics.quantiles(rates, n=4, method="inclusive") if wide is not None else None
    said = translate("Speed", "{hour}: {name} {speed}").format(hour=_clock(hour), name=name, speed=mbps_text(middle))
    counted = translate("Speed", "Tests: {count}.").format(count=len(rates))
    return Point(
        x=hour,
        y=middle,
        low=quarters[0] if quarters else None,
        high=quarters[2] if quarters else None,
        said=f"{said}. {counted}",
    )


def _summary(ordered: Sequence[SpeedResult]) -> str:
    if not ordered:
        return translate("Speed", "No speed test to show yet.")
    said = [translate("Speed", "Tests: {count}.").format(count=len(ordered))]
    for direction in directions():
        rates = [rate for each in ordered if (rate := direction.rate(each)) is not None]
        if rates:
            told = translate("Speed", "{name} {low} to {high}, in the middle {middle}, last {last}.")
            said.append(
                told.format(
                    name=direction.name,
                    low=mbps_text(min(rates)),
                    high=mbps_text(max(rates)),
                    middle=mbps_text(statistics.median(rates)),
                    last=mbps_text(rates[-1]),
                )
            )
    return " ".join(said)


def _hour_summary(results: Sequence[SpeedResult]) -> str:
    down, _ = directions()
    points = _hour_series(results, down).points
    if not points:
        return translate("Speed", "No speed test to show yet.")
    best, worst = max(points, key=lambda each: each.y), min(points, key=lambda each: each.y)
    said = translate("Speed", "Download in the middle: best at {best} ({fast}), slowest at {worst} ({slow}).")
    return said.format(
        best=_clock(round(best.x)), fast=mbps_text(best.y), worst=_clock(round(worst.x)), slow=mbps_text(worst.y)
    )


def _date_ticks(begin: float, end: float) -> tuple[Tick, ...]:
    count = DATE_TICKS if end > begin else 1
    moments = [begin + (end - begin) * number / max(count - 1, 1) for number in range(count)]
    return tuple(Tick(x=each, text=_moment_tick(each, end - begin)) for each in moments)


def _moment_tick(at: float, whole_s: float) -> str:
    moment = datetime.fromtimestamp(at).astimezone()
    return day_text(moment) if whole_s >= DATE_TICKS * DAY_S else f"{day_text(moment)} {time_text(moment)}"


def _clock(hour: int) -> str:
    return f"{hour:02}:00"


def _says_a_speed(result: SpeedResult) -> bool:
    return result.download_mbps is not None or result.upload_mbps is not None
