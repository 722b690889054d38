"""Answers for ruled names: asked of their own exit, held back until the kernel has the mappings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, Protocol

from maikr_client.model.rule import IpAddress
from maikr_client.resolver import numbers as n
from maikr_client.resolver.answer import Answer, failed, only, passed_on
from maikr_client.resolver.cache import key_of
from maikr_client.resolver.configuration import Configuration
from maikr_client.resolver.forwarder import Forwarder
from maikr_client.resolver.mappings import Mappings
from maikr_client.resolver.policy import Resolve
from maikr_client.resolver.question import Query
from maikr_client.resolver.records import AUTHORITY, Malformed
from maikr_client.resolver.replies import unspecific, with_addresses
from maikr_client.resolver.response import Response, read_response
from maikr_client.resolver.synthesize import Found, chosen, flattened, follow
from maikr_client.wire.resolving import Pair, Ruled

MIN_TTL_S: Final = 5
MAX_TTL_S: Final = 10
"""Of synthetic addresses: short, so that an edited rule is soon obeyed by programs that keep addresses."""

MAX_CHASES: Final = 8


class Maps(Protocol):
    """As `link.Link`."""

    async def map(self, name: str, generation: int, pairs: tuple[Ruled, ...]) -> tuple[Pair, ...]:
        """The kernel has a synthetic address for each of `pairs`. Raises NotMappedNow."""

    async def name_of(self, synthetic: IpAddress) -> str | None:
        """Whose it is. Raises NotMappedNow."""


class RuledNames:
    """Holds what was mapped. `clock` is monotonic."""

    def __init__(self, forwarder: Forwarder, link: Maps, clock: Callable[[], float]) -> None:
        self._forwarder = forwarder
        self._link = link
        self._clock = clock
        self._mappings = Mappings()

    def forget(self, synthetic: tuple[IpAddress, ...]) -> None:
        """These are no longer mapped."""
        self._mappings.forget(synthetic)

    async def name_of(self, synthetic: IpAddress) -> str | None:
        """Whose it is. Raises NotMappedNow."""
        return self._mappings.name_of(synthetic) or await self._link.name_of(synthetic)

    async def answer(self, now: Configuration, query: Query, wanted: Resolve) -> Answer:
        """The answer to a question about a ruled name. Raises NoAnswer, NotMappedNow, Malformed."""
        if query.kind == n.AAAA and not wanted.ipv6:
            return only(query, n.NOERROR)
        if query.kind in {n.A, n.AAAA}:
            return await self._addresses(now, query, wanted)
        if query.kind == n.ANY:
            return Answer(wire=unspecific(query, MAX_TTL_S))
        response = await self._forwarder.ask(wanted.upstream, key_of(wanted.upstream.name, query))
        return self._without_names(query, response)

    async def _addresses(self, now: Configuration, query: Query, wanted: Resolve) -> Answer:
        response, found = await self._resolved(query, wanted)
        if not found.addresses:
            return self._without_names(query, response)
        real = chosen(found.addresses, lambda each: self._mappings.knows(wanted.name, each))
        if not real:
            return only(query, n.NOERROR)  # private addresses alone: rebinding
        synthetic = await self._mapped(now, wanted.name, real)
        moment = self._clock()
        ttl_s = min(max(int(response.dies - moment), MIN_TTL_S), MAX_TTL_S)
        return Answer(wire=with_addresses(query, [synthetic[each] for each in real], ttl_s), dies=response.dies)

    def _without_names(self, query: Query, response: Response) -> Answer:
        """All but addresses, said of the asked name alone."""
        if response.rcode not in {n.NOERROR, n.NXDOMAIN}:
            return failed(query)
        bare = read_response(flattened(response), response.born)
        return passed_on(query, replace(bare, lifetime_s=response.lifetime_s), self._clock())

    async def _resolved(self, query: Query, wanted: Resolve) -> tuple[Response, Found]:
        """Where the name leads. An upstream that stops at an alias is asked on."""
        key = key_of(wanted.upstream.name, query)
        first = response = await self._forwarder.ask(wanted.upstream, key)
        found = follow(response, wanted.name, query.kind)
        names = {wanted.name}
        while _is_unfinished(response, found, names):
            names.add(found.last)
            response = await self._forwarder.ask(wanted.upstream, key.about(found.last))
            found = follow(response, found.last, query.kind)
        if found.last in names - {wanted.name} and not found.addresses:
            raise Malformed("aliases")
        return (first if not found.addresses else _shorter(first, response)), found

    async def _mapped(
        self, now: Configuration, name: str, real: tuple[IpAddress, ...]
    ) -> Mapping[IpAddress, IpAddress]:
        known = self._mappings.all_of(name, real, now.generation, self._clock())
        if known is not None:
            return known
        # each family's addresses of one answer in one question: one round trip, one transaction
        ruled = tuple(Ruled(real=each, verdicts=now.matcher.verdicts(name, address=each)) for each in real)
        pairs = await self._link.map(name, now.generation, ruled)
        self._mappings.remember(name, pairs, now.generation, self._clock())
        return {pair.real: pair.synthetic for pair in pairs}


def _is_unfinished(response: Response, found: Found, names: set[str]) -> bool:
    return (
        not found.addresses
        and response.rcode == n.NOERROR
        and found.last not in names
        and len(names) <= MAX_CHASES
        and not any(record.kind == n.SOA for record in response.section(AUTHORITY))
    )


def _shorter(first: Response, last: Response) -> Response:
    return first if first.dies <= last.dies else last
