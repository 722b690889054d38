"""Interval maps as the kernel is given them, against what they are to hold."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.nft_intervals import BYTES, Led, encoded

CHAINS = ("refused", "to_exit1", "ports_0123456789ab")
LIMIT = 1 << 32
MESSAGE_BYTES = 1 << 16


def led_of(bounds: list[int]) -> tuple[Led, ...]:
    """Every second of the ranges between `bounds`, and every third of the others: some touch."""
    ranges = [(first, after - 1) for first, after in pairwise(sorted(bounds))]
    return tuple(
        (first, last, CHAINS[place % 3]) for place, (first, last) in enumerate(ranges) if not place % 2 or not place % 3
    )


LED = st.lists(st.integers(0, LIMIT), unique=True, max_size=12).map(led_of)


def elements(parts: tuple[bytes, ...]) -> list[tuple[int, str | None]]:
    """Where something begins, and the chain that it goes to; None at an end."""
    found = []
    for part in parts:
        for element in netlink.nested(netlink.attributes(part)[3]):
            inner = netlink.attributes(element)
            key = netlink.attributes(inner[1])[1]
            chain = None
            if 2 in inner:
                verdict = netlink.attributes(netlink.attributes(inner[2])[2])
                assert int.from_bytes(verdict[1], "big", signed=True) == -4
                chain = verdict[2].rstrip(b"\0").decode()
            assert (chain is None) == (inner.get(3) == b"\0\0\0\1")
            found.append((int.from_bytes(key, "big"), chain))
    return found


def chain_at(parts: tuple[bytes, ...], address: int) -> str | None:
    """What the kernel finds: the last element that is not behind `address`."""
    return next((chain for start, chain in reversed(elements(parts)) if start <= address), None)


@given(LED)
def test_each_address_is_led_where_its_span_says_and_no_other(led: tuple[Led, ...]) -> None:
    parts = encoded(led, 4)

    for first, last, chain in led:
        assert chain_at(parts, first) == chain_at(parts, last) == chain
        for outside in (each for each in (first - 1, last + 1) if 0 <= each < LIMIT):
            expected = next((other for start, end, other in led if start <= outside <= end), None)
            assert chain_at(parts, outside) == expected


@given(LED)
def test_elements_ascend_and_none_stands_twice(led: tuple[Led, ...]) -> None:
    starts = [start for start, _ in elements(encoded(led, 4))]

    assert starts == sorted(set(starts))
    assert all(start < LIMIT for start in starts)


def test_every_message_has_room_for_its_elements() -> None:
    led = tuple((place * 4, place * 4 + 1, "ports_0123456789ab") for place in range(2000))

    for version in BYTES:
        parts = encoded(led, version)
        assert len(parts) > 1
        assert all(len(part) < MESSAGE_BYTES for part in parts)
        assert len(elements(parts)) == 2 * len(led)  # the first begins at 0
