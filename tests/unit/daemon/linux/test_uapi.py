from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from maikr_client.daemon.linux.uapi import outlived

pytestmark = pytest.mark.asyncio


async def test_the_process_that_served_a_device_is_waited_for(tmp_path: Path) -> None:
    happened: list[str] = []

    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await removed.wait()
        happened.append("process ended")
        writer.close()

    removed = asyncio.Event()
    async with await asyncio.start_unix_server(serve, tmp_path / "maikr0.sock"):
        async with outlived("maikr0", tmp_path):
            happened.append("device removed")
            removed.set()
        happened.append("waited")

    assert happened == ["device removed", "process ended", "waited"]
    assert not (tmp_path / "maikr0.sock").exists()


async def test_a_socket_that_nobody_serves_is_removed_at_once(tmp_path: Path) -> None:
    (tmp_path / "maikr0.sock").touch()

    async with outlived("maikr0", tmp_path):
        pass

    assert not (tmp_path / "maikr0.sock").exists()


async def test_a_removal_that_fails_keeps_the_socket(tmp_path: Path) -> None:
    (tmp_path / "maikr0.sock").touch()

    with pytest.raises(ZeroDivisionError):
        async with outlived("maikr0", tmp_path):
            raise ZeroDivisionError

    assert (tmp_path / "maikr0.sock").exists()
