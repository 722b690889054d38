"""Looks for other programs in the way of a tunnel, and names them: another VPN, a firewall that drops."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from ipaddress import ip_address

from maikr_client.daemon.linux import other_vpns
from maikr_client.daemon.linux.firewall_course import Packet, dropping_chain
from maikr_client.daemon.linux.links import running_devices
from maikr_client.daemon.linux.nft_state import generation
from maikr_client.daemon.linux.numbers import OWN_MARK, device_of
from maikr_client.daemon.linux.ruleset import Chain, Place, foreign_chains
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.model.problem import Problem, ProblemCode

_SITE = ip_address("192.0.2.1")
"""Stands for any site: documentation's, so no rule that is meant for somewhere else holds it."""

_CONTAINERS = ("docker0", "br-", "podman", "cni", "virbr", "lxc", "lxdbr", "incusbr")
_HTTPS = 443


class LinuxSurroundings:
    """`Surroundings` by `nft` and rtnetlink(7)."""

    def __init__(self, runner: Runner) -> None:
        self._run = runner.run
        self._told: tuple[int, Mapping[Place, Chain]] | None = None

    async def other_vpns(self) -> tuple[Problem, ...]:
        """Those that would hinder any tunnel. Raises OSError."""
        vpns = await asyncio.to_thread(lambda: other_vpns.in_the_way(other_vpns.links(), other_vpns.wide_routes()))
        return tuple(Problem.of(ProblemCode.OTHER_VPN, device=device) for device in vpns)

    async def firewalls(self, desired: DesiredNetwork) -> tuple[Problem, ...]:
        """Those that would hinder `desired`. Raises Failed (a ruleset that nft itself can't show), OSError."""
        chains = await self._chains()
        devices = await asyncio.to_thread(running_devices)
        return await asyncio.to_thread(lambda: tuple(firewalls_in_the_way(desired, chains, tuple(devices))))

    async def _chains(self) -> Mapping[Place, Chain]:
        """As nft shows them; asked again only when something changed."""
        seen = await asyncio.to_thread(generation)
        if self._told is None or self._told[0] != seen:
            text = await self._run("nft", "--json", "--terse", "list", "ruleset")
            self._told = seen, await asyncio.to_thread(foreign_chains, text)
        return self._told[1]


def firewalls_in_the_way(
    desired: DesiredNetwork, chains: Mapping[Place, Chain], devices: tuple[str, ...]
) -> Iterator[Problem]:
    """The firewalls in `chains` that drop what `desired` needs; each once."""
    told = set[Problem]()
    for what, packet in _needed(desired, devices):
        place = dropping_chain(packet, chains)
        if place is None:
            continue
        problem = Problem.of(ProblemCode.FIREWALL_IN_THE_WAY, program=owner_of(place, chains), what=what)
        if problem not in told:
            told.add(problem)
            yield problem


def owner_of(place: Place, chains: Mapping[Place, Chain]) -> str:
    """Whose firewall this is, by the names that the usual ones give their tables and chains."""
    _, table, name = place
    beside = {chain for family, other, chain in chains if (family, other) == place[:2]}
    if table.startswith("firewalld"):
        return "firewalld"
    if any(each.startswith("ufw") for each in beside):
        return "ufw"
    if name == "DOCKER-USER" or (name == "FORWARD" and any(each.startswith("DOCKER") for each in beside)):
        return "Docker"
    return f"nftables table {table}"


def _needed(desired: DesiredNetwork, devices: tuple[str, ...]) -> Iterator[tuple[str, Packet]]:
    """What must get through: each exit's own packets, this machine's through it, and containers'."""
    uplink = next((each for each in devices if each != "lo" and not each.startswith(("maikr", *_CONTAINERS))), "")
    for exit_ in desired.exits:
        endpoint = exit_.endpoint
        for hook in ("output", "postrouting"):
            yield (
                "tunnel",
                Packet(
                    hook=hook,
                    destination=endpoint.address,
                    protocol="udp",
                    port=endpoint.port,
                    device_out=uplink,
                    mark=OWN_MARK,
                ),
            )
    default = desired.default
    if default is None:
        return
    inside = device_of(default.slot)
    for hook in ("output", "postrouting"):
        yield "traffic", _visit(hook, inside)
    for device in devices:
        if device.startswith(_CONTAINERS):
            yield "containers", _visit("forward", inside, device)


def _visit(hook: str, device_out: str, device_in: str = "") -> Packet:
    return Packet(hook=hook, destination=_SITE, protocol="tcp", port=_HTTPS, device_out=device_out, device_in=device_in)
