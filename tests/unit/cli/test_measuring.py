"""`maikr latency`, `maikr speedtest` and what `maikr servers` shows of them."""

from __future__ import annotations

import pytest

from maikr_client.cli.app import App
from maikr_client.cli.progress import BLOCKS, sparkline
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession, connected

LATENCY = {"server", "median_ms", "spread_ms", "loss", "samples", "method", "age_s"}
SPEED = {
    *("server", "engine", "download_mbps", "upload_mbps", "idle_latency_ms", "loaded_latency_ms", "jitter_ms"),
    *("bytes_used", "partial"),
}


@pytest.fixture
def tunnel(fake: FakeSession) -> str:
    fake.now = connected(fake.servers[0])
    return fake.servers[0].name


def test_latency_has_the_keys_that_were_promised_nearest_first(fake: FakeSession, app: App) -> None:
    fake.measuring.silent.add(fake.servers[0].name)

    found = done("latency", "--json", app=app).json

    assert all(set(each) == LATENCY for each in found)
    assert len(found) == len(fake.servers)
    assert found[-1] == {
        "server": fake.servers[0].name,
        "median_ms": None,
        "spread_ms": None,
        "loss": 1.0,
        "samples": 0,
        "method": None,
        "age_s": found[-1]["age_s"],
    }
    assert found[0]["server"] == fake.servers[1].name
    assert (found[0]["method"], found[0]["samples"]) == ("icmp", 5)
    assert 0 <= found[0]["age_s"] < 60


def test_a_person_reads_how_far_they_are_and_which_is_the_fastest_and_why(fake: FakeSession, app: App) -> None:
    fake.measuring.silent.add(fake.servers[0].name)

    said = done("latency", app=app).out

    assert "no answer" in said
    assert "11.0 ms" in said
    assert "0 s ago" in said
    assert "Fastest for you: " in said
    assert "no probe lost" in said


def test_only_those_named_are_measured(fake: FakeSession, app: App) -> None:
    name = fake.servers[1].name

    assert [each["server"] for each in done("latency", name, "--json", app=app).json] == [name]
    assert set(fake.measuring.known) == {name}


def test_what_is_kept_is_shown_without_asking(fake: FakeSession, app: App) -> None:
    assert "Nothing was measured in this network yet." in done("latency", "--kept", app=app).out
    assert done("latency", "--kept", "--json", app=app).json == []
    done("latency", app=app)
    fake.daemon_gone()

    assert len(done("latency", "--kept", "--json", app=app).json) == len(fake.servers)


def test_the_past_of_a_server_is_told_without_measuring_anything(fake: FakeSession, app: App) -> None:
    name = fake.servers[1].name
    assert f"{name} was never measured. Next: maikr latency {name}" in done("latency", name, "--history", app=app).out
    for _ in range(3):
        done("latency", name, app=app)

    said = done("latency", name, "--history", app=app).out
    found = done("latency", name, "--history", "--json", app=app).json

    assert f"{name}  {BLOCKS[-1] * 3}  11.0 ms to 11.0 ms" in said
    assert len(fake.measuring.past[name]) == len(found) == 3
    assert {*found[0]} == {"server", "measured_at", "median_ms", "spread_ms", "loss"}


def test_a_history_of_nobody_or_of_an_unknown_server_is_a_usage_error(app: App) -> None:
    assert maikr("latency", "--history", app=app).code == 2
    assert maikr("latency", "nowhere-1", "--history", app=app).code == 2


def test_an_unknown_server_is_a_usage_error(app: App) -> None:
    assert maikr("latency", "nowhere-1", app=app).code == 2


def test_measuring_that_is_off_says_how_to_switch_it_on(fake: FakeSession, app: App) -> None:
    done("settings", "set", "measure-latency", "off", app=app)
    assert fake.preferences == Settings(measure_latency=False)

    ended = maikr("latency", app=app)

    assert ended.code == 1
    assert "maikr settings set measure-latency on" in ended.complaint


def test_without_a_daemon_nothing_is_measured(fake: FakeSession, app: App) -> None:
    fake.daemon_gone()

    assert maikr("latency", app=app).code == 4


