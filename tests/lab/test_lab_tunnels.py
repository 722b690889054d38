"""A bare WireGuard client, without any of Maikr's own code, gets through each of the lab's servers."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address

import dns.message
import dns.query
import pytest

from maikr_client.model.keys import PrivateKey
from maikr_lab.wireguard import Peer, Transfer, public_key_of
from tests.support.lab import Lab, LabServer, ask_site, output_of, queries_in

pytestmark = pytest.mark.lab

TUNNEL4, TUNNEL6 = IPv4Address("10.72.255.9"), IPv6Address("fd72::ff09")
SITES = ("203.0.113.0/25", "2001:db8:113::/64")


def make_interface(name: str) -> None:
    if subprocess.run(["ip", "link", "add", name, "type", "wireguard"], capture_output=True, check=False).returncode:
        output_of("wireguard-go", name)


@contextmanager
def bare_tunnel(lab: Lab, server: LabServer, endpoint: str, key: PrivateKey) -> Iterator[None]:
    """Up with `ip` and `wg` alone; the sites and the server's own addresses lead through it."""
    name = "bare0"
    lab.control.add_peer(Peer(public_key=public_key_of(key), tunnel4=TUNNEL4, tunnel6=TUNNEL6))
    make_interface(name)
    try:
        peer = ["peer", str(server.public_key), "endpoint", endpoint, "allowed-ips", "0.0.0.0/0,::/0"]
        output_of("wg", "set", name, "private-key", "/dev/stdin", *peer, stdin=key.reveal())
        output_of("ip", "addr", "add", f"{TUNNEL4}/32", "dev", name)
        output_of("ip", "addr", "add", f"{TUNNEL6}/128", "dev", name)
        output_of("ip", "link", "set", name, "mtu", "1420", "up")
        for destination in (*SITES, str(server.tunnel4), str(server.tunnel6)):
            output_of("ip", "route", "add", destination, "dev", name)
        yield
    finally:
        output_of("ip", "link", "del", name)
        lab.control.remove_peer(public_key_of(key))


def counted(lab: Lab, server: LabServer, key: PrivateKey) -> Transfer:
    return next(one for one in lab.control.transfers(server.name) if one.public_key == public_key_of(key))


def test_through_each_server_the_site_sees_its_exit_address(lab: Lab) -> None:
    for server in lab.servers:
        for endpoint in (server.endpoint4, server.endpoint6):
            with bare_tunnel(lab, server, endpoint, PrivateKey.generate()):
                answers = ask_site("whoami.test", 4), ask_site("whoami.test", 6)
            assert [answer and answer.source for answer in answers] == [str(server.exit4), str(server.exit6)]


def test_the_resolver_in_the_tunnel_answers_and_notes(lab: Lab) -> None:
    server = lab.servers[0]
    with bare_tunnel(lab, server, server.endpoint4, PrivateKey.generate()):
        before = len(queries_in(server.queries))
        for address in (server.tunnel4, server.tunnel6):
            for ask in (dns.query.udp, dns.query.tcp):
                assert ask(dns.message.make_query("whoami.test", "A"), str(address), timeout=5).answer
    noted = queries_in(server.queries)[before:]
    assert [(query.source, query.transport) for query in noted] == [
        (str(TUNNEL4), "udp"),
        (str(TUNNEL4), "tcp"),
        (str(TUNNEL6), "udp"),
        (str(TUNNEL6), "tcp"),
    ]


def test_the_speed_endpoint_sends_and_takes_what_was_asked(lab: Lab) -> None:
    server, key = lab.servers[0], PrivateKey.generate()
    with bare_tunnel(lab, server, server.endpoint4, key):
        url = f"http://{server.tunnel4}:8080"
        sent = output_of("curl", "-sS", "-o", "/dev/null", "-w", "%{size_download}", f"{url}/download?bytes=1000000")
        taken = output_of("curl", "-sS", "--data-binary", "@-", f"{url}/upload", stdin="x" * 500_000)
        transfer = counted(lab, server, key)
    assert (sent, taken) == ("1000000", '{"bytes": 500000}')
    assert transfer.sent > 1_000_000
    assert transfer.received > 500_000


def test_a_dead_server_carries_nothing_until_it_is_revived(lab: Lab) -> None:
    server = lab.servers[0]
    with bare_tunnel(lab, server, server.endpoint4, PrivateKey.generate()):
        assert ask_site("203.0.113.10", 4) is not None
        lab.control.kill_server(server.name)
        try:
            assert ask_site("203.0.113.10", 4, limit_s=0.5) is None
        finally:
            lab.control.revive_server(server.name)
        assert ask_site("203.0.113.10", 4, limit_s=10) is not None


def test_a_key_that_was_removed_carries_nothing(lab: Lab) -> None:
    server, key = lab.servers[0], PrivateKey.generate()
    with bare_tunnel(lab, server, server.endpoint4, key):
        assert ask_site("203.0.113.10", 4) is not None

        lab.control.remove_peer(public_key_of(key))

        assert ask_site("203.0.113.10", 4, limit_s=0.5) is None


def test_a_rotated_key_takes_the_addresses_of_the_one_before(lab: Lab) -> None:
    server, old, new = lab.servers[0], PrivateKey.generate(), PrivateKey.generate()
    lab.control.add_peer(Peer(public_key=public_key_of(old), tunnel4=TUNNEL4, tunnel6=TUNNEL6))
    try:
        with bare_tunnel(lab, server, server.endpoint4, new):
            assert ask_site("203.0.113.10", 4) is not None
    finally:
        lab.control.remove_peer(public_key_of(old))
