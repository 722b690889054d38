"""The servers' WireGuard: the kernel's where it has it, wireguard-go elsewhere (wg(8))."""

from __future__ import annotations

import asyncio
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_lab.commands import inside, ip_batch, run
from maikr_lab.errors import LabError
from maikr_lab.plan import WIREGUARD_PORT, LabPlan, ServerPlan

MTU = 1420


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A device's key and the addresses that its packets may come from."""

    public_key: PublicKey
    tunnel4: IPv4Address
    tunnel6: IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """What a server counted for one key: bytes it received and bytes it sent, since the key was added."""

    public_key: PublicKey
    received: int
    sent: int


def public_key_of(key: PrivateKey) -> PublicKey:
    """The public half (RFC 7748)."""
    private = X25519PrivateKey.from_private_bytes(b64decode(key.reveal()))
    return PublicKey(b64encode(private.public_key().public_bytes_raw()).decode())


async def kernel_has_wireguard() -> bool:
    """Whether the module is there, tried in the lab's own network namespace."""
    try:
        await run(["ip", "link", "add", "probe", "type", "wireguard"])
        await run(["ip", "link", "del", "probe"])
    except LabError:
        return False
    return True


async def start_server(plan: LabPlan, server: ServerPlan, key: PrivateKey, *, kernel: bool) -> None:
    """Make the server's interface listen. Raises LabError."""
    name, space = server.interface, server.name
    if kernel:
        await run(["ip", "-n", space, "link", "add", name, "type", "wireguard"])
    else:
        await run(inside(space, ["wireguard-go", name]))
    arguments = ["wg", "set", name, "listen-port", str(WIREGUARD_PORT), "private-key", "/dev/stdin"]
    await run(inside(space, arguments), stdin=f"{key.reveal()}\n")
    await ip_batch(_lines(plan, server), space)


def _lines(plan: LabPlan, server: ServerPlan) -> Iterator[str]:
    name = server.interface
    yield f"link set {name} mtu {MTU} up"
    yield from (f"addr add {address}/{address.max_prefixlen} dev {name}" for address in server.tunnel.both)
    yield f"route add {plan.devices4} dev {name}"
    yield f"route add {plan.devices6} dev {name}"


async def accept_peer(server: ServerPlan, peer: Peer) -> None:
    """Let a key in. Addresses that another key held become this one's."""
    allowed = f"{peer.tunnel4}/32,{peer.tunnel6}/128"
    await _set(server, peer.public_key, "allowed-ips", allowed)


async def forget_peer(server: ServerPlan, key: PublicKey) -> None:
    """Let a key in no more; a key that was never there is no error."""
    await _set(server, key, "remove")


async def _set(server: ServerPlan, key: PublicKey, *arguments: str) -> None:
    await run(inside(server.name, ["wg", "set", server.interface, "peer", str(key), *arguments]))


async def transfers(server: ServerPlan) -> tuple[Transfer, ...]:
    """What the server counted, a key each."""
    text = await run(inside(server.name, ["wg", "show", server.interface, "transfer"]))
    rows = (line.split() for line in text.splitlines())
    return tuple(Transfer(public_key=PublicKey(key), received=int(rx), sent=int(tx)) for key, rx, tx in rows)


class Peers:
    """The keys that all servers accept; changes are made one after the other."""

    def __init__(self, servers: tuple[ServerPlan, ...]) -> None:
        self._servers = servers
        self._turn = asyncio.Lock()

    async def add(self, peer: Peer) -> None:
        """Have every server accept it. Raises LabError."""
        async with self._turn:
            await asyncio.gather(*(accept_peer(server, peer) for server in self._servers))

    async def remove(self, key: PublicKey) -> None:
        """Have every server forget it. Raises LabError."""
        async with self._turn:
            await asyncio.gather(*(forget_peer(server, key) for server in self._servers))
