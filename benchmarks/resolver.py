"""The resolver's added latency and its queries a second on one core, beside dnsmasq (with nftset) on one loopback.

    python -m benchmarks.resolver [--runs N]        as root; in a network namespace of its own

Both ask the same upstream, a program of this file that has an address for every name. "Added" is what a question costs
through a resolver less what it costs asked of the upstream directly. The daemon at the link is of paper: it answers at
once, without a kernel (an element by netlink takes some 0.02 ms more); dnsmasq does set its elements.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import multiprocessing
import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from ipaddress import IPv4Address
from multiprocessing.connection import Connection

from benchmarks.figures import Sample, machine, ratio, verdict
from tests.support.resolver_process import PaperDaemon, ResolverProcess

UPSTREAM, DNSMASQ = ("127.0.0.1", 5401), ("127.0.0.1", 5402)
OURS_CORE, THEIRS_CORE = 0, 1
WINDOW, LOAD_S = 64, 3.0
RULED_TARGET_MS, CACHED_TARGET_QPS = 0.5, 10_000
QUESTION_TAIL = struct.pack("!HH", 1, 1)
_numbers = itertools.count()


def question(name: str) -> bytes:
    labels = b"".join(bytes([len(each)]) + each.encode() for each in name.split("."))
    number = next(_numbers) & 0xFFFF
    return struct.pack("!HHHHHH", number, 0x0100, 1, 0, 0, 0) + labels + b"\x00" + QUESTION_TAIL


def answer_everything() -> None:
    """The upstream: one address with an hour's TTL for whatever is asked."""
    os.sched_setaffinity(0, {THEIRS_CORE})
    record = b"\xc0\x0c" + struct.pack("!HHIH", 1, 1, 3600, 4) + IPv4Address("203.0.113.5").packed
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(UPSTREAM)
        while True:
            query, asker = listening.recvfrom(4096)
            end = query.index(b"\x00", 12) + 5
            head = query[:2] + b"\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00"
            listening.sendto(head + query[12:end] + record, asker)


def one_by_one(server: tuple[str, int], names: list[str]) -> tuple[float, ...]:
    """Milliseconds of each question."""
    taken = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.connect(server)
        asking.settimeout(5)
        for name in names:
            query = question(name)
            began = time.perf_counter()
            asking.send(query)
            answer = asking.recv(4096)
            taken.append((time.perf_counter() - began) * 1e3)
            assert answer[:2] == query[:2]
            assert answer[7] == 1
    return tuple(taken)


