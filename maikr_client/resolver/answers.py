"""The answer to one question, by the configuration that is in force."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from ipaddress import IPv4Address, IPv6Address
from typing import Final

from maikr_client.model.rule import IpAddress
from maikr_client.resolver import numbers as n
from maikr_client.resolver.answer import Answer, failed, only, passed_on
from maikr_client.resolver.cache import key_of, wire_name
from maikr_client.resolver.configuration import Configuration
from maikr_client.resolver.forwarder import Forwarder, NoAnswer
from maikr_client.resolver.link import NotMappedNow
from maikr_client.resolver.policy import (
    Block,
    Decision,
    Forward,
    Pointer,
    Resolve,
    Say,
    decide,
    is_localhost,
    is_ruled,
    may_be_ruled,
)
from maikr_client.resolver.question import Query
from maikr_client.resolver.records import Malformed
from maikr_client.resolver.replies import with_addresses, with_pointer
from maikr_client.resolver.response import Response, read_response
from maikr_client.resolver.ruled import RuledNames
from maikr_client.resolver.synthesize import follow, leads_home, shorn, touches_ruled

TTL_S: Final = 10
COMING_S: Final = 2.0
FIRST_S: Final = 4.0
"""Less than the 5 s after which resolv.conf(5) lets programs give up."""

_ROUNDS = 3
_LOCALHOST: Mapping[int, IpAddress] = {n.A: IPv4Address("127.0.0.1"), n.AAAA: IPv6Address("::1")}


class Answers:
    """What is asked before something is in force waits for that, then is SERVFAIL. `epoch` counts what makes
    earlier answers stale.
    """

    def __init__(self, forwarder: Forwarder, ruled: RuledNames, clock: Callable[[], float]) -> None:
        self._forwarder = forwarder
        self._ruled = ruled
        self._clock = clock
        self._now: Configuration | None = None
        self._settled = asyncio.Event()
        self.epoch = 0

    def expect(self) -> None:
        """A configuration is being made ready: what the daemon refuses meanwhile may be old, and is tried again."""
        self._settled.clear()

    def put_in_force(self, new: Configuration | None) -> None:
        """Every answer from now on is by `new`, None for no change. What upstreams that stay have said is kept."""
        self._settled.set()
        if new is not None:
            self._now = new
            self.epoch += 1
            self._forwarder.keep_only(frozenset(each.name for each in new.upstreams))

    def forget(self, synthetic: tuple[IpAddress, ...]) -> None:
        """These are no longer mapped."""
        self._ruled.forget(synthetic)
        self.epoch += 1

    def may_be_ruled(self, query: Query) -> bool:
        """The name is such that a rule could hold it."""
        return self._now is not None and query.name is not None and may_be_ruled(self._now, query.name)

    async def answer(self, query: Query) -> Answer:
        """The answer; SERVFAIL for whatever is not known or not done in time."""
        for _ in range(_ROUNDS):
            epoch = self.epoch
            answer = await self._tried(query)
            if epoch == self.epoch:
                return answer or failed(query)
        return failed(query)

    async def _tried(self, query: Query) -> Answer | None:
        if self._now is None:
            return await self._before_any(query)
        try:
            return await self._by(self._now, query)
        except NotMappedNow:
            await self._settle(COMING_S)
        except (NoAnswer, Malformed):
            pass
        return None

    async def _before_any(self, query: Query) -> Answer | None:
        """By this machine's own name the daemon sees whether anybody is there: that is never waited for."""
        if is_localhost(query):
            return self._with_one_of(query, _LOCALHOST)
        await self._settle(FIRST_S)
        return None

    async def _settle(self, within_s: float) -> None:
        try:
            async with asyncio.timeout(within_s):
                await self._settled.wait()
        except TimeoutError:
            pass

    async def _by(self, now: Configuration, query: Query) -> Answer:
        decision = decide(now, query)
        match decision:
            case Forward():
                return await self._forwarded(now, query, decision)
            case Resolve():
                return await self._ruled.answer(now, query, decision)
            case Pointer():
                return self._pointer(query, await self._ruled.name_of(decision.synthetic))
            case _:
                return self._said(now, query, decision)

    def _said(self, now: Configuration, query: Query, decision: Decision) -> Answer:
        if isinstance(decision, Say):
            return only(query, decision.rcode)
        blocked: Mapping[int, IpAddress] = {n.A: now.block4, n.AAAA: now.block6}
        return self._with_one_of(query, blocked if isinstance(decision, Block) else _LOCALHOST)

    def _with_one_of(self, query: Query, addresses: Mapping[int, IpAddress]) -> Answer:
        if query.kind not in addresses:
            return only(query, n.NOERROR)
        wire = with_addresses(query, [addresses[query.kind]], TTL_S)
        return Answer(wire=wire, dies=self._clock() + TTL_S)

    def _pointer(self, query: Query, name: str | None) -> Answer:
        return only(query, n.NXDOMAIN) if name is None else Answer(wire=with_pointer(query, wire_name(name), TTL_S))

    async def _forwarded(self, now: Configuration, query: Query, decision: Forward) -> Answer:
        response = await self._forwarder.ask(decision.upstream, key_of(decision.upstream.name, query))
        if not decision.private and leads_home(response):
            return only(query, n.NOERROR)
        if touches_ruled(response, query.name or "", lambda name: is_ruled(now, name)):
            return self._kept_apart(now, query, response)
        return passed_on(query, response, self._clock())

    def _kept_apart(self, now: Configuration, query: Query, response: Response) -> Answer:
        """The asked name is an alias of a ruled one, or comes with addresses of such."""
        if query.kind in {n.A, n.AAAA}:
            found = follow(response, query.name or "", query.kind)
            ttl_s = min(response.lifetime_s, TTL_S)
            wire = with_addresses(query, found.addresses, ttl_s)
            return Answer(wire=wire, dies=min(response.dies, self._clock() + TTL_S))
        bare = read_response(shorn(response, lambda name: is_ruled(now, name)), response.born)
        return passed_on(query, bare, self._clock())
