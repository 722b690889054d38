"""A PostgreSQL cluster of its own, without network, run by an unprivileged user, gone with the test run."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

SUPERUSER = "maikr"
# Nothing here has to survive a power cut.
HASTY = ("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "listen_addresses=", "-c", "max_connections=50")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivatePostgres:
    """A running cluster; `home` is also where its socket lies."""

    home: Path

    @property
    def url(self) -> str:
        return f"postgresql://{SUPERUSER}@/postgres?host={self.home}"

    def emptied_database(self) -> str:
        """The URL of its one database, whatever tables it has being empty."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            if tables:
                names = sql.SQL(", ").join(sql.Identifier(name) for (name,) in tables)
                connection.execute(sql.SQL("TRUNCATE {}").format(names))
        return self.url


@contextmanager
def private_postgres() -> Iterator[PrivatePostgres]:
    """Start a cluster and stop it."""
    binaries = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    with tempfile.TemporaryDirectory(prefix="maikr-pg-") as directory:
        home = Path(directory)
        run_as = _unprivileged(home)
        data = home / "data"
        initdb: list[str | Path] = [
            binaries / "initdb",
            "-D",
            data,
            "-U",
            SUPERUSER,
            "--auth=trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C",
        ]
        subprocess.run([*run_as, *initdb], check=True, stdout=subprocess.DEVNULL, cwd=home)
        control: list[str | Path] = [*run_as, binaries / "pg_ctl", "-D", data, "-l", home / "log", "-w"]
        options = " ".join((*HASTY, "-k", directory))
        subprocess.run([*control, "-o", options, "start"], check=True, stdout=subprocess.DEVNULL, cwd=home)
        try:
            yield PrivatePostgres(home=home)
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], check=True, stdout=subprocess.DEVNULL, cwd=home)


def _unprivileged(home: Path) -> list[str | Path]:
    """How to become somebody who may run PostgreSQL (it refuses root) and owns `home`."""
    if os.geteuid() != 0:
        return []
    user = pwd.getpwnam("nobody")
    shutil.chown(home, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
