"""One backend for each test, once on SQLite and once on PostgreSQL."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.support.backend import Api, ClockInHand, World, world
from tests.support.mail_sink import MailSink, mail_sink
from tests.support.peer_board import PeerBoard, peer_board
from tests.support.private_postgres import PrivatePostgres, private_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[PrivatePostgres]:
    with private_postgres() as cluster:
        yield cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'backend.db'}"
    cluster = request.getfixturevalue("postgres")
    assert isinstance(cluster, PrivatePostgres)
    return cluster.emptied_database()


@pytest.fixture(scope="session")
def post_office() -> Iterator[MailSink]:
    with mail_sink() as sink:
        yield sink


@pytest.fixture
def mail(post_office: MailSink) -> MailSink:
    post_office.letters.clear()
    return post_office


@pytest.fixture
def board() -> Iterator[PeerBoard]:
    # A Unix socket's path holds 107 bytes (unix(7)); pytest's own directories can be longer.
    with tempfile.TemporaryDirectory() as short, peer_board(Path(short) / "peers") as servers:
        yield servers


@pytest.fixture
def clock() -> ClockInHand:
    return ClockInHand()


@pytest.fixture
async def here(
    database: str, tmp_path: Path, mail: MailSink, board: PeerBoard, clock: ClockInHand
) -> AsyncIterator[World]:
    async with world(database, tmp_path, mail, board, clock) as made:
        yield made


@pytest.fixture
def api(here: World) -> Api:
    """Somebody who is not signed in."""
    return here.api


@pytest.fixture
async def ada(api: Api) -> Api:
    """The seeded account's owner, signed in."""
    return await api.signed_in()
