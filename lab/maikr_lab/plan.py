"""What is in the world? Names and addresses of everything, decided before anything is built.

Outer addresses come from the documentation ranges (RFC 5737, RFC 3849), so that none of them exists elsewhere. The home
router does not translate addresses: a site that the client host reaches in clear sees the client host's own address.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network

from maikr_client.model.endpoint import Endpoint
from maikr_lab.atlas import Place, places
from maikr_lab.errors import LabError

WIREGUARD_PORT = 51820
SPEED_PORT = 8080
HTTP_PORT = 80
HTTPS_PORT = 443
ECHO_PORT = 7
DNS_PORT = 53
SMTP_PORT = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Dual:
    """One address of each family, either of which may be missing."""

    v4: IPv4Address | None
    v6: IPv6Address | None

    @property
    def both(self) -> tuple[IPv4Address | IPv6Address, ...]:
        """Those that are there, IPv4 first."""
        return tuple(address for address in (self.v4, self.v6) if address is not None)


def _dual(v4: str, v6: str) -> Dual:
    return Dual(v4=IPv4Address(v4) if v4 else None, v6=IPv6Address(v6) if v6 else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerPlan:
    """A VPN server: `rtt_ms` is the round trip between it and the client host, 0 for none of the lab's making."""

    place: Place
    outer: Dual
    tunnel: Dual
    rtt_ms: float

    @property
    def name(self) -> str:
        """Its name in the directory, which is its namespace's too."""
        return self.place.name

    @property
    def interface(self) -> str:
        """Its WireGuard interface. Unique in the lab: wireguard-go's sockets of all namespaces share a directory."""
        return f"lab-{self.name}"

    def endpoint(self, address: IPv4Address | IPv6Address | None) -> Endpoint | None:
        """Where it listens, at this one of its addresses."""
        return None if address is None else Endpoint(address, WIREGUARD_PORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePlan:
    """A web site's name, and its addresses or the name that it is another name for."""

    name: str
    addresses: Dual
    alias_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account that exists and is verified from the start."""

    email: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The client host's network: its own and its router's addresses, the interface at either end of the link."""

    client4: IPv4Interface
    client6: IPv6Interface
    router4: IPv4Interface
    router6: IPv6Interface
    client_interface: str
    router_interface: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabPlan:
    """The whole world. Namespaces are named by what is in them. `netem`: the kernel can delay packets by itself."""

    servers: tuple[ServerPlan, ...]
    sites: tuple[SitePlan, ...]
    home: Home
    account: Account
    api: Dual
    mail: Dual
    router_wan: Dual
    core: Dual
    devices4: IPv4Network
    devices6: IPv6Network
    api_name: str = "api.maikr.test"
    client_ns: str = "client"
    router_ns: str = "router"
    internet_ns: str = "internet"
    sites_ns: str = "sites"
    backend_ns: str = "backend"
    netem: bool = False

    @property
    def namespaces(self) -> tuple[str, ...]:
        """All of them."""
        fixed = (self.client_ns, self.router_ns, self.internet_ns, self.sites_ns, self.backend_ns)
        return (*fixed, *(server.name for server in self.servers))

    def server(self, name: str) -> ServerPlan:
        """The server of this name. Raises LabError."""
        for server in self.servers:
            if server.name == name:
                return server
        raise LabError(f"no server is called {name!r}")


def _sites() -> tuple[SitePlan, ...]:
    shared = _dual("203.0.113.20", "2001:db8:113::20")
    return (
        SitePlan(name="whoami.test", addresses=_dual("203.0.113.10", "2001:db8:113::10")),
        SitePlan(name="alpha.test", addresses=shared),
        SitePlan(name="beta.test", addresses=shared),
        SitePlan(name="gamma.test", addresses=shared),
        SitePlan(name="www.alias.test", addresses=shared, alias_of="alpha.test"),
        SitePlan(name="v6only.test", addresses=_dual("", "2001:db8:113::30")),
        SitePlan(name="v4only.test", addresses=_dual("203.0.113.40", "")),
        SitePlan(name="deep.sub.alpha.test", addresses=_dual("203.0.113.50", "2001:db8:113::50")),
    )


def _home() -> Home:
    return Home(
        client4=IPv4Interface("192.0.2.10/24"),
        client6=IPv6Interface("2001:db8:1::10/64"),
        router4=IPv4Interface("192.0.2.1/24"),
        router6=IPv6Interface("2001:db8:1::1/64"),
        client_interface="eth0",
        router_interface="lan0",
    )


def _server(number: int, place: Place, rtt_ms: float) -> ServerPlan:
    return ServerPlan(
        place=place,
        outer=_dual(f"198.51.100.{10 + number}", f"2001:db8:51::{10 + number}"),
        tunnel=_dual(f"10.64.{number}.1", f"fd64:0:0:{number}::1"),
        rtt_ms=rtt_ms,
    )


def plan_lab(servers: int, delays_ms: tuple[float, ...] = ()) -> LabPlan:
    """A world with so many servers (1..24).

    `delays_ms` are round trips in milliseconds, one a server; the last holds for the rest; none given, each place's
    own. Raises LabError for a number that can't be.
    """
    known = places()
    if not 1 <= servers <= len(known):
        raise LabError(f"the lab has 1 to {len(known)} servers, not {servers}")
    if any(not 0 <= delay <= 10_000 for delay in delays_ms):  # noqa: PLR2004 - ten seconds is farther than the moon
        raise LabError("a delay is 0 to 10000 milliseconds")

    def rtt_ms(index: int) -> float:
        return delays_ms[min(index, len(delays_ms) - 1)] if delays_ms else known[index].rtt_ms

    opened = tuple(_server(index + 1, known[index], rtt_ms(index)) for index in range(servers))
    return LabPlan(
        servers=opened,
        sites=_sites(),
        home=_home(),
        account=Account(email="person@maikr.test", password="sunny-harbour-quiet-lamp-41"),  # noqa: S106 - in the lab only
        api=_dual("203.0.113.70", "2001:db8:113::70"),
        mail=_dual("203.0.113.25", "2001:db8:113::25"),
        router_wan=_dual("203.0.113.2", "2001:db8:113::2"),
        core=_dual("203.0.113.1", "2001:db8:113::1"),
        devices4=IPv4Network("10.72.0.0/16"),
        devices6=IPv6Network("fd72::/64"),
    )
