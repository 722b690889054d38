"""DNS over HTTPS (RFC 8484). Loaded only when a configuration names such a server."""

from __future__ import annotations

import ssl
from ipaddress import IPv6Address

from maikr_client.http import httpx
from maikr_client.model.name_server import NameServer
from maikr_client.resolver.upstreams.packet import Asked

_MESSAGE = "application/dns-message"
_LARGEST = 65_535


class HttpsSpeaker:
    """Speaks to servers by address; their certificate holds their `tls_name`, by `context`'s roots."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._client = httpx.AsyncClient(http2=True, verify=context, trust_env=False, timeout=5.0)

    async def ask(self, server: NameServer, query: Asked) -> bytes:
        """The response. Raises OSError for whatever HTTP brought instead."""
        try:
            try:
                return await self._body(self._request(server, query))
            except (httpx.NetworkError, httpx.RemoteProtocolError):
                # the server may end an idle connection at any time: a new one then
                return await self._body(self._request(server, query))
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise OSError(str(error)) from error

    async def close(self) -> None:
        """End every connection."""
        await self._client.aclose()

    def _request(self, server: NameServer, query: Asked) -> httpx.Request:
        return self._client.build_request(
            "POST",
            _url(server),
            content=query.wire,
            headers={"host": str(server.tls_name), "accept": _MESSAGE, "content-type": _MESSAGE},
            extensions={"sni_hostname": server.tls_name},
        )

    async def _body(self, request: httpx.Request) -> bytes:
        response = await self._client.send(request, stream=True)
        try:
            if response.status_code != httpx.codes.OK:
                raise OSError(f"HTTP status {response.status_code}")
            body = b""
            async for part in response.aiter_bytes():
                body += part
                if len(body) > _LARGEST:
                    raise OSError("over 65,535 bytes")
            return body
        finally:
            await response.aclose()


def _url(server: NameServer) -> str:
    host = f"[{server.address}]" if isinstance(server.address, IPv6Address) else str(server.address)
    return f"https://{host}:{server.port}{server.path}"
