"""What the Speed page's view models say, without a widget: charts, sorting, words, readiness, tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from maikr_client.measure.ranking import rank
from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.server import Server
from maikr_client.model.speed import SpeedEngine
from maikr_client.model.status import Status, TunnelState
from maikr_ui.viewmodels.speed.latency_rows import (
    LatencyOrder,
    LatencyRow,
    latency_rows,
    renewed,
    row_text,
    scale_ms,
    standing_of,
    standing_text,
)
from maikr_ui.viewmodels.speed.readiness import readiness
from maikr_ui.viewmodels.speed.words import data_text, fastest_text, mbps_text, ms_text, trouble_text
from maikr_ui.viewmodels.tunnel_view import Known, TunnelView, present
from tests.support.fake_servers import fake_servers
from tests.support.fake_session import DISCONNECTED, connected

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
VIENNA, SAO_PAULO, MONTREAL, PRAGUE = fake_servers()[:4]
UP = connected(VIENNA, NOW)


def latency(server: Server, median_ms: float | None, *, spread_ms: float = 1.0, loss: float = 0.0) -> Latency:
    return Latency(
        server=server.name,
        median_ms=median_ms,
        spread_ms=None if median_ms is None else spread_ms,
        loss=loss,
        samples=0 if median_ms is None else 5,
        method=None if median_ms is None else ProbeMethod.ICMP,
        measured_at=NOW - timedelta(minutes=3),
        network=1,
    )


KNOWN = {
    each.server: each
    for each in (
        latency(VIENNA, 30.0, spread_ms=9.0),
        latency(SAO_PAULO, 12.0, loss=0.2),
        latency(MONTREAL, None, loss=1),
    )
}


def view_of(status: Status) -> TunnelView:
    return present(Known(status=status), VIENNA)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (LatencyOrder.LATENCY, ["br-02", "at-01", "ca-03", "cz-04"]),
        (LatencyOrder.SPREAD, ["br-02", "at-01", "ca-03", "cz-04"]),
        (LatencyOrder.LOSS, ["ca-03", "br-02", "at-01", "cz-04"]),
        (LatencyOrder.PLACE, ["ca-03", "cz-04", "br-02", "at-01"]),
    ],
)
def test_servers_are_sorted_as_wanted_and_the_unknown_come_last(order: LatencyOrder, expected: list[str]) -> None:
    rows = latency_rows((VIENNA, SAO_PAULO, MONTREAL, PRAGUE), KNOWN, order)
    assert [row.server.name for row in rows] == expected


def test_while_measuring_every_row_stays_where_it_is() -> None:
    rows = latency_rows((VIENNA, SAO_PAULO), KNOWN, LatencyOrder.LATENCY)
    newer = renewed(rows, {VIENNA.name: latency(VIENNA, 1.0)})
    assert [row.server.name for row in newer] == [row.server.name for row in rows]
    assert newer[0].latency is None


def test_the_latencies_are_told_in_words_with_their_age() -> None:
    rows = latency_rows((VIENNA, SAO_PAULO, MONTREAL, PRAGUE), KNOWN, LatencyOrder.LATENCY)
    said = standing_text(standing_of(rows), NOW)
    assert "Servers that answered: 2." in said
    assert "Without an answer: 1." in said
    assert "Not measured yet: 1." in said
    assert "The nearest is São Paulo, Brazil, 12.0 ms away." in said
    assert "Oldest figure: 3 min ago." in said
    assert row_text(rows[0], NOW) == "São Paulo, Brazil, br-02, 12.0 ms, spread 1.0 ms, 20 % lost, 3 min ago"
    assert "Measure now" in standing_text(standing_of(()), NOW)


def test_the_longest_bar_and_its_spread_fit() -> None:
    rows = latency_rows((VIENNA, SAO_PAULO, PRAGUE), KNOWN, LatencyOrder.LATENCY)
    assert scale_ms(rows) == 34.5
    assert scale_ms([LatencyRow(server=PRAGUE, latency=None)]) == 1.0


def test_why_a_server_is_the_fastest_is_said_in_a_sentence() -> None:
    ranked = rank((VIENNA, SAO_PAULO), KNOWN, {"at-01": [94.0]})
    said = fastest_text(ranked)
    assert said.startswith(
        "Fastest for you: Vienna, Austria (30.0 ms away, 22 % busy, 94.0 Mbit/s when you tested it)."
    )
    assert "Next comes São Paulo" in said
    assert fastest_text(rank((PRAGUE,), {}, {})) == ""


OTHERS = (
    DISCONNECTED,
    replace(DISCONNECTED, lockdown=True, protected=True),
    replace(DISCONNECTED, snoozed_until=NOW),
    Status(state=TunnelState.CONNECTING, protected=True, server="at-01"),
    Status(state=TunnelState.DISCONNECTING, protected=True),
    Status(state=TunnelState.BLOCKED, protected=True, server="at-01"),
    Status(state=TunnelState.BLOCKED, protected=False, server="at-01"),
    replace(UP, problem=Problem.of(ProblemCode.IN_USE_BY_OTHER)),
)


@pytest.mark.parametrize("status", OTHERS, ids=range(len(OTHERS)))
def test_without_a_tunnel_every_state_says_what_to_do_first(status: Status) -> None:
    ready = readiness(view_of(status), VIENNA, SpeedEngine.MAIKR)
    assert not ready.tunnel
    assert ready.title
    assert ready.hint.endswith(".")


def test_without_maikr_is_tested_only_where_nothing_of_it_is_in_force() -> None:
    direct = [readiness(view_of(status), None, SpeedEngine.MAIKR).direct for status in OTHERS]
    assert direct == [True, False, True, False, False, False, False, False]
    assert not readiness(view_of(UP), VIENNA, SpeedEngine.MAIKR).direct


def test_a_server_without_an_endpoint_is_tested_against_the_public_network_only() -> None:
    view = view_of(UP)
    assert not readiness(view, VIENNA, SpeedEngine.MAIKR).tunnel
    assert "offers no speed test" in readiness(view, VIENNA, SpeedEngine.MAIKR).hint
    assert readiness(view, VIENNA, SpeedEngine.SPEEDTEST_NET).tunnel
    assert readiness(view, replace(VIENNA, speed_url="http://10.64.0.1:8080"), SpeedEngine.MAIKR).tunnel


def test_no_service_says_where_help_is() -> None:
    lost = present(Known(lost=Problem.of(ProblemCode.DAEMON_UNREACHABLE)), None)
    ready = readiness(lost, None, SpeedEngine.MAIKR)
    assert (ready.tunnel, ready.direct) == (False, False)
    assert "start the service" in ready.hint


SPEED_TROUBLE = [each for each in ProblemCode if each.value.startswith("speed-")]


@pytest.mark.parametrize("code", [*SPEED_TROUBLE, ProblemCode.NOT_DISCONNECTED, ProblemCode.MEASURING_OFF])
def test_no_trouble_sends_the_window_to_a_terminal(code: ProblemCode) -> None:
    said = trouble_text(Problem.of(code, server="at-01", why="it took too long"))
    assert said
    assert "maikr " not in said
    assert "--" not in said
    assert "{" not in said


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (mbps_text(94.24), "94.2 Mbit/s"),
        (mbps_text(412.4), "412 Mbit/s"),
        (mbps_text(99.96), "100 Mbit/s"),
        (ms_text(0.06), "0.1 ms"),
        (ms_text(None), "not measured"),
        (data_text(0), "0 MB"),
        (data_text(1), "1 MB"),
        (data_text(400_000_000), "400 MB"),
        (data_text(1_250_000_000), "1.2 GB"),
    ],
)
def test_figures_read_as_people_say_them(said: str, expected: str) -> None:
    assert said == expected
