"""Tests in this directory run inside the lab, but for those marked own_world, which start one."""

from __future__ import annotations

import pytest

from tests.support.lab import Lab, current_lab


@pytest.fixture(scope="session")
def lab() -> Lab:
    """The lab around this process."""
    return current_lab()
