"""One request to the backend and its answer: time-outs, size, TLS, and when a request may be sent again."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from types import MappingProxyType

import tenacity

from maikr_client.api.failures import failure_of, nonsense, unreachable
from maikr_client.errors import InvalidValue, MaikrError, TimedOut
from maikr_client.http import httpx
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText

USER_AGENT = "Maikr"
MAX_ANSWER_BYTES = 16 * 1024 * 1024
_MULTIPLE_CHOICES = 300
NOT_MODIFIED = 304
_AGAIN = frozenset({ProblemCode.BACKEND_UNREACHABLE, ProblemCode.BACKEND_FAILED, ProblemCode.TIMED_OUT})
_NEVER_SENT = frozenset({"ConnectError", "ConnectTimeout"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a call may take, in seconds: to connect, between two pieces of an answer, and in all with its retries.

    `tries` counts the first; pauses between them are random, up to `pause_s` and doubling. After `again_until_s` no
    further one begins. libc asks again for a name after 5 s (resolv.conf(5)): one packet that is lost on the way to a
    name server is enough for `connect_s` to pass.
    """

    connect_s: float = 5.0
    read_s: float = 10.0
    total_s: float = 20.0
    tries: int = 3
    again_until_s: float = 8.0
    pause_s: float = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One call. `again` says that sending it twice does what sending it once does; one that was not sent at all, since
    there was no connection, is tried again in any case.
    """

    method: str
    path: str
    body: bytes | None = None
    content_type: str = "application/json"
    token: SecretText | None = None
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    again: bool = False

    @property
    def name(self) -> str:
        """How messages call it; never with an identifier in it."""
        return f"{self.method} /v1/{self.path.partition('/')[0]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A status below 300, or 304, and what came with it."""

    status: int
    body: bytes
    etag: str | None


class Exchange:
    """Asks one backend. It trusts the public authorities, or `ca_file` only; it looks at no proxy and no netrc, and
    keeps no cookie. What asking takes is loaded when something is asked: many a command never does.

    Raises InvalidValue for an address that is not `https://HOST[:PORT]`, and for a useless `ca_file`.
    """

    def __init__(
        self,
        address: str,
        *,
        ca_file: Path | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._patience = patience or Patience()
        self.last_date: str | None = None
        # hpack notes each header it packs, the bearer token too, at DEBUG.
        logging.getLogger("hpack").setLevel(logging.INFO)
        self._address = _checked(address)
        self._transport = transport
        self._trust = None if ca_file is None else _trust(ca_file)
        self._http: httpx.AsyncClient | None = None

    @property
    def host(self) -> str:
        """The backend's."""
        return self._address.host

    async def ask(self, ask: Ask) -> Answer:
        """The answer to `ask`. Raises MaikrError as `failures` says, TimedOut after `Patience.total_s`."""
        try:
            async with asyncio.timeout(self._patience.total_s):
                return await self._tried(ask)
        except TimeoutError:
            raise TimedOut(what="backend", call=ask.name) from None

    async def forget(self) -> None:
        """Close the connections and begin anew: nothing of one person's is used for the next, no TLS session either."""
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        before, self._http = self._http, None
        if before is not None:
            await before.aclose()

    def _opened(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            base_url=self._address,
            transport=self._transport
            or httpx.AsyncHTTPTransport(verify=self._trust or True, http2=True, trust_env=False),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(self._patience.read_s, connect=self._patience.connect_s),
            headers={"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": "identity"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        )

    async def _tried(self, ask: Ask) -> Answer:
        retrying = tenacity.AsyncRetrying(
            stop=tenacity.stop_any(
                tenacity.stop_after_attempt(self._patience.tries),
                tenacity.stop_after_delay(self._patience.again_until_s),
            ),
            wait=tenacity.wait_random_exponential(multiplier=self._patience.pause_s, max=self._patience.total_s),
            retry=tenacity.retry_if_exception(_worth_another if ask.again else _never_sent),
            reraise=True,
        )
        return await retrying(self._once, ask)

    async def _once(self, ask: Ask) -> Answer:
        self._http = self._http or self._opened()
        try:
            async with self._http.stream(ask.method, f"/v1/{ask.path}", content=ask.body, headers=_headers(ask)) as got:
                body = await _read(got, ask)
                self.last_date = got.headers.get("date")
        except httpx.TimeoutException as error:
            raise TimedOut(what="backend", call=ask.name, why=type(error).__name__) from None
        except httpx.ProtocolError:
            raise nonsense(ask.name, "not HTTP") from None
        except httpx.TransportError as error:
            raise unreachable(error, ask.name) from None
        if got.status_code >= _MULTIPLE_CHOICES and got.status_code != NOT_MODIFIED:
            raise failure_of(got.status_code, body, ask.name)
        return Answer(status=got.status_code, body=body, etag=got.headers.get("etag"))


async def _read(response: httpx.Response, ask: Ask) -> bytes:
    if response.headers.get("content-encoding", "identity") != "identity":
        raise nonsense(ask.name, "an encoding that was not asked for")
    body = bytearray()
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > MAX_ANSWER_BYTES:
            raise nonsense(ask.name, f"over {MAX_ANSWER_BYTES} bytes")
    return bytes(body)


def _headers(ask: Ask) -> dict[str, str]:
    headers = dict(ask.headers)
    if ask.body is not None:
        headers["Content-Type"] = ask.content_type
    if ask.token is not None:
        headers["Authorization"] = f"Bearer {ask.token.reveal()}"
    return headers


def _worth_another(error: BaseException) -> bool:
    return isinstance(error, MaikrError) and error.problem.code in _AGAIN


def _never_sent(error: BaseException) -> bool:
    return isinstance(error, MaikrError) and error.problem.field("why") in _NEVER_SENT


def _checked(address: str) -> httpx.URL:
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL:
        raise InvalidValue("API address", "not an address") from None
    if url.scheme != "https" or not url.host or url.userinfo or url.query or url.fragment:
        raise InvalidValue("API address", "not https://HOST[:PORT]")
    return url


def _trust(ca_file: Path) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError:
        raise InvalidValue("CA file", "there is no certificate that could be read") from None
