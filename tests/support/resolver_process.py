"""The resolver as its daemon starts it, with a daemon of paper at the other end of the link."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Self

from maikr_client.model.name_server import NameServer
from maikr_client.model.rule import Action, ActionKind, IpAddress, ListReference
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.resolving import (
    Configure,
    Configured,
    ConfigureFailed,
    Map,
    Mapped,
    Named,
    NameOf,
    NotMapped,
    Pair,
    SplitDomain,
    ToDaemon,
    ToResolver,
    Upstream,
    Way,
    decode_to_daemon,
    encode_message,
)

NOBODY = 65_534
BLOCK4, BLOCK6 = IPv4Address("198.18.1.1"), IPv6Address("2001:2:0:1::1")
VIA = Action(kind=ActionKind.VIA, target="nl")
DIRECT, DEFAULT = Action(kind=ActionKind.DIRECT), Action(kind=ActionKind.DEFAULT)
Where = tuple[str, int]
CONFIGURATION_ANSWERS = (Configured, ConfigureFailed)


@dataclass(slots=True)
class PaperDaemon:
    """Maps whatever it is asked to. `refusing`: it says no; `silent`: it says nothing. `asked` is what it heard."""

    rules: str = ""
    upstream: Where = ("127.0.0.1", 53)
    direct: Where | None = None
    lists: tuple[tuple[ListReference, bytes], ...] = ()
    split: tuple[tuple[str, Where], ...] = ()
    local: Where | None = None
    ipv6: bool = True
    generation: int = 1
    refusing: bool = False
    silent: bool = False
    asked: list[ToDaemon] = field(default_factory=list)
    mapped: dict[tuple[str, IpAddress], IpAddress] = field(default_factory=dict)

    def configure(self) -> tuple[Configure, tuple[bytes, ...]]:
        """What is wanted, and the contents of its descriptors."""
        places = [self.upstream, self.direct or self.upstream, self.local or self.upstream]
        places += [where for _, where in self.split]
        wanted = Configure(
            generation=self.generation,
            upstreams=tuple(upstream(each) for each in places),
            ways=(
                Way(action=DEFAULT, upstream=0),
                Way(action=VIA, upstream=0, ipv6=self.ipv6),
                Way(action=DIRECT, upstream=1),
            ),
            block4=BLOCK4,
            block6=BLOCK6,
            lists=tuple(reference for reference, _ in self.lists),
            split=tuple(SplitDomain(name=name, upstream=3 + n) for n, (name, _) in enumerate(self.split)),
            local=None if self.local is None else 2,
        )
        return wanted, (self.rules.encode(), *(content for _, content in self.lists))

    def answer(self, message: ToDaemon) -> ToResolver | None:
        """What it says to that."""
        self.asked.append(message)
        if self.silent:
            return None
        match message:
            case Map() if self.refusing or message.generation != self.generation:
                return NotMapped(number=message.number)
            case Map():
                pairs = tuple(Pair(real=e.real, synthetic=self.synthetic(message.name, e.real)) for e in message.pairs)
                return Mapped(number=message.number, pairs=pairs)
            case NameOf():
                names = {synthetic: name for (name, _), synthetic in self.mapped.items()}
                return Named(number=message.number, name=names.get(message.synthetic))
        return None

    def synthetic(self, name: str, real: IpAddress) -> IpAddress:
        """Always the same for the same pair."""
        number = len(self.mapped) + 1
        own = ip_address("198.18.32.0" if isinstance(real, IPv4Address) else "2001:2:0:2::") + number
        return self.mapped.setdefault((name, real), own)

    @property
    def maps(self) -> list[Map]:
        """What it was asked to map."""
        return [each for each in self.asked if isinstance(each, Map)]


def upstream(where: Where) -> Upstream:
    server = NameServer(address=ip_address(where[0]), port=where[1])
    return Upstream(name=f"{where[0]}:{where[1]}", servers=(server,))


class LinkEnd:
    """The daemon's end of a link: answers as `daemon` does."""

    def __init__(self, connection: socket.socket, daemon: PaperDaemon) -> None:
        connection.setblocking(False)
        self.connection = connection
        self.daemon = daemon
        self._frames = FrameReader()
        self.heard = asyncio.Event()

    def start(self) -> None:
        asyncio.get_running_loop().add_reader(self.connection, self._readable)

    def configure(self) -> None:
        """Send what the daemon wants now."""
        wanted, contents = self.daemon.configure()
        with contextlib.ExitStack() as opened:
            files = [_sealed(content, opened) for content in contents]
            socket.send_fds(self.connection, [frame(encode_message(wanted))], files)

    def send(self, message: ToResolver) -> None:
        self.connection.sendall(frame(encode_message(message)))

    def close(self) -> None:
        if self.connection.fileno() >= 0:
            asyncio.get_running_loop().remove_reader(self.connection)
            self.connection.close()

    async def until_heard(self, *kinds: type[ToDaemon], count: int = 1) -> ToDaemon:
        """The `count`th message of these kinds."""
        async with asyncio.timeout(20):
            while True:
                found = [each for each in self.daemon.asked if isinstance(each, kinds)]
                if len(found) >= count:
                    return found[count - 1]
                self.heard.clear()
                await self.heard.wait()

    def _readable(self) -> None:
        try:
            data = self.connection.recv(1 << 16)
        except (BlockingIOError, ConnectionError):
            data = b""
        if not data:
            self.close()
            return
        for message in self._frames.feed(data):
            reply = self.daemon.answer(decode_to_daemon(message))
            self.heard.set()
            if reply is not None:
                self.send(reply)


