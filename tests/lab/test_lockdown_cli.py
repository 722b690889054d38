"""Lockdown, snooze and rescue as a person meets them on the command line, with the daemon run as its unit would."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.support.clear_capture import clear_packets
from tests.support.command_line import done, maikr, maikr_process
from tests.support.dense_stream import ECHO_PORT
from tests.support.lab import Lab, ask_site, eventually

pytestmark = pytest.mark.lab
SITE6 = "2001:db8:113::10"


@pytest.fixture
def person(lab: Lab) -> Iterator[str]:
    """Somebody is signed in, without a rule."""
    maikr("logout")
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    done("rules", "edit", "--stdin", "--empty", stdin="")
    yield lab.email
    maikr("disconnect")
    maikr("lockdown", "off")
    maikr("logout")


def source(limit_s: float = 15.0) -> str | None:
    answer = ask_site("whoami.test", 4, limit_s)
    return None if answer is None else answer.source


def test_in_lockdown_only_a_tunnel_leads_out_and_off_all_is_as_before(person: str, lab: Lab) -> None:
    server = lab.servers[0]
    done("connect", server.name)
    done("disconnect")
    assert source() == str(lab.home4)

    done("lockdown", "on")
    with clear_packets(lab) as clear:
        assert "nothing leaves this computer" in done("status").out
        assert source(0.5) is None
        # nobody is stranded: what connecting needs is kept here
        done("connect", server.name, "--timeout", "20")
        assert source() == str(server.exit4)
        assert done("disconnect").out.startswith("Disconnected. Lockdown is on")
        assert source(0.5) is None
        assert clear.count == 0, clear.seen
    done("lockdown", "off")
    assert eventually(source) == str(lab.home4)


def test_what_spoke_through_the_tunnel_says_no_goodbye_after_lockdown(person: str, lab: Lab) -> None:
    done("connect", lab.servers[0].name)
    done("lockdown", "on")
    with clear_packets(lab) as clear:
        with socket.create_connection((SITE6, ECHO_PORT), timeout=15) as speaking:
            speaking.send(b"?")
            assert speaking.recv(1) == b"?"
            done("disconnect")
            with pytest.raises(ConnectionAbortedError):
                speaking.recv(1)
            done("lockdown", "off")
        assert clear.destinations[SITE6] == 0

        # the witness would have seen it
        socket.create_connection((SITE6, ECHO_PORT), timeout=15).close()
        assert eventually(lambda: clear.destinations[SITE6])


def test_snooze_lets_out_and_connect_ends_it(person: str, lab: Lab) -> None:
    server = lab.servers[0]
    done("connect", server.name)

    assert done("snooze", "1").out.startswith("Snoozing until ")
    assert eventually(source) == str(lab.home4)
    assert done("status", "--json").json["snoozed_until"] is not None
    done("connect", server.name)

    assert source() == str(server.exit4)
    assert "snoozed_until" not in done("status", "--json").json


def test_rescue_gives_the_network_back_and_the_daemon_that_comes_back_wants_nothing(person: str, lab: Lab) -> None:
    done("lockdown", "on")
    done("connect", lab.servers[0].name)

    rescued = maikr_process("rescue")

    assert rescued.code == 0, rescued.out + rescued.err
    assert rescued.out.endswith("Your network is as it was before Maikr.\n")
    assert source() == str(lab.home4)
    eventually(lambda: maikr("status").code == 0)
    found = done("status", "--json").json
    assert (found["state"], found.get("lockdown")) == ("disconnected", None)
    assert source() == str(lab.home4)
