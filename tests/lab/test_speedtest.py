"""`maikr latency` and `maikr speedtest` on real packets, through the tunnel and beside it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from tests.support.command_line import done, maikr
from tests.support.lab import Lab, LabServer, eventually

pytestmark = pytest.mark.lab

LITTLE = ("--yes", "--max", "120")
BEGUN_BYTES = 2_000_000
"""More than is sent before the download that is timed."""


@pytest.fixture
def tunnel(lab: Lab) -> Iterator[LabServer]:
    """Somebody is signed in and connected to the second server."""
    maikr("logout")
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    done("connect", lab.servers[1].name)
    yield lab.servers[1]
    lab.control.revive_server(lab.servers[1].name)
    maikr("disconnect")
    maikr("logout")


def sent_by(lab: Lab, server: LabServer) -> int:
    """Bytes into tunnels."""
    return sum(each.sent for each in lab.control.transfers(server.name))


def test_every_server_is_measured_while_connected_and_then_known(lab: Lab, tunnel: LabServer) -> None:
    found = {each["server"]: each for each in done("latency", "--json").json}

    assert set(found) == {each.name for each in lab.servers}
    assert all(each["median_ms"] > 0 and each["samples"] == 5 and each["loss"] == 0 for each in found.values())
    kept = {each["server"]: each for each in done("latency", "--kept", "--json").json}
    assert {name: each["median_ms"] for name, each in kept.items()} == {
        name: each["median_ms"] for name, each in found.items()
    }
    assert "Fastest for you: " in done("latency").out


def test_the_tunnel_is_tested_in_both_directions_and_remembered(tunnel: LabServer) -> None:
    found = done("speedtest", tunnel.name, *LITTLE, "--json").json

    assert (found["server"], found["engine"], found["partial"]) == (tunnel.name, "maikr", False)
    assert found["download_mbps"] > 1
    assert found["upload_mbps"] > 1
    assert found["idle_latency_ms"] > 0
    assert found["loaded_latency_ms"] > 0
    assert found["jitter_ms"] >= 0
    newest = done("speedtest", "--history", "--json").json[0]
    assert newest["download_mbps"] == found["download_mbps"]


def test_speedtest_cli_tests_the_same_server_without_asking_anybody_else(lab: Lab, tunnel: LabServer) -> None:
    found = done("speedtest", *LITTLE, "--engine", "ookla", "--json").json

    assert (found["engine"], found["partial"]) == ("ookla", False)
    assert found["download_mbps"] > 1
    assert found["upload_mbps"] > 1
    assert 0 < found["bytes_used"] < 120_000_000


def test_a_tunnel_that_dies_in_mid_test_leaves_what_was_measured(lab: Lab, tunnel: LabServer) -> None:
    before = sent_by(lab, tunnel)

    def die_in_mid_test() -> None:
        eventually(lambda: sent_by(lab, tunnel) > before + BEGUN_BYTES)
        lab.control.kill_server(tunnel.name)

    death = threading.Thread(target=die_in_mid_test)
    death.start()
    try:
        ended = maikr("speedtest", "--yes", "--max", "10000", "--json")
    finally:
        death.join()

    assert ended.code == 1
    assert ended.json["partial"] is True
    assert ended.json["upload_mbps"] is None
    assert ended.json["idle_latency_ms"] > 0
    assert "lost during the test" in ended.complaint or "stopped answering" in ended.complaint
