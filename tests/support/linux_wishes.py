"""Desired networks for tests that compare texts."""

from __future__ import annotations

import base64
from ipaddress import IPv4Address, IPv6Address

from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.plan import ExitServer, TunnelIdentity

PRIVATE = base64.b64encode(bytes(32)).decode()
PUBLIC = base64.b64encode(bytes([1]) * 32).decode()
IDENTITY = TunnelIdentity(
    private_key=PrivateKey(PRIVATE), tunnel4=IPv4Address("10.64.0.2"), tunnel6=IPv6Address("fd64::2")
)


def an_exit(slot: int = 0, endpoint: str = "198.51.100.10:51820", *, v4: bool = True, v6: bool = True) -> DesiredExit:
    """An exit whose server has the tunnel families asked for."""
    where = Endpoint.parse(endpoint)
    server = ExitServer(
        name=f"server{slot}",
        public_key=PublicKey(PUBLIC),
        endpoint4=where if where.address.version == 4 else None,
        endpoint6=where if where.address.version == 6 else None,
        tunnel4=IPv4Address("10.64.0.1") if v4 else None,
        tunnel6=IPv6Address("fd64::1") if v6 else None,
    )
    return DesiredExit(slot=slot, server=server, endpoint=where)


def a_wish(*exits: DesiredExit, default: int | None = 0, allow_lan: bool = False) -> DesiredNetwork:
    """A network with these exits."""
    return DesiredNetwork(identity=IDENTITY, exits=exits, default_slot=default, allow_lan=allow_lan)