def a_second(server: tuple[str, int], name: str) -> float:
    """Answers a second with WINDOW questions under way."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.connect(server)
        asking.settimeout(5)
        for _ in range(WINDOW):
            asking.send(question(name))
        query, count, began = question(name), 0, time.perf_counter()
        while (now := time.perf_counter()) - began < LOAD_S:
            asking.recv(4096)
            asking.send(query)
            count += 1
        return count / (now - began)


@contextmanager
def dnsmasq() -> Iterator[None]:
    subprocess.run(
        ["nft", "-f", "-"], input="add table inet t; add set inet t s { type ipv4_addr; }", text=True, check=True
    )
    options = ["--no-resolv", "--no-hosts", "--no-daemon", "--conf-file=/dev/null", "--user=root", "--cache-size=10000"]
    where = [f"--server={UPSTREAM[0]}#{UPSTREAM[1]}", f"--port={DNSMASQ[1]}", "--listen-address=127.0.0.1"]
    command = ["dnsmasq", *options, *where, "--bind-interfaces", "--nftset=/ruled.test/4#inet#t#s"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        os.sched_setaffinity(process.pid, {OURS_CORE})
        try:
            wait_for(DNSMASQ)
            yield
        finally:
            process.terminate()


def wait_for(server: tuple[str, int]) -> None:
    for _ in range(100):
        try:
            one_by_one(server, ["ready.test"])
        except (OSError, AssertionError):
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(server)


def hold_resolver(ours: Connection) -> None:
    """A process with the paper daemon, which starts the resolver and ends it when it is told to."""
    os.sched_setaffinity(0, {THEIRS_CORE})

    async def hold() -> None:
        daemon = PaperDaemon(rules="ruled.test via nl\n", upstream=UPSTREAM)
        process = await ResolverProcess.start(daemon)
        os.sched_setaffinity(process.pid, {OURS_CORE})
        ours.send(process.address)
        await asyncio.to_thread(ours.recv)
        await process.stop()

    asyncio.run(hold())


@contextmanager
def maikr() -> Iterator[tuple[str, int]]:
    ours, theirs = multiprocessing.Pipe()
    holder = multiprocessing.get_context("spawn").Process(target=hold_resolver, args=(theirs,))
    holder.start()
    try:
        yield ours.recv()
    finally:
        ours.send("end")
        holder.join()


def fresh(below: str, runs: int) -> list[str]:
    return [f"n{next(_numbers)}.{below}" for _ in range(runs)]


def measure(who: str, server: tuple[str, int], runs: int) -> dict[str, Sample]:
    questions = {
        "cached": ["cached.test"] * runs,
        "forwarded": fresh("test", runs),
        "ruled, first time": fresh("ruled.test", runs),
        "ruled, again": ["again.ruled.test"] * runs,
    }
    one_by_one(server, ["cached.test", "again.ruled.test", *fresh("test", 50), *fresh("ruled.test", 50)])
    samples = {
        what: Sample(name=f"{who}: {what}", unit="ms", values=one_by_one(server, names))
        for what, names in questions.items()
    }
    rates = tuple(a_second(server, "cached.test") for _ in range(3))
    return samples | {"rate": Sample(name=f"{who}: cached, on one core", unit="queries/s", values=rates)}


def report(direct: Sample, ours: dict[str, Sample], theirs: dict[str, Sample]) -> None:
    print(machine([["dnsmasq", "--version"]]), direct, *ours.values(), *theirs.values(), sep="\n")
    for what in ("cached", "forwarded", "ruled, first time", "ruled, again"):
        base = 0.0 if what in {"cached", "ruled, again"} else direct.median
        mine, other = ours[what].median - base, theirs[what].median - base
        medians = ratio(ours[what], theirs[what])
        print(f"{what}: {mine:.3f} ms added, dnsmasq {other:.3f} ms: ratio of medians {medians:.2f}")
    added = ours["ruled, first time"].median - direct.median
    rate = ours["rate"].median
    print(f"cached queries a second: ratio to dnsmasq {ratio(ours['rate'], theirs['rate']):.2f}")
    print(verdict("a ruled answer adds, ms", added, f"<= {RULED_TARGET_MS}", held=added <= RULED_TARGET_MS))
    print(verdict("cached queries/s", rate, f">= {CACHED_TARGET_QPS}", held=rate >= CACHED_TARGET_QPS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if not given.inside:
        again = [sys.executable, "-m", "benchmarks.resolver", "--inside", "--runs", str(given.runs)]
        raise SystemExit(subprocess.run(["unshare", "--net", *again], check=False).returncode)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    upstream = multiprocessing.get_context("spawn").Process(target=answer_everything, daemon=True)
    upstream.start()
    wait_for(UPSTREAM)
    os.sched_setaffinity(0, {THEIRS_CORE})
    with ExitStack() as running:
        running.callback(upstream.kill)
        with maikr() as address:
            ours = measure("maikr", address, given.runs)
        with dnsmasq():
            theirs = measure("dnsmasq", DNSMASQ, given.runs)
        direct = Sample(name="the upstream itself", unit="ms", values=one_by_one(UPSTREAM, fresh("test", given.runs)))
        report(direct, ours, theirs)


if __name__ == "__main__":
    main()
