"""Speed tests as charts, side by side, and as tables, without a widget."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from maikr_client.model.speed import SpeedEngine, SpeedPhase, SpeedProgress, SpeedResult
from maikr_ui.viewmodels.chart import Form, steps_to
from maikr_ui.viewmodels.speed.charts import hour_chart, live_chart, time_chart
from maikr_ui.viewmodels.speed.comparing import compared, facts_of, origin_text
from maikr_ui.viewmodels.speed.history import ALL, DIRECT, of_which
from maikr_ui.viewmodels.speed.latency_rows import LatencyRow
from maikr_ui.viewmodels.speed.tables import LATENCY_HEAD, SPEED_HEAD, latency_table, speed_table
from tests.support.fake_servers import fake_servers
from tests.ui.speed_scenes import latency_of

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SERVERS = fake_servers()


def result(hours_ago: float, down: float | None, server: str | None = "at-01", up: float | None = 10.0) -> SpeedResult:
    return SpeedResult(
        server=server,
        engine=SpeedEngine.MAIKR if server else SpeedEngine.SPEEDTEST_NET,
        measured_at=NOW - timedelta(hours=hours_ago),
        download_mbps=down,
        upload_mbps=up,
        download_spread_mbps=None if down is None else 8.0,
    )


@pytest.mark.parametrize(
    ("highest", "last", "count"), [(0, 1, 2), (1, 1, 6), (94.2, 100, 6), (212, 250, 6), (0.7, 0.8, 5), (1000, 1000, 6)]
)
def test_an_axis_ends_in_a_round_number_above_every_value(highest: float, last: float, count: int) -> None:
    steps = steps_to(highest)
    assert steps[0] == 0
    assert steps[-1] == pytest.approx(last)
    assert len(steps) == count
    assert steps[-1] >= highest


def test_the_live_curve_has_a_series_for_each_direction() -> None:
    curve = [
        SpeedProgress(phase=phase, done=done, mbps=mbps, latency_ms=None, bytes_used=0)
        for phase, done, mbps in (
            (SpeedPhase.IDLE, 0.1, None),
            (SpeedPhase.DOWNLOAD, 0.2, 80.0),
            (SpeedPhase.DOWNLOAD, 0.3, 90.0),
            (SpeedPhase.UPLOAD, 0.6, 20.0),
        )
    ]
    chart = live_chart(curve)
    assert [[(point.x, point.y) for point in each.points] for each in chart.series] == [
        [(0.2, 80.0), (0.3, 90.0)],
        [(0.6, 20.0)],
    ]
    assert "Download between 80.0 Mbit/s and 90.0 Mbit/s." in chart.summary


def test_tests_over_time_are_told_point_by_point() -> None:
    results = (result(1, 90.0), result(30, 70.0), replace(result(5, None, up=8.0), partial=True))
    chart = time_chart(results)
    down, up = chart.series
    assert [point.y for point in down.points] == [70.0, 90.0]
    assert [point.y for point in up.points] == [10.0, 8.0, 10.0]
    assert (down.points[0].low, down.points[0].high) == (66.0, 74.0)
    assert "at-01: Download 90.0 Mbit/s, spread 8.0 Mbit/s" in down.points[1].said
    assert "of a test that did not end" in up.points[1].said
    assert "Download 70.0 Mbit/s to 90.0 Mbit/s, in the middle 80.0 Mbit/s, last 90.0 Mbit/s." in chart.summary
    assert chart.begin < down.points[0].x < down.points[1].x < chart.end
    assert "No speed test" in time_chart(()).summary


def test_each_hour_of_the_day_is_the_median_of_its_tests() -> None:
    results = (result(0, 90.0), result(24, 70.0), result(48, 110.0), result(6, 30.0))
    chart = hour_chart(results)
    hour = NOW.astimezone().hour
    found = {round(point.x): point for point in chart.series[0].points}
    assert chart.form is Form.COLUMNS
    assert found[hour].y == 90.0
    assert (found[hour].low, found[hour].high) == (80.0, 100.0)
    assert "Tests: 3." in found[hour].said
    assert found[(hour - 6) % 24].low is None
    assert "slowest at" in chart.summary


def test_the_newest_whole_tests_are_compared_and_of_one_engine_if_possible() -> None:
    partial = replace(result(1, 50.0), partial=True)
    direct, old, same = (
        result(2, 200.0, None),
        result(3, 90.0),
        replace(result(9, 80.0), engine=SpeedEngine.SPEEDTEST_NET),
    )
    unlike = compared((partial, direct, old), "at-01")
    assert unlike is not None
    assert (unlike.direct, unlike.tunnel, unlike.unlike) == (direct, old, True)
    assert unlike.rows[0] == ("Download", "200 Mbit/s", "90.0 Mbit/s")
    alike = compared((direct, old, same), None)
    assert alike is not None
    assert (alike.tunnel, alike.unlike) == (same, False)
    assert compared((direct,), None) is None
    assert compared((direct, old), "br-02") is None


def test_what_was_not_measured_is_not_called_nothing() -> None:
    facts = dict(facts_of(replace(result(1, 90.0, up=None), partial=True, bytes_used=1_400_000_000)))
    assert facts["Upload"] == "not measured"
    assert facts["Download"] == "90.0 Mbit/s"
    assert facts["Data used"] == "1.4 GB"
    assert "Without Maikr" in origin_text(result(1, 1.0, None))


def test_a_history_is_of_all_of_one_server_or_of_ones_own_connection() -> None:
    mine, theirs = result(1, 1.0, None), result(2, 2.0)
    assert of_which((mine, theirs), ALL) == (mine, theirs)
    assert of_which((mine, theirs), DIRECT) == (mine,)
    assert of_which((mine, theirs), "at-01") == (theirs,)


def read(table: bytes) -> Sequence[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.decode(), newline="")))


def test_the_latencies_of_a_table_are_those_of_the_plot() -> None:
    evil = replace(SERVERS[3], city='=HYPERLINK("x")', country="a, b")
    near, silent = latency_of(SERVERS[0], 0, NOW), latency_of(SERVERS[2], 9, NOW)
    measured = ((SERVERS[0], near), (SERVERS[2], silent), (evil, None))
    lines = read(latency_table(LatencyRow(server=server, latency=each) for server, each in measured))
    assert tuple(lines[0]) == LATENCY_HEAD
    assert (lines[0]["server"], lines[0]["median_ms"], lines[0]["method"]) == ("at-01", "11.0", "icmp")
    assert (lines[1]["median_ms"], lines[1]["loss"]) == ("", "1.0")
    assert (lines[2]["city"], lines[2]["country"], lines[2]["loss"]) == ('\'=HYPERLINK("x")', "a, b", "")


def test_the_tests_of_a_table_are_whole() -> None:
    lines = read(speed_table((result(1, 90.0), result(2, 1.0, None))))
    assert tuple(lines[0]) == SPEED_HEAD
    assert (lines[0]["server"], lines[0]["download_mbps"], lines[0]["partial"]) == ("at-01", "90.0", "0")
    assert (lines[1]["server"], lines[1]["engine"]) == ("", "speedtest.net")
