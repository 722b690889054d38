"""A session in memory for each command that is run."""

from __future__ import annotations

import pytest

from maikr_client.cli.app import App
from tests.support.fake_session import FakeSession


@pytest.fixture
def fake() -> FakeSession:
    """Signed in, disconnected."""
    return FakeSession(signed_in=True)


@pytest.fixture
def app(fake: FakeSession) -> App:
    return App(open_session=lambda: fake)
