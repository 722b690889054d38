from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from pathlib import Path

import pytest

from maikr_client.daemon.linux.runner import Runner, all_of, first_complaint
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from tests.support.linux_wishes import PRIVATE

pytestmark = pytest.mark.asyncio


def runner_with(directory: Path, script: str, *, timeout_s: float = 60.0) -> Runner:
    directory.chmod(0o755)
    program = directory / "wg"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return Runner(directories=[directory], timeout_s=timeout_s)


def running(program: Path) -> bool:
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if os.fsencode(program) in each.read_bytes().split(b"\0"):
                return True
    return False


async def test_arguments_and_input_arrive_and_the_output_comes_back(tmp_path: Path) -> None:
    runner = runner_with(tmp_path, 'echo "$# $1 $2"; cat')

    assert await runner.run("wg", "a b", "$HOME", stdin="key\n") == "2 a b $HOME\nkey\n"


async def test_nothing_of_our_environment_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_PRELOAD", "evil.so")
    runner = runner_with(tmp_path, "/usr/bin/env | /usr/bin/cut -d= -f1 | /usr/bin/sort | /usr/bin/tr '\\n' ' '; pwd")

    words = (await runner.run("wg")).split()

    assert set(words) <= {"LC_ALL", "PATH", "PWD", "OLDPWD", "SHLVL", "_", "/"}
    assert words[-1] == "/"


async def test_a_missing_tool_is_named() -> None:
    with pytest.raises(Failed) as failure:
        await Runner(directories=[]).run("wireguard-go", "maikr0")

    assert failure.value.problem.code is ProblemCode.TOOL_MISSING
    assert failure.value.problem.field("tool") == "wireguard-go"


async def test_a_failure_says_why_without_addresses_and_keys(tmp_path: Path) -> None:
    runner = runner_with(tmp_path, f"echo; echo 'no route to 192.0.2.1, fe80::1%eth0 for {PRIVATE}' >&2; exit 3")

    with pytest.raises(Failed) as failure:
        await runner.run("wg")

    assert failure.value.problem.code is ProblemCode.COMMAND_FAILED
    assert failure.value.problem.field("why") == "no route to …, …%eth0 for …"


async def test_a_program_that_hangs_is_killed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never")
    runner = runner_with(tmp_path, f"read line < {tmp_path}/never", timeout_s=0.2)

    with pytest.raises(Failed) as failure:
        await runner.run("wg")

    assert failure.value.problem.field("why") == "no answer in time"
    assert not running(tmp_path / "wg")


async def test_a_cancelled_command_ends_before_the_cancellation_does(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "begun")
    os.mkfifo(tmp_path / "go")
    runner = runner_with(tmp_path, f"echo > {tmp_path}/begun; read line < {tmp_path}/go; echo > {tmp_path}/done")
    waiting = asyncio.create_task(runner.run("wg"))
    await asyncio.to_thread((tmp_path / "begun").read_text)
    assert running(tmp_path / "wg")

    waiting.cancel()
    await asyncio.to_thread((tmp_path / "go").write_text, "now\n")
    with pytest.raises(asyncio.CancelledError):
        await waiting

    assert (tmp_path / "done").exists()


async def test_all_calls_end_before_the_first_failure_is_raised() -> None:
    ended = []

    async def fails() -> None:
        raise Failed(ProblemCode.COMMAND_FAILED)

    async def lasts() -> None:
        await asyncio.sleep(0)
        ended.append("lasts")

    with pytest.raises(Failed):
        await all_of(fails(), lasts())

    assert ended == ["lasts"]


async def test_a_flood_of_errors_is_cut_short() -> None:
    assert len(first_complaint(b"x" * 1_000_000)) == 160
    assert first_complaint(b"") == ""
