"""Responses of upstreams, kept as long as their TTLs allow. Bounded; the longest unused goes first."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, NamedTuple

from maikr_client.resolver import numbers as n
from maikr_client.resolver.question import Query
from maikr_client.resolver.response import Response

MAX_RESPONSES: Final = 20_000
MAX_BYTES: Final = 16 * 1024 * 1024
_OVERHEAD_BYTES: Final = 300


class Key(NamedTuple):
    """Whom was asked and what: upstream's name, wire question in lower case, and the bits that change the answer."""

    upstream: str
    question: bytes
    dnssec_ok: bool
    checking_disabled: bool

    def about(self, name: str) -> Key:
        """The same asked of another name (as `Query.name`)."""
        return self._replace(question=wire_name(name) + self.question[-4:])


def key_of(upstream: str, query: Query) -> Key:
    """What `query` comes to when that upstream is asked."""
    question = query.question[:-4].lower() + query.question[-4:]
    return Key(upstream, question, query.dnssec_ok, bool(query.flags & n.CD))


def wire_name(name: str) -> bytes:
    """A name (as `Query.name`) in wire form, not compressed."""
    labels = [label.encode("latin-1") for label in name.split(".")] if name else []
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\x00"


class Cache:
    """Filled and asked with the monotonic clock's `now`."""

    def __init__(self, max_responses: int = MAX_RESPONSES, max_bytes: int = MAX_BYTES) -> None:
        self._responses: OrderedDict[Key, Response] = OrderedDict()
        self._max_responses = max_responses
        self._max_bytes = max_bytes
        self._bytes = 0

    def get(self, key: Key, now: float) -> Response | None:
        """What is still of use."""
        found = self._responses.get(key)
        if found is None:
            return None
        if now >= found.dies:
            self._drop(key)
            return None
        self._responses.move_to_end(key)
        return found

    def put(self, key: Key, response: Response) -> None:
        """Keep it, if it may be kept."""
        if response.lifetime_s <= 0:
            return
        self._drop(key)
        self._responses[key] = response
        self._bytes += _cost(response)
        while len(self._responses) > self._max_responses or self._bytes > self._max_bytes:
            self._drop(next(iter(self._responses)))

    def keep_only(self, upstreams: frozenset[str]) -> None:
        """Forget what other upstreams said."""
        for key in [key for key in self._responses if key.upstream not in upstreams]:
            self._drop(key)

    def _drop(self, key: Key) -> None:
        gone = self._responses.pop(key, None)
        if gone is not None:
            self._bytes -= _cost(gone)

    def __len__(self) -> int:
        return len(self._responses)


def _cost(response: Response) -> int:
    return len(response.wire) + _OVERHEAD_BYTES + 64 * len(response.records)
