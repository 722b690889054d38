"""Connections in numbers, over four exits, through edits and deaths (`benchmarks/flows.py` takes ten thousand)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.flow_load import FlowLoad
from tests.support.flows_under_fire import DEFAULT, RULED, flows_under_fire
from tests.support.lab import Lab
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab
COUNT = 400


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


async def test_no_connection_of_hundreds_is_ever_seen_to_come_from_another_exit(lab: Lab, ruled: RuledLab) -> None:
    load = await flows_under_fire(lab, ruled, COUNT)

    assert load.wrong == []
    assert len(load) == COUNT
    assert min(load.answers[name] for name in (DEFAULT, *RULED)) >= COUNT
    await load.close()


async def test_a_wrong_exit_would_have_been_noticed(lab: Lab, ruled: RuledLab) -> None:
    ruled.have("")
    load = FlowLoad({"alpha.test": frozenset({str(lab.servers[1].exit4), str(lab.servers[1].exit6)})})
    await load.have(2)
    await load.ask_all()

    assert len(load.wrong) == 2
    await load.close()
