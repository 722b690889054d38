"""The servers' WireGuard: the kernel's where it has it, wireguard-go elsewhere (wg(8))."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_lab.commands import inside, ip_batch, run
from maikr_lab.errors import LabError
from maikr_lab.plan import WIREGUARD_PORT, LabPlan, ServerPlan
from maikr_lab.topology import address_line
from maikr_lab.uapi import allow

MTU = 1420


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A device's key and the addresses that its packets may come from. `preshared_seed` gives each server's preshared
    key; None: there are none.
    """

    public_key: PublicKey
    tunnel4: IPv4Address
    tunnel6: IPv6Address
    preshared_seed: PrivateKey | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        """As WireGuard's allowed IPs."""
        return f"{self.tunnel4}/32", f"{self.tunnel6}/128"


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
    yield from (address_line(f"{address}/{address.max_prefixlen}", name) for address in server.tunnel.both)
    yield f"route add {plan.devices4} dev {name}"
    yield f"route add {plan.devices6} dev {name}"


async def accept_peer(server: ServerPlan, peer: Peer) -> None:
    """Let a key in. Addresses that another key held become this one's."""
    await _set(server, peer.public_key, *_preshared(peer), "allowed-ips", ",".join(peer.addresses), of=peer)


async def accept_heir(server: ServerPlan, peer: Peer) -> None:
    """Let a key shake hands; it has no addresses yet."""
    await _set(server, peer.public_key, *_preshared(peer), of=peer)


async def give_addresses(server: ServerPlan, peer: Peer) -> None:
    """Addresses that another key held become this one's, at once."""
    await allow(server.name, server.interface, peer.public_key, peer.addresses)


async def forget_peer(server: ServerPlan, key: PublicKey) -> None:
    """Let a key in no more; a key that was never there is no error."""
    await _set(server, key, "remove")


def _preshared(peer: Peer) -> tuple[str, ...]:
    return ("preshared-key", "/dev/stdin") if peer.preshared_seed else ()


async def _set(server: ServerPlan, key: PublicKey, *arguments: str, of: Peer | None = None) -> None:
    seed = of.preshared_seed if of else None
    stdin = "" if seed is None else f"{seed.for_server(server.name).reveal()}\n"
    await run(inside(server.name, ["wg", "set", server.interface, "peer", str(key), *arguments]), stdin=stdin)


async def transfers(server: ServerPlan) -> tuple[Transfer, ...]:
    """What the server counted, a key each."""
    text = await run(inside(server.name, ["wg", "show", server.interface, "transfer"]))
    rows = (line.split() for line in text.splitlines())
    return tuple(Transfer(public_key=PublicKey(key), received=int(rx), sent=int(tx)) for key, rx, tx in rows)
