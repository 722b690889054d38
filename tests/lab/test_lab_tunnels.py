"""A bare WireGuard client, without any of Maikr's own code, gets through each of the lab's servers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address

import dns.message
import dns.query
import pytest

from maikr_client.model.keys import PrivateKey
from maikr_lab.wireguard import Peer, Transfer, public_key_of
from tests.support.dense_stream import DenseStream, dense_stream
from tests.support.lab import Lab, LabServer, ask_site, eventually, output_of, queries_in
from tests.support.lab_tunnel import INTERFACE, BareTunnel, bare_tunnel

pytestmark = pytest.mark.lab

TUNNEL4, TUNNEL6 = IPv4Address("10.72.255.9"), IPv6Address("fd72::ff09")


@contextmanager
def accepted_tunnel(lab: Lab, server: LabServer, key: PrivateKey, *, over6: bool = False) -> Iterator[None]:
    """A tunnel whose key the servers know while it lasts."""
    lab.control.add_peer(Peer(public_key=public_key_of(key), tunnel4=TUNNEL4, tunnel6=TUNNEL6))
    try:
        with bare_tunnel(BareTunnel(server=server, key=key, tunnel4=TUNNEL4, tunnel6=TUNNEL6, over6=over6)):
            yield
    finally:
        lab.control.remove_peer(public_key_of(key))


def counted(lab: Lab, server: LabServer, key: PrivateKey) -> Transfer:
    return next(one for one in lab.control.transfers(server.name) if one.public_key == public_key_of(key))


def test_through_each_server_the_site_sees_its_exit_address(lab: Lab) -> None:
    for server in lab.servers:
        for over6 in (False, True):
            with accepted_tunnel(lab, server, PrivateKey.generate(), over6=over6):
                answers = ask_site("whoami.test", 4), ask_site("whoami.test", 6)
            assert [answer and answer.source for answer in answers] == [str(server.exit4), str(server.exit6)]


def test_the_resolver_in_the_tunnel_answers_and_notes(lab: Lab) -> None:
    server = lab.servers[0]
    with accepted_tunnel(lab, server, PrivateKey.generate()):
        before = len(queries_in(server.queries))
        for address in (server.tunnel4, server.tunnel6):
            for ask in (dns.query.udp, dns.query.tcp):
                assert ask(dns.message.make_query("whoami.test", "A"), str(address), timeout=30).answer
    noted = queries_in(server.queries)[before:]
    assert [(query.source, query.transport) for query in noted] == [
        (str(TUNNEL4), "udp"),
        (str(TUNNEL4), "tcp"),
        (str(TUNNEL6), "udp"),
        (str(TUNNEL6), "tcp"),
    ]


def test_the_speed_endpoint_sends_and_takes_what_was_asked(lab: Lab) -> None:
    server, key = lab.servers[0], PrivateKey.generate()
    with accepted_tunnel(lab, server, key):
        url = f"http://{server.tunnel4}:8080"
        sent = output_of("curl", "-sS", "-o", "/dev/null", "-w", "%{size_download}", f"{url}/download?bytes=1000000")
        taken = output_of("curl", "-sS", "--data-binary", "@-", f"{url}/upload", stdin="x" * 500_000)
        transfer = counted(lab, server, key)
    assert (sent, taken) == ("1000000", '{"bytes": 500000}')
    assert transfer.sent > 1_000_000
    assert transfer.received > 500_000


def test_a_dead_server_carries_nothing_until_it_is_revived(lab: Lab) -> None:
    server = lab.servers[0]
    with accepted_tunnel(lab, server, PrivateKey.generate()):
        assert ask_site("203.0.113.10", 4) is not None
        lab.control.kill_server(server.name)
        try:
            assert ask_site("203.0.113.10", 4, limit_s=0.5) is None
        finally:
            lab.control.revive_server(server.name)
        assert ask_site("203.0.113.10", 4, limit_s=15) is not None


def test_a_key_that_was_removed_carries_nothing(lab: Lab) -> None:
    server, key = lab.servers[0], PrivateKey.generate()
    with accepted_tunnel(lab, server, key):
        assert ask_site("203.0.113.10", 4) is not None

        lab.control.remove_peer(public_key_of(key))

        assert ask_site("203.0.113.10", 4, limit_s=0.5) is None


def test_an_heir_takes_the_addresses_when_it_shakes_hands_and_not_before(lab: Lab) -> None:
    server, old, new = lab.servers[0], PrivateKey.generate(), PrivateKey.generate()
    heir = Peer(public_key=public_key_of(new), tunnel4=TUNNEL4, tunnel6=TUNNEL6)
    try:
        with accepted_tunnel(lab, server, old):
            lab.control.add_peer(heir, replaces=public_key_of(old))
            assert ask_site("203.0.113.10", 4) is not None
            output_of("wg", "set", INTERFACE, "private-key", "/dev/stdin", stdin=new.reveal())
            assert ask_site("203.0.113.10", 4) is not None
            lab.control.add_peer(heir, replaces=public_key_of(old))
            lab.control.remove_peer(public_key_of(old))
            assert ask_site("203.0.113.10", 4) is not None
            assert counted(lab, server, new).received > 0
    finally:
        lab.control.remove_peer(public_key_of(new))


@pytest.mark.quiet
def test_twenty_heirs_in_a_row_lose_nothing_of_a_stream_and_without_held_answers_they_do(lab: Lab) -> None:
    assert lost_by_heirs(lab, 10) == 0
    assert lost_by_heirs(lab, 10, over6=True) == 0

    lab.control.hold_answers(held=False)
    try:
        assert lost_by_heirs(lab, 1) > 0
    finally:
        lab.control.hold_answers(held=True)


def lost_by_heirs(lab: Lab, rotations: int, *, over6: bool = False) -> int:
    """How much of a dense stream does not come back while one key after the other takes a tunnel's addresses."""
    server, key = lab.servers[0], PrivateKey.generate()
    try:
        with accepted_tunnel(lab, server, key, over6=over6), dense_stream("203.0.113.10") as stream:
            for _ in range(rotations):
                eventually_answered(stream)
                old, key = key, followed(lab, server, key)
                eventually_answered(stream)
                lab.control.remove_peer(public_key_of(old))
    finally:
        lab.control.remove_peer(public_key_of(key))
    return len(stream.lost)


