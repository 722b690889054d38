"""The client at a backend that says what it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from maikr_client.api.client import ApiClient
from tests.support.scripted_backend import PATIENCE, Backend


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
async def api(backend: Backend) -> AsyncIterator[ApiClient]:
    client = ApiClient("https://api.test", transport=httpx.MockTransport(backend.answer), patience=PATIENCE)
    yield client
    await client.aclose()
