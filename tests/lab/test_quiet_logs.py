"""What daemon and resolver write down in a whole day's work: nothing that tells who, where or what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import done, maikr
from tests.support.lab import Lab, LabServer, ask_site, output_in

pytestmark = pytest.mark.lab
RULED = "beta.test"


@pytest.fixture
def server(lab: Lab) -> Iterator[LabServer]:
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    yield lab.servers[1]
    maikr("rules", "remove", "1")
    maikr("disconnect")
    maikr("logout")


def test_the_logs_of_a_days_work_name_nobody_and_nothing(lab: Lab, server: LabServer) -> None:
    log = Path(lab.description["logs"]) / "daemon.log"
    begins_at = len(log.read_text()) if log.exists() else 0
    other = lab.servers[0]
    done("rules", "add", RULED, "via", other.name)
    done("connect", server.name)
    assert ask_site(RULED, 4) is not None
    done("rules", "explain", RULED)
    done("account", "rotate-key")
    done("connect", other.name)
    done("disconnect")

    said = log.read_text()[begins_at:]

    devices = [
        device for each in done("account", "devices", "--json").json for device in (each["tunnel4"], each["public_key"])
    ]
    peers = output_in(server.namespace, "wg", "show", server.interface, "peers").split()
    private = [lab.email, RULED, *(each.name for each in lab.servers), *devices, *peers, str(lab.home4), str(lab.home6)]
    private += [address for each in lab.servers for address in (str(each.tunnel4), str(each.exit4), str(each.exit6))]
    assert "connected" in said
    assert [each for each in private if each in said] == []
