"""speedtest-cli is believed in what it measured, within the bytes that were allowed, and in nothing else."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.errors import Failed
from maikr_client.measure.speed.engine import SpeedTest
from maikr_client.measure.speed.ookla import _parsed, _understood, run_ookla
from maikr_client.measure.speed.ookla_worker import EACH, PICTURES, configuration
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedEngine, SpeedProgress, SpeedResult
from tests.support.speed_endpoint import listening

NOW = datetime(2026, 3, 1, tzinfo=UTC)
RESULT = SpeedResult(server="uk1", engine=SpeedEngine.OOKLA, measured_at=NOW, bytes_used=5)


@given(st.integers(4_000_000, 10**10))
def test_what_it_may_load_and_send_is_within_the_bytes_allowed(max_bytes: int) -> None:
    found = configuration(max_bytes)

    down = EACH * sum(PICTURES[side] for side in found["sizes"]["download"])
    up = EACH * sum(found["sizes"]["upload"])
    assert 0 < down <= max_bytes // 2
    assert 0 < up <= max_bytes // 2
    assert found["upload_max"] == EACH * len(found["sizes"]["upload"])


def test_figures_are_taken_and_bytes_added() -> None:
    found = _understood(RESULT, {"download_mbps": 12.5, "bytes_used": 10})

    assert (found.download_mbps, found.bytes_used, found.upload_mbps) == (12.5, 15, None)


@pytest.mark.parametrize("value", [0, -1.0, float("nan"), float("inf"), "fast", None, [1]])
def test_what_is_no_figure_was_not_measured(value: object) -> None:
    assert _understood(RESULT, {"download_mbps": value}).download_mbps is None


@pytest.mark.parametrize("text", [b"", b"[1]\n", b"Retrieving...\n", b"\xff\n"])
def test_what_is_no_line_of_ours_ends_it(text: bytes) -> None:
    with pytest.raises(Failed):
        _parsed(text)


def test_what_it_died_of_is_told_without_control_characters() -> None:
    with pytest.raises(Failed) as raised:
        _understood(RESULT, {"error": "ConfigRetrievalError: \x1b[31mno\n" + "x" * 500})

    why = raised.value.problem.field("why")
    assert why.startswith("ConfigRetrievalError: [31mno")
    assert len(why) <= 80


async def test_a_server_that_is_not_there_leaves_a_partial_result_and_the_reason() -> None:
    test = SpeedTest(server="uk1", url="http://127.0.0.1:9", max_bytes=10**7)

    items = [item async for item in run_ookla(test, SpeedEngine.OOKLA, lambda: NOW)]

    result = items[-1]
    assert isinstance(result, SpeedResult)
    assert result.partial
    assert (result.download_mbps, result.upload_mbps) == (None, None)
    assert result.problem is not None
    assert result.problem.code is ProblemCode.SPEED_ENGINE_FAILED
    assert "SpeedtestMiniConnectFailure" in result.problem.field("why")


async def test_its_process_is_ended_when_the_tunnel_goes() -> None:
    lost = Problem.of(ProblemCode.SPEED_TUNNEL_LOST)
    asked: list[SpeedProgress] = []
    result = None

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async with listening(silent) as url:
        test = SpeedTest(server="uk1", url=url, max_bytes=10**7, disturbance=lambda: lost if asked else None)
        async for item in run_ookla(test, SpeedEngine.OOKLA, lambda: NOW):
            if isinstance(item, SpeedProgress):
                asked.append(item)
            else:
                result = item

    assert result is not None
    assert (result.partial, result.problem) == (True, lost)
