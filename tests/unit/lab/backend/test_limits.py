"""The sliding window."""

from __future__ import annotations

import pytest

from maikr_lab.backend.errors import Refused
from maikr_lab.backend.limits import TryMeter, site_of
from tests.support.backend import ClockInHand


def test_tries_pass_until_the_window_is_full_and_again_when_it_moves_on() -> None:
    clock = ClockInHand()
    meter = TryMeter(clock, window_s=60)
    meter.take("a", 2)
    clock.advance(seconds=20)
    meter.take("a", 2)

    with pytest.raises(Refused) as refused:
        meter.take("a", 2)
    assert refused.value.retry_after_s == 40
    meter.take("b", 2)
    clock.advance(seconds=40)
    meter.take("a", 2)
    with pytest.raises(Refused):
        meter.take("a", 2)


def test_a_try_given_back_does_not_count() -> None:
    meter = TryMeter(ClockInHand(), window_s=60)
    meter.take("a", 1)
    meter.give_back("a")
    meter.give_back("a")

    meter.take("a", 1)
    with pytest.raises(Refused):
        meter.take("a", 1)


def test_nothing_stays_beyond_the_window() -> None:
    clock = ClockInHand()
    meter = TryMeter(clock, window_s=60)
    for number in range(100):
        meter.take(str(number), 1)
    clock.advance(seconds=60)

    meter.take("last", 1)

    assert len(meter) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8::1", "2001:db8::ffff:2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
        ("", "unix", False),
    ],
)
def test_callers_of_one_household_count_together(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert (site_of(one) == site_of(other)) is same
