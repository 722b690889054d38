"""Separate processes on one session bus, as separate `maikr` calls are."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.private_keyring import private_bus, private_keyring

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import asyncio, sys
from pathlib import Path
from maikr_client.secrets import choose_store
from tests.support.sign_ins import secrets_of

async def main():
    chosen = await choose_store(Path("/nonexistent/sign-in.sealed"))
    if "save" in sys.argv:
        await chosen.store.save(secrets_of())
    print(chosen.store.storage, chosen.problem and chosen.problem.code, await chosen.store.load() == secrets_of())

asyncio.run(main())
"""

pytestmark = pytest.mark.keyring


def maikr(environment: Mapping[str, str], *arguments: str) -> str:
    command = [sys.executable, "-c", PROGRAM, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_one_process_finds_the_sign_in_of_another() -> None:
    with private_keyring() as environment:
        assert maikr(environment) == "keyring None False"
        assert maikr(environment, "save") == "keyring None True"
        assert maikr(environment) == "keyring None True"


def test_a_keyring_that_can_not_ask_for_its_password_is_not_used() -> None:
    with private_bus() as environment:
        assert maikr(environment, "save") == "memory no-keyring True"


def test_without_a_session_bus_the_sign_in_lasts_as_long_as_the_process() -> None:
    environment = {"PATH": "/usr/bin:/bin", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    assert maikr(environment, "save") == "memory no-keyring True"


def test_a_configured_keyring_that_writes_plain_files_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "plain.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Plain(KeyringBackend):\n"
        "    priority = 9\n"
        "    def get_password(self, service, username): return None\n"
        "    def set_password(self, service, username, password): raise AssertionError\n"
    )
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(tmp_path), "PYTHON_KEYRING_BACKEND": "plain.Plain"}

    assert maikr(environment, "save") == "memory no-keyring True"
