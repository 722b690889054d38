"""What is private does not get through, and what helps does."""

from __future__ import annotations

import base64
import re
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.diagnostics.redact import Known, redact

NOBODY = Known()
AROUND = st.sampled_from(("", " ", "\n", "x ", " at ", "=", "(", "'", '"', "<", "[", "{"))
AFTER = st.sampled_from(("", " ", "\n", ".", ",", ")", "'", '"', ">", "]", "}", "; y"))
NAMES = st.text(st.sampled_from("abcdefgäöüжшя0123456789"), min_size=6, max_size=20)


@given(st.ip_addresses(), AROUND, AFTER)
def test_no_address_gets_through(address: IPv4Address | IPv6Address, before: str, after: str) -> None:
    for text in {str(address), address.exploded, address.exploded.upper()} - {"::"}:
        said = redact(f"{before}{text}{after}", NOBODY)
        assert text not in said, said
        assert "[address]" in said


@pytest.mark.parametrize(
    "text",
    [
        *(
            "192.0.2.1:51820",
            "[2001:db8::1]:51820",
            "fe80::1%wlp3s0",
            "10.0.0.0/8",
            "2001:db8::/32",
            "::ffff:192.0.2.1",
        ),
        *("https://example.test/x?y=z", "tls://9.9.9.9#dns.quad9.net", "ada@example.test", "Ada.L+x@sub.example.test"),
        *("52:54:00:12:34:56", "52-54-00-AB-CD-EF", "/home/ada/notes", "~/notes", "C:\\Users\\Ada\\x", "/etc/maikr"),
        *("www.example.test", "xn--bcher-kva.example", "ada-laptop.local", "_sip._tcp.example.test", "bücher.example"),
        base64.b64encode(bytes(range(32))).decode(),
        "a" * 43,
        "550e8400-e29b-41d4-a716-446655440000",
    ],
)
def test_what_looks_private_is_replaced_by_its_kind(text: str) -> None:
    said = redact(f"it was {text} then", NOBODY)

    assert text not in said
    assert re.fullmatch(r"it was \[?\[[a-z -]+\][\]:\d]* then", said)


@given(NAMES, AROUND, AFTER)
def test_a_known_name_gets_through_in_no_case_of_letters(name: str, before: str, after: str) -> None:
    for text in (name, name.upper(), name.lower()):
        assert name not in redact(f"{before}{text}{after}", Known(names=frozenset({name}))).lower()


@given(st.text(), st.frozensets(NAMES, max_size=3))
def test_redacting_again_changes_nothing(text: str, names: frozenset[str]) -> None:
    known = Known(names=names)
    once = redact(text, known)

    assert redact(once, known) == once


def test_a_short_name_is_a_word_of_its_own() -> None:
    known = Known(names=frozenset({"al"}))

    assert redact("al has a personal tunnel", known) == "[name] has a personal tunnel"


def test_what_helps_stays() -> None:
    text = "maikr 0.1.0 on Linux 6.18.5: connected, try 2, 12:30:45, handshake 1.5 s ago, 100 % (a/b), nft 1.0.6"

    assert redact(text, NOBODY) == text
