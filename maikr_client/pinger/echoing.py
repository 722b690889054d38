"""Echoes on many sockets, each packet at its moment; and the answers to exactly these."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from maikr_client.pinger.clockwork import Clockwork
from maikr_client.pinger.posix.received import received
from maikr_client.pinger.sending import send
from maikr_client.wire.echo import Echo
from maikr_client.wire.pinging import ECHO_BYTES, PATIENCE_S, Answers, Echoes, Shot, Times

LATE_S: Final = 0.02


@dataclass(slots=True)
class _Door:
    """A server's socket, its questions under way, and what came of the others."""

    version: int
    connection: socket.socket
    number: int = field(default_factory=lambda: int.from_bytes(os.urandom(2), "big"))
    sent: int = 0
    waiting: dict[int, tuple[Echo, float]] = field(default_factory=dict)
    rtts_ms: list[float] = field(default_factory=list)


class Echoing:
    """`done` is called once, with the answers."""

    def __init__(
        self, clockwork: Clockwork, asked: Echoes, doors: Sequence[socket.socket], done: Callable[[Answers], None]
    ) -> None:
        self._clockwork = clockwork
        self._number = asked.number
        self._shots = iter(asked.shots)
        self._doors = [_Door(version, door) for version, door in zip(asked.versions, doors, strict=True)]
        self._done = done
        self._all_sent = self._over = False

    def start(self) -> None:
        """Listen, and send the first when it is due."""
        for door in self._doors:
            self._clockwork.watch(door.connection, partial(self._read, door))
        self._next(self._clockwork.now_s())

    def _next(self, due_s: float) -> None:
        shot = next(self._shots, None)
        if shot is None:
            self._all_sent = True
            self._clockwork.at(self._clockwork.now_s() + PATIENCE_S, self._finish)
            self._finish_early()
            return
        # by the clock, not pause by pause: each pause would last a little longer. What is late is not made up for in a
        # burst.
        due_s = max(due_s + shot.pause_s, self._clockwork.now_s() - LATE_S)
        self._clockwork.at(due_s, partial(self._shoot, shot, due_s))

    def _shoot(self, shot: Shot, due_s: float) -> None:
        door = self._doors[shot.index]
        payload = os.urandom(ECHO_BYTES)
        echo = Echo(version=door.version, number=door.number, sequence=shot.number + 1, payload=payload)
        message = echo.request()
        begun_s = self._clockwork.now_s()
        if send(door.connection, message):
            door.sent += 1
            door.waiting[echo.sequence] = (echo, begun_s)
        self._next(due_s)

    def _read(self, door: _Door) -> None:
        for datagram, came_at_s in received(door.connection):
            answered = next((echo for echo, _ in door.waiting.values() if echo.is_answered_by(datagram)), None)
            if answered is not None:
                _, begun_s = door.waiting.pop(answered.sequence)
                door.rtts_ms.append(max(0.0, came_at_s - begun_s) * 1000)
        self._finish_early()

    def _finish_early(self) -> None:
        if self._all_sent and not any(door.waiting for door in self._doors):
            self._finish()

    def _finish(self) -> None:
        if self._over:
            return
        self._over = True
        for door in self._doors:
            self._clockwork.forget(door.connection)
        times = tuple(Times(sent=door.sent, rtts_ms=tuple(door.rtts_ms)) for door in self._doors)
        self._done(Answers(number=self._number, times=times))
