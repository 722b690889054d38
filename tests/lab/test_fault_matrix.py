"""A part of the fault matrix: whatever is killed, stopped or refused, nothing protected leaves in clear, and the end
state is the wanted one. The whole is `make faults`, which writes docs/fault-matrix.md.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.fault_matrix import Cell, FaultMatrix
from tests.support.faulty_tools import Fault, FaultyTools
from tests.support.lab import Lab
from tests.support.roaming import Household
from tests.support.ruled_lab import ruled_lab

pytestmark = pytest.mark.lab

PART = (
    Cell(step="connect", victim="nft", fault=Fault.KILLED, call=1),
    Cell(step="switch", victim="wireguard-go", fault=Fault.NOT_PERMITTED, call=1),
    Cell(step="rule edit", victim="nft", fault=Fault.KILLED_AFTER, call=1),
    Cell(step="rule edit", victim="daemon", fault=Fault.KILLED),
    Cell(step="reconnect", victim="wireguard-go", fault=Fault.KILLED),
    Cell(step="crash recovery", victim="ip", fault=Fault.NO_SPACE, call=1),
    Cell(step="disconnect", victim="ip", fault=Fault.KILLED, call=1),
)


@pytest.fixture(scope="module")
def matrix(lab: Lab) -> Iterator[FaultMatrix]:
    tools, household = FaultyTools(lab), Household(lab)
    tools.install()
    with ruled_lab(lab) as ruled:
        yield FaultMatrix(lab, ruled, tools, household)
    tools.remove()
    household.home()


@pytest.mark.parametrize("cell", PART, ids=str)
def test_a_fault_lets_nothing_out_and_ends_where_it_should(matrix: FaultMatrix, cell: Cell) -> None:
    outcome = matrix.outcome(cell)

    assert (outcome.struck, outcome.clear, outcome.right) == (True, 0, True), outcome
