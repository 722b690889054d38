"""`maikr rescue`, and lockdown off: from every state the machine is exactly as it was before Maikr, dump by dump."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from maikr_client.model.endpoint import Endpoint
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import TunnelState
from tests.support import daemon_commands as c
from tests.support import daemon_process as d
from tests.support.linux_parts import apply, clear
from tests.support.linux_traffic import Question, ask
from tests.support.linux_world import CLIENT4, SILENT4, SITE4, TUNNEL4, World, build_world

pytestmark = pytest.mark.own_world
CONNECTED, DISCONNECTED, BLOCKED = TunnelState.CONNECTED, TunnelState.DISCONNECTED, TunnelState.BLOCKED
DUMP = """
for v in 4 6; do ip -$v rule; ip -$v route show table all; done
ip -o link
ip -o addr | sed 's/valid_lft.*//'
nft list ruleset
sysctl -a 2>/dev/null | grep -E '^net[.]ipv[46][.](conf|ip_forward|route)' | grep -v stable_secret
cat /etc/resolv.conf
pidof wireguard-go || true
ls /run/wireguard
"""


@pytest.fixture(scope="module")
def hosts() -> Iterator[World]:
    built = build_world()
    # what the kernel makes when it meets a firewall and a tunnel for the first time is there from now on
    built.client.call(apply, built.desired)
    built.client.call(clear)
    yield built
    built.close()


@pytest.fixture
def world(hosts: World) -> Iterator[World]:
    hosts.client.call(d.start_daemon)
    yield hosts
    hosts.client.call(d.remove_every_trace)
    hosts.client.call(clear)


def plan(world: World, *, reachable: bool = True) -> TunnelPlan:
    wanted = world.desired
    server = wanted.exits[0].server
    if not reachable:
        server = replace(server, endpoint4=Endpoint.parse(f"{SILENT4}:51820"), endpoint6=None)
    return TunnelPlan(identity=wanted.identity, candidates=(server,), allow_lan=False)


def connect(world: World, state: TunnelState, *, reachable: bool = True) -> None:
    world.client.call(d.connect, plan(world, reachable=reachable))
    world.client.call(d.wait_for, state)


def lock(world: World) -> None:
    world.client.call(d.set_lockdown, Lockdown())
    while not world.client.call(d.status).protected:
        pass


def bring_to(world: World, state: str) -> None:
    match state:
        case "connected":
            connect(world, CONNECTED)
        case "connecting":
            connect(world, TunnelState.CONNECTING, reachable=False)
        case "blocked":
            connect(world, BLOCKED, reachable=False)
        case "locked down":
            lock(world)
        case "connected under lockdown":
            lock(world)
            connect(world, CONNECTED)
        case "snoozed":
            connect(world, CONNECTED)
            world.client.call(d.snooze, 600)
            world.client.call(d.wait_for, DISCONNECTED)
        case "disconnecting":
            connect(world, CONNECTED)
            world.client.call(d.disconnect)


@pytest.mark.parametrize(
    "state",
    ["connected", "connecting", "blocked", "locked down", "connected under lockdown", "snoozed", "disconnecting"],
)
def test_rescue_undoes_everything_of_a_daemon_that_runs(world: World, state: str) -> None:
    before = world.client.run(DUMP)
    bring_to(world, state)

    code, said = world.client.call(c.rescue)

    assert code == 0, said
    assert "Stopped Maikr's background service" in said
    assert world.client.run(DUMP) == before
    world.client.call(d.start_daemon)
    assert world.client.call(d.wait_for, DISCONNECTED).lockdown is False
    assert world.client.call(ask, Question(address=SITE4)) == CLIENT4


@pytest.mark.parametrize("point", ["table", "device", "rules", "connected"])
def test_rescue_undoes_what_a_killed_daemon_left_wherever_it_was(world: World, point: str) -> None:
    before = world.client.run(DUMP)
    world.client.call(d.kill_at, point, plan(world))
    assert world.client.run(DUMP) != before

    code, said = world.client.call(c.rescue)

    assert code == 0, said
    assert world.client.run(DUMP) == before


def test_rescue_works_while_the_daemon_hangs(world: World) -> None:
    before = world.client.run(DUMP)
    connect(world, CONNECTED)
    world.client.call(d.freeze_daemon)

    code, said = world.client.call(c.rescue)

    assert code == 0, said
    assert world.client.run(DUMP) == before


def test_rescue_ends_a_tunnel_that_hangs(world: World) -> None:
    before = world.client.run(DUMP)
    connect(world, CONNECTED)
    world.client.run("kill -STOP $(pidof wireguard-go)")

    code, said = world.client.call(c.rescue)

    assert code == 0, said
    assert world.client.run(DUMP) == before


def test_rescue_works_while_the_disk_is_full_and_without_any_file_of_ours(world: World) -> None:
    before = world.client.run(DUMP)
    connect(world, CONNECTED)
    world.client.call(d.kill_daemon)
    full = f"mount -t tmpfs -o size=4k none {d.STATE_DIR}; ! head -c 100000 /dev/zero 2>/dev/null >{d.STATE_DIR}/filler"
    world.client.run(full)

    code, said = world.client.call(c.rescue)
    world.client.run(f"umount {d.STATE_DIR}")
    again, more = world.client.call(c.rescue)

    assert (code, again) == (0, 0), said + more
    assert world.client.run(DUMP) == before


def test_rescue_says_what_it_undid_and_the_second_time_that_there_is_nothing(world: World) -> None:
    lock(world)
    connect(world, CONNECTED)

    _, said = world.client.call(c.rescue)
    code, again = world.client.call(c.rescue)

    for line in ("Forgot what was wanted: lockdown.", "Removed the tunnel maikr0.", "Removed the firewall table."):
        assert line in said.splitlines()
    assert "routing rules (IPv4)." in said
    assert "Set net.ipv4.conf.all.arp_ignore back to 0." in said
    assert said.splitlines()[-1] == "Your network is as it was before Maikr."
    assert (code, again) == (0, "Nothing of Maikr's was left in this computer's network.\n")


def test_rescue_is_for_root(world: World) -> None:
    connect(world, CONNECTED)

    code, said = world.client.call(c.rescue_as_nobody)

    assert (code, said) == (6, "maikr: Only root can do that. Say: sudo maikr rescue\n")
    assert world.client.call(ask, Question(address=SITE4)) == TUNNEL4


def test_rescue_spares_whoever_only_calls_themselves_so(world: World) -> None:
    alive = world.client.call(c.impostor_survives_rescue)

    assert alive


def test_lockdown_off_leaves_the_machine_exactly_as_it_was(world: World) -> None:
    before = world.client.run(DUMP)
    lock(world)
    connect(world, CONNECTED)
    world.client.call(d.disconnect)
    world.client.call(d.wait_for, DISCONNECTED)

    world.client.call(d.set_lockdown, None)
    world.client.call(d.wait_for, DISCONNECTED)
    while world.client.run(DUMP) != before:
        assert world.client.call(d.status).state is not DISCONNECTED or world.client.run(DUMP) == before


def test_uninstalling_leaves_the_machine_exactly_as_it_was(world: World) -> None:
    before = world.client.run(DUMP)
    lock(world)
    connect(world, CONNECTED)

    said = world.client.call(c.uninstall)

    assert world.client.run(DUMP) == before
    assert not world.client.run(f"ls -d {d.STATE_DIR} 2>/dev/null || true")
    assert "Removed the firewall table." in said
