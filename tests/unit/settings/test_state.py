from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from maikr_client.model.problem import ProblemCode
from maikr_client.settings.state import KeptDirectory, Remembered, StateStore
from tests.support.servers import server
from tests.support.sign_ins import NOON


def many(count: int) -> KeptDirectory:
    return KeptDirectory(servers=tuple(server(f"s{number}") for number in range(count)), etag='"7"', fetched_at=NOON)


async def test_at_first_nothing_is_remembered(tmp_path: Path) -> None:
    store = StateStore(tmp_path)

    assert (await store.load()).remembered == Remembered()
    assert await store.directory() is None


async def test_one_thing_remembered_leaves_the_others(tmp_path: Path) -> None:
    store = StateStore(tmp_path)
    await store.update(lambda remembered: replace(remembered, last_server="oslo-1"))
    await store.update(lambda remembered: replace(remembered, pending_email="ada@example.test"))

    found = (await StateStore(tmp_path).load()).remembered

    assert found == Remembered(last_server="oslo-1", pending_email="ada@example.test")


async def test_a_directory_of_five_thousand_servers_comes_back(tmp_path: Path) -> None:
    await StateStore(tmp_path).keep_directory(many(5000))

    assert await StateStore(tmp_path).directory() == many(5000)


async def test_a_damaged_state_is_kept_aside_said_and_forgotten(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text("\0")

    loaded = await StateStore(tmp_path).load()

    assert loaded.remembered == Remembered()
    assert loaded.problem is not None
    assert loaded.problem.code is ProblemCode.FILE_DAMAGED


async def test_a_directory_with_a_wrong_part_counts_as_none_and_can_be_replaced(tmp_path: Path) -> None:
    store = StateStore(tmp_path)
    await store.keep_directory(many(2))
    path = tmp_path / "directory.json"
    content = json.loads(path.read_text())
    content["servers"][0]["public_key"] = "not a key"
    path.write_text(json.dumps(content))

    assert await store.directory() is None
    await store.keep_directory(many(1))
    assert await store.directory() == many(1)
