"""The daemon's socket with a daemon of paper behind it, and clients that may say anything."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from ipaddress import IPv4Address
from pathlib import Path
from typing import Self

from maikr_client.daemon.authorize import ROOT, Admission, Peers, Person
from maikr_client.daemon.ports import PeerProcess
from maikr_client.daemon.posix.listen import listen
from maikr_client.daemon.server import Server
from maikr_client.daemon.service import Service
from maikr_client.daemon.turns import May
from maikr_client.errors import Failed
from maikr_client.model.health import Check, CheckKind, good
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState, Usage
from maikr_client.wire.codec import Json
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.measuring import Measure, MeasureReply, Timed
from maikr_client.wire.replies import ExplainReply, NamesAsked
from maikr_client.wire.requests import StoreBlob

ADMISSION = Admission(group="maikr", users=frozenset({"carol"}))
HELLO: dict[str, Json] = {"jsonrpc": "2.0", "id": 1, "method": "hello", "params": {"version": 1}}


def call(method: str, number: int = 2, **params: Json) -> dict[str, Json]:
    """A request's envelope."""
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


@dataclass(slots=True)
class PaperDaemon:
    """Remembers what was wanted of it. `refusing`: each wish is refused with that code; `broken`: each raises;
    `looking`: where each check waits at its beginning and at its end.
    """

    status: Status = field(
        default_factory=lambda: Status(
            state=TunnelState.CONNECTED,
            protected=True,
            server="amsterdam",
            exit_ip=IPv4Address("203.0.113.97"),
            since=datetime(2026, 1, 1, tzinfo=UTC),
            exits=(ExitStatus(server="amsterdam", health=ExitHealth.UP, bytes_up=1, bytes_down=2),),
            problem=Problem.of(ProblemCode.DISK_FULL, what="amsterdam"),
        )
    )
    usage: tuple[Usage, ...] = (Usage(server="amsterdam", day="2026-01-01", bytes_up=1, bytes_down=2),)
    wishes: list[str] = field(default_factory=list)
    blobs: set[str] = field(default_factory=set)
    refusing: ProblemCode | None = None
    broken: bool = False
    recording: list[Callable[[NamesAsked], None]] = field(default_factory=list)
    owner: int | None = None
    gone: set[int] = field(default_factory=set)
    looking: asyncio.Barrier | None = None

    async def connect(self, plan: TunnelPlan, owner: int | None, may: May) -> None:
        may()
        self._wish(f"connect {plan.candidates[0].name}")
        self.owner = owner

    async def disconnect(self, may: May) -> None:
        may()
        self._wish("disconnect")
        self.owner = None

    async def snooze(self, seconds: int, *, despite_lockdown: bool, may: May) -> None:
        may()
        self._wish(f"snooze {seconds}{' despite lockdown' if despite_lockdown else ''}")

    async def lock_down(self, lockdown: Lockdown | None, may: May) -> None:
        may()
        self._wish("unlock" if lockdown is None else "lock down")

    def usage_of(self, owner: int) -> tuple[Usage, ...]:
        return self.usage

    async def is_present(self, uid: int) -> bool:
        return uid not in self.gone

    def erase_usage(self, owner: int) -> None:
        self._wish("erase")

    def missing(self, sha256s: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in sha256s if each not in self.blobs)

    async def store_blob(self, part: StoreBlob) -> None:
        self._wish(f"store {len(part.data)} of {part.total_bytes}")
        self.blobs.add(part.sha256)

    def record(self, tell: Callable[[NamesAsked], None]) -> Callable[[], None]:
        self._wish("record")
        self.recording.append(tell)
        return lambda: self.recording.remove(tell)

    async def explain(self, destination: str) -> ExplainReply:
        return ExplainReply(enforced=True, problem=self.status.problem)

    async def check(self) -> tuple[Check, ...]:
        if self.looking is not None:
            await self.looking.wait()
            await self.looking.wait()
        return (good(CheckKind.FIREWALL, datetime(2026, 1, 1, tzinfo=UTC)),)

    async def open_portal(self, peer: PeerProcess) -> datetime:
        self._wish(f"portal {peer.pid == os.getpid()}")
        return datetime(2026, 1, 1, tzinfo=UTC)

    async def measure(self, wish: Measure) -> MeasureReply:
        self._wish(f"measure {len(wish.servers)}")
        return MeasureReply(network=1, timed=tuple(Timed(sent=0) for _ in wish.servers))

    def watch_began(self) -> None:
        self.wishes.append("watch")

    async def refresh(self) -> None:
        if self.broken:
            raise ZeroDivisionError

    def _wish(self, what: str) -> None:
        if self.refusing is not None:
            raise Failed(self.refusing)
        if self.broken:
            raise ZeroDivisionError
        self.wishes.append(what)


@dataclass(slots=True)
class PaperPeers:
    """Says that every caller is `next_uid`."""

    next_uid: int = ROOT
    people: dict[int, Person] = field(default_factory=dict)

    def uid(self, connection: socket.socket) -> int:
        return self.next_uid

    @contextlib.contextmanager
    def process(self, connection: socket.socket) -> Iterator[PeerProcess]:
        yield PeerProcess(pid=os.getpid(), descriptor=-1)

    def person(self, uid: int) -> Person:
        return self.people.get(uid, Person(uid=uid, name=None, groups=frozenset()))


@contextlib.asynccontextmanager
async def serving(daemon: PaperDaemon, peers: Peers, path: Path) -> AsyncIterator[Server]:
    """The socket at `path`, as long as the context."""
    server = Server(Service(daemon, daemon.is_present), peers, ADMISSION, watch_began=daemon.watch_began)
    with listen(path) as listening:
        work = asyncio.create_task(server.run(listening))
        try:
            yield server
        finally:
            work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await work


class Client:
    """One connection. `ask` sends and waits for one message."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._frames = FrameReader()
        self._messages: list[dict[str, Json]] = []

    @classmethod
    async def open(cls, path: Path, *, greet: bool = True) -> Self:
        """Connected, and greeted unless not wanted."""
        client = cls(*await asyncio.open_unix_connection(path))
        if greet:
            assert "result" in await client.ask(HELLO)
        return client

    def send(self, message: dict[str, Json]) -> None:
        """One message."""
        self._writer.write(frame(message))

    def send_raw(self, data: bytes) -> None:
        """Any bytes."""
        self._writer.write(data)

    async def receive(self) -> dict[str, Json]:
        """The next message. Raises EOFError at the end."""
        while not self._messages:
            data = await self._reader.read(1 << 16)
            if not data:
                raise EOFError
            self._messages += self._frames.feed(data)
        return self._messages.pop(0)

    async def ask(self, message: dict[str, Json]) -> dict[str, Json]:
        """Send, and the answer."""
        self.send(message)
        return await self.receive()

    async def code(self, message: dict[str, Json]) -> object:
        """The refusal's code."""
        error = (await self.ask(message))["error"]
        assert isinstance(error, dict)
        return error["message"]

    async def is_ended(self) -> bool:
        """Wait for the daemon to end the connection, then close it; messages that come before are dropped."""
        try:
            while await self.receive():
                pass
        except (EOFError, ConnectionError):
            return True
        finally:
            self.close()
        return False

    def close(self) -> None:
        """End it."""
        self._writer.close()
