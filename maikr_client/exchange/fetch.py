"""One GET of a list: https only, from public addresses only, of a bounded size, also when compressed."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from maikr_client.errors import InvalidValue
from maikr_client.exchange.public_address import is_public
from maikr_client.http import httpx
from maikr_client.model.rule import IpAddress
from maikr_client.rules.addresses import parse_address
from maikr_client.rules.problems import Fault

MAX_BYTES = 32 * 1024 * 1024
MAX_REDIRECTS = 5
TIMEOUT_S = 30.0
DEADLINE_S = 120.0

Resolve = Callable[[str], Awaitable[tuple[IpAddress, ...]]]
"""A host's addresses. Raises OSError."""
AddressTest = Callable[[IpAddress], bool]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NOT_MODIFIED = 304
_OK = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """`body` is None when the server says that `etag` is still the present version."""

    body: bytes | None
    etag: str | None


class Fetcher:
    """Fetches by what `client` gives, which must verify certificates. Each host is resolved once by `resolve`, and
    that very address is spoken to: no second answer can lead elsewhere (DNS rebinding).
    """

    def __init__(
        self,
        client: Callable[[], httpx.AsyncClient],
        resolve: Resolve,
        *,
        may_fetch_from: AddressTest = is_public,
        limit: int = MAX_BYTES,
    ) -> None:
        self._client = client
        self._resolve = resolve
        self._may_fetch_from = may_fetch_from
        self._limit = limit

    async def fetch(self, url: str, etag: str | None = None) -> Fetched:
        """`url`'s content, redirects followed, within DEADLINE_S. Raises InvalidValue for what must not be fetched,
        OSError (TimeoutError too) and httpx.HTTPError for what can't be.
        """
        try:
            async with asyncio.timeout(DEADLINE_S):
                return await self._follow(httpx.URL(url), etag)
        except httpx.InvalidURL as error:
            raise InvalidValue("list", f"a URL that is none: {error}") from None

    async def _follow(self, target: httpx.URL, etag: str | None) -> Fetched:
        for _ in range(MAX_REDIRECTS + 1):
            request = await self._request(target, etag)
            response = await self._client().send(request, stream=True, follow_redirects=False)
            try:
                if response.status_code not in _REDIRECTS:
                    return await self._content(response)
                target = target.join(response.headers.get("location", ""))
            finally:
                await response.aclose()
        raise InvalidValue("list", f"over {MAX_REDIRECTS} redirects")

    async def _request(self, url: httpx.URL, etag: str | None) -> httpx.Request:
        if url.scheme != "https" or not url.host:
            raise InvalidValue("list", "only https is fetched")
        host = url.raw_host.decode("ascii")
        address = await self._address(host)
        headers = {"Host": url.netloc.decode(), "Accept-Encoding": "gzip, identity"}
        headers |= {"If-None-Match": etag} if etag is not None else {}
        return self._client().build_request(
            "GET",
            url.copy_with(host=str(address), username=None, password=None),
            headers=headers,
            timeout=TIMEOUT_S,
            extensions={"sni_hostname": host},
        )

    async def _address(self, host: str) -> IpAddress:
        try:
            addresses: tuple[IpAddress, ...] = (parse_address(host),)
        except Fault:
            addresses = await self._resolve(host)
        if not addresses or not all(map(self._may_fetch_from, addresses)):
            raise InvalidValue("list", f"{host} is not on the public internet")
        return addresses[0]

    async def _content(self, response: httpx.Response) -> Fetched:
        if response.status_code == _NOT_MODIFIED:
            return Fetched(body=None, etag=response.headers.get("etag"))
        if response.status_code != _OK:
            raise httpx.HTTPStatusError(f"status {response.status_code}", request=response.request, response=response)
        body = _Body(response.headers.get("content-encoding", "identity").lower(), self._limit)
        async for chunk in response.aiter_raw():
            body.add(chunk)
        return Fetched(body=body.whole(), etag=response.headers.get("etag"))


class _Body:
    """Bytes as they come, unpacked no further than the limit."""

    def __init__(self, encoding: str, limit: int) -> None:
        if encoding not in {"identity", "gzip", ""}:
            raise InvalidValue("list", f"its encoding is {encoding[:40]}")
        self._unpack = zlib.decompressobj(zlib.MAX_WBITS | 16) if encoding == "gzip" else None
        self._limit = limit
        self._body = bytearray()

    def add(self, chunk: bytes) -> None:
        """Raises InvalidValue past the limit, and for what can't be unpacked."""
        room = self._limit - len(self._body) + 1
        try:
            self._body += chunk[:room] if self._unpack is None else self._unpack.decompress(chunk, room)
        except zlib.error:
            raise InvalidValue("list", "its gzip is damaged") from None
        if len(self._body) > self._limit:
            raise InvalidValue("list", f"over {self._limit} bytes")

    def whole(self) -> bytes:
        """Raises InvalidValue when the end is missing."""
        if self._unpack is not None and not self._unpack.eof:
            raise InvalidValue("list", "its gzip ends early")
        return bytes(self._body)
