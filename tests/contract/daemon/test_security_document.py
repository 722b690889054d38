"""docs/security.md, row by row: its tables say what passes in each state, and real packets say whether that is true."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from maikr_client.model.coexistence import Coexistence
from tests.support.linux_world import build_world
from tests.support.security_table import Row, rows
from tests.support.security_trial import Trial, furnish

ROWS = rows()
PASSES = {"tunnel", "clear", "blocked"}


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    world = build_world()
    furnish(world)
    yield Trial(world)
    world.close()


@pytest.mark.own_world
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_what_the_document_says_of_a_packet_is_what_becomes_of_it(trial: Trial, row: Row) -> None:
    assert trial.outcome(row) == row.passes


def test_the_document_speaks_of_every_state_and_every_exception() -> None:
    states = {part for row in ROWS for part in row.state.split(", ")}

    assert {
        "disconnected",
        "connected",
        "connecting",
        "blocked",
        "locked down",
        "starting",
        "LAN allowed",
        *Coexistence,
    } == states
    assert {row.passes for row in ROWS} == PASSES
    assert len({(row.state, row.origin, row.protocol, row.to) for row in ROWS}) == len(ROWS)


def test_what_an_exception_lets_pass_is_blocked_without_it() -> None:
    plain = {(row.origin, row.protocol, row.to): row.passes for row in ROWS if row.state == "connected"}
    opened = [
        row
        for row in ROWS
        if row.passes == "clear" and row.protocol == "udp" and {*Coexistence} & {*row.state.split(", ")}
    ]

    assert {*Coexistence} <= {part for row in opened for part in row.state.split(", ")}
    # who is never heard without an exception (the tailnet) has a row of its own direction only
    assert all(plain.get((row.origin, row.protocol, row.to), "blocked") == "blocked" for row in opened)


def test_every_kind_of_packet_is_seen_by_the_witness_when_nothing_is_protected() -> None:
    seen = {(row.protocol, row.to.partition(",")[0]) for row in ROWS if row.state == "disconnected"}

    for row in ROWS:
        if row.state == "connected" and row.origin == "this computer" and row.passes == "blocked":
            place = row.to.partition(",")[0]
            beside = {"a Docker container", "a virtual machine", "the tailnet", "the work network"}
            assert place in beside or row.protocol in {"dot", "icmp", "tcp"} or (row.protocol, place) in seen
