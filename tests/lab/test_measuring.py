"""Latency in the lab: as true as fping, in every state, and nothing else ever leaves by the way that it opens."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import statistics
import subprocess
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from maikr_client.daemon.linux.numbers import OWN_MARK
from maikr_client.daemon.linux.socket_numbers import SO_MARK
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.latency import ProbeMethod
from maikr_client.wire.measuring import Measure, MeasuredServer, MeasureReply, Timed
from tests.support.clear_capture import clear_packets
from tests.support.lab import Lab, LabServer, eventually, output_in, output_of
from tests.support.processes import processes_of
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab

ICMP = 1


@dataclass(frozen=True, slots=True)
class Way:
    """One of a server's endpoints."""

    server: LabServer
    version: int

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint.parse(self.server.endpoint4 if self.version == 4 else self.server.endpoint6)


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as ruled:
        yield ruled


def measured(ruled: RuledLab, ways: Sequence[Way], *, greeting: bool = False) -> tuple[Timed, ...]:
    servers = tuple(MeasuredServer(endpoints=(way.endpoint,), public_key=way.server.public_key) for way in ways)
    reply = ruled.ask(Measure(servers=servers, private_key=ruled.key if greeting else None))
    assert isinstance(reply, MeasureReply), reply
    return reply.timed


def every_way(lab: Lab) -> list[Way]:
    return [Way(server, version) for server in lab.servers for version in (4, 6)]


def undisturbed_ms(rtts_ms: Sequence[float]) -> float:
    """The second nearest of five: a busy machine makes round trips longer, never shorter; fping's more than ours."""
    return sorted(rtts_ms)[1]


def fping_ms(ways: Sequence[Way]) -> list[float]:
    """What fping finds in turns with ours."""
    addresses = [str(way.endpoint.address) for way in ways]
    done = subprocess.run(
        ["fping", "-C", "5", "-q", "-p", "500", *addresses], capture_output=True, text=True, check=False
    )
    rows = [line.split(" : ")[1] for line in done.stderr.splitlines()]
    return [undisturbed_ms([float(each) for each in row.split() if each != "-"]) for row in rows]


@contextlib.contextmanager
def silent(server: LabServer) -> Iterator[None]:
    """The server answers no echo from outside its tunnel."""
    four, six = (Endpoint.parse(text).address for text in (server.endpoint4, server.endpoint6))
    drops = f"ip daddr {four} icmp type echo-request drop; ip6 daddr {six} icmpv6 type echo-request drop;"
    rules = f"table inet deaf {{ chain heard {{ type filter hook input priority 0; {drops} }}; }}"
    output_in(server.namespace, "nft", rules)
    try:
        yield
    finally:
        output_in(server.namespace, "nft", "delete table inet deaf")


def test_every_server_is_as_far_as_fping_says(lab: Lab, ruled: RuledLab) -> None:
    ways = every_way(lab)

    agreed = set[int]()

    def agree() -> bool:
        # both are measured on a machine that is busy now and then: for each a quiet moment must show that they agree
        before, ours, after = fping_ms(ways), measured(ruled, ways), fping_ms(ways)
        assert all(each.method is ProbeMethod.ICMP and each.sent == 5 for each in ours)
        for index, (each, one, other) in enumerate(zip(ours, before, after, strict=True)):
            theirs = (one + other) / 2
            if abs(undisturbed_ms(each.rtts_ms) - theirs) <= max(0.3, 0.05 * theirs):
                agreed.add(index)
        return len(agreed) == len(ways)

    eventually(agree)


def test_while_connected_servers_answer_outside_the_tunnel_and_only_echoes_to_them_leave(
    lab: Lab, ruled: RuledLab
) -> None:
    ruled.have("")
    ways = every_way(lab)

    with clear_packets(lab) as clear:
        timed = measured(ruled, ways)

    assert all(len(each.rtts_ms) == 5 for each in timed)
    addresses = {str(way.endpoint.address) for way in ways}
    assert clear.count == sum(each.sent for each in timed)
    for each in clear.seen:
        address, _, protocol, *_ = each.split()
        assert address in addresses
        assert int(protocol) in {ICMP, 58}


def test_while_everything_is_blocked_servers_still_answer(lab: Lab, ruled: RuledLab) -> None:
    gone, *others = (Way(server, 4) for server in lab.servers)
    lab.control.kill_server(gone.server.name)
    ruled.want("", default=(gone.server.name,))
    eventually(lambda: ruled.status().protected)

    timed = measured(ruled, others)

    assert ruled.status().state.value != "connected"
    assert all(len(each.rtts_ms) == 5 for each in timed)


