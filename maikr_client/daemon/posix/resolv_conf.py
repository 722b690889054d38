"""Whom this machine asks for names by itself (resolv.conf(5)), past the stub that only passes questions on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from typing import Final

from maikr_client.daemon.steering import IpAddress
from maikr_client.daemon.upstreams import NameServices

FILES: Final = (
    Path("/etc/resolv.conf"),
    Path("/run/systemd/resolve/resolv.conf"),
    Path("/run/NetworkManager/no-stub-resolv.conf"),
)
MAX_BYTES: Final = 64 * 1024
MAX_SEARCH: Final = 32
_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,252}")


def parse_resolv_conf(text: str) -> NameServices:
    """What `text` says; a stub on this machine is no name server of its network's."""
    servers: list[IpAddress] = []
    search: tuple[str, ...] = ()
    for line in text.splitlines():
        match line.split():
            case ["nameserver", address, *_]:
                servers += _server(address)
            case ["search" | "domain", *names]:
                search = tuple(name for name in names if _NAME.fullmatch(name))[:MAX_SEARCH]
            case _:
                pass
    return NameServices(servers=tuple(dict.fromkeys(servers)), search=search)


def read_name_services(files: Iterable[Path] = FILES) -> NameServices:
    """What the first of `files` says that names a server; nothing if none does."""
    found = NameServices()
    for each in files:
        found = parse_resolv_conf(_content(each))
        if found.servers:
            break
    return found


def _server(text: str) -> list[IpAddress]:
    try:
        address = ip_address(text)
    except ValueError:
        return []
    # a zone names a link of this machine, which the kernel's translation could not keep: no table with it is loaded
    zone = isinstance(address, IPv6Address) and address.scope_id is not None
    usable = not (zone or address.is_loopback or address.is_unspecified or address.is_link_local)
    return [address] if usable else []


def _content(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES).decode(errors="replace")
    except OSError:
        return ""
