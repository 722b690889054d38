"""Slots and the addresses they stand for."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from hypothesis import given
from hypothesis import strategies as st

from maikr_lab.backend.devices.addresses import AddressPool

SMALL = AddressPool(
    network4=IPv4Network("10.72.0.0/29"),
    network6=IPv6Network("fd72::/64"),
    reserved=frozenset({IPv4Address("10.72.0.3"), IPv6Address("fd72::5")}),
)


def test_a_slot_is_one_address_in_each_network() -> None:
    addresses = SMALL.at(2)

    assert (str(addresses.tunnel4), str(addresses.tunnel6)) == ("10.72.0.2", "fd72::2")


def test_network_router_broadcast_and_reserved_addresses_are_never_given() -> None:
    taken: set[int] = set()
    last = 0
    while (slot := SMALL.next_slot(last, taken)) is not None:
        taken.add(slot)
        last = slot

    assert taken == {2, 4, 6}


def test_a_freed_slot_rests_until_all_others_were_given() -> None:
    assert SMALL.next_slot(2, set()) == 4
    assert SMALL.next_slot(6, {4}) == 2


@given(last=st.integers(0, 7), taken=st.sets(st.integers(0, 7)))
def test_what_is_given_was_free(last: int, taken: set[int]) -> None:
    slot = SMALL.next_slot(last, taken)

    assert slot not in taken
    assert (slot is None) == ({2, 4, 6} <= taken)
