"""What the client wants of the machine, as one value: the daemon makes it so."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from maikr_client.errors import InvalidValue
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.server import NAME, Server

MAX_CANDIDATES = 16
MAX_EXITS = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class TunnelIdentity:
    """This device to every server: its private key and its addresses inside the tunnels."""

    private_key: PrivateKey
    tunnel4: IPv4Address
    tunnel6: IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitServer:
    """What the daemon needs to know of a server, and nothing else. See `Server` for the fields' meaning."""

    name: str
    public_key: PublicKey
    endpoint4: Endpoint | None
    endpoint6: Endpoint | None
    tunnel4: IPv4Address | None
    tunnel6: IPv6Address | None
    exit4: IPv4Address | None = None
    exit6: IPv6Address | None = None

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise InvalidValue("server", "name is not letters, digits and hyphens")
        if self.endpoint4 is None and self.endpoint6 is None:
            raise InvalidValue(f"server {self.name}", "no endpoint")
        if self.tunnel4 is None and self.tunnel6 is None:
            raise InvalidValue(f"server {self.name}", "no address inside the tunnel")


@dataclass(frozen=True, slots=True, kw_only=True)
class TunnelPlan:
    """The wish. `candidates` are the default exit's servers, best first (1..16, no name twice); `exits` are further
    servers that rules name, each its own tunnel. `allow_lan` lets private networks be reached beside the tunnel.
    Raises InvalidValue.
    """

    identity: TunnelIdentity
    candidates: tuple[ExitServer, ...]
    exits: tuple[ExitServer, ...] = ()
    allow_lan: bool = True
    lockdown: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.candidates) <= MAX_CANDIDATES:
            raise InvalidValue("plan", f"not 1..{MAX_CANDIDATES} candidates")
        if len(self.exits) > MAX_EXITS:
            raise InvalidValue("plan", f"more than {MAX_EXITS} exits")
        for servers in (self.candidates, self.exits):
            if len({server.name for server in servers}) != len(servers):
                raise InvalidValue("plan", "a server is named twice")


def exit_server(server: Server) -> ExitServer:
    """The part of the directory's `server` that the daemon may know."""
    return ExitServer(
        name=server.name,
        public_key=server.public_key,
        endpoint4=server.endpoint4,
        endpoint6=server.endpoint6,
        tunnel4=server.tunnel4,
        tunnel6=server.tunnel6,
        exit4=server.exit4,
        exit6=server.exit6,
    )
