"""Why a server is the fastest, how far it is and how its tests went, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from maikr_client.measure.ranking import Ranked, rank
from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.speed import SpeedEngine, SpeedResult
from maikr_ui.viewmodels.server_why import fastest_text, rank_text
from maikr_ui.viewmodels.server_words import latency_text, ms_text, rtt_text, speed_tests_text, spread_text
from tests.support.fake_servers import fake_servers

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SERVERS = fake_servers()
LATENCY = Latency(
    server="nl-10",
    median_ms=18.2,
    spread_ms=3.0,
    loss=0.0,
    samples=5,
    method=ProbeMethod.ICMP,
    measured_at=NOW - timedelta(minutes=2),
    network=1,
)
SILENT = replace(LATENCY, server="cz-04", median_ms=None, spread_ms=None, loss=1.0, samples=0, method=None)


def ranking() -> tuple[Ranked, ...]:
    known = {"nl-10": LATENCY, "jp-09": replace(LATENCY, server="jp-09", median_ms=240.0), "cz-04": SILENT}
    return rank(SERVERS, known, {"nl-10": [94.0]})


def test_the_fastest_says_why_and_by_how_much() -> None:
    said = fastest_text(ranking())
    assert said.startswith("Fastest for you: 18 ms away, no probe lost, 66 % busy, 94 Mbit/s when you tested it.")
    assert said.endswith("longer through the next, Tokyo (jp-09).")


def test_before_anything_was_measured_the_least_busy_is_named_as_that() -> None:
    assert fastest_text(rank(SERVERS, {}, {})) == "No server was measured yet: this is the least busy one."
    assert fastest_text(()) == ""


def test_every_other_server_says_what_it_lacks() -> None:
    assert "longer than through the fastest, Amsterdam (nl-10)" in rank_text(ranking(), "jp-09")
    assert rank_text(ranking(), "at-01").startswith("Not measured yet")
    assert rank_text(ranking(), "cz-04").startswith("It answered no probe")
    assert rank_text(ranking(), "gone-1") == ""
    assert rank_text(ranking(), "nl-10") == fastest_text(ranking())


def test_a_round_trip_has_its_spread_its_loss_and_its_age() -> None:
    assert (rtt_text(LATENCY), spread_text(LATENCY, NOW)) == ("18 ms", "±1.5 · 2 min")
    assert latency_text(LATENCY, NOW) == "18 ms, spread 3.0 ms, measured 2 min ago"
    assert spread_text(replace(LATENCY, loss=0.2), NOW) == "20 % lost · 2 min"
    assert (rtt_text(SILENT), rtt_text(None), ms_text(8.26)) == ("No answer", "Not measured", "8.3 ms")


def test_speed_tests_are_told_in_short() -> None:
    result = SpeedResult(
        server="nl-10", engine=SpeedEngine.MAIKR, measured_at=NOW - timedelta(days=3), download_mbps=94.2
    )
    assert speed_tests_text((), NOW) == ""
    assert speed_tests_text((result,), NOW) == "Your speed test: 94 Mbit/s down (3 days ago)."
    both = (replace(result, upload_mbps=41.5), result)
    assert speed_tests_text(both, NOW) == "Your last of 2 speed tests: 94 Mbit/s down, 42 up (3 days ago)."