def test_servers_are_sorted_by_what_is_known_with_its_age(fake: FakeSession, app: App) -> None:
    assert "maikr latency" in done("servers", app=app).out
    last, unknown = fake.servers[-1].name, fake.servers[0].name
    done("latency", last, app=app)

    names = [each["name"] for each in done("servers", "--sort", "latency", "--json", app=app).json]

    assert names[0] == last
    assert unknown in names
    assert "ms (0 s ago)" in done("servers", app=app).out


def test_speedtest_has_exactly_the_keys_that_were_promised(tunnel: str, app: App) -> None:
    found = done("speedtest", "--yes", "--json", app=app).json

    assert set(found) == SPEED
    assert (found["server"], found["engine"], found["partial"]) == (tunnel, "maikr", False)
    assert (found["download_mbps"], found["loaded_latency_ms"]) == (94.2, None)


def test_a_person_reads_what_was_measured_and_nothing_of_what_was_not(tunnel: str, app: App) -> None:
    said = done("speedtest", "--yes", app=app).out

    assert f"Speed through {tunnel}:" in said
    assert "94.2 Mbit/s" in said
    assert "Latency, under load" not in said
    assert "3.0 kB" in said


def test_much_data_is_not_used_without_asking(fake: FakeSession, tunnel: str, app: App) -> None:
    ended = maikr("speedtest", app=app)

    assert ended.code == 2
    assert "400.0 MB" in ended.complaint
    assert "--yes" in ended.complaint
    assert fake.measuring.tests == []
    assert done("speedtest", "--max", "20", app=app).code == 0


def test_a_partial_test_says_what_there_is_why_and_fails(fake: FakeSession, tunnel: str, app: App) -> None:
    fake.measuring.outcome = {
        "download_mbps": 90.0,
        "partial": True,
        "problem": Problem.of(ProblemCode.SPEED_TUNNEL_LOST),
    }

    ended = maikr("speedtest", "--yes", "--json", app=app)

    assert ended.code == 1
    assert (ended.json["partial"], ended.json["download_mbps"], ended.json["upload_mbps"]) == (True, 90.0, None)
    assert "was lost during the test" in ended.complaint
    assert "as far as it was measured" in maikr("speedtest", "--yes", app=app).out


def test_a_test_needs_the_tunnel_it_is_to_test(fake: FakeSession, app: App) -> None:
    ended = maikr("speedtest", "--yes", app=app)
    assert ended.code == 1
    assert "you are not connected to a server" in ended.complaint

    fake.now = connected(fake.servers[0])
    assert fake.servers[1].name in maikr("speedtest", fake.servers[1].name, "--yes", app=app).complaint


def test_past_maikr_is_tested_only_while_disconnected_and_then_compared(fake: FakeSession, app: App) -> None:
    fake.now = connected(fake.servers[0])
    assert maikr("speedtest", "--direct", "--yes", app=app).code == 1
    assert "There is no test past Maikr" in done("speedtest", "--compare", "--yes", app=app).out
    fake.now = FakeSession().now
    assert done("speedtest", "--direct", "--yes", "--json", app=app).json["server"] is None
    fake.now = connected(fake.servers[0])

    said = done("speedtest", "--engine", "speedtest.net", "--compare", "--yes", app=app).out

    assert "Past Maikr" in said
    assert f"Through {fake.servers[0].name}" in said
    assert "different servers" not in said
    assert "different servers" in done("speedtest", "--compare", "--yes", app=app).out


def test_earlier_tests_are_listed_and_drawn(tunnel: str, app: App) -> None:
    assert "No speed test yet." in done("speedtest", "--history", app=app).out
    done("speedtest", "--yes", app=app)
    done("speedtest", "--yes", app=app)

    said = done("speedtest", "--history", app=app).out

    assert said.count("94.2 Mbit/s") == 2
    assert BLOCKS[-1] * 2 in said
    found = done("speedtest", "--history", "--json", app=app).json
    assert [set(each) for each in found] == [{*SPEED, "measured_at"}] * 2


def test_a_test_that_is_over_is_let_go_of(fake: FakeSession, tunnel: str, app: App) -> None:
    done("speedtest", "--yes", app=app)

    assert fake.measuring.closed == 1


def test_a_line_of_blocks_shows_the_last_values() -> None:
    assert sparkline([0.0, 50.0, 100.0]) == BLOCKS[0] + BLOCKS[4] + BLOCKS[7]
    assert sparkline([0.0, 0.0]) == BLOCKS[0] * 2
    assert len(sparkline([1.0] * 100)) == 40
