"""Where a WireGuard server listens."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Self

from maikr_client.errors import InvalidValue

MAX_PORT = 65535


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A UDP address and port (1..65535). Raises InvalidValue for an address no server can have."""

    address: IPv4Address | IPv6Address
    port: int

    def __post_init__(self) -> None:
        if not 0 < self.port <= MAX_PORT:
            raise InvalidValue("endpoint", f"port {self.port} is not within 1..{MAX_PORT}")
        if self.address.is_unspecified or self.address.is_multicast or self.address.is_loopback:
            raise InvalidValue("endpoint", "no server can have this address")
        if isinstance(self.address, IPv6Address) and self.address.scope_id is not None:
            raise InvalidValue("endpoint", "a zone has no meaning on another machine")

    @classmethod
    def parse(cls, text: str) -> Self:
        """From `192.0.2.1:51820` or `[2001:db8::1]:51820`. Raises InvalidValue."""
        host, separator, port = text.rpartition(":")
        bracketed = host.startswith("[") and host.endswith("]")
        try:
            address = ip_address(host[1:-1] if bracketed else host)
            number = int(port) if port.isascii() and port.isdecimal() else 0
        except ValueError:
            raise InvalidValue("endpoint", "not ADDRESS:PORT") from None
        if not separator or bracketed != isinstance(address, IPv6Address):
            raise InvalidValue("endpoint", "not ADDRESS:PORT")
        return cls(address, number)

    def __str__(self) -> str:
        host = f"[{self.address}]" if self.address.version == 6 else str(self.address)  # noqa: PLR2004 - IP version
        return f"{host}:{self.port}"
