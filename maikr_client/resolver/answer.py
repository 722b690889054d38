"""An answer on its way out: a packet, and how long it may be given again."""

from __future__ import annotations

import math
from dataclasses import dataclass

from maikr_client.resolver import numbers as n
from maikr_client.resolver.question import Query
from maikr_client.resolver.replies import adopted, aged, plain
from maikr_client.resolver.response import Response


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A packet without OPT. It may be given again before `dies` by the monotonic clock, its `ttls` (offset, value at
    `born`) less by its age.
    """

    wire: bytes
    ttls: tuple[tuple[int, int], ...] = ()
    born: float = 0.0
    dies: float = -math.inf


def only(query: Query, rcode: int) -> Answer:
    """Nothing but a code, not to be given again."""
    return Answer(wire=plain(query, rcode))


def passed_on(query: Query, response: Response, now: float) -> Answer:
    """An upstream's response as it is."""
    wire = adopted(query, aged(response.wire, response.ttls, int(now - response.born)))
    return Answer(wire=wire, ttls=response.ttls, born=response.born, dies=response.dies)


def failed(query: Query) -> Answer:
    """It is not known."""
    return only(query, n.SERVFAIL)
