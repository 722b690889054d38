"""The configuration file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from maikr_lab.backend.config import read_config
from maikr_lab.backend.directory import Directory
from tests.support.backend import SERVER, configured, settings


def written(tmp_path: Path, **changes: object) -> Path:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(settings("sqlite:///x.db", **changes)))
    return path


def test_all_that_is_left_out_has_a_default(tmp_path: Path) -> None:
    config = read_config(written(tmp_path))

    assert (str(config.device_pool4), str(config.device_pool6)) == ("10.72.0.0/16", "fd72::/64")
    assert (config.tls, config.reports_file, config.traffic_file, config.peers_socket) == (None, None, None, None)


def test_a_password_is_not_in_what_is_printed(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, accounts=[{"email": "ada@maikr.test", "password": "s3cret-password"}]))

    assert "s3cret-password" not in repr(config)
    with pytest.raises(ValueError, match="accounts") as refused:
        read_config(written(tmp_path, accounts=[{"email": 7, "password": ["s3cret-password"]}]))
    assert "s3cret-password" not in str(refused.value)


@pytest.mark.parametrize(
    "change",
    [
        {"databse": "x"},
        {"listen": {"address": [], "port": 443}},
        {"listen": {"address": ["127.0.0.1"], "port": 0}},
        {"device_pool4": "10.72.0.1/16"},
        {"servers": [{"name": "x"}]},
        {"servers": [{**SERVER, "colour": "red"}]},
        {"hashing": {"time_cost": 0}},
    ],
)
def test_what_has_no_meaning_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(change))):
        read_config(written(tmp_path, **change))


def test_a_directory_may_hand_out_malformed_servers_but_takes_no_exit_from_them() -> None:
    malformed = {**SERVER, "exit4": "not an address", "exit6": None, "public_key": "short"}

    directory = Directory(configured(database="sqlite:///x.db", servers=[malformed]).servers)

    assert not directory.exits
    assert json.loads(directory.body)["servers"] == [malformed]


def test_another_directory_has_another_etag() -> None:
    one, other = [
        Directory(configured(database="sqlite:///x.db", servers=[{**SERVER, "load": load}]).servers)
        for load in (0.1, 0.2)
    ]

    assert one.etag != other.etag


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_config(tmp_path / "none")
