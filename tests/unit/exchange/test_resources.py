"""Bundles, names beyond ASCII and public suffixes, as they ship."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.exchange.bundles import Bundles
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.suffixes import public_suffix_test
from maikr_client.rules.document import parse_document
from maikr_client.rules.names import to_ascii as plain_to_ascii

_LETTERS = st.characters(min_codepoint=0x80, categories=["Ll", "Lu", "Lo", "Mn"])


def test_every_bundle_that_ships_can_be_read() -> None:
    bundles = Bundles.shipped()

    assert {"github", "wikipedia"} <= set(bundles.names())
    assert all(len(bundles.read(name)) for name in bundles.names())


def test_a_bundle_that_is_none_or_damaged_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("a.test block\n")

    for name in ("bad", "missing", "../bad"):
        with pytest.raises(InvalidValue):
            Bundles(tmp_path).read(name)


def test_the_client_reads_names_as_browsers_do() -> None:
    rules = parse_document("straße.de block\nBÜCHER.example block\n☃.net block\n", to_ascii)

    assert [rule.destination for rule in rules.rules] == [
        rule.destination for rule in parse_document("xn--strae-oqa.de block\nxn--bcher-kva.example block\n").rules
    ]
    assert [each.line for each in rules.problems] == [3]


@settings(max_examples=600, deadline=None)
@given(st.text(_LETTERS, min_size=1, max_size=4))
def test_where_the_daemons_reading_and_the_clients_both_know_a_name_they_agree(text: str) -> None:
    readings = []
    for read in (to_ascii, plain_to_ascii):
        try:
            readings.append(read(f"{text}.test").lower())
        except ValueError:
            return
    assert readings[0] == readings[1]


def test_registries_suffixes_are_told_from_sites() -> None:
    is_public_suffix = public_suffix_test()

    assert [name for name in ("com", "co.uk", "bbc.co.uk", "github.io") if is_public_suffix(name)] == ["com", "co.uk"]
