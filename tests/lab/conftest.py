"""Tests in this directory run inside the lab, but for those marked own_world, which start one."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from pathlib import Path

import pytest

from maikr_lab.files import LabFiles
from tests.support.lab import Lab, current_lab

LOGS = LabFiles().logs
BEGAN = pytest.StashKey[Mapping[Path, int]]()


@pytest.fixture(scope="session")
def lab() -> Lab:
    """The lab around this process."""
    return current_lab()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Remember how long the lab's logs are."""
    item.stash[BEGAN] = {log: log.stat().st_size for log in LOGS.glob("*.log")}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that failed comes with what the lab's programs wrote meanwhile: where it fails, nobody can look."""
    report = yield
    if report.failed:
        began = item.stash.get(BEGAN, {})
        for log in sorted(LOGS.glob("*.log")):
            if written := log.read_bytes()[began.get(log, 0) :].decode(errors="replace"):
                report.sections.append((f"the lab's {log.name}", written))
    return report
