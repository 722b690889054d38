"""What a person would paste becomes a destination."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.rules.destinations import parse_destination
from maikr_client.rules.paste import Pasted, destination_from


@pytest.mark.parametrize(
    ("pasted", "destination", "port"),
    [
        ("https://www.example.com/news?a=b#c", "www.example.com", None),
        ("http://me:secret@example.com:8080/", "example.com", "8080"),
        ("https://example.com:443/", "example.com", None),
        ("HTTPS://Example.com", "Example.com", None),
        ("//example.com/x", "example.com", None),
        ("example.com/path", "example.com", None),
        ("example.com:8443", "example.com", "8443"),
        ("192.0.2.1:22", "192.0.2.1", "22"),
        ("[2001:db8::1]:22", "2001:db8::1", "22"),
        ("https://[2001:db8::1]/", "2001:db8::1", None),
        ("someone@mail.example.com", "mail.example.com", None),
        ("mailto:someone@example.com", "example.com", None),
        ("<https://example.com>", "example.com", None),
        ("  “example.com”, ", "example.com", None),
        ("*.example.com", "*.example.com", None),
        ("=example.com", "=example.com", None),
        ("192.0.2.0/24", "192.0.2.0/24", None),
        ("192.0.2.1-192.0.2.9", "192.0.2.1-192.0.2.9", None),
        ("https://bücher.example/x", "bücher.example", None),
        ("example.com.", "example.com.", None),
    ],
)
def test_the_host_is_taken(pasted: str, destination: str, port: str | None) -> None:
    assert destination_from(pasted) == Pasted(destination=destination, port=port)


@pytest.mark.parametrize("pasted", ["", "   ", "https://", "two words", "a@b@", "example.com:99999", "\x00"])
def test_what_holds_no_destination_is_refused(pasted: str) -> None:
    with pytest.raises(InvalidValue):
        destination_from(pasted)


@given(st.text())
def test_whatever_is_pasted_what_comes_out_is_a_destination(text: str) -> None:
    try:
        pasted = destination_from(text)
    except InvalidValue:
        return
    parse_destination(pasted.destination)
