from __future__ import annotations

import pytest

from maikr_client.daemon.linux import numbers
from maikr_client.model.plan import MAX_EXITS

SLOTS = range(MAX_EXITS + 1)


def test_every_slot_has_a_device_a_mark_and_a_table_of_its_own() -> None:
    assert len({numbers.device_of(slot) for slot in SLOTS}) == len(SLOTS)
    assert len({numbers.mark_of(slot) for slot in SLOTS} | {numbers.OWN_MARK & numbers.MARK_MASK}) == len(SLOTS) + 1
    assert len({numbers.table_of(slot) for slot in SLOTS}) == len(SLOTS)


def test_marks_stay_within_their_byte() -> None:
    assert all(numbers.mark_of(slot) & numbers.MARK_MASK == numbers.mark_of(slot) for slot in SLOTS)


def test_a_device_leads_back_to_its_slot() -> None:
    assert [numbers.slot_of(numbers.device_of(slot)) for slot in SLOTS] == list(SLOTS)


@pytest.mark.parametrize("name", ["maikr", "maikr-1", "maikr33", "maikr00", "maikr0x", "xmaikr0", "eth0", ""])
def test_no_other_device_is_ours(name: str) -> None:
    assert numbers.slot_of(name) is None


def test_only_the_exits_tables_and_those_that_choose_among_them_are_ours() -> None:
    tables = [
        numbers.NAMES_TABLE,
        numbers.CHOICE_TABLE,
        numbers.POOL_TABLE,
        *(numbers.table_of(slot) for slot in SLOTS),
    ]
    assert all(numbers.is_our_table(table) for table in tables)
    assert len(set(tables)) == len(tables)
    assert not any(numbers.is_our_table(table) for table in (0, 52, 254, 5348, 5352 + MAX_EXITS + 1))
