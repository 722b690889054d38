"""A network with a sign-in page: noticed, opened to one program alone, closed again; everything else stays blocked."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from maikr_client.model.status import TunnelState
from maikr_client.portal_check.answer import question
from maikr_lab.portal import PortalMode
from tests.support.clear_capture import clear_packets
from tests.support.lab import Lab, eventually, queries_in
from tests.support.portal_lab import CURL, KNOCKING, SIGN_IN, PortalLab, has_hole, knocks, maikr, portal_lab

pytestmark = pytest.mark.lab

OTHERS = "203.0.113.40"
INSIDE = "203.0.113.10"
GROUPS = Path("/etc/group")
ASKING = """
import socket, sys
asking = socket.socket(socket.AF_INET6 if ":" in sys.argv[1] else socket.AF_INET, socket.SOCK_DGRAM)
asking.settimeout(60)
asking.connect((sys.argv[1], 53))
labels = b"".join(bytes([len(each)]) + each.encode() for each in sys.argv[2].split("."))
asking.send(b"\\1\\2\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0" + labels + b"\\0\\0\\1\\0\\1")
asking.recv(512)
"""


@pytest.fixture
def world(lab: Lab) -> Iterator[PortalLab]:
    with portal_lab(lab) as world:
        yield world


def knocking(address: str) -> tuple[str, ...]:
    return (sys.executable, "-I", "-c", KNOCKING, address)


def test_a_page_is_noticed_by_a_question_that_tells_nothing_and_nothing_else_leaves(lab: Lab, world: PortalLab) -> None:
    lab.control.set_portal(PortalMode.PAGE)

    with clear_packets(lab, checks=True) as clear:
        world.want()
        status = world.noticed()
        others = subprocess.run([*CURL, f"http://{OTHERS}/"], capture_output=True, check=False)

    assert (clear.count, clear.seen) == (0, [])
    assert clear.checks > 0
    assert status.protected
    assert status.portal_until is None
    assert others.returncode != 0
    assert set(lab.control.portal_requests()) <= {
        question(lab.servers[0].exit4).decode(),
        question(lab.servers[0].exit6).decode(),
    }
    assert not has_hole()
    said = maikr("portal")
    assert said.returncode == 0
    assert "maikr portal open" in said.stdout


def test_only_the_program_that_was_let_out_reaches_the_page(lab: Lab, world: PortalLab) -> None:
    lab.control.set_portal(PortalMode.PAGE)
    world.want()
    world.noticed()

    other = subprocess.Popen(knocking(OTHERS), stdout=subprocess.PIPE, text=True)
    with other, clear_packets(lab, checks=True) as clear:
        page = maikr("portal", "run", "--", *CURL, "-L", "http://whoami.test/")
        knocks(other, 5)
        asked = [each.name for each in queries_in(lab.isp_queries)]
        other.kill()

    assert "Welcome" in page.stdout
    assert page.returncode == 0
    assert any(name.startswith("whoami.test") for name in asked)
    assert clear.count > 0
    assert clear.destinations[OTHERS] == 0
    assert set(clear.destinations) <= {"192.0.2.1", "2001:db8:1::1", "203.0.113.10", "2001:db8:113::10"}
    eventually(lambda: not has_hole())


@pytest.mark.parametrize(("stub", "name"), [("127.0.0.53", "stub-four.test"), ("::1", "stub-six.test")])
def test_its_questions_to_a_resolver_on_this_machine_go_to_the_networks(
    lab: Lab, world: PortalLab, stub: str, name: str
) -> None:
    lab.control.set_portal(PortalMode.PAGE)
    world.want()
    world.noticed()

    with world.let_out(sys.executable, "-c", ASKING, stub, name) as program:
        program.wait(60)

    assert any(each.name.startswith(name) for each in queries_in(lab.isp_queries))


def test_an_ordinary_person_needs_to_be_one_who_may_control_the_tunnel(lab: Lab, world: PortalLab) -> None:
    lab.control.set_portal(PortalMode.PAGE)
    world.want()
    world.noticed()
    person = pwd.getpwnam("games")

    with world.asking(person.pw_uid, *CURL, "http://whoami.test/") as (_, told):
        assert told["problem"]["code"] == "not-permitted"
    assert not has_hole()

    before = GROUPS.read_text()
    GROUPS.write_text(f"{before}maikr:x:4711:{person.pw_name}\n")
    try:
        with world.asking(person.pw_uid, *CURL, "-L", "http://whoami.test/") as (program, told):
            assert "until" in told
            page, _ = program.communicate(timeout=60)
    finally:
        GROUPS.write_text(before)
    assert "Welcome" in page


def test_after_signing_in_the_tunnel_comes_up_by_itself_and_the_way_is_closed(lab: Lab, world: PortalLab) -> None:
    lab.control.set_portal(PortalMode.PAGE)
    world.want()
    world.noticed()

    with clear_packets(lab, checks=True) as clear, world.let_out(*knocking(INSIDE)) as program:
        knocks(program, 3)
        assert eventually(lambda: clear.destinations[INSIDE])
        assert world.ruled.status().portal_until is not None
        lab.control.set_portal(PortalMode.OFF)
        status = world.connected()
        eventually(lambda: not has_hole())
        knocks(program, 2)
        clear.at_rest()
        knocks(program, 20)

        assert (clear.count, clear.seen) == (0, [])

    assert status.problem is None
    assert world.ruled.status().portal_until is None


def test_the_person_signs_in_and_is_told_so(lab: Lab, world: PortalLab) -> None:
    lab.control.set_portal(PortalMode.PAGE)
    world.want()
    world.noticed()

    done = maikr("portal", "run", "--", "sh", "-c", f"curl -sS {SIGN_IN}; sleep 60")

    assert (done.returncode, done.stdout) == (0, "You are in.\n")
    assert "You are connected" in done.stderr
    world.connected(1)


def test_a_daemon_that_is_killed_takes_the_way_with_it(lab: Lab, world: PortalLab) -> None:
    lab.control.set_portal(PortalMode.PAGE)
    world.want()
    world.noticed()

    other = subprocess.Popen(knocking(OTHERS), stdout=subprocess.PIPE, text=True)
    with other, clear_packets(lab, checks=True) as clear, world.let_out(*knocking(INSIDE)) as program:
        knocks(program, 3)
        assert eventually(lambda: clear.destinations[INSIDE])
        before = world.ruled.daemon_pid
        os.kill(before, signal.SIGKILL)
        eventually(lambda: world.ruled.daemon_pid not in {0, before} and not has_hole())
        knocks(other, 3)
        assert clear.destinations[OTHERS] == 0
        knocks(program, 2)
        clear.at_rest()
        knocks(program, 20)
        other.kill()

        assert (clear.count, clear.seen) == (0, [])


@pytest.mark.parametrize("mode", [PortalMode.FORGED, PortalMode.HUGE, PortalMode.LOOP])
def test_a_hostile_page_opens_nothing(lab: Lab, world: PortalLab, mode: PortalMode) -> None:
    lab.control.set_portal(mode)
    daemon = world.ruled.daemon_pid

    with clear_packets(lab, checks=True) as clear:
        world.want()
        eventually(lambda: len(lab.control.portal_requests()) > 1)
        status = eventually(lambda: status if (status := world.ruled.status()).protected else None)

    assert (clear.count, clear.seen) == (0, [])
    assert status.state in {TunnelState.CONNECTING, TunnelState.BLOCKED}
    assert not has_hole()
    assert world.ruled.daemon_pid == daemon


def test_a_way_is_opened_only_while_everything_is_blocked(world: PortalLab) -> None:
    refused = maikr("portal", "run", "--", "true")
    assert refused.returncode == 1
    assert "maikr connect" in refused.stderr

    world.want()
    world.connected()
    assert maikr("portal", "run", "--", "true").returncode == 1
    assert not has_hole()