def followed(lab: Lab, server: LabServer, old: PrivateKey) -> PrivateKey:
    """The heir of the key that the tunnel goes by, once it shook hands."""
    new = PrivateKey.generate()
    heir = Peer(public_key=public_key_of(new), tunnel4=TUNNEL4, tunnel6=TUNNEL6)
    lab.control.add_peer(heir, replaces=public_key_of(old))
    output_of("wg", "set", INTERFACE, "private-key", "/dev/stdin", stdin=new.reveal())
    eventually(lambda: counted(lab, server, new).received > 0)
    return new


def eventually_answered(stream: DenseStream) -> None:
    """What is sent from now on comes back again."""
    sent = len(stream.sent_at)
    eventually(lambda: any(number >= sent for number in list(stream.came_at)))


def test_an_heir_that_was_never_heard_of_takes_the_addresses_when_the_old_key_goes(lab: Lab) -> None:
    server, old, new = lab.servers[0], PrivateKey.generate(), PrivateKey.generate()
    lab.control.add_peer(Peer(public_key=public_key_of(old), tunnel4=TUNNEL4, tunnel6=TUNNEL6))
    heir = Peer(public_key=public_key_of(new), tunnel4=TUNNEL4, tunnel6=TUNNEL6)
    lab.control.add_peer(heir, replaces=public_key_of(old))
    lab.control.remove_peer(public_key_of(old))
    try:
        with bare_tunnel(BareTunnel(server=server, key=new, tunnel4=TUNNEL4, tunnel6=TUNNEL6)):
            assert ask_site("203.0.113.10", 4) is not None
    finally:
        lab.control.remove_peer(public_key_of(new))


def test_a_rotated_key_takes_the_addresses_of_the_one_before(lab: Lab) -> None:
    server, old, new = lab.servers[0], PrivateKey.generate(), PrivateKey.generate()
    lab.control.add_peer(Peer(public_key=public_key_of(old), tunnel4=TUNNEL4, tunnel6=TUNNEL6))
    try:
        with accepted_tunnel(lab, server, new):
            assert ask_site("203.0.113.10", 4) is not None
    finally:
        lab.control.remove_peer(public_key_of(old))
