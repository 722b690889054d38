"""A `Household` with a fresh backend behind it, as a context."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.support.backend import ClockInHand, world
from tests.support.household import Household, household
from tests.support.mail_sink import MailSink
from tests.support.peer_board import peer_board


@asynccontextmanager
async def a_household(scratch: Path, post_office: MailSink) -> AsyncIterator[Household]:
    """Everything of it below `scratch`."""
    post_office.letters.clear()
    database = f"sqlite:///{scratch / 'backend.db'}"
    # a Unix socket's path holds 107 bytes (unix(7)); pytest's own directories can be longer
    with tempfile.TemporaryDirectory() as short, peer_board(Path(short) / "peers") as board:
        async with world(database, scratch, post_office, board, ClockInHand()) as made:
            yield household(made, scratch / "home")
