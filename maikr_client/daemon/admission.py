"""What of a plan can't be true of any server, before anything is done with it."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

from maikr_client.errors import Failed
from maikr_client.model.plan import ExitServer, TunnelPlan
from maikr_client.model.problem import ProblemCode


def check(plan: TunnelPlan) -> None:
    """Raises Failed: SERVER_MALFORMED names the server, INVALID_VALUE is about this device's own addresses."""
    for server in (*plan.candidates, *plan.exits):
        _check_server(server)
    for address in (plan.identity.tunnel4, plan.identity.tunnel6):
        if not _is_host(address):
            raise Failed(ProblemCode.INVALID_VALUE, what="identity", why="no device can have this address")


def _check_server(server: ExitServer) -> None:
    families = (server.endpoint4, IPv4Address), (server.endpoint6, IPv6Address)
    if any(endpoint is not None and not isinstance(endpoint.address, family) for endpoint, family in families):
        raise Failed(ProblemCode.SERVER_MALFORMED, server=server.name, why="endpoint of the other family")
    addresses = (server.tunnel4, server.tunnel6, server.exit4, server.exit6)
    if not all(address is None or _is_host(address) for address in addresses):
        raise Failed(ProblemCode.SERVER_MALFORMED, server=server.name, why="an address that no server can have")


def _is_host(address: IPv4Address | IPv6Address) -> bool:
    zone = isinstance(address, IPv6Address) and address.scope_id is not None
    return not (zone or address.is_unspecified or address.is_multicast or address.is_loopback or address.is_link_local)
