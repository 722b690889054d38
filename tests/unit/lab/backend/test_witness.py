"""The file of every report body that was sent."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from maikr_lab.backend.reports import Witness, one_line


@given(st.binary())
def test_every_body_becomes_one_line_of_json(body: bytes) -> None:
    line = one_line(body)

    assert len(line.splitlines()) == 1
    json.loads(line)


def test_a_line_of_json_stays_as_it_is(tmp_path: Path) -> None:
    body = b'{"b":1,  "a":"\xc3\xa9"}'
    witness = Witness(tmp_path / "bodies")
    witness.note(body)
    witness.note(b"{}")

    assert (tmp_path / "bodies").read_bytes() == body + b"\n{}\n"


def test_without_a_file_nothing_is_written(tmp_path: Path) -> None:
    Witness(None).note(b"{}")

    assert not list(tmp_path.iterdir())
