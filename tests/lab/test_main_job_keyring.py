"""The sign-in on a machine without a keyring: a passphrase, or nothing, and never a plain file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import maikr_process
from tests.support.lab import Lab
from tests.support.terminal import converse

pytestmark = pytest.mark.lab

PASSPHRASE = "six quiet words under snow"
LOGIN = (sys.executable, "-m", "maikr_client.cli", "login")


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment without a keyring, and a home of its own; signed out afterwards."""
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = {**homes, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus"}
    yield environment
    maikr_process("--passphrase-stdin", "logout", stdin=PASSPHRASE + "\n", environment=environment)


def sealed_file(environment: dict[str, str]) -> Path:
    return Path(environment["XDG_DATA_HOME"], "maikr/sign-in.sealed")


def test_a_passphrase_from_stdin_keeps_the_sign_in_for_the_next_command(lab: Lab, bare: dict[str, str]) -> None:
    signed_in = maikr_process(
        *("--passphrase-stdin", "login", lab.email, "--password-stdin"),
        stdin=f"{PASSPHRASE}\n{lab.password}\n",
        environment=bare,
    )
    shown = maikr_process("--passphrase-stdin", "account", "show", stdin=PASSPHRASE + "\n", environment=bare)

    assert (signed_in.code, shown.code) == (0, 0)
    assert "under your passphrase" in signed_in.out
    assert lab.email in shown.out
    assert sealed_file(bare).stat().st_mode & 0o777 == 0o600
    assert lab.email.encode() not in sealed_file(bare).read_bytes()


def test_a_wrong_passphrase_opens_nothing_and_loses_nothing(lab: Lab, bare: dict[str, str]) -> None:
    maikr_process(
        *("--passphrase-stdin", "login", lab.email, "--password-stdin"),
        stdin=f"{PASSPHRASE}\n{lab.password}\n",
        environment=bare,
    )
    before = sealed_file(bare).read_bytes()

    ended = maikr_process("--passphrase-stdin", "account", "show", stdin="not this one\n", environment=bare)

    assert ended.code == 1
    assert "passphrase does not open" in ended.complaint
    assert sealed_file(bare).read_bytes() == before


def test_without_a_passphrase_nothing_is_kept_and_that_is_said(lab: Lab, bare: dict[str, str]) -> None:
    signed_in = maikr_process("login", lab.email, "--password-stdin", stdin=lab.password + "\n", environment=bare)

    assert signed_in.code == 0
    assert "nothing was kept" in signed_in.out
    assert not sealed_file(bare).exists()
    assert maikr_process("account", "show", environment=bare).code == 3


def test_a_person_at_a_terminal_is_asked_unseen_and_offered_the_file(lab: Lab, bare: dict[str, str]) -> None:
    asked = {
        "Password:": lab.password,
        "a passphrase opens?": "y",
        "Choose a passphrase:": PASSPHRASE,
        "Repeat for confirmation:": PASSPHRASE,
    }

    code, shown = converse([*LOGIN, lab.email], asked, bare)

    assert code == 0, shown
    assert lab.password not in shown
    assert PASSPHRASE not in shown
    assert sealed_file(bare).exists()
    command = [sys.executable, "-m", "maikr_client.cli", "account", "show"]
    code, shown = converse(command, {"Passphrase:": PASSPHRASE}, bare)
    assert code == 0, shown
    assert lab.email in shown
