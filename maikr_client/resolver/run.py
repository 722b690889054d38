"""The whole resolver, built from its sockets, until its daemon is gone."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field

from maikr_client.resolver.answers import Answers
from maikr_client.resolver.cache import Cache
from maikr_client.resolver.configurator import Configurator
from maikr_client.resolver.forwarder import Forwarder, Limits
from maikr_client.resolver.link import ANSWER_S, Link
from maikr_client.resolver.posix.udp import UdpListener
from maikr_client.resolver.recording import Recording
from maikr_client.resolver.ruled import RuledNames
from maikr_client.resolver.service import Service
from maikr_client.resolver.tcp import TcpListener
from maikr_client.resolver.upstreams.speaker import Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Sockets:
    """All bound by the daemon: one end of the link, and those that questions come to."""

    link: socket.socket
    udp: tuple[socket.socket, ...]
    tcp: tuple[socket.socket, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`roots` are whom TLS trusts, None for the system's; `answer_s` how long the daemon has to map."""

    roots: ssl.SSLContext | None = None
    limits: Limits = field(default_factory=Limits)
    answer_s: float = ANSWER_S


async def serve(sockets: Sockets, settings: Settings) -> None:
    """Answer questions until the link ends or SIGTERM comes."""
    clock = asyncio.get_running_loop().time
    link = Link(sockets.link, settings.answer_s)
    speaker = Speaker(settings.roots)
    forwarder = Forwarder(speaker, Cache(), clock, settings.limits)
    answers = Answers(forwarder, RuledNames(forwarder, link, clock), clock)
    recording = Recording(link.tell)
    configurator = Configurator(answers, link, recording)
    link.start(configurator)
    with _listening(sockets, Service(answers, clock, recording)) as listeners, _until_told(link):
        for listener in listeners:
            await listener.start()
        await link.gone.wait()
    recording.switch(on=False)
    configurator.close()
    link.close()
    await speaker.close()


@contextlib.contextmanager
def _listening(sockets: Sockets, service: Service) -> Iterator[tuple[TcpListener, ...]]:
    udp = [UdpListener(each, service) for each in sockets.udp]
    tcp = tuple(TcpListener(each, service) for each in sockets.tcp)
    for listener in udp:
        listener.start()
    try:
        yield tcp
    finally:
        for listener in udp:
            listener.close()
        for each in tcp:
            each.close()


@contextlib.contextmanager
def _until_told(link: Link) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, link.gone.set)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGTERM)
