"""The main job when something is wrong: a clear sentence, the documented exit code, nothing lost."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from maikr_lab.faults import BackendMode
from tests.support.command_line import done, maikr, maikr_as, maikr_process
from tests.support.lab import Lab, LabServer, ask_site, eventually

pytestmark = pytest.mark.lab

NOBODY = 65534


@pytest.fixture
def stranger(lab: Lab) -> Iterator[None]:
    """Nobody is signed in and no tunnel is up, before and after; the world is whole afterwards."""
    maikr("logout")
    yield
    lab.control.set_backend(BackendMode.OK)
    for server in lab.servers:
        lab.control.revive_server(server.name)
    maikr("disconnect")
    maikr("logout")


@pytest.fixture
def person(lab: Lab, stranger: None) -> str:
    """Somebody is signed in; their address."""
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    return lab.email


@pytest.fixture
def server(lab: Lab) -> LabServer:
    return lab.servers[2]


def ledger_states() -> list[str]:
    return [each["state"] for each in done("reports", "list", "--json").json]


def test_a_wrong_password_signs_nobody_in(lab: Lab, stranger: None) -> None:
    ended = maikr("login", lab.email, "--password-stdin", stdin="not this one\n")

    assert ended.code == 3
    assert "password" in ended.complaint
    assert maikr("account", "show").code == 3


def test_an_unconfirmed_address_is_told_to_confirm(stranger: None) -> None:
    done("signup", "new@maikr.test", "--password-stdin", stdin="quiet lamp under snow\n")

    ended = maikr("login", "new@maikr.test", "--password-stdin", stdin="quiet lamp under snow\n")

    assert ended.code == 3
    assert "maikr verify" in ended.complaint


def test_a_mailed_code_opens_a_new_account(lab: Lab, stranger: None) -> None:
    sign_up(lab, "bob@maikr.test")

    done("account", "delete", "--password-stdin", stdin="quiet lamp under snow\n")
    assert maikr("account", "show").code == 3


def test_an_account_is_removed_through_the_tunnel_that_dies_of_it(lab: Lab, stranger: None, server: LabServer) -> None:
    sign_up(lab, "carol@maikr.test")
    done("connect", server.name)

    done("account", "delete", "--password-stdin", stdin="quiet lamp under snow\n")

    assert done("status", "--json").json["state"] == "disconnected"
    assert maikr("account", "show").code == 3
    assert not Path(os.environ["XDG_DATA_HOME"], "maikr").exists()


def sign_up(lab: Lab, email: str) -> None:
    """From nobody to signed in, by the code that is mailed."""
    known = set(lab.mailbox.iterdir())
    done("signup", email, "--password-stdin", stdin="quiet lamp under snow\n")
    (letter,) = eventually(lambda: set(lab.mailbox.glob("*.eml")) - known)
    code = next(word for word in letter.read_text().split() if _is_code(word))
    assert email in done("verify", code.lower()).out
    done("login", email, "--password-stdin", stdin="quiet lamp under snow\n")


def _is_code(word: str) -> bool:
    first, hyphen, second = word.partition("-")
    return hyphen == "-" and len(first) == len(second) == 5 and (first + second).isalnum()


def test_an_unknown_server_is_named_and_near_ones_are_offered(person: str, server: LabServer) -> None:
    ended = maikr("connect", server.name + "x")

    assert ended.code == 2
    assert server.name + "x" in ended.complaint
    assert f"Did you mean {server.name}" in ended.complaint


def test_a_revoked_device_is_told_so(person: str, server: LabServer) -> None:
    (device,) = done("account", "devices", "--json").json
    done("account", "devices", "--revoke", device["device_id"])

    ended = maikr("connect", server.name)

    assert ended.code == 3
    assert "removed from your account" in ended.complaint


@pytest.mark.parametrize("mode", [BackendMode.ERROR, BackendMode.GARBAGE, BackendMode.REFUSE])
def test_a_backend_that_fails_hinders_neither_tunnel_nor_report(
    lab: Lab, person: str, server: LabServer, mode: BackendMode
) -> None:
    done("servers")
    lab.control.set_backend(mode)

    done("connect", server.name)
    seen = ask_site("whoami.test", 4)
    assert seen is not None
    assert seen.source == str(server.exit4)
    ended = maikr("disconnect")

    assert ended.code == 0
    assert "report waits" in ended.complaint
    assert ledger_states()[0] == "pending"
    lab.control.set_backend(BackendMode.OK)
    done("reports", "send")
    assert set(ledger_states()) == {"sent"}


def test_a_backend_that_hangs_does_not_hang_the_command(lab: Lab, stranger: None) -> None:
    lab.control.set_backend(BackendMode.HANG)

    ended = maikr("login", lab.email, "--password-stdin", stdin=lab.password + "\n")

    assert ended.code in {1, 5}
    assert ended.complaint


def test_a_report_that_waited_arrives_once(lab: Lab, person: str, server: LabServer) -> None:
    done("connect", server.name)
    ask_site("whoami.test", 4)
    lab.control.set_backend(BackendMode.REFUSE)
    maikr("disconnect")
    waiting = done("reports", "list", "--json").json[0]["report_id"]
    lab.control.set_backend(BackendMode.OK)

    done("reports", "send")
    done("reports", "send")

    arrived = [json.loads(line)["report_id"] for line in lab.reports.read_text().splitlines()]
    assert arrived.count(waiting) == 1


def test_a_server_that_does_not_answer_blocks_and_says_so(lab: Lab, person: str, server: LabServer) -> None:
    lab.control.kill_server(server.name)

    ended = maikr("connect", server.name, "--timeout", "4")

    assert ended.code == 5
    assert "Still trying; meanwhile your traffic is blocked" in ended.err
    assert ask_site("whoami.test", 4, limit_s=1.0) is None
    found = done("status", "--json").json
    assert found["protected"] is True
    assert found["state"] in {"connecting", "blocked"}
    done("disconnect")
    assert ask_site("whoami.test", 4) is not None


def test_without_a_daemon_every_command_says_how_to_start_it(person: str) -> None:
    nowhere = {"MAIKR_SOCKET": "/run/maikr/nobody.sock"}

    for command in (["status"], ["connect"], ["disconnect"], ["usage"], ["status", "--watch"]):
        ended = maikr_process(*command, environment=nowhere)
        assert ended.code == 4
        assert "systemctl start" in ended.complaint


def test_a_user_without_the_group_sees_the_state_and_may_not_change_it(person: str, server: LabServer) -> None:
    done("connect", server.name)

    seen = maikr_as(NOBODY, "status", "--json").json
    ended = maikr_as(NOBODY, "disconnect")

    assert (seen["state"], seen["server"], seen["exit_ip"], seen["exits"]) == ("connected", None, None, [])
    assert ended.code == 6
    assert "group `maikr`" in ended.complaint
    assert done("status", "--json").json["state"] == "connected"


def test_damaged_settings_and_ledger_are_kept_aside(person: str, server: LabServer) -> None:
    done("settings", "set", "theme", "dark")
    settings = Path(os.environ["XDG_CONFIG_HOME"], "maikr/settings.json")
    ledger = Path(os.environ["XDG_DATA_HOME"], "maikr/reports.sqlite")
    done("reports", "list")
    settings.write_text('{"theme": ')
    ledger.write_bytes(b"no ledger" * 1000)

    told = maikr("settings", "list")
    assert told.code == 0
    assert "settings.json could not be read" in told.complaint
    told = maikr("reports", "list")
    assert told.code == 0
    assert "reports.sqlite could not be read" in told.complaint

    assert any(kept.read_text() == '{"theme": ' for kept in settings.parent.glob("settings*") if kept != settings)
    assert any(kept.read_bytes().startswith(b"no ledger") for kept in ledger.parent.glob("reports*") if kept != ledger)
    with sqlite3.connect(ledger) as database:
        assert database.execute("SELECT count(*) FROM reports").fetchone() == (0,)
    database.close()
