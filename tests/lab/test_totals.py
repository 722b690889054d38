"""What is reported is what the servers counted, over reconnects and a crash; benchmarks/totals.py does more of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.command_line import done, maikr
from tests.support.lab import Lab
from tests.support.totals_run import PIECE_BYTES, totals_run

pytestmark = pytest.mark.lab
RECONNECTS, KILLS = 5, 1
MOST_ERROR = 0.01


@pytest.fixture
def person(lab: Lab) -> Iterator[None]:
    maikr("logout")
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    yield
    maikr("disconnect")
    maikr("logout")


def test_reported_totals_are_the_servers_own_over_reconnects_and_a_crash(lab: Lab, person: None) -> None:
    compared = totals_run(lab, reconnects=RECONNECTS, kills=KILLS)

    assert compared.counted.down > RECONNECTS * PIECE_BYTES
    assert compared.error <= MOST_ERROR, compared
