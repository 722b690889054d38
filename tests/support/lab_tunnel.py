"""A WireGuard client made of `ip` and `wg` alone: what the product is compared with."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.keys import PrivateKey
from tests.support.lab import LabServer, eventually, output_of
from tests.support.roaming import tunnel_processes

INTERFACE = "bare0"
SITES = ("203.0.113.0/26", "2001:db8:113::/122")
"""What leads through the tunnel, apart from the server's own addresses: sites, and not the backend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BareTunnel:
    """Whom to reach with what; `over6` takes the server's IPv6 endpoint."""

    server: LabServer
    key: PrivateKey
    tunnel4: IPv4Address
    tunnel6: IPv6Address
    over6: bool = False


@contextmanager
def bare_tunnel(wanted: BareTunnel) -> Iterator[None]:
    """Up within, gone after."""
    _make_interface()
    try:
        _configure(wanted)
        yield
    finally:
        output_of("ip", "link", "del", INTERFACE)
        # a dying wireguard-go would take the socket of its successor with it
        eventually(lambda: not tunnel_processes(INTERFACE))


def _make_interface() -> None:
    kernel = ["ip", "link", "add", INTERFACE, "type", "wireguard"]
    if subprocess.run(kernel, capture_output=True, check=False).returncode:
        output_of("wireguard-go", INTERFACE)


def _configure(wanted: BareTunnel) -> None:
    server = wanted.server
    endpoint = server.endpoint6 if wanted.over6 else server.endpoint4
    peer = ["peer", str(server.public_key), "endpoint", endpoint, "allowed-ips", "0.0.0.0/0,::/0"]
    output_of("wg", "set", INTERFACE, "private-key", "/dev/stdin", *peer, stdin=wanted.key.reveal())
    for address in (wanted.tunnel4, wanted.tunnel6):
        output_of("ip", "addr", "add", f"{address}/{address.max_prefixlen}", "dev", INTERFACE)
    output_of("ip", "link", "set", INTERFACE, "mtu", "1420", "up")
    for destination in (*SITES, str(server.tunnel4), str(server.tunnel6)):
        output_of("ip", "route", "add", destination, "dev", INTERFACE)
