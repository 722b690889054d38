"""The main job on a machine that lacks something: a full disk, a program that is not installed."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.support.command_line import done, maikr, maikr_process
from tests.support.lab import Lab, LabServer, ask_site

pytestmark = pytest.mark.lab

FILL = """
held=$(mktemp -d)
cp -a "$1/." "$held"
mount -t tmpfs -o size=256k,mode=700 full "$1"
cp -a "$held/." "$1"
rm -r "$held"
! dd if=/dev/zero of="$1/ballast" bs=512 2>/dev/null
"""


@pytest.fixture
def server(lab: Lab) -> Iterator[LabServer]:
    """One to connect to, for somebody who is signed in; nobody is afterwards, and no tunnel is up."""
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    yield lab.servers[1]
    maikr("disconnect")
    maikr("logout")


@contextmanager
def covered(process: int, how: str, place: Path) -> Iterator[None]:
    """What `mount` `how` lays over `place` is what `process` and its kind see there."""
    enter = ["nsenter", "--mount", f"--target={process}", "sh", "-euc"]
    subprocess.run([*enter, how, "sh", place], check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run([*enter, 'umount --lazy "$1"', "sh", place], check=True)


def full_disk(process: int, directory: Path) -> AbstractContextManager[None]:
    """Under `directory`, which keeps what it holds, there is no room for a byte more."""
    return covered(process, FILL, directory)


def daemon_of(lab: Lab) -> int:
    return int(Path(lab.description["daemon"]["pidfile"]).read_text())


def state_of_daemon(lab: Lab) -> Path:
    return Path(lab.description["control"]).with_name("daemon")


def address_seen() -> str | None:
    answer = ask_site("whoami.test", 4)
    return None if answer is None else answer.source


def test_a_full_disk_refuses_the_wish_and_leaves_the_network_as_it_was(lab: Lab, server: LabServer) -> None:
    with full_disk(daemon_of(lab), state_of_daemon(lab)):
        ended = maikr_process("connect", server.name)

        assert ended.code == 1
        assert "disk is full" in ended.complaint
        assert done("status", "--json").json["state"] == "disconnected"
        assert address_seen() == str(lab.home4)

    done("connect", server.name)
    assert address_seen() == str(server.exit4)


def test_a_disk_that_fills_up_while_connected_keeps_the_tunnel_and_lets_go_of_it(lab: Lab, server: LabServer) -> None:
    done("connect", server.name)

    with full_disk(daemon_of(lab), state_of_daemon(lab)):
        ended = maikr_process("connect", lab.servers[0].name)

        assert ended.code == 1
        assert "disk is full" in ended.complaint
        assert address_seen() == str(server.exit4)

        done("disconnect")
        assert address_seen() == str(lab.home4)


def test_settings_that_can_not_be_written_stay_as_they_were(server: LabServer) -> None:
    done("settings", "set", "theme", "dark")
    directory = Path(os.environ["XDG_CONFIG_HOME"], "maikr")

    with full_disk(os.getpid(), directory):
        ended = maikr_process("settings", "set", "theme", "light")

        assert ended.code == 1
        assert "disk is full" in ended.complaint
        assert json.loads(directory.joinpath("settings.json").read_text())["theme"] == "dark"
        assert done("settings", "get", "theme").out.strip() == "dark"


@pytest.mark.parametrize(
    ("program", "package"), [("wg", "wireguard-tools"), ("wireguard-go", "wireguard-go"), ("nft", "nftables")]
)
def test_a_missing_program_is_named_with_what_to_install(
    lab: Lab, server: LabServer, program: str, package: str
) -> None:
    place = next(path for path in (Path("/usr/bin", program), Path("/usr/sbin", program)) if path.exists())

    with covered(daemon_of(lab), 'mount --bind /dev/null "$1"', place):
        ended = maikr_process("connect", server.name)

        assert ended.code == 1
        assert program in ended.complaint
        assert package in ended.complaint
        maikr("disconnect")

    assert address_seen() == str(lab.home4)
    done("connect", server.name)
    assert address_seen() == str(server.exit4)
