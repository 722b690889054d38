"""The pinger as a process: what it may, what it finds, and what becomes of sockets that it keeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from maikr_client.wire.framing import frame
from maikr_client.wire.pinging import Echoes, Shot, encode_message
from tests.support import pinger_process as p
from tests.support.linux_hosts import Host

pytestmark = pytest.mark.own_world


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    fresh = Host()
    fresh.call(p.set_up)
    yield fresh
    fresh.close()


def test_it_is_nobody_with_nothing(host: Host) -> None:
    assert host.call(p.confinement) == {
        "Uid": "65534\t65534\t65534\t65534",
        "Groups": "",
        "CapEff": "0000000000000000",
        "CapBnd": "0000000000000000",
        "NoNewPrivs": "1",
        "Seccomp": "2",
        "Threads": "1",
    }


def test_root_has_to_tell_whom_it_becomes(host: Host) -> None:
    assert host.call(p.exit_code_as_root) == 2


def test_each_address_is_timed_by_its_own_answers_and_who_does_not_answer_is_not(host: Host) -> None:
    four, six, nobody = host.call(p.echoes, "127.0.0.1", "::1", p.FAR4)

    assert (four.sent, len(four.rtts_ms)) == (six.sent, len(six.rtts_ms)) == (3, 3)
    assert (nobody.sent, nobody.rtts_ms) == (3, ())


def test_two_servers_at_one_address_are_told_apart(host: Host) -> None:
    found = host.call(p.echoes, "127.0.0.1", "127.0.0.1", rounds=20)

    assert [(each.sent, len(each.rtts_ms)) for each in found] == [(20, 20)] * 2


def test_a_port_that_nobody_has_does_not_answer(host: Host) -> None:
    (found,) = host.call(p.knock_at_nobody)

    assert (found.sent, found.rtts_ms) == (1, ())


def test_it_ends_with_its_daemon(host: Host) -> None:
    assert host.call(p.exit_code_after, b"") == (0, "")


WITHOUT_SOCKETS = Echoes(number=1, versions=(4,), shots=(Shot(pause_s=0, index=0, number=0),))


@pytest.mark.parametrize(
    "data",
    [b"\0\0\0\2{]", b"\xff" * 8, frame({"answers": {}}), frame(encode_message(WITHOUT_SOCKETS))],
    ids=["no JSON", "too long", "another message", "without its sockets"],
)
def test_it_ends_when_its_daemon_speaks_in_tongues(host: Host, data: bytes) -> None:
    code, said = host.call(p.exit_code_after, data)

    assert code == 2
    assert said.startswith("maikr-pinger: ")
    assert "Traceback" not in said


def test_a_socket_that_it_keeps_sends_nothing_once_the_measurement_is_over(host: Host) -> None:
    # the first of each pair is the control: a copy does send while the door is open
    assert host.call(p.sent_by_kept_doors) == [(1, 0)] * 4
