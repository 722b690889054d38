"""The main job on real packets: sign in, connect, browse through the tunnel, disconnect, report."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import done, maikr, maikr_process
from tests.support.lab import Lab, LabServer, ask_site, eventually, output_of, queries_in
from tests.support.small_windows import small_windows

pytestmark = pytest.mark.lab

DOWNLOAD_BYTES = 2_000_000
SLOWLY = "1M"
"""Bytes a second. Faster than the lab's servers can carry, packets get lost, which the two ends count differently."""
REPORT_FIELDS = {
    *("report_id", "signed_in_at", "maikr_ip", "servers", "rule_destinations"),
    *("bytes_up", "bytes_down", "quality"),
}


@pytest.fixture
def stranger() -> Iterator[None]:
    """Nobody is signed in and no tunnel is up, before and after."""
    maikr("logout")
    yield
    maikr("disconnect")
    maikr("logout")


@pytest.fixture
def person(lab: Lab, stranger: None) -> str:
    """Somebody is signed in; their address."""
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    return lab.email


@pytest.fixture
def server(lab: Lab) -> LabServer:
    return lab.servers[1]


def seen_sources() -> tuple[str, str]:
    """What whoami.test sees of us over IPv4 and IPv6."""
    four, six = ask_site("whoami.test", 4), ask_site("whoami.test", 6)
    assert four is not None
    assert six is not None
    return four.source, six.source


def status() -> dict[str, Any]:
    return dict(done("status", "--json").json)


def download(lab: Lab, server: LabServer) -> None:
    entry = next(each for each in lab.description["servers"] if each["name"] == server.name)
    url = f"{entry['speed_url']}/download?bytes={DOWNLOAD_BYTES}"
    argv = ["curl", "-sS", "--limit-rate", SLOWLY, "--noproxy", "*", "-o", "/dev/null", "-w", "%{size_download}", url]
    with small_windows():
        size = output_of(*argv)
    assert size == str(DOWNLOAD_BYTES)


def reports_at_the_backend(lab: Lab) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lab.reports.read_text().splitlines()] if lab.reports.exists() else []


def daemon_pid(lab: Lab) -> int:
    path = Path(lab.description["daemon"]["pidfile"])
    return int(path.read_text() or "0") if path.exists() else 0


def test_sites_see_the_server_while_connected_and_home_around_it(lab: Lab, person: str, server: LabServer) -> None:
    home = (str(lab.home4), str(lab.home6))
    assert seen_sources() == home

    said = done("connect", server.name).out

    assert seen_sources() == (str(server.exit4), str(server.exit6))
    assert server.name in said
    assert str(server.exit4) in said
    done("disconnect")
    assert seen_sources() == home


