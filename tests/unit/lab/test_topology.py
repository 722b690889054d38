"""The commands that make the world, as text."""

from __future__ import annotations

import dataclasses

from maikr_lab.faults import BackendMode, backend_firewall
from maikr_lab.plan import plan_lab
from maikr_lab.topology import (
    addressing,
    cabling,
    creation,
    dead_server_firewall,
    netem,
    nodes,
    server_firewall,
    settings,
)


def test_every_namespace_is_made_once() -> None:
    lines = creation(plan_lab(2))

    assert lines == [
        f"netns add {n}" for n in ("client", "router", "internet", "sites", "backend", "uk-lon-1", "de-fra-1")
    ]


def test_every_ipv6_address_can_be_bound_to_at_once() -> None:
    lines = [line for each in addressing(plan_lab(2, (0.0, 5.0))).values() for line in each]
    added = [line for line in lines if line.startswith("addr add ") and ":" in line]

    assert added
    assert [line for line in added if not line.endswith(" nodad")] == []


def test_a_server_without_a_delay_hangs_on_a_veth_and_one_with_it_does_not() -> None:
    lines = cabling(plan_lab(2, (0.0, 5.0)))

    assert "link add uk-lon-1 netns internet type veth peer name eth0 netns uk-lon-1" in lines
    assert not [line for line in lines if "de-fra-1" in line]


def test_with_netem_every_server_hangs_on_a_veth_and_each_end_holds_half() -> None:
    plan = dataclasses.replace(plan_lab(1, (5.0,)), netem=True)

    assert not any(node.delayed for node in nodes(plan))
    assert netem(plan, plan.servers[0], 5.0) == {
        "internet": "qdisc replace dev uk-lon-1 root netem delay 2.500ms limit 50000",
        "uk-lon-1": "qdisc replace dev eth0 root netem delay 2.500ms limit 50000",
    }


def test_the_core_knows_the_way_to_every_address() -> None:
    plan = plan_lab(3)

    routed = {line.split()[2] for line in addressing(plan)["internet"] if line.startswith("route add")}

    wanted = {f"{a}/{a.max_prefixlen}" for server in plan.servers for a in server.outer.both}
    wanted |= {f"{a}/{a.max_prefixlen}" for site in plan.sites for a in site.addresses.both}
    assert wanted | {"192.0.2.0/24", "2001:db8:1::/64"} <= routed


def test_the_home_router_hides_nobody() -> None:
    assert "masquerade" not in "".join(line for lines in addressing(plan_lab(1)).values() for line in lines)


def test_only_routers_forward() -> None:
    plan = plan_lab(1)

    assert "ipv4/ip_forward" not in settings(plan, "client", 100)
    assert settings(plan, "router", 100)["ipv4/ip_forward"] == "1"


def test_a_server_hides_its_devices_and_keeps_them_apart() -> None:
    rules = server_firewall(plan_lab(1))

    assert "ip saddr 10.72.0.0/16 masquerade" in rules
    assert "ip6 saddr fd72::/64 masquerade" in rules
    assert 'iifname "lab-*" oifname "lab-*" drop' in rules


def test_a_dead_server_is_dead_for_wireguard_only() -> None:
    dropped = [line for line in dead_server_firewall().splitlines() if "drop" in line]

    assert len(dropped) == 2
    assert all("port 51820" in line for line in dropped)


def test_each_backend_fault_turns_the_port_and_ends_what_was_open() -> None:
    for mode, port in ((BackendMode.ERROR, 8500), (BackendMode.GARBAGE, 8501), (BackendMode.HANG, 8502)):
        rules = backend_firewall(mode)
        assert f"tcp dport 443 redirect to :{port}" in rules
        assert "tcp dport 443 reject with tcp reset" in rules
    assert "redirect" not in backend_firewall(BackendMode.REFUSE)
    assert "dport 443" not in backend_firewall(BackendMode.OK)
