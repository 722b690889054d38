"""The VPN servers: what the directory says of each, and which exits are ours."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address

from pydantic import BaseModel, ConfigDict, TypeAdapter


class Coordinates(BaseModel):
    """Degrees, WGS 84."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    latitude: float
    longitude: float


class Server(BaseModel):
    """One server, as docs/api.md describes it.

    Names and kinds of the fields are checked, their contents are not: what a client does with a malformed key or
    address can only be tried with a backend that hands one out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    country: str
    country_code: str
    city: str
    coordinates: Coordinates
    endpoint4: str | None
    endpoint6: str | None
    public_key: str
    tunnel4: str | None
    tunnel6: str | None
    exit4: str | None
    exit6: str | None
    load: float | None = None
    speed_url: str | None = None


class ServerList(BaseModel):
    """The answer of GET /v1/servers."""

    model_config = ConfigDict(frozen=True)

    servers: tuple[Server, ...]


Address = IPv4Address | IPv6Address


def _addresses(texts: Iterable[str | None]) -> frozenset[Address]:
    found: set[Address] = set()
    for text in texts:
        try:
            found.add(ip_address(text or ""))
        except ValueError:
            continue
    return frozenset(found)


class Directory:
    """The servers of one configuration; `body` is the listing in JSON and `etag` its strong validator (RFC 9110)."""

    def __init__(self, servers: tuple[Server, ...]) -> None:
        self.body = TypeAdapter(ServerList).dump_json(ServerList(servers=servers))
        self.etag = f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'
        self.names = frozenset(server.name for server in servers)
        self.exits = _addresses(text for server in servers for text in (server.exit4, server.exit6))
        self.tunnels = _addresses(text for server in servers for text in (server.tunnel4, server.tunnel6))
