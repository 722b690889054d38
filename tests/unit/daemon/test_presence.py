"""Who is logged in, as logind or the process table tell it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from maikr_client.daemon.posix.presence import is_present

ALICE = 1001


@pytest.mark.parametrize(
    ("state", "there"),
    [("active", True), ("online", True), ("opening", True), ("closing", False), ("lingering", False)],
)
def test_logind_knows_best(tmp_path: Path, state: str, *, there: bool) -> None:
    (tmp_path / str(ALICE)).write_text(f"# This is private data. Do not parse.\nNAME=alice\nSTATE={state}\n")

    assert is_present(ALICE, logind=tmp_path, processes=tmp_path) is there


def test_whom_logind_does_not_know_is_there_with_a_process(tmp_path: Path) -> None:
    assert not is_present(4711, logind=tmp_path, processes=tmp_path)
    somebody = 1_000_000 + os.getpid()  # nobody else's, whatever else runs here
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, user=somebody if os.getuid() == 0 else None) as process:
        assert is_present(somebody if os.getuid() == 0 else os.getuid(), logind=tmp_path)
        process.communicate()
    assert os.getuid() or not is_present(somebody, logind=tmp_path)


@pytest.mark.parametrize("content", ["", "STATE", "STATE=\n", "\xff"])
def test_what_logind_does_not_say_counts_for_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / str(ALICE)).write_text(content, encoding="latin-1")

    assert not is_present(ALICE, logind=tmp_path, processes=tmp_path / "none")


def test_root_is_always_there(tmp_path: Path) -> None:
    assert is_present(0, logind=tmp_path, processes=tmp_path)