def marked_echo(address: str, size: int = 56) -> bool:
    """Whether root's own ping with our mark comes back."""
    argv = ["ping", "-c1", "-W1", "-q", "-s", str(size), "-m", str(OWN_MARK), address]
    return subprocess.run(argv, capture_output=True, check=False).returncode == 0


def test_around_a_measurement_not_even_marked_echoes_leave(lab: Lab, ruled: RuledLab) -> None:
    ruled.have("")
    other = Way(lab.servers[1], 4)
    address = str(other.endpoint.address)

    with clear_packets(lab) as clear:
        assert not marked_echo(address)
        assert (clear.count, clear.seen) == (0, [])
        # the control: while the way is open the same packet leaves and is seen, another size or address is not
        output_of("nft", f"add element inet maikr echoed4 {{ {address} }}")
        assert marked_echo(address)
        assert eventually(lambda: clear.count == 1)
        assert not marked_echo(address, 57)
        assert not marked_echo(str(Way(lab.servers[2], 4).endpoint.address))
        measured(ruled, [other])
        assert eventually(lambda: clear.count == 1 + 5)
        assert not marked_echo(address)
    assert clear.count == 1 + 5


def test_datagrams_of_other_sizes_or_without_the_mark_stay_in(lab: Lab, ruled: RuledLab) -> None:
    ruled.have("")
    target = Way(lab.servers[1], 4).endpoint
    output_of("nft", f"add element inet maikr greeted4 {{ {target.address} . {target.port} }}")

    def leaves(size: int, mark: int) -> bool:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
            door.setsockopt(socket.SOL_SOCKET, SO_MARK, mark)
            with contextlib.suppress(PermissionError):
                door.sendto(bytes(size), (str(target.address), target.port))
                return True
        return False

    with clear_packets(lab) as clear:
        assert not leaves(147, OWN_MARK)
        assert not leaves(149, OWN_MARK)
        before = clear.tunnelled
        assert leaves(148, OWN_MARK)
        eventually(lambda: clear.tunnelled > before)
    assert clear.count == 0
    measured(ruled, [])
    output_of("nft", "flush set inet maikr greeted4")


def test_a_server_without_echoes_is_measured_by_a_handshake(lab: Lab, ruled: RuledLab) -> None:
    ruled.have("")
    up, other = Way(lab.servers[0], 4), Way(lab.servers[1], 4)
    with silent(up.server), silent(other.server):
        without_key = measured(ruled, [other])
        (at_the_tunnel, greeted) = measured(ruled, [up, other], greeting=True)

    assert [each.method for each in without_key] == [None]
    assert (greeted.method, len(greeted.rtts_ms)) == (ProbeMethod.HANDSHAKE, 3)
    assert at_the_tunnel.method is None
    assert statistics.median(greeted.rtts_ms) < other.server.rtt_ms + 100
    assert ruled.status().state.value == "connected"


def test_a_server_that_is_gone_is_lost_not_guessed(lab: Lab, ruled: RuledLab) -> None:
    gone = Way(lab.servers[1], 4)
    lab.control.kill_server(gone.server.name)
    with silent(gone.server):
        (timed,) = measured(ruled, [gone], greeting=True)

    assert (timed.rtts_ms, timed.method) == ((), None)
    assert timed.sent > 0


def pinger_pid() -> int | None:
    return next(iter(processes_of("maikr_client.pinger")), None)


@pytest.mark.parametrize("fault", [signal.SIGKILL, signal.SIGSTOP])
def test_a_pinger_that_is_killed_or_stopped_costs_one_measurement_and_nothing_else(
    lab: Lab, ruled: RuledLab, fault: signal.Signals
) -> None:
    ruled.have("")
    way = Way(lab.servers[1], 4)
    eventually(lambda: pinger_pid() is None)

    def hit() -> None:
        os.kill(eventually(pinger_pid), fault)

    hitting = threading.Thread(target=hit)
    hitting.start()
    (lost,) = measured(ruled, [way])
    hitting.join()
    hit_one = pinger_pid() if fault == signal.SIGSTOP else None
    (found,) = measured(ruled, [way])

    assert (lost.sent, lost.rtts_ms) == (0, ())
    assert len(found.rtts_ms) == 5
    assert ruled.status().state.value == "connected"
    assert not marked_echo(str(way.endpoint.address))
    assert hit_one is None


def test_the_pinger_is_there_while_something_is_measured_and_goes_by_itself(lab: Lab, ruled: RuledLab) -> None:
    eventually(lambda: pinger_pid() is None)
    measured(ruled, [Way(lab.servers[0], 4)])
    pid = eventually(pinger_pid)
    measured(ruled, [Way(lab.servers[0], 4)])

    assert pinger_pid() == pid
    eventually(lambda: pinger_pid() is None)
