"""Questions and answers that the tests' hosts exchange. Everything here runs in a host."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from ipaddress import ip_address

IN_VAIN_S = 0.15
SITE_PORT = 7777
OTHER_PORT = 8888
QUIC_PORT = 443


def _datagrams(address: str, port: int) -> socket.socket:
    family = socket.AF_INET if ip_address(address).version == 4 else socket.AF_INET6
    listener = socket.socket(family, socket.SOCK_DGRAM)
    if family == socket.AF_INET6:
        listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    listener.bind((address, port))
    return listener


def _answer_streams(address: str, port: int, text: str | None) -> None:
    family = socket.AF_INET if ip_address(address).version == 4 else socket.AF_INET6
    listener = socket.create_server((address, port), family=family, backlog=128)

    def serve(stream: socket.socket, caller: str) -> None:
        with stream, contextlib.suppress(OSError):
            while stream.recv(2048):
                stream.send((text or caller).encode())

    def forever() -> None:
        while True:
            stream, caller = listener.accept()
            threading.Thread(target=serve, args=(stream, caller[0]), daemon=True).start()

    threading.Thread(target=forever, daemon=True).start()


def _answer(listener: socket.socket, text: str | None) -> None:
    def forever() -> None:
        while True:
            _, caller = listener.recvfrom(2048)
            listener.sendto((text or caller[0]).encode(), caller)

    threading.Thread(target=forever, daemon=True).start()


def answer_with_callers_address(addresses: Iterable[str], streams: str | None = "site") -> None:
    """Be a site at `addresses`. Streams are answered with a text of their own, unless it is None."""
    for address in addresses:
        for port in (SITE_PORT, OTHER_PORT, QUIC_PORT):
            _answer(_datagrams(address, port), None)
            _answer_streams(address, port, streams)


def answer_questions(name: str, addresses: Iterable[str], port: int = 53) -> None:
    """Be a resolver that answers every question with its `name`."""
    for address in addresses:
        _answer(_datagrams(address, port), name)
        _answer_streams(address, port, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One byte, or `said`: where to, from which device or address, and how long to wait for the answer."""

    address: str
    port: int = SITE_PORT
    device: str = ""
    source: str = ""
    timeout_s: float = 10.0
    kind: socket.SocketKind = socket.SOCK_DGRAM
    said: bytes = b"?"


def in_vain(address: str, *, port: int = SITE_PORT, device: str = "", source: str = "") -> Question:
    """One whose answer is not waited for long."""
    return Question(address=address, port=port, device=device, source=source, timeout_s=IN_VAIN_S)


def ask_often(questions: Iterable[Question]) -> None:
    """Ask without waiting for answers; what cannot be sent is not."""
    for question in questions:
        ask(replace(question, timeout_s=0.001))


def ask(question: Question) -> str | None:
    """The answer's text; None if none came, or sending failed."""
    family = socket.AF_INET if ip_address(question.address).version == 4 else socket.AF_INET6
    with socket.socket(family, question.kind) as caller, contextlib.suppress(OSError):
        caller.settimeout(question.timeout_s)
        if question.device:
            caller.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, question.device.encode())
        if question.source:
            caller.bind((question.source, 0))
        caller.connect((question.address, question.port))
        caller.send(question.said)
        return caller.recv(2048).decode()
    return None


def ask_as(uid: int, question: Question) -> str | None:
    """`ask` as another user."""
    os.seteuid(uid)
    try:
        return ask(question)
    finally:
        os.seteuid(0)


def refusal(question: Question) -> str:
    """The error's name (`ECONNREFUSED`, ...), or that there was none in time, or an answer."""
    family = socket.AF_INET if ip_address(question.address).version == 4 else socket.AF_INET6
    with socket.socket(family, question.kind) as caller:
        caller.settimeout(question.timeout_s)
        try:
            caller.connect((question.address, question.port))
            caller.send(question.said)
            return f"answered: {caller.recv(2048).decode()}"
        except TimeoutError:
            return "none in time"
        except OSError as error:
            return errno.errorcode[error.errno or 0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How questions that were asked over and over went."""

    right: int
    wrong: int
    unanswered: int


class _Load:
    def __init__(self, expected: dict[Question, str]) -> None:
        self._expected = expected
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._ask, args=each, daemon=True) for each in expected.items()]
        self.answers: list[tuple[str | None, str]] = []
        for thread in self._threads:
            thread.start()

    def _ask(self, question: Question, expected: str) -> None:
        while not self._ended.is_set():
            self.answers.append((ask(question), expected))

    def end(self) -> Tally:
        self._ended.set()
        for thread in self._threads:
            thread.join()
        return Tally(
            right=sum(seen == expected for seen, expected in self.answers),
            wrong=sum(seen not in {None, expected} for seen, expected in self.answers),
            unanswered=sum(seen is None for seen, _ in self.answers),
        )


_LOADS: list[_Load] = []


def start_asking(expected: dict[Question, str]) -> None:
    """Ask each question over and over, each time anew, until `stop_asking`."""
    _LOADS.append(_Load(expected))


def stop_asking() -> Tally:
    """How it went since `start_asking`."""
    return _LOADS.pop().end()


def asked_so_far() -> int:
    """Answers since `start_asking`."""
    return len(_LOADS[-1].answers)


_STREAMS: list[socket.socket] = []


def open_stream(address: str, *, kept: bool = False) -> None:
    """Keep a connection to a site open, beside those that were opened before if they are to be `kept`."""
    stream = socket.create_connection((address, SITE_PORT), timeout=10)
    _STREAMS[:] = [*_STREAMS, stream] if kept else [stream]


def ask_in_stream(number: int = 0) -> str:
    """The answer in a connection that is kept open; the error's name if there is none."""
    try:
        _STREAMS[number].send(b"?")
        return _STREAMS[number].recv(2048).decode() or "ended"
    except TimeoutError:
        return "none in time"
    except OSError as error:
        return errno.errorcode[error.errno or 0]


def close_streams() -> None:
    """Say goodbye in every connection that is kept open."""
    for stream in _STREAMS:
        stream.close()
    _STREAMS.clear()


def stream_is_refused() -> bool:
    """Whether the connection is reset at the next byte."""
    try:
        _STREAMS[0].send(b"?")
        _STREAMS[0].recv(1)
    except TimeoutError:
        return False
    except OSError:
        return True
    return False
