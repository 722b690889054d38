"""What another program takes away of ours, and whether it is back, by the kernel's own words."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from maikr_client.daemon.linux.links import running_devices
from maikr_client.daemon.linux.nft_state import table_state
from maikr_client.daemon.linux.numbers import slot_of
from maikr_client.daemon.linux.routing_state import current_routing
from maikr_client.daemon.linux.routing_values import Routing
from maikr_client.daemon.linux.sysctls import AT_LEAST, SYSTEM

FLUSHES = (
    "nft flush ruleset",
    "nft delete table inet maikr",
    "nft flush chain inet maikr guard",
    "nft insert rule inet maikr guard accept",
    "nft delete table inet maikr; nft add table inet maikr",
)
ROUTES = (
    "ip rule del pref 31900",
    "ip -6 rule del pref 31900",
    "ip rule flush; ip rule add pref 32766 lookup main",
    "ip route flush table 5352",
    "ip -6 route flush table 5352",
)
DEVICES = ("ip link del maikr0", "ip link set maikr0 down", "ip addr flush dev maikr0")
SWITCHES = ("sysctl -qw net.ipv4.conf.all.src_valid_mark=0",)
BOTH_LAYERS = "ip rule del pref 31900; ip -6 rule del pref 31900; nft flush ruleset"
"""In this order: else packets wait for a neighbour that does not exist, and the witness would see none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ours:
    """What is ours in the kernel, as far as it can be compared after it was made anew."""

    rules: tuple[bytes, ...]
    routing: tuple[Routing, Routing]
    devices: frozenset[str]
    switches: tuple[str, ...]


def ours() -> Ours:
    """Now."""
    table = table_state()
    return Ours(
        rules=tuple(sorted(chain for chain, _ in table.rules)) if table else (),
        routing=(current_routing(4), current_routing(6)),
        devices=frozenset(name for name in running_devices() if slot_of(name) is not None),
        switches=tuple((SYSTEM / name).read_text("ascii") for name in AT_LEAST),
    )


def is_back(before: Ours) -> bool:
    """All is as before."""
    try:
        return ours() == before
    except OSError:
        return False


@contextmanager
def blaster(address: str, device: str) -> Iterator[None]:
    """Datagrams as fast as one thread can, by a socket that is bound to the physical device."""
    ended = threading.Event()
    thread = threading.Thread(target=_blast, args=(address, device, ended), daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _blast(address: str, device: str, ended: threading.Event) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as sender:
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, device.encode())
        sender.setblocking(False)
        while not ended.is_set():
            with contextlib.suppress(OSError):
                sender.sendto(b"clear", (address, 4321))
