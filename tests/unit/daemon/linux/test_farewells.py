from __future__ import annotations

import asyncio
from ipaddress import ip_address
from pathlib import Path

import pytest

from maikr_client.daemon.linux.farewells import FILE_NAME, Addresses, Farewells

OURS = Addresses((ip_address("10.64.0.2"), ip_address("fd64::2")))


async def to(farewells: Farewells, wanted: Addresses) -> None:
    async with farewells.to(wanted, ()):
        pass


def test_what_may_be_spoken_from_is_on_disk_before_a_device_has_it(tmp_path: Path) -> None:
    async def look() -> bool:
        async with Farewells(tmp_path).to(OURS, ()):
            return (tmp_path / FILE_NAME).exists()

    assert asyncio.run(look())


def test_nothing_is_left_on_disk_once_nothing_is_wanted(tmp_path: Path) -> None:
    asyncio.run(to(Farewells(tmp_path), OURS))
    asyncio.run(to(Farewells(tmp_path), Addresses()))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "{", "5", '["nonsense"]', "[null]", "\xff"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content, "latin-1")

    asyncio.run(to(Farewells(tmp_path), Addresses()))


def test_a_disk_that_takes_nothing_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no directory")

    asyncio.run(to(Farewells(tmp_path / "state"), OURS))
