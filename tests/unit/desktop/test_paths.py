from __future__ import annotations

import stat
from pathlib import Path

import pytest

from maikr_client.desktop.paths import paths


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for kind in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR"):
        monkeypatch.setenv(f"XDG_{kind}", str(tmp_path / kind))
    return tmp_path


def test_files_are_where_the_session_says(home: Path) -> None:
    found = paths()

    assert found.settings_file == home / "CONFIG_HOME" / "maikr" / "settings.json"
    assert found.ledger_file == home / "DATA_HOME" / "maikr" / "reports.sqlite"
    assert found.reports_lock.parent == home / "STATE_HOME" / "maikr"
    assert found.runtime == home / "RUNTIME_DIR" / "maikr"


def test_asking_makes_nothing(home: Path) -> None:
    paths()

    assert not list(home.iterdir())


def test_directories_are_the_persons_own(home: Path) -> None:
    made = paths().make()

    for directory in (made.config, made.data, made.state, made.runtime):
        assert stat.S_IMODE(directory.stat().st_mode) == 0o700
