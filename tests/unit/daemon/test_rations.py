"""One rule's new names use up what is left for it no faster than it comes back."""

from __future__ import annotations

from maikr_client.daemon.rations import KEPT_S, SAVED_S, Rations

HALF = {"held": 30_000, "left": 70_000}


def taken(rations: Rations, rule: int, now: float, of: int = 2000) -> int:
    return sum(rations.take(rule, now=now, **HALF) for _ in range(of))


def test_half_of_a_rules_share_is_there_at_once() -> None:
    rations = Rations()
    assert all(rations.take(0, held=held, left=90_000, now=0.0) for held in range(0, 30_000, 10))


def test_the_rest_lasts_for_as_long_as_addresses_take_to_come_back() -> None:
    rations, share = Rations(), (HALF["left"] - HALF["held"]) / 2
    taken(rations, 0, 0.0)
    day = sum(rations.take(0, now=float(second), **HALF) for second in range(0, 86_400, 2))

    assert abs(day - share * 86_400 / (2 * KEPT_S)) < 10


def test_what_was_not_taken_is_there_for_the_next_page_but_not_for_ever() -> None:
    rations = Rations()
    at_first = taken(rations, 0, 1e9)
    assert taken(rations, 0, 1e9) == 0
    assert 90 < taken(rations, 0, 1e9 + SAVED_S / 2) < at_first
    assert taken(rations, 0, 2e9) == at_first


def test_one_rules_ration_is_not_anothers() -> None:
    rations = Rations()
    assert taken(rations, 0, 0.0) == taken(rations, 1, 0.0) > 0


def test_a_share_that_is_full_is_full_however_long_one_waits() -> None:
    assert not Rations().take(0, held=50_000, left=50_000, now=1e12)


def test_a_clock_that_is_set_back_holds_nobody_up() -> None:
    rations = Rations()
    taken(rations, 0, 2e9)
    assert taken(rations, 0, 1e9) == 0
    assert taken(rations, 0, 1e9 + 60) > 0
