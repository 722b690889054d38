"""The units under a systemd that boots: what `docs/security.md` says of boot, stop, upgrade and removal, in earnest."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from maikr_client.daemon.machine.wish import Wish
from maikr_client.wire.codec import encode
from tests.support import booted_machine as m
from tests.support.linux_hosts import Host
from tests.support.plans import plan, server

pytestmark = pytest.mark.own_world

WANTED = json.dumps(encode(Wish(plan=plan(server("amsterdam", v6=False)))))
LOCKED = '{"allow_lan": false, "coexist": []}'
Boot = Callable[..., Host]


@pytest.fixture(scope="module")
def outside() -> Iterator[Host]:
    host = Host()
    yield host
    host.close()


@pytest.fixture
def booted(outside: Host) -> Iterator[Boot]:
    with ExitStack() as hosts:

        def boot(lockdown: str = "", wanted: str = "", **broken: bool) -> Host:
            group = outside.call(m.make_group)
            hosts.callback(outside.call, m.forget_group, group)
            host = Host()
            hosts.callback(host.close)
            host.call(m.boot, group, lockdown, wanted, **broken)
            return host

        yield boot


def state(host: Host, unit: str) -> str:
    return host.call(m.show, unit, "ActiveState")["ActiveState"]


def test_without_lockdown_the_first_packets_of_the_network_leave_and_are_seen(booted: Boot) -> None:
    host = booted()

    assert host.call(m.seen) == 3
    assert host.call(m.show, "maikr-guard", "ActiveState", "ConditionResult") == {
        "ActiveState": "inactive",
        "ConditionResult": "no",
    }
    assert state(host, "maikr-daemon") == "active"


@pytest.mark.parametrize(
    ("lockdown", "wanted"),
    [(LOCKED, ""), ("{", ""), ("", WANTED), ("", WANTED[:100])],
    ids=["lockdown", "lockdown, unreadable", "a tunnel", "a tunnel, unreadable"],
)
def test_protected_not_one_packet_leaves_from_the_first_moment_of_the_network(
    booted: Boot, lockdown: str, wanted: str
) -> None:
    host = booted(lockdown, wanted)

    assert host.call(m.seen) == 0
    assert "Packet filtered" in host.call(m.run, "cat /run/first-pings")
    assert [state(host, each) for each in ("maikr-guard", "network", "maikr-daemon")] == ["active"] * 3
    done = host.call(m.show, "maikr-guard", "ExecMainExitTimestampMonotonic")["ExecMainExitTimestampMonotonic"]
    begun = host.call(m.show, "network", "ExecMainStartTimestampMonotonic")["ExecMainStartTimestampMonotonic"]
    assert 0 < int(done) <= int(begun)


@pytest.mark.parametrize(("lockdown", "wanted"), [(LOCKED, ""), ("", WANTED)], ids=["lockdown", "a tunnel"])
def test_a_guard_whose_place_can_not_be_made_does_its_work_without(booted: Boot, lockdown: str, wanted: str) -> None:
    host = booted(lockdown, wanted, broken_guard=True)

    assert state(host, "maikr-guard") == "failed"
    assert state(host, "maikr-guard-plain") == "active"
    assert host.call(m.seen) == 0


def test_stopped_killed_and_upgraded_under_lockdown_nothing_leaves(booted: Boot) -> None:
    host = booted(LOCKED)
    first = host.call(m.until_daemon)

    assert host.call(
        m.while_it_pings, "systemctl stop maikr-daemon", "ping -c 30 -i 0.002 -W 0.1 198.51.100.1 || true"
    ) == (0, 0)
    assert state(host, "maikr-daemon") == "inactive"
    host.call(m.run, "systemctl start maikr-daemon")
    second = host.call(m.until_daemon, first)
    assert host.call(m.while_it_pings, "systemctl kill --signal=KILL --kill-whom=main maikr-daemon") == (0, 0)
    third = host.call(m.until_daemon, second)
    assert host.call(m.show, "maikr-daemon", "NRestarts") == {"NRestarts": "1"}
    assert host.call(m.while_it_pings, "systemctl daemon-reload; systemctl restart maikr-daemon") == (0, 0)
    host.call(m.until_daemon, third)
    assert state(host, "maikr-daemon") == "active"


def test_a_tunnels_process_outlives_a_daemon_that_is_killed_and_is_its_next_ones(booted: Boot) -> None:
    host = booted(LOCKED)
    first = host.call(m.until_daemon)
    host.call(m.connect_to_nobody)
    tunnel = host.call(m.run, "pgrep -x wireguard-go")

    host.call(m.run, "systemctl kill --signal=KILL --kill-whom=main maikr-daemon")
    host.call(m.until_daemon, first)

    assert host.call(m.run, "pgrep -x wireguard-go") == tunnel
    assert "maikr" in host.call(m.run, "ip -o link show type tun")
    host.call(m.run, "systemctl stop maikr-daemon")
    assert host.call(m.run, "pgrep -x wireguard-go || echo none") == "none\n"


def test_confined_by_systemd_itself_it_measures_through_a_child_that_is_nobody(booted: Boot) -> None:
    host = booted(LOCKED)

    timed = host.call(m.measured)

    assert (timed.sent, len(timed.rtts_ms)) == (5, 5)
    assert host.call(m.run, "ps -o user= -p $(pgrep -f 'maikr_client[.]pinger')").strip() == "nobody"
    assert host.call(m.seen) == 5


def test_removed_it_leaves_the_network_as_it_was_and_starts_no_more(booted: Boot) -> None:
    host = booted(LOCKED)

    host.call(m.run, "maikr-uninstall --purge")

    assert host.call(m.run, "nft list tables") == ""
    assert "0% packet loss" in host.call(m.run, "ping -c 2 -i 0.01 198.51.100.1")
    assert host.call(m.seen) == 2
    enabled = host.call(m.run, "systemctl is-enabled maikr-guard maikr-daemon || true").split()
    assert enabled == ["disabled", "disabled"]
    assert state(host, "maikr-daemon") == state(host, "maikr-guard") == "inactive"
    assert host.call(m.run, "ls -A /var/lib/maikr 2>/dev/null || true") == ""


def test_when_the_computer_shuts_down_while_a_tunnel_is_wanted_nothing_leaves_to_the_end(booted: Boot) -> None:
    host = booted()
    host.call(m.connect_to_nobody)

    assert host.call(m.shut_down) == 0


@pytest.mark.parametrize(
    ("before", "leave"),
    [((), 0), ((m.snooze,), 0), ((m.disconnect,), 3)],
    ids=["connected", "snoozed", "disconnected"],
)
def test_after_a_restart_first_packets_leave_only_if_the_person_had_disconnected(
    booted: Boot, before: tuple[Callable[[], None], ...], leave: int
) -> None:
    host = booted()
    host.call(m.connect_to_nobody)
    for each in before:
        host.call(each)
    host.call(m.shut_down)

    host.call(m.boot_again)

    assert host.call(m.seen) == leave


def test_while_no_daemon_comes_everything_says_why_nothing_leaves_and_rescue_ends_it(booted: Boot) -> None:
    host = booted(wanted=WANTED, broken_daemon=True)

    assert "maikr rescue" in host.call(m.run, "systemctl status maikr-guard")
    said = host.call(m.client, "status")
    assert "Nothing has left this computer since it started" in said
    assert "sudo maikr rescue" in said
    assert said.endswith("\n4\n")
    assert host.call(m.seen) == 0

    host.call(m.run, "maikr-daemon rescue --state-dir /var/lib/maikr")

    assert "0% packet loss" in host.call(m.run, "ping -c 2 -i 0.01 198.51.100.1")
    assert "Nothing has left" not in host.call(m.client, "status")


def test_a_daemon_that_went_on_is_what_is_spoken_of_from_then_on(booted: Boot) -> None:
    host = booted(wanted=WANTED)

    host.call(m.until_taken_over)
    host.call(m.run, "systemctl stop maikr-daemon")
    assert "Nothing has left" not in host.call(m.client, "status")
    assert "0% packet loss" in host.call(m.run, "ping -c 2 -i 0.01 198.51.100.1")


def test_a_disk_that_was_emptied_while_nothing_left_is_no_trap(booted: Boot) -> None:
    host = booted(wanted=WANTED, broken_daemon=True)
    host.call(m.run, "rm -rf /var/lib/maikr/* /etc/systemd/system/maikr-daemon.service.d; systemctl daemon-reload")

    host.call(m.run, "systemctl restart maikr-daemon")

    host.call(m.until_taken_over)
    assert "0% packet loss" in host.call(m.run, "ping -c 2 -i 0.01 198.51.100.1")


def test_the_guard_does_nothing_to_a_tunnel_that_was_wanted_after_the_boot(booted: Boot) -> None:
    host = booted()
    host.call(m.connect_to_nobody)

    # as going to another target and back does: it asks for all that the boot needs, the guard too
    host.call(m.run, "systemctl isolate multi-user.target")

    assert [state(host, each) for each in ("maikr-guard", "maikr-guard-plain")] == ["inactive", "inactive"]


def test_stopped_at_any_other_time_the_daemon_gives_the_network_back(booted: Boot) -> None:
    host = booted()
    host.call(m.connect_to_nobody)

    # the control of the test above: the witness sees what leaves when the daemon is just stopped
    assert host.call(m.shut_down, after="systemctl stop maikr-daemon") > 0
