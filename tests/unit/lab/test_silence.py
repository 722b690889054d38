"""The instrument that tells what a handshake may lose from what it may not."""

from __future__ import annotations

from dataclasses import dataclass

from tests.support.silence import KEPT, Silence, longest_silence

ROUND_TRIP_S = 0.04
SENT = 1000
CHANGED = 500
"""The packet with which the handshake begins."""


@dataclass(frozen=True, slots=True)
class PaperStream:
    sent_at: list[float]
    came_at: dict[int, float]


def stream(handshake_s: float, lost: set[int]) -> PaperStream:
    """One packet each millisecond; those of the handshake wait for its end."""
    sent_at = [number / 1000 for number in range(SENT)]
    until = sent_at[CHANGED] + handshake_s
    came_at = {
        number: max(at, until if number >= CHANGED else at) + ROUND_TRIP_S
        for number, at in enumerate(sent_at)
        if number not in lost
    }
    return PaperStream(sent_at, came_at)


def seen(handshake_s: float, lost: set[int]) -> Silence:
    return longest_silence([stream(handshake_s, lost), stream(handshake_s, set())])


def test_what_waits_for_a_handshake_is_counted() -> None:
    assert abs(seen(0.05, set()).waiting - 100) <= 2
    assert abs(seen(0.1, set()).waiting - 200) <= 2


def test_a_packet_lost_while_there_was_room_is_not_explained() -> None:
    assert seen(0.05, {CHANGED + 3}).lost == 1
    assert not seen(0.05, {CHANGED + 3}).was_too_long


def test_the_oldest_of_too_many_are_explained_and_one_more_is_not() -> None:
    excess = seen(0.1, set()).waiting - KEPT
    assert seen(0.1, set(range(CHANGED, CHANGED + excess))).was_too_long
    assert not seen(0.1, set(range(CHANGED, CHANGED + excess + 1))).was_too_long


def test_a_packet_lost_at_another_time_is_not_explained_whatever_waited() -> None:
    excess = set(range(CHANGED, CHANGED + 20))
    assert seen(0.2, excess).was_too_long
    assert not seen(0.2, {*excess, CHANGED - 200}).was_too_long
    assert not seen(0.2, {*excess, CHANGED + 300}).was_too_long