def _sealed(content: bytes, opened: contextlib.ExitStack) -> int:
    descriptor = os.memfd_create("rules")
    opened.callback(os.close, descriptor)
    os.write(descriptor, content)
    return descriptor


@dataclass(slots=True)
class ResolverProcess:
    """`address` is where it answers, by UDP and TCP."""

    address: Where
    link: LinkEnd
    process: asyncio.subprocess.Process

    @classmethod
    async def start(cls, daemon: PaperDaemon, host: str = "127.0.0.1") -> Self:
        """Started, and configured as `daemon` wants it."""
        ours, theirs = socket.socketpair()
        udp, tcp = bound(host)
        with theirs, udp, tcp:
            numbers = [each.fileno() for each in (theirs, udp, tcp)]
            flags = [
                text for pair in zip(("--link", "--udp", "--tcp"), numbers, strict=True) for text in map(str, pair)
            ]
            flags += ["--uid", str(NOBODY), "--gid", str(NOBODY)] if os.geteuid() == 0 else []
            command = [sys.executable, "-I", "-m", "maikr_client.resolver", *flags]
            process = await asyncio.create_subprocess_exec(*command, pass_fds=numbers)
            address = udp.getsockname()[:2]
        link = LinkEnd(ours, daemon)
        link.start()
        link.configure()
        await link.until_heard(*CONFIGURATION_ANSWERS)
        return cls(address=address, link=link, process=process)

    @property
    def pid(self) -> int:
        return self.process.pid

    async def stop(self) -> int:
        """Its exit code, after its daemon is gone."""
        self.link.close()
        async with asyncio.timeout(20):
            return await self.process.wait()

    async def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        await self.stop()


def bound(host: str) -> tuple[socket.socket, socket.socket]:
    """A UDP and a TCP socket at one port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for _ in range(50):
        udp = socket.socket(family, socket.SOCK_DGRAM)
        udp.bind((host, 0))
        tcp = socket.socket(family, socket.SOCK_STREAM)
        try:
            tcp.bind(udp.getsockname()[:2])
            tcp.listen()
        except OSError:
            udp.close()
            tcp.close()
        else:
            return udp, tcp
    raise OSError("no port is free for both")
