"""The fastest server is explained by what was measured, and by nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from maikr_client.measure.latency import latency_of
from maikr_client.measure.ranking import cost_ms, rank, why
from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.wire.measuring import Timed
from tests.support.fake_servers import fake_servers

NOW = datetime(2026, 3, 1, tzinfo=UTC)
FIRST, SECOND, THIRD = (replace(each, load=0.5) for each in fake_servers()[:3])


def latency(server: str, median_ms: float | None, *, spread_ms: float = 0.0, loss: float = 0.0) -> Latency:
    return Latency(
        server=server,
        median_ms=median_ms,
        spread_ms=None if median_ms is None else spread_ms,
        loss=loss,
        samples=0 if median_ms is None else 5,
        method=None if median_ms is None else ProbeMethod.ICMP,
        measured_at=NOW,
        network=1,
    )


def order(*latencies: Latency, **downloads: list[float]) -> list[str]:
    by_name = {FIRST.name: "first", SECOND.name: "second", THIRD.name: "third"}
    names = {value: key for key, value in by_name.items()}
    speeds = {names[key]: value for key, value in downloads.items()}
    ranked = rank([FIRST, SECOND, THIRD], {each.server: each for each in latencies}, speeds)
    return [by_name[each.server.name] for each in ranked]


def test_the_nearest_is_first() -> None:
    assert order(latency(FIRST.name, 30), latency(SECOND.name, 10), latency(THIRD.name, 20)) == [
        *("second", "third", "first"),
    ]


def test_loss_spread_and_load_count_against_a_server() -> None:
    near = latency(FIRST.name, 10)

    assert order(replace(near, loss=0.4), latency(SECOND.name, 20), latency(THIRD.name, 90))[0] == "second"
    assert order(replace(near, spread_ms=30), latency(SECOND.name, 20), latency(THIRD.name, 90))[0] == "second"
    busy = cost_ms(near, 0.95, None)
    idle = cost_ms(near, 0.05, None)
    assert busy is not None
    assert idle is not None
    assert busy > 2 * idle


def test_a_slow_server_is_not_fast_for_being_near() -> None:
    latencies = (latency(FIRST.name, 10), latency(SECOND.name, 20), latency(THIRD.name, 90))

    assert order(*latencies, first=[4.0, 5.0, 6.0], second=[90.0])[0] == "second"


def test_who_was_never_tested_is_neither_better_nor_worse_for_it() -> None:
    latencies = (latency(FIRST.name, 10), latency(SECOND.name, 11), latency(THIRD.name, 12))

    assert order(*latencies, second=[50.0]) == ["first", "second", "third"]


def test_who_did_not_answer_comes_last_and_who_was_not_asked_before() -> None:
    assert order(latency(FIRST.name, None, loss=1.0), latency(THIRD.name, 80)) == ["third", "second", "first"]


def test_without_any_measurement_the_least_busy_is_first_and_said_to_be_just_that() -> None:
    ranked = rank([FIRST, replace(SECOND, load=0.1)], {}, {})

    assert ranked[0].server.name == SECOND.name
    assert why(ranked) == f"{SECOND.name}: the least busy one; nothing was measured yet."
    assert why(()) == ""


def test_why_names_what_counted() -> None:
    latencies = {each.server: each for each in (latency(FIRST.name, 10), latency(SECOND.name, 20, loss=0.2))}

    said = why(rank([SECOND, FIRST], latencies, {FIRST.name: [80.0]}))

    assert said.startswith(
        f"{FIRST.name}: 10 ms away, no probe lost, 50% busy, 80 Mbit/s when you tested it; the next,"
    )
    assert f"{SECOND.name}, is " in said
    assert said.endswith(" ms slower for a page.")


@given(st.lists(st.floats(0.01, 2000), max_size=20), st.integers(0, 20))
def test_a_latency_says_no_more_than_its_answers(rtts_ms: list[float], sent: int) -> None:
    found = latency_of("uk1", Timed(sent=sent, rtts_ms=tuple(rtts_ms), method=ProbeMethod.ICMP), at=NOW, network=1)

    assert (found.median_ms is None) == (not rtts_ms) == (found.method is None)
    assert (found.spread_ms is None) == (len(rtts_ms) < 2)
    assert (found.loss is None) == (sent == 0)
    if found.median_ms is not None:
        assert min(rtts_ms) <= found.median_ms <= max(rtts_ms)
    if found.loss is not None:
        assert 0 <= found.loss <= 1


def test_one_odd_answer_moves_neither_median_nor_spread_much() -> None:
    timed = Timed(sent=5, rtts_ms=(20.1, 20.0, 20.2, 900.0, 20.3), method=ProbeMethod.ICMP)

    found = latency_of("uk1", timed, at=NOW, network=1)

    assert found.median_ms == 20.2
    assert found.spread_ms is not None
    assert found.spread_ms < 0.3
