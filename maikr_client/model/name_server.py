"""A name server, and how it is spoken to."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Self
from urllib.parse import SplitResult, urlsplit

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import MAX_PORT, IpAddress


class Transport(enum.StrEnum):
    """How a name server is spoken to: plain (RFC 1035), over TLS (RFC 7858) or over HTTPS (RFC 8484)."""

    PLAIN = "plain"
    TLS = "tls"
    HTTPS = "https"


_USUAL_PATH = "/dns-query"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameServer:
    """One server. `tls_name` is what its certificate must hold, there with TLS and HTTPS; `path` is the URL's.
    Raises InvalidValue.
    """

    address: IpAddress
    port: int = 53
    transport: Transport = Transport.PLAIN
    tls_name: str | None = None
    path: str = _USUAL_PATH

    def __post_init__(self) -> None:
        if not 1 <= self.port <= MAX_PORT:
            raise InvalidValue("name server", f"port not in 1..{MAX_PORT}")
        if (self.transport is not Transport.PLAIN) != bool(self.tls_name):
            raise InvalidValue("name server", "a certificate's name belongs to TLS and HTTPS")
        if not self.path.startswith("/") or not (self.path.isascii() and self.path.isprintable()) or " " in self.path:
            raise InvalidValue("name server", "not a path")

    @classmethod
    def parse(cls, text: str) -> Self:
        """`9.9.9.9`, `[2620:fe::fe]:53`, `tls://9.9.9.9#dns.quad9.net`, `https://9.9.9.9/dns-query#dns.quad9.net`: what
        stands after the # must be in the certificate. Raises InvalidValue.
        """
        try:
            parts = urlsplit(text if "://" in text else f"plain://{_bracketed(text)}")
            transport = Transport(parts.scheme)
            address = ip_address(parts.hostname or "")
            port = parts.port or _USUAL_PORTS[transport]
        except ValueError:
            raise InvalidValue(
                "name server", f"{text} is none, such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net"
            ) from None
        return cls(address=address, port=port, transport=transport, tls_name=parts.fragment or None, path=_path(parts))

    def __str__(self) -> str:
        """As `parse` reads it."""
        host = f"[{self.address}]" if self.address.version == 6 else str(self.address)  # noqa: PLR2004 - IP's version
        port = "" if self.port == _USUAL_PORTS[self.transport] else f":{self.port}"
        if self.transport is Transport.PLAIN:
            return f"{host}{port}" if port else str(self.address)
        path = self.path if self.transport is Transport.HTTPS else ""
        return f"{self.transport}://{host}{port}{path}#{self.tls_name}"


_USUAL_PORTS = {Transport.PLAIN: 53, Transport.TLS: 853, Transport.HTTPS: 443}


def _bracketed(text: str) -> str:
    return f"[{text}]" if text.count(":") > 1 and not text.startswith("[") else text


def _path(parts: SplitResult) -> str:
    if parts.path not in {"", "/"} and parts.scheme != Transport.HTTPS:
        raise InvalidValue("name server", "a path belongs to https")
    return parts.path if parts.path not in {"", "/"} else _USUAL_PATH
