"""How WireGuard's own packets to an endpoint leave now: from which address, and how large they may be."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import Final

from maikr_client.daemon.linux.numbers import OWN_MARK
from maikr_client.daemon.linux.socket_numbers import IP_MTU, IPV6_MTU, SO_MARK
from maikr_client.daemon.mtu import LARGEST_MTU, PADDED, SMALLEST_MTU
from maikr_client.daemon.ports import DesiredExit
from maikr_client.model.endpoint import Endpoint

_WIREGUARD: Final = 32
"""A data packet's header and tag (whitepaper, 5.4.6)."""
_AROUND: Final = {4: 20 + 8 + _WIREGUARD, 6: 40 + 8 + _WIREGUARD}


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """`mtu` is the tunnel's, as far as the kernel knows the path: the link's, and what routers told of it (ip(7),
    IP_MTU). Without a way there `source` is empty and `mtu` the largest.
    """

    source: str = ""
    mtu: int = LARGEST_MTU


def way_out(endpoint: Endpoint) -> WayOut:
    """Now, by the routes for our own mark."""
    v4 = endpoint.address.version == 4  # noqa: PLR2004 - IP version
    with socket.socket(socket.AF_INET if v4 else socket.AF_INET6, socket.SOCK_DGRAM) as asked:
        try:
            asked.setsockopt(socket.SOL_SOCKET, SO_MARK, OWN_MARK)
            asked.connect((str(endpoint.address), endpoint.port))
            option = (socket.IPPROTO_IP, IP_MTU) if v4 else (socket.IPPROTO_IPV6, IPV6_MTU)
            path = asked.getsockopt(*option)
        except OSError:
            return WayOut()
        return WayOut(source=str(asked.getsockname()[0]), mtu=tunnel_mtu(path, endpoint.address.version))


def tunnel_mtu(path: int, version: int) -> int:
    """What a tunnel may take when its own packets of this IP `version` may have `path` bytes: the other end pads by its
    own MTU, not by ours.
    """
    room = path - _AROUND[version]
    return LARGEST_MTU if room >= LARGEST_MTU else max(SMALLEST_MTU, room // PADDED * PADDED)


class TunnelMtus:
    """What was found out about each exit's path, for as long as its packets leave by the same way."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[Endpoint, str, int]] = {}

    def of(self, exit_: DesiredExit) -> int:
        """The least of what was found and what the kernel knows now."""
        way = way_out(exit_.endpoint)
        endpoint, source, found = self._found.get(exit_.slot, (exit_.endpoint, way.source, LARGEST_MTU))
        if (endpoint, source) == (exit_.endpoint, way.source):
            return min(way.mtu, found)
        del self._found[exit_.slot]
        return way.mtu

    def forget(self, slot: int) -> None:
        """The device goes; another one begins anew."""
        self._found.pop(slot, None)

    def limit(self, exit_: DesiredExit, mtu: int) -> None:
        """Packets of `mtu` bytes come back, larger ones do not."""
        self._found[exit_.slot] = (exit_.endpoint, way_out(exit_.endpoint).source, mtu)
