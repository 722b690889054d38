"""Other programs in a tunnel's way are found and named: the real ones, each in a host of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from maikr_client.daemon.linux.platform import linux_platform
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.sensors import Surroundings
from maikr_client.model.problem import Problem, ProblemCode
from tests.support.linux_hosts import Host, awaited
from tests.support.linux_parts import STATE_DIR
from tests.support.plans import AMSTERDAM, IDENTITY, exit_in

pytestmark = pytest.mark.own_world

DESIRED = DesiredNetwork(identity=IDENTITY, exits=(exit_in(0, AMSTERDAM),), default_slot=0, allow_lan=False)
UFW = """
cp -a /etc/ufw /run/ufw; mount --bind /run/ufw /etc/ufw
cp -a /etc/default/ufw /run/ufw-default; mount --bind /run/ufw-default /etc/default/ufw
ufw --force enable
"""
DOCKER = """
iptables-nft -P FORWARD DROP; iptables-nft -N DOCKER-USER; iptables-nft -A DOCKER-USER -j RETURN
iptables-nft -A FORWARD -j DOCKER-USER
iptables-nft -A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
"""
DOCKERS_WAY_OUT = "iptables-nft -A FORWARD -i docker0 ! -o docker0 -j ACCEPT"
DROPPING = "nft 'add table inet strict; add chain inet strict out { type filter hook output priority 0; policy drop; }'"


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host()
    host.run(
        "for name in eth0 docker0; do ip link add $name type veth peer name p-$name; ip link set $name up; done;"
        "ip tuntap add tun7 mode tun; ip tuntap add maikr0 mode tun; ip link set tun7 up; ip link set maikr0 up;"
        "ip addr add 192.168.50.2/24 dev eth0; ip link set p-eth0 up; ip route add default via 192.168.50.1"
    )
    yield host
    host.close()


def in_the_way() -> list[str]:
    """What is found in this host."""
    sensors = linux_platform(STATE_DIR).sensors
    assert sensors is not None
    return [_words(each) for each in awaited(found_by, sensors.surroundings)]


async def found_by(surroundings: Surroundings) -> tuple[Problem, ...]:
    return *await surroundings.other_vpns(), *await surroundings.firewalls(DESIRED)


def _words(problem: Problem) -> str:
    return " ".join((problem.code, *(value for _, value in problem.fields)))


def blocked(program: str, *what: str) -> list[str]:
    return [f"{ProblemCode.FIREWALL_IN_THE_WAY} {program} {each}" for each in what]


def test_a_machine_without_any_has_none(host: Host) -> None:
    assert host.call(in_the_way) == []


def test_a_table_that_drops_is_named(host: Host) -> None:
    host.run(DROPPING)

    assert host.call(in_the_way) == blocked("nftables table strict", "tunnel", "traffic")


def test_ufw_is_in_the_way_only_if_it_denies_what_goes_out(host: Host) -> None:
    host.run(UFW)
    usual = host.call(in_the_way)
    host.run("ufw default deny outgoing")

    assert "tunnel" not in " ".join(usual)
    assert host.call(in_the_way)[:2] == blocked("ufw", "tunnel", "traffic")


def test_dockers_chains_are_in_the_way_only_if_they_let_no_container_out(host: Host) -> None:
    host.run(DOCKER)
    assert host.call(in_the_way) == blocked("Docker", "containers")

    host.run(DOCKERS_WAY_OUT)
    assert host.call(in_the_way) == []


@pytest.mark.parametrize(
    "routes",
    [
        "ip route add 0.0.0.0/1 dev tun7; ip route add 128.0.0.0/1 dev tun7",
        "ip -6 route add ::/0 dev tun7",
        "ip -6 route add 2000::/3 dev tun7",
        "ip route add default dev tun7 table 51820; ip rule add not fwmark 51820 table 51820",
    ],
)
def test_another_vpn_that_takes_everything_is_named(host: Host, routes: str) -> None:
    host.run(routes)

    assert host.call(in_the_way) == [f"{ProblemCode.OTHER_VPN} tun7"]


@pytest.mark.parametrize(
    "routes",
    ["ip route add 10.8.0.0/16 dev tun7", "ip route add 0.0.0.0/1 dev tun7", "ip route add default dev maikr0 table 7"],
)
def test_a_tunnel_that_takes_a_part_is_not(host: Host, routes: str) -> None:
    host.run(routes)

    assert host.call(in_the_way) == []
