"""Devices that are up and the addresses they have, by rtnetlink(7): two questions, no program."""

from __future__ import annotations

import socket
import struct
from collections.abc import Container, Mapping
from ipaddress import ip_address

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.steering import IpAddress

_GET_LINK, _GET_ADDRESS = 18, 22
_LINK = struct.Struct("=BxHiII")
_ADDRESS = struct.Struct("=BBBBI")
_LINK_NAME, _ADDRESS_ITSELF, _ADDRESS_LOCAL = 3, 1, 2
_UP = 1


def running_devices() -> Mapping[str, int]:
    """The devices that are up, with their indexes. Raises OSError."""
    found: dict[str, int] = {}
    for each in netlink.ask(netlink.ROUTE, _GET_LINK, _LINK.pack(0, 0, 0, 0, 0)):
        _, _, index, flags, _ = _LINK.unpack_from(each.payload)
        name = netlink.attributes(each.payload[_LINK.size :]).get(_LINK_NAME, b"")
        if flags & _UP:
            found[name.rstrip(b"\0").decode("utf-8", "replace")] = index
    return found


def addresses_of(devices: Container[int]) -> Mapping[int, frozenset[IpAddress]]:
    """The addresses of each of these (by index). Raises OSError."""
    found: dict[int, frozenset[IpAddress]] = {}
    for each in netlink.ask(netlink.ROUTE, _GET_ADDRESS, _ADDRESS.pack(socket.AF_UNSPEC, 0, 0, 0, 0)):
        index = _ADDRESS.unpack_from(each.payload)[4]
        told = netlink.attributes(each.payload[_ADDRESS.size :])
        address = told.get(_ADDRESS_LOCAL) or told.get(_ADDRESS_ITSELF)
        if index in devices and address is not None:
            found[index] = found.get(index, frozenset()) | {ip_address(address)}
    return found
