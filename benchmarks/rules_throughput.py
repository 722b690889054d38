"""A site that a rule leads through an exit, 10,000 rules in force, beside a bare tunnel to the same server: iperf3 and
connections a second, round by round, each first in turn.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.connections import a_second
from benchmarks.figures import Sample, machine, paired_ratio, verdict
from benchmarks.throughput import KINDS, iperf_server, received_mbps
from benchmarks.tunnels import WgQuick
from benchmarks.world import World
from maikr_client.model.plan import ExitServer, TunnelIdentity
from tests.support.lab import current_lab
from tests.support.ruled_lab import TUNNEL4, TUNNEL6, RuledLab, exit_of, ruled_lab

ROUNDS = 8
RULES = 10_000
NAME, SITE4 = "alpha.test", "203.0.113.20"
PORT = 7007
CONNECTIONS = "connections"
TARGETS = {"tcp": 0.97, "udp": 0.97, CONNECTIONS: 0.9}
UNITS = {"tcp": "Mbit/s", "udp": "Mbit/s", CONNECTIONS: "1/s"}


def rules(target: str) -> str:
    """Half names, half networks, and last the site's own."""
    names = (f"host{place}.example{place % 99}.com via {target}\n" for place in range(RULES // 2))
    nets = (f"100.{64 + place // 4096}.{place // 16 % 256}.{place % 16 * 16}/28 block\n" for place in range(RULES // 2))
    return "".join((*names, *nets, f"{NAME} via {target}\n"))


@contextlib.contextmanager
def acceptor(namespace: str) -> Iterator[None]:
    """Something that takes every connection at the site."""
    program = [sys.executable, "-m", "benchmarks.connections", str(PORT)]
    with subprocess.Popen(["ip", "netns", "exec", namespace, *program], stdout=subprocess.PIPE) as accepting:
        assert accepting.stdout is not None
        accepting.stdout.readline()
        try:
            yield
        finally:
            accepting.terminate()


def figures_to(address: str) -> dict[str, float]:
    """Of each kind, through whatever tunnel is up."""
    throughput = {kind: received_mbps(address, options) for kind, options in KINDS.items()}
    return throughput | {CONNECTIONS: a_second(address, PORT)}


def through_rules(ruled: RuledLab, server: ExitServer) -> dict[str, float]:
    ruled.have(rules(server.name))
    address = str(socket.getaddrinfo(NAME, 80, socket.AF_INET)[0][4][0])
    assert address.startswith("198.18."), address
    figures = figures_to(address)
    ruled.disconnect()
    return figures


def through_wg_quick(ruled: RuledLab, server: ExitServer) -> dict[str, float]:
    identity = TunnelIdentity(private_key=ruled.key, tunnel4=TUNNEL4, tunnel6=TUNNEL6)
    with WgQuick(World(lab=ruled.lab.description, identity=identity, servers=(server,))).tunnel(server):
        return figures_to(SITE4)


def main() -> None:
    lab = current_lab()
    server = exit_of(lab.servers[1])
    ours, bare = list[dict[str, float]](), list[dict[str, float]]()
    turns = [(through_rules, ours), (through_wg_quick, bare)]
    sites = lab.description["namespaces"]["sites"]
    with ruled_lab(lab) as ruled, iperf_server(sites, SITE4), acceptor(sites):
        for _ in range(ROUNDS):
            for turn, figures in turns:
                figures.append(turn(ruled, server))
            turns.reverse()
    print(machine([["iperf3", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    for kind, target in TARGETS.items():
        samples = [
            Sample(name=f"{name}, {kind}", unit=UNITS[kind], values=tuple(each[kind] for each in figures))
            for name, figures in (("by rule", ours), ("bare wg", bare))
        ]
        value = paired_ratio(*samples)
        print(*samples, verdict(f"{kind}, median of ratios", value, f">= {target}", held=value >= target), sep="\n")


if __name__ == "__main__":
    main()
