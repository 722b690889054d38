"""A name server, and how it is spoken to."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import MAX_PORT, IpAddress


class Transport(enum.StrEnum):
    """How a name server is spoken to: plain (RFC 1035), over TLS (RFC 7858) or over HTTPS (RFC 8484)."""

    PLAIN = "plain"
    TLS = "tls"
    HTTPS = "https"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameServer:
    """One server. `tls_name` is what its certificate must hold, there with TLS and HTTPS; `path` is the URL's.
    Raises InvalidValue.
    """

    address: IpAddress
    port: int = 53
    transport: Transport = Transport.PLAIN
    tls_name: str | None = None
    path: str = "/dns-query"

    def __post_init__(self) -> None:
        if not 1 <= self.port <= MAX_PORT:
            raise InvalidValue("name server", f"port not in 1..{MAX_PORT}")
        if (self.transport is not Transport.PLAIN) != bool(self.tls_name):
            raise InvalidValue("name server", "a certificate's name belongs to TLS and HTTPS")
        if not self.path.startswith("/") or not (self.path.isascii() and self.path.isprintable()) or " " in self.path:
            raise InvalidValue("name server", "not a path")
