"""The daemon's end of its pinger: a child that dies, hangs or lies costs a measurement, and nothing else."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field

import pytest

from maikr_client.daemon.pings import IDLE_S, LATE_S, PINGERS_TONGUE, PingerLink, Pings
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.codec import Json
from maikr_client.wire.framing import MAX_FRAME_BYTES, FrameReader, frame
from maikr_client.wire.pinging import Answers, Echoes, Shot, Times, ToPinger, decode_to_pinger, encode_message
from tests.support.virtual_time import in_virtual_time, until

QUESTION = Echoes(
    number=0, versions=(4, 6), shots=tuple(Shot(pause_s=0.1, index=n % 2, number=n // 2) for n in range(4))
)
TRUE = (Times(sent=2, rtts_ms=(20.0, 21.0)), Times(sent=2))
Says = Callable[[ToPinger], bytes | None]


@dataclass(slots=True)
class PaperPinger:
    """Answers what `says` makes of a question, None: nothing."""

    link: PingerLink
    theirs: socket.socket
    says: Says
    dead: asyncio.Event = field(default_factory=asyncio.Event)
    ended_by_us: bool = False

    async def ended(self) -> None:
        await self.dead.wait()

    async def end(self) -> None:
        self.ended_by_us = True
        self.dead.set()
        asyncio.get_running_loop().remove_reader(self.theirs)
        self.theirs.close()

    def readable(self, frames: FrameReader) -> None:
        data, descriptors, _, _ = socket.recv_fds(self.theirs, 1 << 16, 64)
        for each in descriptors:
            socket.close(each)
        if not data:
            asyncio.get_running_loop().remove_reader(self.theirs)
        for message in frames.feed(data):
            asyncio.get_running_loop().call_later(0.5, self._answer, decode_to_pinger(message))

    def _answer(self, question: ToPinger) -> None:
        said = self.says(question)
        if said is not None and not self.dead.is_set():
            self.theirs.send(said)


@dataclass(slots=True)
class World:
    """`says` holds from the next child on."""

    says: Says
    pings: Pings = field(init=False)
    children: list[PaperPinger] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pings = Pings(self.launch)

    async def launch(self, heard: Callable[[Answers], Awaitable[None]]) -> PaperPinger:
        ours, theirs = socket.socketpair()
        child = PaperPinger(PingerLink(ours, heard, socket.send_fds, PINGERS_TONGUE), theirs, self.says)
        asyncio.get_running_loop().add_reader(theirs, child.readable, FrameReader())
        self.children.append(child)
        return child

    async def ask(self, question: ToPinger = QUESTION) -> tuple[Times, ...] | None:
        with doors() as two:
            return await self.pings.ask(question, two)


@contextlib.contextmanager
def doors() -> Iterator[list[socket.socket]]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as b:
        yield [one, b]


def honest(question: ToPinger) -> bytes:
    return frame(encode_message(Answers(number=question.number, times=TRUE)))


def saying(number: int | None = None, times: tuple[Times, ...] = TRUE) -> Says:
    return lambda question: frame(encode_message(Answers(number=number or question.number, times=times)))


def one(**of_the_first: Json) -> Says:
    first: dict[str, Json] = {"sent": 2, "rtts_ms": [20.0], **of_the_first}
    return lambda question: frame(
        {"answers": {"number": question.number, "times": [first, {"sent": 2, "rtts_ms": []}]}}
    )


LIES: dict[str, Says] = {
    "to a question never asked": saying(number=99),
    "about a server never asked": saying(times=(*TRUE, Times(sent=1))),
    "about fewer servers": saying(times=TRUE[:1]),
    "more sent than was to be": one(sent=3),
    "less than nothing sent": one(sent=-1),
    "more answers than questions": one(rtts_ms=[20.0] * 3),
    "a time before it was asked": one(rtts_ms=[-0.1]),
    "longer than it was asked ago": one(rtts_ms=[60_000.0]),
    "a time that is none": one(rtts_ms=["20"]),
    "an endless number": lambda _: b"\0\0\0\x10" + b'{"a": Infinity} ',
    "two answers at once": lambda question: honest(question) * 2,
    "another message": lambda _: frame({"configure": {}}),
    "no JSON": lambda _: b"\0\0\0\2{]",
    "a frame too long": lambda _: struct.pack(">I", MAX_FRAME_BYTES + 1),
    "deep nesting": lambda _: struct.pack(">I", 200_000) + b"[" * 200_000,
}


def test_what_is_asked_is_answered_by_one_child_that_goes_when_nothing_more_is() -> None:
    async def story() -> None:
        world = World(honest)
        assert world.children == []
        assert [await world.ask(), await world.ask()] == [TRUE, TRUE]
        assert len(world.children) == 1
        began_s = asyncio.get_running_loop().time()
        await until(lambda: world.children[0].ended_by_us)
        assert IDLE_S <= asyncio.get_running_loop().time() - began_s <= IDLE_S + 0.2
        assert await world.ask() == TRUE
        assert len(world.children) == 2

    in_virtual_time(story)


@pytest.mark.parametrize("lie", LIES)
def test_one_that_says_what_can_not_be_is_ended_and_the_next_one_is_believed(lie: str) -> None:
    async def story() -> None:
        world = World(LIES[lie])
        heard = await world.ask()
        # of two answers the first one may be true
        assert heard is None or lie == "two answers at once"
        await until(lambda: world.children[0].ended_by_us)
        world.says = honest
        assert await world.ask() == TRUE
        assert len(world.children) == 2

    in_virtual_time(story)


def test_one_that_never_answers_is_ended_in_time() -> None:
    async def story() -> None:
        world = World(lambda _: None)
        began_s = asyncio.get_running_loop().time()
        assert await world.ask() is None
        assert asyncio.get_running_loop().time() - began_s < QUESTION.lasts_s + LATE_S + 0.1
        await until(lambda: world.children[0].ended_by_us)
        world.says = honest
        assert await world.ask() == TRUE

    in_virtual_time(story)


def test_one_that_dies_is_noticed_at_once() -> None:
    async def story() -> None:
        world = World(lambda _: None)
        asking = asyncio.create_task(world.ask())
        await until(lambda: world.children)
        world.children[0].dead.set()
        assert await asking is None
        assert asyncio.get_running_loop().time() < 1

    in_virtual_time(story)


def test_who_is_no_longer_waited_for_sends_no_more() -> None:
    async def story() -> None:
        world = World(honest)
        asking = asyncio.create_task(world.ask())
        await until(lambda: world.children)
        asking.cancel()
        await until(lambda: world.children[0].ended_by_us)
        assert asking.cancelled()
        assert await world.ask() == TRUE

    in_virtual_time(story)


def test_where_none_can_be_started_nothing_is_measured() -> None:
    async def story() -> None:
        async def launch(_: object) -> PaperPinger:
            raise Failed(ProblemCode.COMMAND_FAILED, what="resolver", why="no user to run it as")

        assert await Pings(launch).ask(QUESTION, []) is None

    in_virtual_time(story)
