"""Numbers as people say them."""

from __future__ import annotations

import pytest

from maikr_client.cli.output import plain
from maikr_client.cli.words import size, span


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1_234_567, "1.2 MB"), (5 * 10**9, "5.0 GB"), (10**18, "1000.0 PB")],
)
def test_bytes_are_said_in_the_unit_that_fits(count: int, said: str) -> None:
    assert size(count) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-3, "0 s"), (42.9, "42 s"), (192, "3 min 12 s"), (7500, "2 h 5 min"), (4 * 86400 + 3 * 3600, "4 d 3 h")],
)
def test_a_duration_is_said_in_its_two_largest_parts(seconds: float, said: str) -> None:
    assert span(seconds) == said


def test_what_could_steer_a_terminal_is_replaced() -> None:
    assert plain("Zürich\n\x1b[31m\u202e\x07") == "Zürich\n\ufffd[31m\ufffd\ufffd"
