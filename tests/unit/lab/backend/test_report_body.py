"""The report's form: exactly the closed list, each field within its range."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from maikr_lab.backend.http.bodies.reports import ReportBody
from tests.support.backend import report

PERMITTED = {
    "report_id",
    "signed_in_at",
    "maikr_ip",
    "servers",
    "rule_destinations",
    "bytes_up",
    "bytes_down",
    "quality",
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def refuses(body: dict[str, Any]) -> bool:
    try:
        ReportBody.model_validate(body)
    except ValidationError:
        return True
    return False


def test_the_form_is_the_closed_list() -> None:
    assert set(ReportBody.model_fields) == PERMITTED
    assert not refuses(report())


@given(name=st.text().filter(lambda name: name not in PERMITTED), value=JSON)
def test_any_further_field_is_refused(name: str, value: object) -> None:
    assert refuses(report(**{name: value}))


@given(name=st.text().filter(lambda n: n not in {"server", "latency_ms", "download_mbps", "upload_mbps"}), value=JSON)
def test_any_further_field_of_a_quality_is_refused(name: str, value: object) -> None:
    assert refuses(report(quality=[{**report()["quality"][0], name: value}]))


@pytest.mark.parametrize("field", sorted(PERMITTED))
def test_no_field_may_be_missing(field: str) -> None:
    assert refuses({name: value for name, value in report().items() if name != field})


@given(up=st.integers(0, 2**53 - 1), destinations=st.lists(st.from_regex(r"[!-~]{1,40}", fullmatch=True), max_size=9))
def test_what_is_taken_is_kept_as_it_was_written(up: int, destinations: list[str]) -> None:
    kept = ReportBody.model_validate(report(bytes_up=up, rule_destinations=destinations)).model_dump(mode="json")

    assert (kept["bytes_up"], kept["rule_destinations"]) == (up, destinations)
    assert set(kept) == PERMITTED


def test_a_whole_number_may_be_written_with_a_point() -> None:
    assert ReportBody.model_validate(report(bytes_up=7.0)).bytes_up == 7


WRONG: dict[str, list[object]] = {
    "report_id": ["", "x", 7, "{8d3c0000-0000-4000-8000-000000000000}", "8d3c0000000040008000000000000000"],
    "signed_in_at": [
        0,
        "2026-03-01",
        "2026-03-01T12:00:00",
        "2026-02-30T12:00:00Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T12:00:00+99:99",
        "0001-01-01T00:00:00+10:00",
    ],
    "maikr_ip": [3232235777, "localhost", "198.51.100.1/32", "fe80::1%eth0", ""],
    "servers": ["se-sto", [""], ["x" * 33], [None], ["se-sto"] * 257],
    "rule_destinations": ["x", [""], ["a\nb"], ["a\0b"], ["x" * 1025], [7], ["\ud800"], ["x"] * 4097],
    "bytes_up": [-1, 1.5, "1", True, None, 2**53, float("nan")],
    "bytes_down": [-1, 1.5, "1", False, None, 2**53, float("inf")],
    "quality": [None, [None], [{}], {}],
}


@pytest.mark.parametrize(("field", "value"), [(field, value) for field, values in WRONG.items() for value in values])
def test_a_value_of_another_kind_or_range_is_refused(field: str, value: object) -> None:
    assert refuses(report(**{field: value}))


@pytest.mark.parametrize("measure", ["latency_ms", "download_mbps", "upload_mbps"])
@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "-0.1", "1e400", "1e7", '"1"', "true"])
def test_what_was_measured_is_a_finite_number_in_its_range(measure: str, value: str) -> None:
    quality = {**report()["quality"][0], measure: json.loads(value)}

    assert refuses(report(quality=[quality]))
