"""Whom the resolver asks: reserved addresses that the kernel leads, each by its way, to real name servers. Pure.

The numbers follow from slot and server alone, so that a question under way is never led elsewhere by another's coming.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Final

from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.daemon.steering import DIRECT, RESERVED4, RESERVED6, IpAddress, Outcome, through
from maikr_client.daemon.steering import Upstream as Led
from maikr_client.model.name_server import NameServer
from maikr_client.model.plan import MAX_EXITS
from maikr_client.wire.resolving import SplitDomain, Upstream

BLOCK4: Final = RESERVED4[255]
BLOCK6: Final = RESERVED6[255]
"""Led nowhere: what is wholly blocked is answered with these."""

MAX_LINKS: Final = 8
MAX_LINK_SERVERS: Final = 2
MAX_CUSTOM: Final = 4
MAX_OWN: Final = 4
_FIRST: Final = 10
_FIRST_DIRECT: Final = 200
_FIRST_LINK: Final = 210
_HOME: Final[tuple[IPv4Network | IPv6Network, ...]] = tuple(
    ip_network(each) for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkNames:
    """Domains that the servers of another link, such as another VPN's, answer for."""

    device: str
    servers: tuple[IpAddress, ...]
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameServices:
    """The machine's own network's: name servers and search domains; and what `links` beside it know."""

    servers: tuple[IpAddress, ...] = ()
    search: tuple[str, ...] = ()
    links: tuple[LinkNames, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstreams:
    """`led` are for the kernel, `asked` for the resolver; `by_outcome` is the index of who answers what goes that way,
    `local` of who answers for the home, `split` says who answers for other links' domains.
    """

    led: tuple[Led, ...]
    asked: tuple[Upstream, ...]
    by_outcome: Mapping[Outcome, int]
    local: int | None
    split: tuple[SplitDomain, ...] = ()


def upstreams(desired: DesiredNetwork, custom: tuple[NameServer, ...], own: NameServices) -> Upstreams:
    """One for each exit, and one for what goes direct. `custom` servers are asked in place of all others, each
    way.
    """
    named = [(through(each.slot), each.server.name, list(_of_exit(each, custom))) for each in desired.exits]
    direct = custom or tuple(NameServer(address=each) for each in own.servers[:MAX_OWN])
    named.append((DIRECT, "direct", list(_led(direct, DIRECT, _FIRST_DIRECT, 1))))
    found = [(outcome, name, ways) for outcome, name, ways in named if ways]
    index = {outcome: number for number, (outcome, _, _) in enumerate(found)}
    links = [(each, list(_of_link(each, place))) for place, each in enumerate(own.links[:MAX_LINKS])]
    return Upstreams(
        led=tuple(led for ways in (*(ways for _, _, ways in found), *(ways for _, ways in links)) for led, _ in ways),
        asked=(
            *(
                Upstream(name=name, servers=tuple(server for _, server in ways), mix_case=outcome == DIRECT)
                for outcome, name, ways in found
            ),
            *(
                Upstream(name=f"link {each.device}", servers=tuple(server for _, server in ways))
                for each, ways in links
            ),
        ),
        by_outcome=index,
        local=index.get(DIRECT) if desired.allow_lan and _are_of_home(own.servers) else None,
        split=tuple(
            SplitDomain(name=domain, upstream=place)
            for place, (each, _) in enumerate(links, len(found))
            for domain in each.domains
        ),
    )


def _of_link(link: LinkNames, place: int) -> Iterator[tuple[Led, NameServer]]:
    servers = (NameServer(address=each) for each in link.servers[:MAX_LINK_SERVERS])
    for led, server in _led(servers, DIRECT, _FIRST_LINK + place * MAX_LINK_SERVERS, 1):
        yield replace(led, device=link.device), server


def _of_exit(exit_: DesiredExit, custom: tuple[NameServer, ...]) -> Iterator[tuple[Led, NameServer]]:
    inside = exit_.server.tunnel4 or exit_.server.tunnel6
    servers = custom or (() if inside is None else (NameServer(address=inside),))
    yield from _led(servers, through(exit_.slot), _FIRST + exit_.slot, MAX_EXITS + 1)


def _led(servers: Iterable[NameServer], outcome: Outcome, first: int, stride: int) -> Iterator[tuple[Led, NameServer]]:
    for place, server in enumerate(tuple(servers)[:MAX_CUSTOM]):
        number = first + place * stride
        address: IpAddress = RESERVED4[number] if server.address.version == 4 else RESERVED6[number]  # noqa: PLR2004 - IP's version
        yield Led(address=address, target=server.address, outcome=outcome), replace(server, address=address)


def _are_of_home(servers: tuple[IpAddress, ...]) -> bool:
    return bool(servers) and all(any(each in network for network in _HOME) for each in servers)
