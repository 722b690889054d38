"""Moments come in by RFC 3339 and leave in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_lab.backend.http.bodies.reports import ReportBody
from tests.support.backend import report


@given(
    moment=st.datetimes(
        min_value=datetime(1, 1, 3),  # noqa: DTZ001 - hypothesis adds the zone
        max_value=datetime(9999, 12, 29),  # noqa: DTZ001 - hypothesis adds the zone
        timezones=st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
    )
)
def test_every_moment_is_understood(moment: datetime) -> None:
    assert ReportBody.model_validate(report(signed_in_at=moment.isoformat())).signed_in_at == moment


@pytest.mark.parametrize(
    "text", ["2026-03-01T12:00:00Z", "2026-03-01t13:00:00.000000000+01:00", "2026-03-01T12:00:00z"]
)
def test_all_spellings_are_one_moment(text: str) -> None:
    understood = ReportBody.model_validate(report(signed_in_at=text)).signed_in_at

    assert understood == datetime(2026, 3, 1, 12, tzinfo=UTC)
