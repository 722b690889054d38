"""Questions to upstreams: from the cache, else once however many ask, with retries until an answer or the deadline."""

from __future__ import annotations

import asyncio
import errno
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from maikr_client.model.name_server import NameServer
from maikr_client.resolver import numbers as n
from maikr_client.resolver.cache import Cache, Key
from maikr_client.resolver.records import Malformed
from maikr_client.resolver.response import Response, read_response
from maikr_client.resolver.upstreams.health import Health
from maikr_client.resolver.upstreams.packet import Asked, asked, is_without_edns
from maikr_client.wire.resolving import Upstream

MAX_AT_ONCE: Final = 1000
MAX_AT_ONCE_EACH: Final = 300
"""Of one upstream: a dead exit's questions must not take the places of all others."""

_TRIES_S: Final = (0.8, 1.2, 2.0)
"""In all a little less than the 5 s after which resolv.conf(5) lets programs give up."""

_AGAIN_S: Final = 0.1
_NOT_SENT: Final = frozenset(
    {errno.EPERM, errno.EACCES, errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
)
"""This machine's own firewall or routes: often of the moment, while a way is changed."""


class Speaks(Protocol):
    """As `upstreams.speaker.Speaker`."""

    async def ask(self, server: NameServer, query: Asked) -> bytes:
        """A packet that answers `query`. Raises OSError, EOFError."""


class NoAnswer(Exception):
    """No server gave an answer that is of use."""


class _GivenUp(Exception):
    """Whoever asked for all went away: another one asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """`tries_s`: how long each try waits, one after the other over the servers."""

    tries_s: tuple[float, ...] = _TRIES_S
    at_once: int = MAX_AT_ONCE
    at_once_each: int = MAX_AT_ONCE_EACH


class Forwarder:
    """Answers of upstreams, cached. `clock` is monotonic."""

    def __init__(self, speaker: Speaks, cache: Cache, clock: Callable[[], float], limits: Limits) -> None:
        self._speaker = speaker
        self._cache = cache
        self._clock = clock
        self._limits = limits
        self._health = Health()
        self._asking: dict[Key, asyncio.Future[Response]] = {}
        self._busy: Counter[str] = Counter()

    async def ask(self, upstream: Upstream, key: Key) -> Response:
        """The answer. Raises NoAnswer."""
        while (asking := self._asking.get(key)) is not None:
            try:
                return await asyncio.shield(asking)
            except _GivenUp:
                continue
        return self._cache.get(key, self._clock()) or await self._once(upstream, key)

    def keep_only(self, upstreams: frozenset[str]) -> None:
        """The others are no longer there."""
        self._cache.keep_only(upstreams)

    async def _once(self, upstream: Upstream, key: Key) -> Response:
        """Asked here, not in a task of its own: that costs each answer a third of its time. Others wait for it."""
        if len(self._asking) >= self._limits.at_once or self._busy[key.upstream] >= self._limits.at_once_each:
            raise NoAnswer("too many questions at once")
        asking: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self._asking[key] = asking
        self._busy[key.upstream] += 1
        try:
            response = await self._ask(upstream, key)
            self._cache.put(key, response)
            asking.set_result(response)
        except NoAnswer as none:
            _fail(asking, none)
            raise
        finally:
            del self._asking[key]
            self._busy[key.upstream] -= 1
            if not asking.done():
                _fail(asking, _GivenUp())
        return response

    async def _ask(self, upstream: Upstream, key: Key) -> Response:
        """Of the servers, one after the other: an error of one is no reason not to ask the next. No generator that is
        left early: the loop would end it in a task of its own.
        """
        servers = self._health.in_order(upstream.servers, self._clock())
        said: dict[NameServer, Response] = {}
        for number, timeout_s in enumerate(self._limits.tries_s):
            server = servers[number % len(servers)]
            if server in said:
                continue
            patient = len(servers) <= number + 1 < len(self._limits.tries_s)
            response = await self._try(server, upstream, key, timeout_s, patient=patient)
            if response is None:
                continue
            if response.rcode in {n.NOERROR, n.NXDOMAIN}:
                return response
            said[server] = response
        if not said:
            raise NoAnswer("nobody answered")
        return said.popitem()[1]

    async def _try(
        self, server: NameServer, upstream: Upstream, key: Key, timeout_s: float, *, patient: bool
    ) -> Response | None:
        """`patient`: what can't be sent now is sent again until the time is over."""
        try:
            async with asyncio.timeout(timeout_s):
                wire = await (self._sent_at_last if patient else self._wire)(server, upstream, key)
            response = read_response(wire, self._clock())
        except (OSError, EOFError, TimeoutError, Malformed):
            self._health.failed(server, self._clock())
            return None
        self._health.answered(server)
        return response

    async def _sent_at_last(self, server: NameServer, upstream: Upstream, key: Key) -> bytes:
        while True:
            try:
                return await self._wire(server, upstream, key)
            except OSError as error:
                if error.errno not in _NOT_SENT:
                    raise
            await asyncio.sleep(_AGAIN_S)

    async def _wire(self, server: NameServer, upstream: Upstream, key: Key) -> bytes:
        edns = not self._health.refuses_edns(server)
        query = asked(key, edns=edns, mix_case=upstream.mix_case)
        wire = await self._speaker.ask(server, query)
        if edns and is_without_edns(wire):
            self._health.refused_edns(server)
            query = asked(key, edns=False, mix_case=upstream.mix_case)
            wire = await self._speaker.ask(server, query)
        if not query.is_answered_by(wire):
            # names in it may be made of the question's: with another question they would be other names
            raise Malformed("an answer to another question")
        return wire


def _fail(asking: asyncio.Future[Response], why: Exception) -> None:
    asking.set_exception(why)
    asking.exception()  # nobody may be waiting
