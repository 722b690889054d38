from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from maikr_client.errors import NotPermitted
from maikr_client.storage.lock import LockBusy, held
from maikr_client.storage.threads import to_the_end

HOLDER = """
import asyncio, sys
from pathlib import Path
from maikr_client.storage.lock import held

async def hold():
    async with held(Path(sys.argv[1]), timeout_s=0):
        print("held", flush=True)
        sys.stdin.read()

asyncio.run(hold())
"""


@contextmanager
def another_process_holding(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        yield holder


async def test_a_second_task_finds_the_lock_busy_and_gets_it_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    async with held(path, timeout_s=0):
        with pytest.raises(LockBusy):
            async with held(path, timeout_s=0):
                pass

    async with held(path, timeout_s=0):
        pass


async def test_one_who_waits_gets_the_lock_when_it_is_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    order = []
    waits = asyncio.Event()

    async def second() -> None:
        waits.set()
        async with held(path, timeout_s=10):
            order.append("second")

    async with held(path, timeout_s=0):
        task = asyncio.create_task(second())
        await waits.wait()
        order.append("first")
    await task

    assert order == ["first", "second"]


async def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with another_process_holding(path) as holder:
        with pytest.raises(LockBusy):
            async with held(path, timeout_s=0):
                pass
        holder.kill()

    async with held(path, timeout_s=0):
        pass


async def test_a_lock_that_can_not_be_made_says_which(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(NotPermitted) as caught:
        async with held(path, timeout_s=0):
            pass

    assert caught.value.problem.field("file") == "lock"


async def test_a_lock_is_held_until_work_begun_under_it_has_ended(tmp_path: Path) -> None:
    loop = asyncio.get_running_loop()
    begun, may_end = asyncio.Event(), threading.Event()
    ended = []

    def work() -> None:
        loop.call_soon_threadsafe(begun.set)
        may_end.wait(60)
        ended.append("work")

    async def under_lock() -> None:
        async with held(tmp_path / "lock", timeout_s=0):
            await to_the_end(work)

    task = asyncio.create_task(under_lock())
    await begun.wait()
    task.cancel()
    await asyncio.sleep(0)
    with pytest.raises(LockBusy):
        async with held(tmp_path / "lock", timeout_s=0):
            pass
    may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert ended == ["work"]
