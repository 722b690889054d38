"""The speed test against endpoints that are honest, and that are not: nothing is told that was not measured."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from datetime import UTC, datetime

import pytest

from maikr_client.errors import Failed
from maikr_client.measure.speed.curve import Curve, jitter_ms
from maikr_client.measure.speed.endpoint import MAX_HEAD_BYTES, SpeedEndpoint
from maikr_client.measure.speed.engine import SpeedTest, run_test
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedPhase, SpeedProgress, SpeedResult
from tests.support.speed_endpoint import honest, listening, send_body, take_body
from tests.support.streams import Conversation
from tests.support.virtual_time import until

NOW = datetime(2026, 3, 1, tzinfo=UTC)
PLENTY = 10**11


async def outcome(
    url: str, *, max_bytes: int = PLENTY, phase_s: float = 1.2
) -> tuple[list[SpeedProgress], SpeedResult]:
    test = SpeedTest(server="uk1", url=url, max_bytes=max_bytes, phase_s=phase_s, upload_bytes=1_000_000)
    items = [item async for item in run_test(test, lambda: NOW)]
    result = items.pop()
    assert isinstance(result, SpeedResult)
    return [item for item in items if isinstance(item, SpeedProgress)], result


async def test_an_honest_endpoint_whose_answer_never_ends_is_measured_in_full() -> None:
    async with listening(honest) as url:
        curve, result = await outcome(url)

    assert not result.partial
    assert result.problem is None
    for figure in (result.download_mbps, result.upload_mbps, result.idle_latency_ms, result.loaded_latency_ms):
        assert figure is not None
        assert figure > 0
    assert result.jitter_ms is not None
    assert {item.phase for item in curve} == set(SpeedPhase)
    assert [item.done for item in curve] == sorted(item.done for item in curve)
    assert result.bytes_used >= curve[-1].bytes_used > 0


async def test_no_more_is_used_than_was_allowed_but_for_what_is_on_its_way() -> None:
    async with listening(honest) as url:
        _, result = await outcome(url, max_bytes=40_000_000, phase_s=30.0)

    # a tick of loopback at full speed is on its way when the limit is noticed
    assert result.bytes_used < PLENTY / 100


async def liar_of_less(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    await send_body(writer, 1000)


async def liar_of_more(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    await send_body(writer, 1000, said=256 * 1024 * 1024)


async def endless_head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    while not writer.is_closing():
        writer.write(b"X-More: and more\r\n" * (MAX_HEAD_BYTES // 16))
        await writer.drain()


async def no_length(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    await reader.read()


async def missing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    await reader.read()


async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"\xff\x00\r\n\r\n" * 100)
    await reader.read()


@pytest.mark.parametrize("liar", [liar_of_less, liar_of_more, endless_head, no_length, missing, babble])
async def test_a_liar_is_named_and_no_speed_is_told(liar: Conversation) -> None:
    async with listening(liar) as url:
        _, result = await outcome(url)

    assert result.partial
    assert result.problem == Problem.of(ProblemCode.SPEED_NONSENSE)
    assert (result.download_mbps, result.upload_mbps) == (None, None)
    assert result.idle_latency_ms is not None


async def test_who_claims_to_have_got_more_than_was_sent_is_not_believed() -> None:
    async def boaster(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            if head.startswith(b"GET"):
                await send_body(writer, 256 * 1024 * 1024)
            else:
                await take_body(reader, writer, head, claim=10**12)

    async with listening(boaster) as url:
        _, result = await outcome(url)

    assert result.partial
    assert result.problem == Problem.of(ProblemCode.SPEED_NONSENSE)
    assert result.download_mbps is not None


async def test_nobody_there_is_said() -> None:
    async with listening(honest) as url:
        pass

    _, result = await outcome(url)

    assert result.partial
    assert result.problem == Problem.of(ProblemCode.SPEED_REFUSED)
    assert result.idle_latency_ms is None


async def test_what_was_measured_before_the_tunnel_went_stays_and_the_rest_is_none() -> None:
    seen: list[SpeedPhase] = []

    def disturbance() -> Problem | None:
        return Problem.of(ProblemCode.SPEED_TUNNEL_LOST) if SpeedPhase.UPLOAD in seen else None

    async with listening(honest) as url:
        test = SpeedTest(server="uk1", url=url, max_bytes=PLENTY, phase_s=1.5, disturbance=disturbance)
        result = None
        async for item in run_test(test, lambda: NOW):
            if isinstance(item, SpeedProgress):
                seen.append(item.phase)
            else:
                result = item

    assert result is not None
    assert result.partial
    assert result.problem == Problem.of(ProblemCode.SPEED_TUNNEL_LOST)
    assert result.download_mbps is not None
    assert result.upload_mbps is None


async def test_who_stops_looking_ends_every_stream() -> None:
    running = 0

    async def counted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal running
        running += 1
        try:
            await honest(reader, writer)
        finally:
            running -= 1

    async with listening(counted) as url:
        test = SpeedTest(server="uk1", url=url, max_bytes=PLENTY)
        async with aclosing(run_test(test, lambda: NOW)) as items:
            async for item in items:
                if isinstance(item, SpeedProgress) and item.mbps:
                    break
        others = [task for task in asyncio.all_tasks() if "Stream." in repr(task.get_coro())]
        assert others == []
        await until(lambda: not running)


@pytest.mark.parametrize("url", ["", "ftp://10.0.0.1", "https://10.0.0.1", "http://", "http://a:99999/", "http://a/ b"])
def test_only_a_plain_address_in_the_tunnel_is_an_endpoint(url: str) -> None:
    with pytest.raises(Failed):
        SpeedEndpoint.parse(url)


def steady(seconds: float, mbps: float, *, slow_s: float = 0.0) -> Curve:
    """A curve that starts at a tenth of the rate for `slow_s`."""
    curve, total = Curve(begun_s=100.0), 0.0
    for tick in range(1, int(seconds * 10) + 1):
        total += mbps * 1e6 / 8 / 10 * (0.1 if tick <= slow_s * 10 else 1.0)
        curve.add(100.0 + tick / 10, int(total))
    return curve


def test_the_warm_up_does_not_count() -> None:
    assert steady(6, 100, slow_s=1).rate_mbps() == pytest.approx(100, rel=0.02)


def test_too_little_is_no_rate() -> None:
    assert steady(0.2, 100).rate_mbps() is None
    assert Curve(begun_s=0.0).rate_mbps() is None


def test_a_steady_rate_has_no_spread_and_an_uneven_one_has() -> None:
    uneven = Curve(begun_s=0.0, points=[(tick / 10, tick**2 * 10_000) for tick in range(1, 60)])

    assert steady(6, 100).spread_mbps() == pytest.approx(0, abs=0.01)
    spread = uneven.spread_mbps()
    assert spread is not None
    assert spread > 1


def test_jitter_is_what_one_differs_from_the_next() -> None:
    assert jitter_ms([10.0, 12.0, 11.0]) == pytest.approx(1.5)
    assert jitter_ms([10.0]) is None
