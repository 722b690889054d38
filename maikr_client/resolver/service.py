"""Packets in, packets out: each question is decided, answered, and the answer made to fit its asker.

An answer leaves here only whole: whatever fails on the way ends in SERVFAIL, never in a real address of a ruled name.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Final, NamedTuple

from maikr_client.resolver import numbers as n
from maikr_client.resolver.answer import Answer, failed
from maikr_client.resolver.answers import Answers
from maikr_client.resolver.question import Query, Unreadable, read_query
from maikr_client.resolver.recording import Recording
from maikr_client.resolver.replies import aged, fit, to_unreadable

MAX_REMEMBERED: Final = 8192
MAX_KEY_BYTES: Final = 512
_NUMBER_BYTES: Final = 2
_LOG = logging.getLogger(__name__)


class _Ready(NamedTuple):
    """A finished packet but for its number, and what ages in it."""

    tail: bytes
    ttls: tuple[tuple[int, int], ...]
    born: float
    dies: float


class Service:
    """Answers packets. `clock` is monotonic."""

    def __init__(self, answers: Answers, clock: Callable[[], float], recording: Recording) -> None:
        self._answers = answers
        self._clock = clock
        self._recording = recording
        self._ready: dict[bytes, _Ready] = {}
        self._epoch = answers.epoch

    def remembered(self, wire: bytes) -> bytes | None:
        """The answer to a packet that was asked before, but for its number, when it still holds. None while names are
        recorded: these are looked at one by one.
        """
        if self._recording.on:
            return None
        ready = self._ready.get(wire[_NUMBER_BYTES:])
        if ready is None or self._epoch != self._answers.epoch:
            return None
        now = self._clock()
        if now >= ready.dies:
            del self._ready[wire[_NUMBER_BYTES:]]
            return None
        age_s = int(now - ready.born)
        return wire[:_NUMBER_BYTES] + (aged(ready.tail, ready.ttls, age_s) if age_s else ready.tail)

    async def answer(self, wire: bytes, *, stream: bool) -> bytes | None:
        """The answer to a packet, None when it deserves none. `stream`: it came by TCP, the answer may be long."""
        try:
            query = read_query(wire)
        except Unreadable as unreadable:
            return None if unreadable.rcode is None else to_unreadable(wire, unreadable.rcode)
        epoch = self._answers.epoch
        answer = await self._answer(query)
        if self._recording.on and self._answers.may_be_ruled(query):
            self._recording.note(query, answer.wire)
        reply = fit(query, answer.wire, stream=stream)
        if not stream and epoch == self._answers.epoch:
            self._remember(wire, answer, reply)
        return reply

    async def _answer(self, query: Query) -> Answer:
        try:
            return await self._answers.answer(query)
        except Exception as error:  # noqa: BLE001 - the hold property: no fault of ours lets anything else out
            # the fault's kind and place alone: what a person looks up is written nowhere
            _LOG.error("a question was not answered: %s", _place(error))
            return failed(query)

    def _remember(self, wire: bytes, answer: Answer, reply: bytes) -> None:
        if answer.dies <= self._clock() or len(wire) > MAX_KEY_BYTES:
            return
        if self._epoch != self._answers.epoch:
            self._ready.clear()
            self._epoch = self._answers.epoch
        if len(self._ready) >= MAX_REMEMBERED:
            del self._ready[next(iter(self._ready))]
        ttls = () if reply[2] & n.TC >> 8 else answer.ttls
        offsets = tuple((at - _NUMBER_BYTES, ttl) for at, ttl in ttls)
        self._ready[wire[_NUMBER_BYTES:]] = _Ready(reply[_NUMBER_BYTES:], offsets, answer.born, answer.dies)


def _place(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {frames[-1].name}:{frames[-1].lineno}"
