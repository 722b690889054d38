from __future__ import annotations

import asyncio
import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.model.network import OnOther, OnTrusted
from maikr_client.model.problem import ProblemCode
from maikr_client.model.settings import Settings, Theme
from maikr_client.settings.document import JsonDocument, Object
from maikr_client.settings.store import SettingsStore
from tests.support.tiny_disk import run_on_tiny_disk

CHANGED = Settings(theme=Theme.DARK, favourites=("oslo-1",), recents=("oslo-1", "rome-2"), connect_timeout_s=45)
FULL_DISK = """
import asyncio, sys
from contextlib import suppress
from pathlib import Path
from maikr_client.errors import Failed
from maikr_client.model.settings import Settings
from maikr_client.settings.store import SettingsStore

async def main():
    directory = Path(sys.argv[1])
    store = SettingsStore(directory / "settings.json")
    await store.save(Settings(connect_timeout_s=45))
    with (directory / "film").open("wb", buffering=0) as film, suppress(OSError):
        while film.write(b"f" * 4096):
            pass
    try:
        await store.save(Settings(connect_timeout_s=60))
    except Failed as error:
        loaded = await store.load()
        print(error.problem.code, loaded.settings.connect_timeout_s, loaded.problem)

asyncio.run(main())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "maikr" / "settings.json"


def write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))


async def test_without_a_file_settings_are_the_defaults(path: Path) -> None:
    loaded = await SettingsStore(path).load()

    assert (loaded.settings, loaded.problem) == (Settings(), None)
    assert not path.exists()


async def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    await SettingsStore(path).save(CHANGED)

    assert (await SettingsStore(path).load()).settings == CHANGED
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_what_a_later_version_wrote_is_kept(path: Path) -> None:
    write(path, {"version": 7, "theme": "dark", "of_the_future": {"a": [1]}})
    store = SettingsStore(path)

    assert (await store.load()).settings == Settings(theme=Theme.DARK)
    await store.save(CHANGED)

    content = json.loads(path.read_text())
    assert content["version"] == 7
    assert content["of_the_future"] == {"a": [1]}
    assert content["theme"] == "dark"


@pytest.mark.parametrize(
    "damaged", ["", "{", "[]", "null", '"text"', '{"theme": "dark"}', '{"version": 0}', '{"version": true}', "[" * 9999]
)
async def test_a_damaged_file_is_kept_aside_and_said(path: Path, damaged: str) -> None:
    write(path, damaged)

    loaded = await SettingsStore(path).load()

    assert loaded.settings == Settings()
    assert loaded.problem is not None
    assert loaded.problem.code is ProblemCode.FILE_DAMAGED
    assert path.with_name(loaded.problem.field("kept_as")).read_text() == damaged
    assert loaded.problem.field("kept_as").startswith("settings.json.damaged-")


async def test_a_damaged_file_is_not_lost_by_saving_over_it(path: Path) -> None:
    write(path, "{")

    await SettingsStore(path).save(CHANGED)

    (kept,) = path.parent.glob("settings.json.damaged-*")
    assert kept.read_text() == "{"
    assert (await SettingsStore(path).load()).settings == CHANGED


async def test_one_impossible_value_costs_that_setting_only_and_is_kept_when_saving(path: Path) -> None:
    content = {"version": 1, "theme": "purple", "connect_timeout_s": 45, "recents": ["a", "b", "c", "d", "e", "f"]}
    write(path, content)
    store = SettingsStore(path)

    loaded = await store.load()
    await store.update(lambda settings: replace(settings, allow_lan=False))

    assert loaded.settings == Settings(connect_timeout_s=45)
    assert loaded.problem is not None
    assert loaded.problem.field("settings") == "theme, recents"
    (kept,) = path.parent.glob("settings.json.damaged-*")
    assert json.loads(kept.read_text()) == content
    assert await store.load() == replace(loaded, settings=Settings(connect_timeout_s=45, allow_lan=False), problem=None)


async def test_changes_made_at_the_same_time_are_all_kept(path: Path) -> None:
    names = [f"server-{number}" for number in range(10)]

    def add(name: str, settings: Settings) -> Settings:
        return replace(settings, favourites=(*settings.favourites, name))

    await asyncio.gather(*(SettingsStore(path).update(lambda s, n=name: add(n, s)) for name in names))  # type: ignore[misc]  # - lambda

    assert sorted((await SettingsStore(path).load()).settings.favourites) == names


def test_on_a_full_disk_the_old_settings_stay(tmp_path: Path) -> None:
    assert run_on_tiny_disk(tmp_path, FULL_DISK) == "disk-full 45 None\n"


async def test_an_older_form_is_brought_up_to_date_step_by_step(path: Path) -> None:
    def second(content: Object) -> Object:
        return {**content, "names": [content["name"]]}

    def third(content: Object) -> Object:
        return {**content, "names": [*content["names"], "added"]}

    write(path, {"version": 1, "name": "one"})
    document = JsonDocument(path, [second, third])

    assert (await document.read()).content["names"] == ["one", "added"]
    await document.change(lambda content: content)
    assert json.loads(path.read_text())["version"] == 3


async def test_an_older_form_that_can_not_be_understood_is_damaged(path: Path) -> None:
    write(path, {"version": 1})

    found = await JsonDocument(path, [lambda content: {"names": [content["name"]]}]).read()

    assert found.problem is not None
    assert found.problem.code is ProblemCode.FILE_DAMAGED


OLD = {"version": 1, "theme": "dark", "auto_connect": True, "quiet": ["back"]}
NETWORKS = Settings(
    trusted_networks=("wifi 02:00:00:00:00:01 Home", r"wifi 02:00:00:00:00:02 \xff\x0a"),
    on_trusted_network=OnTrusted.DISCONNECT,
    on_other_network=OnOther.CONNECT,
)


async def test_a_file_from_before_there_were_networks_trusts_none_and_does_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(OLD))

    loaded = await SettingsStore(file).load()

    assert loaded.problem is None
    assert loaded.settings.theme is Theme.DARK
    assert (loaded.settings.trusted_networks, loaded.settings.on_trusted_network) == ((), OnTrusted.NOTHING)
    assert loaded.settings.on_other_network is OnOther.NOTHING


async def test_networks_are_kept_for_their_owners_eyes(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    await SettingsStore(file).save(NETWORKS)

    assert (await SettingsStore(file).load()).settings == NETWORKS
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "networks",
    [
        "wifi 02:00:00:00:00:01 Home",
        ["Home"],
        ["wifi 02:00:00:00:00:01 Home", 7],
        ["wifi 02:00:00:00:00:01 Home"] * 2,
        ["wifi 02:00:00:00:00:01 Ho\nme"],
        ["wifi FF:ff:ff:ff:ff:ff Home"],
        ["wifi 02:00:00:00:00:0A Home"],
        [f"wifi 02:00:00:00:00:01 Home {number}" for number in range(65)],
    ],
)
async def test_networks_that_can_not_be_right_are_trusted_none_of_them(networks: object, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({**OLD, "trusted_networks": networks, "on_other_network": "connect"}))

    loaded = await SettingsStore(file).load()

    assert loaded.settings.trusted_networks == ()
    assert loaded.settings.on_other_network is OnOther.CONNECT
    assert loaded.problem is not None
    assert "Home" not in str(loaded.problem)


def test_trusted_networks_are_in_no_log() -> None:
    assert "Home" not in repr(NETWORKS)
