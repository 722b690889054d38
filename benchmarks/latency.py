"""Five hundred servers in one sweep beside fping: how long it takes, what it costs the daemon, how far the two differ.

The servers are addresses in a namespace behind a pair of links, in the lab, while the daemon protects the machine.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ipaddress import IPv4Address
from pathlib import Path

from benchmarks.figures import Sample, machine, paired_ratio, verdict
from benchmarks.footprint import pss_mb
from maikr_client.daemon.sweep_plan import GAP_S, ROUNDS
from maikr_client.model.endpoint import Endpoint
from maikr_client.wire.measuring import MAX_MEASURED, Measure, MeasuredServer, MeasureReply
from tests.support.lab import current_lab, eventually, output_of
from tests.support.processes import processes_of
from tests.support.ruled_lab import RuledLab, ruled_lab

SERVERS = 500
TURNS = 3
TARGET = 1.2
FAR = "latency-bench"
FIRST = IPv4Address("203.0.120.1")


@contextmanager
def far_servers() -> Iterator[list[str]]:
    """Addresses that answer, and their namespace."""
    addresses = [str(FIRST + number) for number in range(SERVERS)]
    output_of("ip", "netns", "add", FAR)
    try:
        output_of("ip", "link", "add", "far0", "type", "veth", "peer", "name", "near0", "netns", FAR)
        output_of("ip", "addr", "add", "203.0.118.1/24", "dev", "far0")
        output_of("ip", "link", "set", "far0", "up")
        lines = [f"addr add {address}/32 dev lo" for address in addresses]
        lines += ["addr add 203.0.118.2/24 dev near0", "link set lo up", "link set near0 up"]
        output_of("ip", "-n", FAR, "-batch", "-", stdin="".join(f"{line}\n" for line in lines))
        output_of("ip", "route", "add", "203.0.120.0/22", "via", "203.0.118.2")
        yield addresses
    finally:
        subprocess.run(["ip", "netns", "del", FAR], check=False)


def sweep(ruled: RuledLab, addresses: Sequence[str]) -> list[float]:
    """Every server's median, by as many requests as it takes."""
    medians = []
    for first in range(0, len(addresses), MAX_MEASURED):
        page = addresses[first : first + MAX_MEASURED]
        key = ruled.lab.servers[0].public_key
        servers = tuple(MeasuredServer(endpoints=(Endpoint.parse(f"{each}:51820"),), public_key=key) for each in page)
        reply = ruled.ask(Measure(servers=servers))
        assert isinstance(reply, MeasureReply), reply
        assert all(len(each.rtts_ms) == ROUNDS for each in reply.timed)
        medians += [statistics.median(each.rtts_ms) for each in reply.timed]
    return medians


def fping(addresses: Sequence[str]) -> list[float]:
    """The same of fping at the same pace: a packet every GAP_S, ROUNDS to each."""
    gap_ms = f"{GAP_S * 1000:g}"
    argv = ["fping", "-q", "-C", str(ROUNDS), "-i", gap_ms, "-p", "1000", "-t", "1000"]
    done = subprocess.run(argv, input="\n".join(addresses), capture_output=True, text=True, check=False)
    rows = [line.split(" : ")[1].split() for line in done.stderr.splitlines()]
    return [statistics.median(float(each) for each in row if each != "-") for row in rows]


def cpu_s(pid: int) -> tuple[float, float]:
    """Seconds of processor that a process has used, and that children of its have, which ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    ours, children = (int(fields[11]) + int(fields[12]), int(fields[13]) + int(fields[14]))
    return ours / os.sysconf("SC_CLK_TCK"), children / os.sysconf("SC_CLK_TCK")


def pinger_gone() -> bool:
    """Whether the last sweep's pinger has ended, so that its time is its parent's."""
    return not processes_of("maikr_client.pinger")


def main() -> None:
    lab = current_lab()
    ours_s, theirs_s, cpu, children, memory, ours_ms, theirs_ms = (list[float]() for _ in range(7))
    with ruled_lab(lab) as ruled, far_servers() as addresses:
        for _ in range(TURNS):
            begun = time.monotonic()
            theirs_ms.append(statistics.median(fping(addresses)))
            theirs_s.append(time.monotonic() - begun)
            begun, cpu_begun = time.monotonic(), cpu_s(ruled.daemon_pid)
            ours_ms.append(statistics.median(sweep(ruled, addresses)))
            ours_s.append(time.monotonic() - begun)
            memory += [pss_mb(pid) for pid in processes_of("maikr_client.pinger")]
            eventually(pinger_gone)
            daemons, childrens = cpu_s(ruled.daemon_pid)
            cpu.append(daemons - cpu_begun[0])
            children.append(childrens - cpu_begun[1])
    print(machine([["fping", "--version"]]))
    ours = Sample(name=f"maikr, {SERVERS} servers, {ROUNDS} probes each", unit="s", values=tuple(ours_s))
    theirs = Sample(name="fping, the same", unit="s", values=tuple(theirs_s))
    used = Sample(name="daemon, processor time of a sweep", unit="s", values=tuple(cpu))
    print(ours, theirs, used, sep="\n")
    print(Sample(name="its children's, pinger and nft", unit="s", values=tuple(children)))
    print(Sample(name="pinger, PSS while there", unit="MB", values=tuple(memory)))
    print(Sample(name="maikr, median of all servers", unit="ms", values=tuple(ours_ms)))
    print(Sample(name="fping, median of all servers", unit="ms", values=tuple(theirs_ms)))
    value = paired_ratio(ours, theirs)
    print(verdict("latency, time beside fping", value, f"<= {TARGET}", held=value <= TARGET))


if __name__ == "__main__":
    main()
