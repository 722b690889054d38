"""A handshake's first message, sent once; and the answer to exactly it."""

from __future__ import annotations

import socket
from collections.abc import Callable

from maikr_client.pinger.clockwork import Clockwork
from maikr_client.pinger.posix.received import received
from maikr_client.pinger.sending import send
from maikr_client.wire.handshake import is_answer
from maikr_client.wire.pinging import PATIENCE_S, Answers, Knock, Times


class Knocking:
    """`done` is called once, with the answer."""

    def __init__(
        self, clockwork: Clockwork, asked: Knock, door: socket.socket, done: Callable[[Answers], None]
    ) -> None:
        self._clockwork = clockwork
        self._asked = asked
        self._door = door
        self._done = done
        self._begun_s = 0.0
        self._sent = self._over = False

    def start(self) -> None:
        """Send it."""
        # an answer to an earlier one may have come too late
        for _ in received(self._door):
            continue
        self._clockwork.watch(self._door, self._read)
        self._begun_s = self._clockwork.now_s()
        self._sent = send(self._door, self._asked.message)
        self._clockwork.at(self._begun_s + (PATIENCE_S if self._sent else 0), self._finish)

    def _read(self) -> None:
        for datagram, came_at_s in received(self._door):
            if is_answer(datagram, self._asked.message, self._asked.proof_key):
                self._finish(max(0.0, came_at_s - self._begun_s) * 1000)
                return

    def _finish(self, *rtts_ms: float) -> None:
        if self._over:
            return
        self._over = True
        self._clockwork.forget(self._door)
        times = Times(sent=int(self._sent), rtts_ms=rtts_ms)
        self._done(Answers(number=self._asked.number, times=(times,)))
