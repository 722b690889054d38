"""The database: SQLite by default, PostgreSQL by URL; one transaction is one `with sessions.begin()`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.orm import Session, sessionmaker

from maikr_lab.backend.storage.tables import Pool, Table

Sessions = sessionmaker[Session]

SETUP_LOCK = 0x6D61696B72  # any number that is ours: "maikr"
BUSY_TIMEOUT_S = 15.0


def open_database(url: str) -> Sessions:
    """Connect and create what is missing; SQLite's must be a file. Errors carry no personal values.

    Raises sqlalchemy.exc.SQLAlchemyError when there is no such database.
    """
    engine = _sqlite(url) if make_url(url).get_backend_name() == "sqlite" else _postgresql(url)
    with engine.begin() as connection:
        _create_tables(connection)
    return sessionmaker(engine, expire_on_commit=False)


def close_database(sessions: Sessions) -> None:
    """Close all connections."""
    with sessions() as session:
        engine = session.get_bind().engine
    engine.dispose()


def _postgresql(url: str) -> Engine:
    return create_engine(make_url(url).set(drivername="postgresql+psycopg"), hide_parameters=True, pool_pre_ping=True)


def _sqlite(url: str) -> Engine:
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": BUSY_TIMEOUT_S})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_for_writing)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - the DBAPI's connection has no common type
    # Else the driver opens transactions by itself, and only before writes (Python's sqlite3, "isolation_level").
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")


def _begin_for_writing(connection: Connection) -> None:
    # A transaction that reads first and writes later can't wait for another writer; one that begins as a writer can.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _create_tables(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        # Two backends that start at once would both create the tables.
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": SETUP_LOCK})
    Table.metadata.create_all(connection)
    session = Session(connection)
    if session.get(Pool, 1) is None:
        session.add(Pool(pool_id=1, last_slot=0))
    session.flush()
