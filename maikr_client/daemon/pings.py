"""Has a pinger ask, and believes it nothing that can't be.

One that dies, hangs or lies is ended: then nothing was measured. It is started when something is to be asked, and ends
when nothing was for a while.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from maikr_client.daemon.child_link import ChildLink, Tongue
from maikr_client.daemon.plausible import can_be
from maikr_client.daemon.together import until_first_ends
from maikr_client.errors import Failed, InvalidValue, MaikrError
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.pinging import Answers, Times, ToPinger, decode_answers, encode_message

LATE_S: Final = 5.0
"""So much longer than planned may an answer take, the pinger's start included."""
IDLE_S: Final = 2.0

PingerLink = ChildLink[Answers, ToPinger]
PINGERS_TONGUE: Final[Tongue[Answers, ToPinger]] = Tongue(write=encode_message, read=decode_answers)
_log = logging.getLogger(__name__)


class Child(Protocol):
    """A pinger that runs."""

    @property
    def link(self) -> PingerLink:
        """To and from it."""

    async def ended(self) -> None:
        """Wait for its end."""

    async def end(self) -> None:
        """It is no more, whatever it does."""


Launch = Callable[[Callable[[Answers], Awaitable[None]]], Awaitable[Child]]
"""Starts a pinger that answers to that. Raises OSError, MaikrError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    question: ToPinger
    began_s: float
    answer: asyncio.Future[tuple[Times, ...]]


class Pings:
    """What a pinger is asked, and its answers."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch
        self._starting = asyncio.Lock()
        self._following: asyncio.Task[None] | None = None
        self._child: Child | None = None
        self._asked: dict[int, _Asked] = {}
        self._numbers = 0
        self._busy_at_s = 0.0

    async def ask(self, question: ToPinger, doors: Sequence[socket.socket]) -> tuple[Times, ...] | None:
        """What came of it at each of `doors`, which are connected; None when that can't be told."""
        loop = asyncio.get_running_loop()
        self._numbers += 1
        number = self._numbers
        asked = _Asked(question=replace(question, number=number), began_s=loop.time(), answer=loop.create_future())
        self._asked[number] = asked
        try:
            async with asyncio.timeout(question.lasts_s + LATE_S):
                child = await self._at_hand()
                await child.link.tell(asked.question, [door.fileno() for door in doors])
                return await asked.answer
        except (OSError, MaikrError, TimeoutError) as error:
            _log.warning("pinger: %s", type(error).__name__)
            return None
        finally:
            del self._asked[number]
            self._busy_at_s = loop.time()
            if not _is_answered(asked):
                self._leave()

    async def _at_hand(self) -> Child:
        async with self._starting:
            if self._child is None:
                self._child = await self._launch(self._hear)
                self._following = asyncio.create_task(self._follow(self._child))
            return self._child

    async def _follow(self, child: Child) -> None:
        try:
            await until_first_ends(child.link.run(), child.ended(), self._until_idle())
        except (OSError, MaikrError, ExceptionGroup) as error:
            _log.warning("pinger: ended, %s", type(error).__name__)
        finally:
            if self._child is child:
                self._leave()
            child.link.close()
            await child.end()

    async def _until_idle(self) -> None:
        loop = asyncio.get_running_loop()
        left_s = IDLE_S
        while left_s > 0:
            await asyncio.sleep(left_s)
            left_s = IDLE_S if self._asked else self._busy_at_s + IDLE_S - loop.time()
        self._child = None

    async def _hear(self, answers: Answers) -> None:
        asked = self._asked.get(answers.number)
        elapsed_s = 0.0 if asked is None else asyncio.get_running_loop().time() - asked.began_s
        if asked is None or asked.answer.done() or not can_be(answers, asked.question, elapsed_s):
            raise InvalidValue("pinger", "what can't be")
        asked.answer.set_result(answers.times)

    def _leave(self) -> None:
        """No more with this one; who waits for it is told so."""
        child, self._child = self._child, None
        for asked in self._asked.values():
            if not asked.answer.done():
                asked.answer.set_exception(Failed(ProblemCode.COMMAND_FAILED, what="pinger", why="ended"))
        if child is not None and self._following is not None and self._following is not asyncio.current_task():
            self._following.cancel()


def _is_answered(asked: _Asked) -> bool:
    return asked.answer.done() and not asked.answer.cancelled() and asked.answer.exception() is None


async def no_pinger(_: object) -> Child:
    """For a machine on which nothing is measured."""
    raise Failed(ProblemCode.TOOL_MISSING, tool="pinger")
