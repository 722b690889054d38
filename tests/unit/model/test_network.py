"""Networks: names that anybody may choose, and what makes one the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.model.network import (
    LONGEST_NAME,
    MOST_BYTES,
    Network,
    NetworkKind,
    is_hardware_address,
    is_trusted,
    readable_name,
)

HOME = Network(kind=NetworkKind.WIFI, name="Home", router="02:00:00:00:00:01")
names = st.binary(min_size=1, max_size=80)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"Home", "Home"),
        ("Café 中文 ☕".encode(), "Café 中文 ☕"),
        (b"two, with comma", "two, with comma"),
        (b"\xff\xfe", r"\xff\xfe"),
        (b"a\nb\x00\x1b[31m", r"a\x0ab\x00\x1b[31m"),
        ("evil\u202etxt".encode(), r"evil\xe2\x80\xaetxt"),
        ("zero\u200bwidth".encode(), r"zero\xe2\x80\x8bwidth"),
        (rb"C:\x41", r"C:\x5cx41"),
        (b" Home ", r"\x20Home\x20"),
        (b" ", r"\x20"),
        (b"", ""),
    ],
)
def test_a_name_is_readable_and_hides_nothing(raw: bytes, name: str) -> None:
    assert readable_name(raw) == name


@given(names)
def test_any_bytes_are_a_name_that_settings_can_keep(raw: bytes) -> None:
    network = Network(kind=NetworkKind.WIFI, name=readable_name(raw), router=HOME.router)

    assert Network.parse(network.written) == network
    assert len(network.name) <= LONGEST_NAME
    assert "," not in network.written


@given(names.filter(lambda raw: len(raw) <= MOST_BYTES), names.filter(lambda raw: len(raw) <= MOST_BYTES))
def test_other_bytes_are_another_name(one: bytes, other: bytes) -> None:
    assert (readable_name(one) == readable_name(other)) is (one == other)


def test_a_network_is_trusted_by_kind_name_and_router_together() -> None:
    trusted = (HOME.written,)

    assert is_trusted(HOME, trusted)
    assert not is_trusted(replace(HOME, name="home"), trusted)
    assert not is_trusted(replace(HOME, router="02:00:00:00:00:02"), trusted)
    assert not is_trusted(replace(HOME, router=None), trusted)
    assert not is_trusted(replace(HOME, kind=NetworkKind.WIRED), trusted)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "wifi",
        "wifi 02:00:00:00:00:01",
        "wifi Home",
        "lan 02:00:00:00:00:01 Home",
        "wifi 02-00-00-00-00-01 Home",
        "wifi 00:00:00:00:00:00 Home",
        "wifi ff:ff:ff:ff:ff:ff Home",
        "wifi 01:00:5e:00:00:01 Home",
        "wifi 02:00:00:00:00:01 Ho\x07me",
        "wifi 02:00:00:00:00:01 Ho\u202eme",
        r"wifi 02:00:00:00:00:01 C:\Home",
        "wifi 02:00:00:00:00:01 " + "x" * (LONGEST_NAME + 1),
    ],
)
def test_what_is_no_network_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        Network.parse(text)


def test_what_a_person_types_is_understood() -> None:
    assert Network.parse("  WiFi  02:00:00:00:00:AB   Home, sweet ") == replace(
        HOME, name="Home, sweet", router="02:00:00:00:00:ab"
    )


def test_a_name_and_a_router_are_in_no_log() -> None:
    assert "Home" not in repr(HOME)
    assert "02:00" not in repr(HOME)


@given(st.binary(min_size=6, max_size=6))
def test_an_address_of_many_or_of_nobody_is_no_routers(raw: bytes) -> None:
    assert is_hardware_address(raw.hex(":")) is (not raw[0] & 1 and any(raw))
