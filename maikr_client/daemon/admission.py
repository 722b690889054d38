"""What of a plan can't be true of any server, before anything is done with it."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address
from typing import Final

from maikr_client.daemon.steering import POOL4, POOL6, IpAddress
from maikr_client.errors import Failed
from maikr_client.model.local_addresses import can_be_inside
from maikr_client.model.plan import ExitServer, TunnelIdentity, TunnelPlan
from maikr_client.model.problem import ProblemCode

BROADCAST: Final = IPv4Address("255.255.255.255")


def check(plan: TunnelPlan) -> None:
    """Raises Failed: SERVER_MALFORMED names the server, INVALID_VALUE is about this device's own addresses."""
    by_rules = (server for each in plan.rule_exits for server in each.candidates)
    for server in (*plan.candidates, *plan.exits, *by_rules):
        _check_server(server, plan.identity)
    for address in (plan.identity.tunnel4, plan.identity.tunnel6):
        if not (_is_host(address) and can_be_inside(address)):
            raise Failed(ProblemCode.INVALID_VALUE, what="identity", why="no device can have this address")


def _check_server(server: ExitServer, identity: TunnelIdentity) -> None:
    families = (server.endpoint4, IPv4Address), (server.endpoint6, IPv6Address)
    if any(endpoint is not None and not isinstance(endpoint.address, family) for endpoint, family in families):
        raise Failed(ProblemCode.SERVER_MALFORMED, server=server.name, why="endpoint of the other family")
    endpoints = (endpoint.address for endpoint, _ in families if endpoint is not None)
    addresses = (*endpoints, server.tunnel4, server.tunnel6, server.exit4, server.exit6)
    if not all(address is None or _is_host(address) for address in addresses):
        raise Failed(ProblemCode.SERVER_MALFORMED, server=server.name, why="an address that no server can have")
    inside = tuple(address for address in (server.tunnel4, server.tunnel6) if address is not None)
    if not all(can_be_inside(address) for address in inside) or {identity.tunnel4, identity.tunnel6} & {*inside}:
        raise Failed(ProblemCode.SERVER_MALFORMED, server=server.name, why="an address that no server has inside")


def _is_host(address: IpAddress) -> bool:
    """One that means a host, the same one everywhere, and none of the names that are answered here."""
    if isinstance(address, IPv6Address):
        odd = address.scope_id is not None or address.ipv4_mapped is not None or address in POOL6
    else:
        odd = address == BROADCAST or address in POOL4
    return not (odd or address.is_unspecified or address.is_multicast or address.is_loopback or address.is_link_local)