def test_each_command_is_a_process_of_its_own_and_all_are_signed_in(
    lab: Lab, stranger: None, server: LabServer
) -> None:
    signed_in = maikr_process("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    connected = maikr_process("connect", server.name)

    assert (signed_in.code, connected.code) == (0, 0)
    assert seen_sources() == (str(server.exit4), str(server.exit6))
    assert maikr_process("disconnect").code == 0
    assert seen_sources() == (str(lab.home4), str(lab.home6))


def test_the_provider_is_asked_for_no_name_while_connected(lab: Lab, person: str, server: LabServer) -> None:
    done("connect", server.name)
    before = len(queries_in(lab.isp_queries))

    ask_site("beta.test", 4)
    ask_site("gamma.test", 6)

    assert len(queries_in(lab.isp_queries)) == before
    assert {"beta.test", "gamma.test"} <= {query.name for query in queries_in(server.queries)}


def test_status_says_what_holds_in_the_keys_that_were_promised(person: str, server: LabServer) -> None:
    asked_at = datetime.now(UTC)
    done("connect", server.name)
    ask_site("whoami.test", 4)

    found = eventually(lambda: now if (now := status())["exits"][0]["bytes_down"] else None)

    assert set(found) == {"state", "protected", "server", "exit_ip", "since", "exits", "problem"}
    assert (found["state"], found["protected"], found["server"]) == ("connected", True, server.name)
    assert found["exit_ip"] in {str(server.exit4), str(server.exit6)}
    assert abs(datetime.fromisoformat(found["since"]) - asked_at) < timedelta(minutes=1)
    assert found["problem"] is None
    (exit_,) = found["exits"]
    assert set(exit_) == {"server", "health", "handshake_age_s", "bytes_up", "bytes_down"}
    assert (exit_["server"], exit_["health"]) == (server.name, "up")
    assert exit_["handshake_age_s"] >= 0
    assert exit_["bytes_up"] > 0


def test_the_backend_gets_the_six_permitted_things_with_the_bytes_the_server_counted(
    lab: Lab, person: str, server: LabServer
) -> None:
    known = {report["report_id"] for report in reports_at_the_backend(lab)}
    (device,) = [each for each in done("account", "devices", "--json").json if each["current"]]
    before = _counted(lab, server, device["public_key"])
    done("connect", server.name)
    download(lab, server)

    done("disconnect")

    (report,) = [each for each in reports_at_the_backend(lab) if each["report_id"] not in known]
    assert set(report) == REPORT_FIELDS
    assert report["servers"] == [server.name]
    assert report["maikr_ip"] in {str(server.exit4), str(server.exit6)}
    assert (report["rule_destinations"], report["quality"]) == ([], [])
    received, sent = (now - then for now, then in zip(_counted(lab, server, device["public_key"]), before, strict=True))
    assert report["bytes_up"] == pytest.approx(received, rel=0.01)
    assert report["bytes_down"] == pytest.approx(sent, rel=0.01)
    assert report["bytes_down"] > DOWNLOAD_BYTES


def _counted(lab: Lab, server: LabServer, key: str) -> tuple[int, int]:
    return next(
        ((each.received, each.sent) for each in lab.control.transfers(server.name) if str(each.public_key) == key),
        (0, 0),
    )


def test_the_person_reads_the_report_byte_for_byte_before_and_after(lab: Lab, person: str, server: LabServer) -> None:
    done("connect", server.name)
    ask_site("whoami.test", 4)
    coming = eventually(lambda: done("reports", "preview", "--json").json)
    assert set(coming[0]) == REPORT_FIELDS

    done("disconnect")

    newest = done("reports", "list", "--json").json[0]
    assert newest["state"] == "sent"
    shown = done("reports", "show", newest["report_id"]).out
    assert shown in lab.reports.read_text()


def test_a_country_means_its_best_server_in_any_spelling(lab: Lab, person: str, server: LabServer) -> None:
    done("connect", server.country.upper())

    assert next(each for each in lab.servers if each.name == status()["server"]).country == server.country


def test_without_a_target_the_last_server_is_used_again(person: str, server: LabServer) -> None:
    done("connect", server.name)
    done("disconnect")

    done("connect")

    assert status()["server"] == server.name


def test_another_server_takes_over_from_the_first(lab: Lab, person: str) -> None:
    first, second = lab.servers[:2]
    done("connect", first.name)

    done("connect", second.name)

    assert seen_sources() == (str(second.exit4), str(second.exit6))


def test_the_tunnel_outlives_a_killed_daemon(lab: Lab, person: str, server: LabServer) -> None:
    done("connect", server.name)
    before = daemon_pid(lab)

    os.kill(before, signal.SIGKILL)

    assert seen_sources() == (str(server.exit4), str(server.exit6))
    eventually(lambda: (pid := daemon_pid(lab)) and pid != before)
    again = eventually(lambda: now if (now := maikr("status", "--json")).code == 0 else None)
    assert again.json["server"] == server.name
    eventually(lambda: status()["state"] == "connected")


def test_logout_ends_the_tunnel_and_forgets(lab: Lab, person: str, server: LabServer) -> None:
    done("connect", server.name)

    done("logout")

    assert status()["state"] == "disconnected"
    assert seen_sources() == (str(lab.home4), str(lab.home6))
    assert maikr("account", "show").code == 3
    assert maikr("connect", server.name).code == 3
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    assert [each["current"] for each in done("account", "devices", "--json").json] == [True]
