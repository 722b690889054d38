"""A household for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.support.house_fixtures import a_household
from tests.support.household import Household
from tests.support.mail_sink import MailSink, mail_sink


@pytest.fixture(scope="session")
def post_office() -> Iterator[MailSink]:
    with mail_sink() as sink:
        yield sink


@pytest.fixture
async def house(tmp_path: Path, post_office: MailSink) -> AsyncIterator[Household]:
    async with a_household(tmp_path, post_office) as made:
        yield made
