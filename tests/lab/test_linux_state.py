"""Linux's parts leave what is right alone, heal what is not, notice what others do, and undo themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.support import linux_world as w
from tests.support.linux_parts import apply, clear, counters, is_loaded, probe, start_platform, wait_for_change
from tests.support.linux_traffic import Question, ask
from tests.support.linux_world import World

pytestmark = pytest.mark.own_world

# without what the kernel gives each device by itself, when it comes to it
SNAPSHOT = """
nft list ruleset
for v in 4 6; do ip -$v rule; ip -$v route show table all; ip -$v addr; done | grep -v -E 'fe80|ff00|anycast|_lft'
sysctl -a 2>/dev/null | grep -E '^net.ipv[46].conf.(all|default|eth0)[.]' | grep -v -e mtu -e stable_secret
ls /run/maikr /run/wireguard 2>/dev/null
"""


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    built = w.build_world()
    built.client.call(apply, built.desired)
    built.client.call(clear)
    yield built
    built.close()


@pytest.fixture(autouse=True)
def _cleared(world: World) -> Iterator[None]:
    yield
    world.client.call(clear)


def works(world: World) -> bool:
    return world.client.call(ask, Question(address=w.SITE4)) == w.TUNNEL4 and world.client.call(is_loaded)


def test_clear_leaves_the_machine_as_it_was(world: World) -> None:
    before = world.client.run(SNAPSHOT)

    world.client.call(apply, world.desired)
    between = world.client.run(SNAPSHOT)
    world.client.call(clear)

    assert between != before
    assert world.client.run(SNAPSHOT) == before


def test_clear_restores_after_a_crash_too(world: World) -> None:
    before = world.client.run(SNAPSHOT)
    world.client.call(apply, world.desired)

    world.client.call(start_platform)
    world.client.call(clear)

    assert world.client.run(SNAPSHOT) == before


def test_switches_that_someone_else_raised_meanwhile_stay(world: World) -> None:
    world.client.call(apply, world.desired)
    world.client.run("sysctl -qw net.ipv4.conf.all.arp_ignore=2")

    world.client.call(clear)

    assert (
        world.client.run("sysctl -n net.ipv4.conf.all.arp_ignore; sysctl -qw net.ipv4.conf.all.arp_ignore=0") == "2\n"
    )


def test_a_second_apply_changes_nothing(world: World) -> None:
    world.client.call(apply, world.desired)
    assert world.client.call(probe, world.desired) is not None
    state = "nft -s -a list table inet maikr; ip rule; ip route show table 5352; ip -o link; wg show maikr0 listen-port"
    before = world.client.run(state)

    world.client.call(apply, world.desired)

    assert world.client.run(state) == before


def test_a_new_daemon_takes_over_a_tunnel_that_outlived_the_old_one(world: World) -> None:
    world.client.call(apply, world.desired)
    assert world.client.call(probe, world.desired) is not None
    (before,) = world.client.call(counters)

    world.client.call(start_platform)
    assert not world.client.call(is_loaded)
    world.client.call(apply, world.desired)
    (after,) = world.client.call(counters)

    assert works(world)
    assert after.handshake_at == before.handshake_at
    assert after.bytes_up >= before.bytes_up


def test_a_tunnel_comes_back_as_often_as_it_goes(world: World) -> None:
    for _ in range(5):
        world.client.call(apply, world.desired)
        assert works(world)
        world.client.call(clear)

        assert world.client.run("ls /run/wireguard; pidof wireguard-go || true") == ""


def test_a_killed_tunnel_is_healed_by_the_next_apply(world: World) -> None:
    world.client.call(apply, world.desired)
    world.client.run("kill -9 $(pidof wireguard-go); while ip link show maikr0 >/dev/null 2>&1; do :; done")

    assert world.client.call(counters) == ()
    world.client.call(apply, world.desired)

    assert works(world)


@pytest.mark.parametrize(
    "leftovers",
    [
        "ip link add maikr0 type veth peer name other",
        "wireguard-go maikr7 2>/dev/null",
        "ip rule add pref 4620 fwmark 0x60000000 lookup 5366; ip route add unreachable 192.0.2.0 table 5366",
        "ip -6 rule add pref 31900 lookup 5353; ip route add unreachable default table 5353",
        "nft 'add table inet maikr; add chain inet maikr old { type filter hook output priority 0; policy drop; }'",
        "nft 'add table inet maikr { flags dormant; }'",
        "nft 'add table inet maikr; add chain inet maikr guard { type filter hook input priority 9; policy accept; }'",
        "mkdir -p /run/wireguard; touch /run/wireguard/maikr0.sock",
    ],
)
def test_leftovers_are_no_hindrance(world: World, leftovers: str) -> None:
    before = world.client.run(SNAPSHOT)
    world.client.run(leftovers)

    world.client.call(apply, world.desired)
    assert works(world)
    world.client.call(clear)

    assert world.client.run(SNAPSHOT) == before


@pytest.mark.parametrize(
    "tampering",
    [
        "nft flush ruleset",
        "nft delete table inet maikr",
        "nft flush chain inet maikr guard",
        "nft 'chain inet maikr guard { policy accept; }'",
        "nft 'add table inet maikr { flags dormant; }'",
        "nft insert rule inet maikr leaves accept",
        "nft 'add chain inet maikr more'",
    ],
)
def test_tampering_with_the_table_is_noticed_and_healed(world: World, tampering: str) -> None:
    world.client.call(apply, world.desired)
    assert world.client.call(is_loaded)

    world.client.run(tampering)
    assert not world.client.call(is_loaded)
    world.client.call(apply, world.desired)

    assert works(world)


def test_other_tables_are_none_of_our_business(world: World) -> None:
    world.client.call(apply, world.desired)

    world.client.run("nft add table inet other")
    assert world.client.call(is_loaded)
    world.client.call(clear)

    assert world.client.run("nft list tables; nft delete table inet other") == "table inet other\n"


def test_a_rule_that_someone_deleted_is_told_and_healed(world: World) -> None:
    world.client.call(apply, world.desired)

    world.client.call(wait_for_change, "ip rule delete pref 31900", online=True)
    world.client.call(apply, world.desired)

    assert works(world)


def test_another_server_in_the_same_slot_replaces_the_first(world: World) -> None:
    other = replace(world.desired.exits[0].server, name="nl1", public_key=w.generate_keys().public)
    world.client.call(apply, replace(world.desired, exits=(replace(world.desired.exits[0], server=other),)))
    assert world.client.call(probe, world.desired, 0.2) is None

    world.client.call(apply, world.desired)

    assert works(world)


def test_several_exits_stand_side_by_side_and_unmarked_packets_take_the_default_only(world: World) -> None:
    exit_ = world.desired.exits[0]
    other = replace(exit_, slot=3, server=replace(exit_.server, name="nl1", public_key=w.generate_keys().public))
    world.client.call(apply, replace(world.desired, exits=(exit_, other)))

    assert works(world)
    assert [each.slot for each in world.client.call(counters)] == [0, 3]
    assert world.client.call(ask, Question(address=w.SITE4, device="maikr3", timeout_s=0.15)) is None
    world.client.call(apply, world.desired)
    assert [each.slot for each in world.client.call(counters)] == [0]


def test_a_lost_default_route_is_told(world: World) -> None:
    back = f"ip route add default via {w.ROUTER4}; ip -6 route add default via {w.ROUTER6}"

    world.client.call(wait_for_change, "ip route delete default; ip -6 route delete default", online=False)
    world.client.call(wait_for_change, back, online=True)


def test_a_silent_server_is_no_answer(world: World) -> None:
    world.client.call(apply, world.desired)
    world.server.run("ip link set wgs down")

    answer = world.client.call(probe, world.desired, 0.2)
    world.server.run(f"ip link set wgs up; ip addr replace {w.RESOLVER6}/64 dev wgs nodad")

    assert answer is None
