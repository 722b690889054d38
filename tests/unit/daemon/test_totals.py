"""Bytes are counted once, whatever happens to devices, daemons and days."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from maikr_client.daemon.ports import TunnelCounters
from maikr_client.daemon.totals import MAX_ENTRIES, Totals, TotalsRecord
from maikr_client.model.status import Usage
from maikr_client.wire.codec import decode, encode
from tests.support.plans import AMSTERDAM, CAIRO, exit_in

DAY, NEXT_DAY = "2026-01-01", "2026-01-02"


def reading(up: int, down: int, slot: int = 0) -> TunnelCounters:
    return TunnelCounters(slot=slot, bytes_up=up, bytes_down=down, handshake_at=None)


def counting(slot: int = 0) -> Totals:
    totals = Totals(TotalsRecord())
    totals.devices_are([exit_in(slot, AMSTERDAM)])
    return totals


def usage(day: str, up: int, down: int) -> Usage:
    return Usage(server="amsterdam", day=day, bytes_up=up, bytes_down=down)


def test_what_grew_since_the_last_reading_is_added_to_the_day_of_the_reading() -> None:
    totals = counting()
    totals.count([reading(10, 20)], DAY)
    totals.count([reading(15, 20)], NEXT_DAY)

    assert totals.usage == (usage(DAY, 10, 20), usage(NEXT_DAY, 5, 0))


def test_a_device_that_was_made_anew_counts_from_0() -> None:
    totals = counting()
    totals.count([reading(100, 200)], DAY)
    totals.count([reading(1, 300)], DAY)

    assert totals.usage == (usage(DAY, 101, 500),)


def test_a_device_that_vanished_counts_from_0_when_it_is_back() -> None:
    totals = counting()
    totals.count([reading(100, 200)], DAY)
    totals.count([], DAY)
    totals.count([reading(150, 250)], DAY)

    assert totals.usage == (usage(DAY, 250, 450),)


def test_the_next_daemon_goes_on_where_the_last_one_stopped() -> None:
    totals = counting()
    totals.count([reading(100, 200)], DAY)
    next_one = Totals(decode(TotalsRecord, encode(totals.record)))
    next_one.count([reading(101, 202)], DAY)

    assert next_one.usage == (usage(DAY, 101, 202),)
    assert next_one.session("amsterdam").bytes_up == 101


def test_the_device_of_another_server_in_the_same_slot_is_another() -> None:
    totals = counting()
    totals.count([reading(100, 200)], DAY)
    totals.devices_are([exit_in(0, CAIRO)])
    totals.count([reading(150, 250)], DAY)

    assert {each.server: each.bytes_up for each in totals.usage} == {"amsterdam": 100, "cairo": 150}


def test_another_endpoint_of_the_same_server_goes_on() -> None:
    totals = counting()
    totals.count([reading(100, 200)], DAY)
    totals.devices_are([exit_in(0, AMSTERDAM, v6=True)])
    totals.count([reading(101, 201)], DAY)

    assert totals.usage == (usage(DAY, 101, 201),)


def test_a_new_session_starts_at_0_and_leaves_the_totals() -> None:
    totals = counting()
    totals.count([reading(100, 200)], DAY)
    totals.new_session()

    assert totals.session("amsterdam").bytes_up == 0
    assert totals.usage == (usage(DAY, 100, 200),)


def test_erased_totals_do_not_come_back_with_the_next_reading() -> None:
    totals = counting()
    totals.count([reading(100, 200)], DAY)
    totals.erase(1000)
    totals.count([reading(101, 200)], DAY)

    assert totals.usage == (usage(DAY, 1, 0),)


def test_the_oldest_days_go_first() -> None:
    totals = counting()
    for number in range(MAX_ENTRIES + 3):
        totals.count([reading(number + 1, 0)], f"{2026 + number // 360}-{number % 360:03d}")

    assert len(totals.usage) == MAX_ENTRIES
    assert totals.usage[0].day == "2026-003"


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["pass", "remake", "vanish", "restart"])), max_size=60))
def test_no_byte_is_lost_or_counted_twice(history: list[tuple[int, str]]) -> None:
    totals, raw, carried = counting(), 0, 0
    for passed, what in history:
        raw, carried = raw + passed, carried + passed
        totals.count([reading(raw, 0)], DAY)
        if what in {"remake", "vanish"}:
            raw = 0
            totals.count([], DAY)
        if what == "restart":
            totals = Totals(totals.record)

    assert sum(each.bytes_up for each in totals.usage) == carried
