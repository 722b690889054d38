from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.model.report import Quality, UsageReport
from maikr_client.model.status import Usage
from maikr_client.reports.builder import Due, Occasion, due, exits_of
from tests.support.reporting import EXITS, numbers, occasion, used
from tests.support.servers import server
from tests.support.sign_ins import NOON

TOTALS = st.lists(
    st.builds(
        used,
        st.sampled_from(sorted(EXITS)),
        st.integers(0, 2**40),
        st.integers(0, 2**40),
        day=st.sampled_from(["2026-03-01", "2026-03-02"]),
    ),
    unique_by=lambda each: (each.server, each.day),
)


def found(totals: Sequence[Usage], baseline: Sequence[Usage] = (), of: Occasion | None = None) -> Due:
    return due(totals, baseline, of or occasion(), numbers().__next__)


def carried(reports: Sequence[UsageReport]) -> dict[str, tuple[int, int]]:
    return {report.servers[0]: (report.bytes_up, report.bytes_down) for report in reports}


def test_a_report_says_the_six_things_and_its_number() -> None:
    quality = Quality(server="oslo-1", latency_ms=12.5, download_mbps=None, upload_mbps=None)
    other = replace(quality, server="rome-2")
    of = replace(occasion(), rule_destinations=("*.example.test",), quality=(other, quality))

    (report,) = found([used(up=3, down=4)], of=of).reports

    assert report == UsageReport(
        report_id=next(numbers()),
        signed_in_at=NOON,
        maikr_ip=EXITS["oslo-1"],
        servers=("oslo-1",),
        rule_destinations=("*.example.test",),
        bytes_up=3,
        bytes_down=4,
        quality=(quality,),
    )
    assert len(fields(report)) == 8


def test_what_no_measurement_can_be_is_told_as_not_measured() -> None:
    odd = Quality(server="oslo-1", latency_ms=math.nan, download_mbps=-1, upload_mbps=math.inf)

    (report,) = found([used(up=3)], of=replace(occasion(), quality=(odd,))).reports

    assert report.quality == (Quality(server="oslo-1", latency_ms=None, download_mbps=None, upload_mbps=None),)


def test_figures_are_told_to_the_thousandth() -> None:
    exact = Quality(server="oslo-1", latency_ms=4.460094030946493, download_mbps=107.22938239606259, upload_mbps=0.0)

    (report,) = found([used(up=3)], of=replace(occasion(), quality=(exact,))).reports

    assert report.quality == (Quality(server="oslo-1", latency_ms=4.46, download_mbps=107.229, upload_mbps=0.0),)


def test_a_report_never_holds_more_than_the_backend_takes() -> None:
    of = replace(occasion(), rule_destinations=tuple(f"site-{number}.example" for number in range(9999)))
    schemas = json.loads(Path("docs/openapi.json").read_text())["components"]["schemas"]
    held = schemas["ReportBody"]["properties"]["rule_destinations"]

    (report,) = found([used(up=3)], of=of).reports

    assert len(report.rule_destinations) == held["maxItems"]


def test_each_server_has_a_report_of_its_own_over_all_days() -> None:
    totals = [used(up=1, down=2), used(up=10, down=20, day="2026-03-02"), used("rome-2", 100, 200)]

    assert carried(found(totals).reports) == {"oslo-1": (11, 22), "rome-2": (100, 200)}


def test_only_what_is_beyond_the_baseline_is_reported() -> None:
    result = found([used(up=5, down=9)], [used(up=3, down=9)])

    assert carried(result.reports) == {"oslo-1": (2, 0)}
    assert result.baseline == (used(up=5, down=9),)


def test_without_new_bytes_there_is_no_report() -> None:
    assert found([used(up=3, down=9), used("rome-2")], [used(up=3, down=9)]).reports == ()


def test_totals_that_began_again_count_from_nothing() -> None:
    result = found([used(up=5, down=2)], [used(up=3, down=9)])

    assert carried(result.reports) == {"oslo-1": (5, 2)}


def test_a_day_that_the_daemon_forgot_is_forgotten() -> None:
    assert found([used(up=1, day="2026-03-02")], [used(up=9)]).baseline == (used(up=1, day="2026-03-02"),)


def test_bytes_of_a_server_without_an_exit_address_wait_for_one() -> None:
    totals = [used("gone-1", 7, 7), used(up=1)]
    waiting = found(totals)
    later = replace(occasion(), exits={**EXITS, "gone-1": EXITS["oslo-1"]})

    assert carried(waiting.reports) == {"oslo-1": (1, 0)}
    assert carried(found(totals, waiting.baseline, later).reports) == {"gone-1": (7, 7)}


@given(TOTALS)
def test_what_was_reported_is_not_reported_again(totals: list[Usage]) -> None:
    first = found(totals)

    assert found(totals, first.baseline).reports == ()


@given(TOTALS, TOTALS)
def test_every_byte_is_in_one_of_two_reports(before: list[Usage], more: list[Usage]) -> None:
    grown = found([*before, *more])
    first, second = found(before), found([*before, *more], found(before).baseline)

    for direction in ("bytes_up", "bytes_down"):
        in_steps = sum(getattr(report, direction) for report in (*first.reports, *second.reports))
        assert in_steps == sum(getattr(report, direction) for report in grown.reports)


@pytest.mark.parametrize("without", ["exit4", "exit6"])
def test_the_exit_address_is_the_one_there_is(without: str) -> None:
    half = replace(server(), **{without: None})  # type: ignore[arg-type]  # - a field by its name

    assert exits_of([half]) == {"oslo-1": half.exit4 or half.exit6}
    assert exits_of([replace(server(), exit4=None, exit6=None)]) == {}
