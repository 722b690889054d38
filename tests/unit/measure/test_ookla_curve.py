"""A test by speedtest-cli is seen as it goes, by what has really come and been taken by then."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest

from maikr_client.measure.speed.engine import SpeedTest
from maikr_client.measure.speed.kernel import in_flight
from maikr_client.measure.speed.ookla import run_ookla
from maikr_client.measure.speed.ookla_count import unacknowledged
from maikr_client.measure.speed.ookla_course import Course
from maikr_client.measure.speed.ookla_worker import PICTURES, THREADS
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedEngine, SpeedPhase, SpeedProgress, SpeedResult
from tests.support.speed_endpoint import listening

NOW = datetime(2026, 3, 1, tzinfo=UTC)
FIRST = 10 * 10_240
"""Of whole reads of the library's: what has come of another it does not know yet."""


class OoklaServer:
    """Answers as a mini server does; of each picture it sends FIRST bytes, and the rest when `go_on` is set."""

    def __init__(self) -> None:
        self.go_on = asyncio.Event()

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while (head := await reader.readuntil(b"\r\n\r\n")).startswith((b"GET", b"POST")):
            if head.startswith(b"POST"):
                left = int(head.lower().split(b"content-length: ")[1].split()[0])
                await reader.readexactly(left)
                _answer(writer, b"size=%d" % left)
            elif b"/random" in head:
                await self._picture(writer, PICTURES[int(head.split(b"/random")[1].split(b"x")[0])])
            else:
                _answer(writer, b"test=test\n" if b"latency" in head else b'upload_extension: "php"\n')

    async def _picture(self, writer: asyncio.StreamWriter, size: int) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + bytes(FIRST))
        await self.go_on.wait()
        writer.write(bytes(size - FIRST))
        await writer.drain()


def _answer(writer: asyncio.StreamWriter, body: bytes) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


async def test_the_curve_says_what_has_come_by_now_and_ends_at_what_was_used() -> None:
    server, seen, result = OoklaServer(), list[SpeedProgress](), None
    async with listening(server.converse) as url:
        test = SpeedTest(server="uk1", url=url, max_bytes=10_000_000)
        async for item in run_ookla(test, SpeedEngine.OOKLA, lambda: NOW):
            if isinstance(item, SpeedResult):
                result = item
                continue
            seen.append(item)
            if item.phase is SpeedPhase.DOWNLOAD and item.bytes_used == THREADS * FIRST:
                server.go_on.set()

    assert server.go_on.is_set()
    assert result is not None
    assert not result.partial
    assert list(dict.fromkeys(each.phase for each in seen)) == [*SpeedPhase]
    assert any(each.mbps for each in seen if each.phase is SpeedPhase.DOWNLOAD)
    assert all(one.bytes_used <= other.bytes_used and one.done <= other.done for one, other in pairwise(seen))
    assert seen[-1].bytes_used <= result.bytes_used


async def test_what_a_broken_off_direction_used_is_counted() -> None:
    server, result = OoklaServer(), None
    lost, gone = Problem.of(ProblemCode.SPEED_TUNNEL_LOST), list[bool]()
    async with listening(server.converse) as url:
        test = SpeedTest(server="uk1", url=url, max_bytes=10**7, disturbance=lambda: lost if gone else None)
        async for item in run_ookla(test, SpeedEngine.OOKLA, lambda: NOW):
            if isinstance(item, SpeedResult):
                result = item
            elif item.bytes_used == THREADS * FIRST:
                gone.append(True)

    assert result is not None
    assert (result.partial, result.problem, result.download_mbps) == (True, lost, None)
    assert result.bytes_used == THREADS * FIRST


def test_what_waits_in_this_machine_has_not_gone_anywhere() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.socket() as sender:
        sender.connect(listener.getsockname())
        sender.setblocking(False)
        with suppress(BlockingIOError):
            while True:
                sender.send(bytes(1 << 16))

        assert unacknowledged() >= in_flight(sender) > 0


@pytest.mark.parametrize(
    "line",
    [
        {"moved": 10},
        {"moved": -1, "at_s": 0.5},
        {"moved": "10", "at_s": 0.5},
        {"moved": 10, "at_s": float("nan")},
        {"moved": 10, "at_s": -0.5},
        {"moved": 4, "at_s": 0.5},
        {"moved": 10, "at_s": 0.05},
        {"download_mbps": 10.0},
    ],
)
def test_what_makes_no_sense_is_no_point_of_the_curve(line: dict[str, Any]) -> None:
    course = Course(max_bytes=1000)
    course.heard({"phase": "download"}, 0)
    course.heard({"moved": 5, "at_s": 0.1}, 0)

    assert course.heard(line, 0) is None
    assert course.used == 5


def test_a_test_is_as_far_as_its_time_or_its_bytes_whichever_is_more() -> None:
    course = Course(max_bytes=1000)
    begun = course.heard({"phase": "download"}, 0)
    by_time = course.heard({"moved": 5, "at_s": 5.0}, 0)
    by_bytes = course.heard({"moved": 400, "at_s": 5.1}, 0)
    upload = course.heard({"phase": "upload"}, 450)

    assert begun is not None
    assert by_time is not None
    assert by_bytes is not None
    assert upload is not None
    assert begun.done == pytest.approx(0.1)
    assert by_time.done == pytest.approx(0.1 + 0.45 / 2)
    assert by_bytes.done == pytest.approx(0.1 + 0.45 * 0.8)
    assert upload.done == pytest.approx(0.55)
    assert (upload.bytes_used, upload.mbps) == (450, None)
