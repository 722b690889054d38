"""Names that can't be mapped are told of once a situation, however many they are, and never by name."""

from __future__ import annotations

import logging

import pytest

from maikr_client.daemon.refusals import CALM_S, Refusals


def test_a_situation_is_one_line_at_its_beginning_and_one_with_its_count_at_its_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    refusals = Refusals()
    for number in range(10_000):
        refusals.note("pools exhausted", number / 100)
    assert caplog.messages == ["names: not mapped: pools exhausted"]
    refusals.look(99 + CALM_S)
    refusals.look(100 + CALM_S)
    refusals.look(101 + CALM_S)
    assert caplog.messages[1:] == ["names: no more of them refused: pools exhausted (10000 were)"]


def test_another_reason_is_another_situation(caplog: pytest.LogCaptureFixture) -> None:
    refusals = Refusals()
    refusals.note("pools exhausted", 0)
    refusals.note("Failed", 1)
    refusals.note("Failed", 2)
    assert caplog.messages == ["names: not mapped: pools exhausted", "names: not mapped: Failed"]


def test_what_comes_back_after_it_was_over_is_told_anew(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    refusals = Refusals()
    refusals.note("Failed", 0)
    refusals.note("Failed", CALM_S)
    assert caplog.messages == [
        "names: not mapped: Failed",
        "names: no more of them refused: Failed (1 were)",
        "names: not mapped: Failed",
    ]
