"""A new key for the device, twenty times: what two dense streams lose by it, and how long the longest gap is."""

from __future__ import annotations

from contextlib import ExitStack

from benchmarks.figures import Sample, machine, verdict
from tests.support.command_line import done, maikr
from tests.support.dense_stream import DenseStream, dense_stream
from tests.support.lab import current_lab, eventually

RUNS = 20
SITES = ("203.0.113.10", "2001:db8:113::10")
AFTERWARDS = 200
"""Packets that have to be sent after the last step of a rotation."""


def main() -> None:
    lab = current_lab()
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    done("connect", lab.servers[0].name)
    try:
        streams = [stream for _ in range(RUNS) for stream in rotation()]
    finally:
        maikr("disconnect")
        maikr("logout")
    print(machine([["wg", "--version"], ["wireguard-go", "--version"]]))
    gaps = tuple(each.outage_s() * 1000 for each in streams)
    print(Sample(name="rotate: longest time of which nothing came back", unit="ms", values=gaps))
    lost = [len(each.lost) for each in streams]
    print(f"rotate: lost of {sum(len(each.sent_at) for each in streams)} packets, stream by stream: {lost}")
    print(verdict(f"rotate, packets lost in {RUNS} rotations", sum(lost), "0", held=not sum(lost)))


def rotation() -> list[DenseStream]:
    """Both streams of one."""
    with ExitStack() as running:
        streams = [running.enter_context(dense_stream(address)) for address in SITES]
        eventually(lambda: all(each.came_at for each in streams))
        done("account", "rotate-key")
        until = len(streams[0].sent_at) + AFTERWARDS
        eventually(lambda: len(streams[0].sent_at) > until)
    return streams


if __name__ == "__main__":
    main()
