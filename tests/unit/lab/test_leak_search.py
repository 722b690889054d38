"""The search behind "nothing else leaves" finds a secret in whatever form it goes."""

from __future__ import annotations

import base64
import hashlib
import json

import pytest

from tests.support.leak_search import found_in, texts_in

SECRET = "Canary-host.9917"
MAC = "02:5e:10:00:ab:cd"


@pytest.mark.parametrize(
    "said",
    [
        SECRET.encode(),
        SECRET.upper().encode(),
        SECRET.encode("utf-16-le"),
        SECRET.encode().hex().upper().encode(),
        SECRET[::-1].encode(),
        base64.b64encode(SECRET.encode()),
        base64.b64encode(b"x" + SECRET.encode() + b"yz"),
        base64.b64encode(b"xy" + SECRET.encode()),
        hashlib.sha256(SECRET.encode()).hexdigest().encode(),
        base64.b64encode(hashlib.md5(SECRET.encode(), usedforsecurity=False).digest()),
    ],
)
def test_every_form_is_found(said: bytes) -> None:
    assert found_in(b"before " + said + b" after", {"host": SECRET})


@pytest.mark.parametrize("said", [MAC.encode(), b"025E1000ABCD", b"02-5E-10-00-AB-CD"])
def test_a_hardware_address_is_found_however_it_is_written(said: bytes) -> None:
    assert found_in(said, {"MAC": MAC})


def test_a_full_ipv6_address_is_found() -> None:
    assert found_in(b"2001:0db8:0001:0000:0000:0000:0000:0010", {"home": "2001:db8:1::10"})


def test_what_is_not_there_is_not_found() -> None:
    assert found_in(json.dumps({"a": list(range(999))}).encode(), {"host": SECRET, "MAC": MAC}) == set()


def test_every_value_of_a_body_is_looked_at() -> None:
    assert set(texts_in({"a": ["b", {"c": 4}], "d": None, "e": True})) == {"b", "4"}
