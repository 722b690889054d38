"""Who answered? Whatever a stranger sends, the word is one of three, and comes soon."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.portal_check.answer import MAX_LINE, is_whole, question, told
from maikr_client.portal_check.asking import ask

HERE = ip_address("127.0.0.1")


@contextmanager
def stranger(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """Somebody who answers one question so; the port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                try:
                    answer(connection)
                except OSError:
                    return

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            thread.join()


def answer_of(answer: Callable[[socket.socket], None], limit_s: float = 60.0) -> bytes:
    with stranger(answer) as port, socket.socket() as asking:
        return ask(asking, HERE, port, limit_s=limit_s)


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (b"HTTP/1.1 204 No Content\r\n\r\n", "clear"),
        (b"HTTP/1.0 204\n", "clear"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://portal/\r\n\r\n", "portal"),
        (b"HTTP/1.1 200 OK\r\n\r\n<html>", "portal"),
        (b"HTTP/1.1 511 Network Authentication Required\r\n\r\n", "portal"),
        (b"HTTP/1.1 2040\r\n", "nothing"),
        (b"HTTP/1.1 204", "nothing"),
        (b"\x00\xff garbage\r\n", "nothing"),
        (b"HTTP/1.1 302 " + b"x" * 100_000, "nothing"),
        (b"", "nothing"),
    ],
)
def test_the_first_line_alone_tells_who_answered(answer: bytes, word: str) -> None:
    assert told(answer) == word
    assert told(answer_of(lambda connection: connection.sendall(answer))) == word


@given(st.binary(max_size=600))
def test_any_bytes_mean_one_of_three_words(answer: bytes) -> None:
    assert told(answer) in {"clear", "portal", "nothing"}


def test_no_more_is_read_than_a_line() -> None:
    def for_ever(connection: socket.socket) -> None:
        while True:
            connection.sendall(b"x" * 65536)

    assert len(answer_of(for_ever)) == MAX_LINE
    assert is_whole(b"x" * MAX_LINE)


def test_an_answer_that_drips_ends_at_the_limit() -> None:
    def dripping(connection: socket.socket) -> None:
        ended = threading.Event()
        while not ended.wait(0.05):
            connection.sendall(b"H")

    assert 0 < len(answer_of(dripping, limit_s=2.0)) < MAX_LINE


def test_silence_and_refusal_are_no_answers() -> None:
    assert answer_of(lambda connection: connection.shutdown(socket.SHUT_WR)) == b""
    with socket.socket() as asking:
        assert ask(asking, HERE, 1) == b""


def test_the_question_is_the_same_from_every_machine() -> None:
    assert question(ip_address("198.51.100.10")) == (
        b"GET /portal-check HTTP/1.1\r\nHost: 198.51.100.10\r\nConnection: close\r\n\r\n"
    )
    assert b"Host: [2001:db8::1]\r\n" in question(ip_address("2001:db8::1"))
