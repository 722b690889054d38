"""The whole pinger: what the daemon asks, until the daemon is gone or speaks in tongues."""

from __future__ import annotations

import socket
from collections import deque

from maikr_client.errors import InvalidValue
from maikr_client.pinger.clockwork import Clockwork
from maikr_client.pinger.echoing import Echoing
from maikr_client.pinger.knocking import Knocking
from maikr_client.resolver.posix.descriptors import receive
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.pinging import Answers, Echoes, Knock, ToPinger, decode_to_pinger, encode_message


class Pinger:
    """`link` is one end of a pair, and blocks: the daemon always reads."""

    def __init__(self, link: socket.socket, clockwork: Clockwork) -> None:
        self._link = link
        self._clockwork = clockwork
        self._frames = FrameReader()
        self._doors: deque[int] = deque()

    def serve(self) -> None:
        """Until the link ends. Raises InvalidValue for what the daemon may not say, OSError."""
        self._clockwork.watch(self._link, self._readable)
        self._clockwork.run()

    def _readable(self) -> None:
        data, descriptors = receive(self._link)
        self._doors += descriptors
        if not data:
            self._clockwork.stop()
        for message in self._frames.feed(data):
            self._take(decode_to_pinger(message))

    def _take(self, asked: ToPinger) -> None:
        if len(self._doors) < asked.doors:
            raise InvalidValue(type(asked).__name__, "without its sockets")
        doors = [_door(self._doors.popleft()) for _ in range(asked.doors)]
        match asked:
            case Echoes():
                Echoing(self._clockwork, asked, doors, self._tell).start()
            case Knock():
                Knocking(self._clockwork, asked, doors[0], self._tell).start()

    def _tell(self, answers: Answers) -> None:
        self._link.sendall(frame(encode_message(answers)))


def _door(descriptor: int) -> socket.socket:
    # of which family it is, it need not be asked: it is connected, and only sent to and read from
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM, 0, fileno=descriptor)
