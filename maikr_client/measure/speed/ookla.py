"""speedtest-cli as an engine: in a process of its own that is ended when it takes too long, or nobody waits for it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import os
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from maikr_client.errors import Failed, InvalidValue, MaikrError
from maikr_client.measure.speed.engine import SpeedTest
from maikr_client.measure.speed.ookla_course import Course
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedEngine, SpeedProgress, SpeedResult

LIMIT_S: Final = 60.0
TICK_S: Final = 0.2
_MAX_WHY: Final = 80
_KEPT: Final = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
"""Of the environment: no proxy may stand between."""


async def run_ookla(
    test: SpeedTest, engine: SpeedEngine, now: Callable[[], datetime]
) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
    """The live curve, then the result; `partial` when the process failed, or was ended, before its end."""
    course = Course(max_bytes=test.max_bytes)
    result = SpeedResult(server=test.server, engine=engine, measured_at=now())
    where = "" if engine is SpeedEngine.SPEEDTEST_NET else test.url
    try:
        async with asyncio.timeout(LIMIT_S), _worker(where, test.max_bytes) as lines:
            async for line in _unless_disturbed(lines, test):
                result = _understood(result, line)
                if (progress := course.heard(line, result.bytes_used)) is not None:
                    yield progress
    except TimeoutError:
        result = replace(
            result, partial=True, problem=Problem.of(ProblemCode.SPEED_ENGINE_FAILED, why="it took too long")
        )
    except MaikrError as error:
        result = replace(result, partial=True, problem=error.problem)
    if result.problem is not None:
        result = replace(result, bytes_used=max(result.bytes_used, course.used))
    if result.download_mbps is None or result.upload_mbps is None:
        problem = result.problem or Problem.of(ProblemCode.SPEED_ENGINE_FAILED, why="it said nothing")
        result = replace(result, partial=True, problem=problem)
    yield result


async def _unless_disturbed(lines: asyncio.StreamReader, test: SpeedTest) -> AsyncIterator[Mapping[str, Any]]:
    reading = asyncio.ensure_future(lines.readline())
    try:
        while True:
            await asyncio.wait({reading}, timeout=TICK_S)
            problem = test.disturbance()
            if problem is not None:
                raise Failed(problem.code, **dict(problem.fields))
            if reading.done():
                text = reading.result()
                if not text:
                    return
                yield _parsed(text)
                reading = asyncio.ensure_future(lines.readline())
    finally:
        reading.cancel()


def _parsed(text: bytes) -> Mapping[str, Any]:
    try:
        line = json.loads(text)
    except ValueError:
        line = None
    if not isinstance(line, dict):
        raise Failed(ProblemCode.SPEED_ENGINE_FAILED, why="it said something else")
    return line


def _understood(result: SpeedResult, line: Mapping[str, Any]) -> SpeedResult:
    if "error" in line:
        why = "".join(each for each in str(line["error"]) if each.isprintable())[:_MAX_WHY]
        raise Failed(ProblemCode.SPEED_ENGINE_FAILED, why=why)
    figures: dict[str, Any] = {
        name: float(line[name])
        for name in ("download_mbps", "upload_mbps", "idle_latency_ms")
        if isinstance(line.get(name), int | float) and math.isfinite(line[name]) and line[name] > 0
    }
    used = line.get("bytes_used", 0)
    try:
        return replace(result, **figures, bytes_used=result.bytes_used + (used if isinstance(used, int) else 0))
    except InvalidValue:
        raise Failed(ProblemCode.SPEED_ENGINE_FAILED, why="it said something else") from None


@contextlib.asynccontextmanager
async def _worker(url: str, max_bytes: int) -> AsyncIterator[asyncio.StreamReader]:
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-I", "-m", "maikr_client.measure.speed.ookla_worker", str(max_bytes), url),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
        )
    except OSError:
        raise Failed(ProblemCode.SPEED_ENGINE_FAILED, why="it could not be started") from None
    try:
        if process.stdout is None:
            raise Failed(ProblemCode.SPEED_ENGINE_FAILED, why="it could not be started")
        yield process.stdout
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
