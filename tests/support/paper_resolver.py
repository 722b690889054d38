"""A resolver on paper: it takes configurations, asks for addresses, dies and falls silent as a test likes."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from ipaddress import IPv4Address
from typing import TypeVar

from maikr_client.daemon.resolver_link import ResolverLink
from maikr_client.daemon.ruled_machine import Machine
from maikr_client.daemon.steering import ResolverPlace
from maikr_client.daemon.upstreams import LinkNames, NameServices
from maikr_client.rules.matcher import Matcher
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.resolving import (
    Asked,
    Configure,
    Configured,
    Map,
    Mapped,
    NotMapped,
    Record,
    Ruled,
    ToDaemon,
    ToResolver,
    decode_to_resolver,
    encode_message,
)

T = TypeVar("T")
OWN = NameServices(servers=(IPv4Address("192.168.1.1"),), search=("home.example",))
PLACE = ResolverPlace(uid=65534, port=5300)


@dataclass(slots=True)
class PaperResolver:
    """One process. `silent`: it answers nobody any more; `documents` are the texts that came with configurations."""

    ours: socket.socket
    link: ResolverLink
    silent: bool = False
    recording: bool = False
    https: bool = False
    dead: asyncio.Event = field(default_factory=asyncio.Event)
    configured: list[Configure] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    said: list[ToResolver] = field(default_factory=list)
    _frames: FrameReader = field(default_factory=FrameReader)
    _numbers: int = 0

    def start(self) -> None:
        self.ours.setblocking(False)
        asyncio.get_running_loop().add_reader(self.ours, self._readable)

    async def ended(self) -> None:
        await self.dead.wait()

    async def answers(self, timeout_s: float) -> bool:
        if self.silent:
            await asyncio.sleep(timeout_s)
        return not self.silent

    async def end(self) -> None:
        self.die()

    def die(self) -> None:
        if not self.dead.is_set():
            self.dead.set()
            asyncio.get_running_loop().remove_reader(self.ours)
            self.ours.close()

    def ask(self, name: str, matcher: Matcher, *reals: IPv4Address, generation: int | None = None) -> int:
        """Ask for addresses of `name`; the question's number."""
        pairs = tuple(Ruled(real=each, verdicts=matcher.verdicts(name, address=each)) for each in reals)
        return self.ask_with(name, pairs, generation)

    def ask_with(self, name: str, pairs: tuple[Ruled, ...], generation: int | None = None) -> int:
        self._numbers += 1
        now = self.configured[-1].generation if generation is None else generation
        self.tell(Map(number=self._numbers, generation=now, name=name, pairs=pairs))
        return self._numbers

    def tell(self, message: ToDaemon) -> None:
        self.ours.send(frame(encode_message(message)))

    def answer(self, number: int) -> Mapped | NotMapped | None:
        """What was said to that question, if anything."""
        answers = (each for each in self.said if isinstance(each, Mapped | NotMapped))
        return next((each for each in answers if each.number == number), None)

    def _readable(self) -> None:
        data, descriptors, _, _ = socket.recv_fds(self.ours, 1 << 16, 253)
        texts = [_content(each) for each in descriptors]
        if not data:
            self.die()
            return
        for message in self._frames.feed(data):
            said = decode_to_resolver(message)
            self.said.append(said)
            if isinstance(said, Record):
                self.recording = said.on
                self.tell(Asked(names=()))
            if isinstance(said, Configure):
                self.configured.append(said)
                self.documents.append(texts[0])
                if not self.silent:
                    self.tell(Configured(generation=said.generation))


def _content(descriptor: int) -> str:
    with os.fdopen(descriptor, "rb") as file:
        return file.read().decode()


@dataclass(slots=True)
class PaperLinks:
    """Other links' names, as a test has them; `tell` that they are others."""

    links: tuple[LinkNames, ...] = ()
    tell: Callable[[], None] = lambda: None

    async def watch(self, changed: Callable[[], None]) -> None:
        self.tell = changed
        await asyncio.Event().wait()


@dataclass(slots=True)
class PaperLauncher:
    """`started` are all that were, in order; `failing`: none starts. A start takes `start_s`."""

    started: list[PaperResolver] = field(default_factory=list)
    failing: bool = False
    start_s: float = 0.0
    links: PaperLinks = field(default_factory=PaperLinks)
    rested: int = 0

    async def launch(self, heard: Callable[[ToDaemon], Awaitable[None]], *, https: bool) -> PaperResolver:
        if self.failing:
            raise OSError
        await asyncio.sleep(self.start_s)
        daemons, ours = socket.socketpair()
        resolver = PaperResolver(https=https, ours=ours, link=ResolverLink(daemons, heard, socket.send_fds))
        resolver.start()
        self.started.append(resolver)
        return resolver

    def rest(self) -> None:
        self.rested += 1

    @property
    def resolver(self) -> PaperResolver:
        """The one that runs."""
        return self.started[-1]


def paper_machine(launcher: PaperLauncher) -> Machine:
    """What rules need, on paper."""
    return Machine(
        place=lambda: PLACE, launcher=launcher, name_services=lambda: OWN, apart=at_once, links=launcher.links
    )


async def at_once(work: Callable[[], T]) -> T:
    """No thread: virtual time would not wait for it."""
    return work()
