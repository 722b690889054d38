"""The resolver's end of the link: what is not acknowledged in time is not mapped."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from ipaddress import IPv4Address

import pytest

from maikr_client.model.rule import IpAddress
from maikr_client.resolver.link import MAX_WAITING, Link, NotMappedNow
from maikr_client.rules.ports import PortVerdict
from maikr_client.wire.framing import frame
from maikr_client.wire.resolving import Configure, Configured, Forget, Map, Mapped, Pair, Ruled
from tests.support.resolver_process import LinkEnd, PaperDaemon

REAL = IPv4Address("203.0.113.5")
PAIR = Ruled(real=REAL, verdicts=(PortVerdict(first=0, last=65535, rule=0),))


@dataclass(slots=True)
class Ear:
    configured: list[tuple[Configure, tuple[str, ...]]] = field(default_factory=list)
    forgotten: list[IpAddress] = field(default_factory=list)
    recording: bool = False
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    def configure(self, wanted: Configure, descriptors: tuple[int, ...]) -> None:
        contents = []
        for descriptor in descriptors:
            contents.append(os.pread(descriptor, 100, 0).decode())
            os.close(descriptor)
        self.configured.append((wanted, tuple(contents)))
        self.heard.set()

    def forget(self, synthetic: tuple[IpAddress, ...]) -> None:
        self.forgotten += synthetic
        self.heard.set()

    def record(self, *, on: bool) -> None:
        self.recording = on
        self.heard.set()


@dataclass(slots=True)
class Pairing:
    link: Link
    end: LinkEnd
    ear: Ear


@contextlib.asynccontextmanager
async def linked(answer_s: float = 5.0, daemon: PaperDaemon | None = None) -> AsyncIterator[Pairing]:
    ours, theirs = socket.socketpair()
    link, end, ear = Link(theirs, answer_s), LinkEnd(ours, daemon or PaperDaemon()), Ear()
    link.start(ear)
    end.start()
    try:
        yield Pairing(link, end, ear)
    finally:
        link.close()
        end.close()


async def test_what_the_daemon_mapped_is_mapped() -> None:
    async with linked() as both:
        (pair,) = await both.link.map("ruled.test", 1, (PAIR,))

        assert pair == Pair(real=REAL, synthetic=IPv4Address("198.18.32.1"))
        assert await both.link.name_of(IPv4Address("198.18.32.1")) == "ruled.test"
        assert await both.link.name_of(IPv4Address("198.18.32.2")) is None


async def test_what_the_daemon_refuses_is_not() -> None:
    async with linked(daemon=PaperDaemon(refusing=True)) as both:
        with pytest.raises(NotMappedNow):
            await both.link.map("ruled.test", 1, (PAIR,))


async def test_what_it_is_late_with_is_not() -> None:
    async with linked(0.01, PaperDaemon(silent=True)) as both:
        with pytest.raises(NotMappedNow):
            await both.link.map("ruled.test", 1, (PAIR,))

        both.end.send(Mapped(number=1, pairs=(Pair(real=REAL, synthetic=IPv4Address("198.18.32.1")),)))
        both.end.send(Forget(synthetic=(IPv4Address("198.18.32.9"),)))
        await both.ear.heard.wait()
        assert both.ear.forgotten == [IPv4Address("198.18.32.9")]


async def test_an_acknowledgement_of_half_is_none() -> None:
    async with linked(daemon=PaperDaemon(silent=True)) as both:
        mapping = asyncio.create_task(both.link.map("ruled.test", 1, (PAIR,)))
        await both.end.until_heard(Map)
        both.end.send(Mapped(number=1, pairs=()))

        with pytest.raises(NotMappedNow):
            await mapping


async def test_a_daemon_that_goes_maps_nothing_more() -> None:
    async with linked(daemon=PaperDaemon(silent=True)) as both:
        mapping = asyncio.create_task(both.link.map("ruled.test", 1, (PAIR,)))
        await both.end.until_heard(Map)
        both.end.close()

        with pytest.raises(NotMappedNow):
            await mapping
        with pytest.raises(NotMappedNow):
            await both.link.map("ruled.test", 1, (PAIR,))
        assert both.link.gone.is_set()


@pytest.mark.parametrize(
    "said",
    [
        b"\xff\xff\xff\xff",
        frame({"mapped": {"number": 1}}),
        frame({"configured": {"generation": 1}}),
        frame({"mapped": {"number": 1, "pairs": [{"real": "203.0.113.5", "synthetic": "203.0.113.5"}]}}),
        frame({}),
    ],
)
async def test_a_daemon_that_speaks_in_tongues_is_as_good_as_gone(said: bytes) -> None:
    async with linked(daemon=PaperDaemon(silent=True)) as both:
        mapping = asyncio.create_task(both.link.map("ruled.test", 1, (PAIR,)))
        await both.end.until_heard(Map)
        both.end.connection.sendall(said)

        with pytest.raises(NotMappedNow):
            await mapping
        assert both.link.gone.is_set()


async def test_a_configuration_comes_with_its_descriptors() -> None:
    async with linked(daemon=PaperDaemon(rules="ruled.test via nl\n")) as both:
        both.end.configure()
        await both.ear.heard.wait()

        ((wanted, contents),) = both.ear.configured
        assert (wanted.generation, contents) == (1, ("ruled.test via nl\n",))
        both.link.tell(Configured(generation=1))
        assert await both.end.until_heard(Configured) == Configured(generation=1)


async def test_a_configuration_without_its_descriptors_ends_the_link() -> None:
    async with linked() as both:
        both.end.send(both.end.daemon.configure()[0])
        await both.link.gone.wait()

        assert not both.ear.configured


async def test_only_so_many_questions_wait_at_once() -> None:
    async with linked(daemon=PaperDaemon(silent=True)) as both:
        waiting = [asyncio.create_task(both.link.map("ruled.test", 1, (PAIR,))) for _ in range(MAX_WAITING)]
        await both.end.until_heard(Map, count=MAX_WAITING)

        with pytest.raises(NotMappedNow):
            await both.link.map("one.more.test", 1, (PAIR,))
        both.link.close()
        assert all(isinstance(each, NotMappedNow) for each in await asyncio.gather(*waiting, return_exceptions=True))
