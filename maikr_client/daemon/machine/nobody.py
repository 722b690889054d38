"""The network to want while nobody knows what was wanted: no exit, no LAN, nothing leaves."""

from __future__ import annotations

import base64
from ipaddress import IPv4Address, IPv6Address

from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.model.keys import KEY_BYTES, PrivateKey
from maikr_client.model.plan import TunnelIdentity


def blocked_for_nobody() -> DesiredNetwork:
    """Without exits the identity is never used: an all-zero key, the dummy address (RFC 7600), the discard prefix
    (RFC 6666).
    """
    identity = TunnelIdentity(
        private_key=PrivateKey(base64.b64encode(bytes(KEY_BYTES)).decode()),
        tunnel4=IPv4Address("192.0.0.8"),
        tunnel6=IPv6Address("100::1"),
    )
    return DesiredNetwork(identity=identity, exits=(), default_slot=None, allow_lan=False)
