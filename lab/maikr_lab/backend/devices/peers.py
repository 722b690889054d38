"""Tells the VPN servers which keys to accept: JSON lines over a Unix socket, one answer a line."""

from __future__ import annotations

import json
import socket
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from maikr_lab.backend.devices.addresses import Addresses
from maikr_lab.backend.errors import Refusal, Refused

TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A key to be accepted. `replaces`: it takes the addresses of that key with its first handshake, on each server by
    itself. `preshared_seed` gives each server's preshared key, and no server is to be told more than its own.
    """

    public_key: str
    addresses: Addresses
    replaces: str | None = None
    preshared_seed: str | None = field(default=None, repr=False)


class Peers(Protocol):
    """The servers' peers. Both methods are idempotent and raise Refused (503) when the servers can't be told."""

    def add(self, peer: Peer) -> None:
        """From now on every server accepts this key at its addresses."""

    def remove(self, public_key: str) -> None:
        """From now on no server accepts this key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SocketPeers:
    """Peers behind a Unix socket."""

    path: Path

    def add(self, peer: Peer) -> None:
        """See Peers."""
        optional = {"replaces": peer.replaces, "preshared_seed": peer.preshared_seed}
        self._tell(
            {
                "op": "add",
                "public_key": peer.public_key,
                "tunnel4": str(peer.addresses.tunnel4),
                "tunnel6": str(peer.addresses.tunnel6),
            }
            | {name: value for name, value in optional.items() if value is not None}
        )

    def remove(self, public_key: str) -> None:
        """See Peers."""
        self._tell({"op": "remove", "public_key": public_key})

    def _tell(self, change: dict[str, str]) -> None:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
                connection.settimeout(TIMEOUT_S)
                connection.connect(str(self.path))
                connection.sendall(json.dumps(change).encode() + b"\n")
                answer = json.loads(connection.makefile("rb").readline())
        except (OSError, ValueError) as error:
            raise Refused(Refusal.SERVERS_AWAY) from error
        if not isinstance(answer, dict) or answer.get("ok") is not True:
            raise Refused(Refusal.SERVERS_AWAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPeers:
    """A backend without servers to tell."""

    def add(self, peer: Peer) -> None:
        """See Peers."""

    def remove(self, public_key: str) -> None:
        """See Peers."""
