"""The client host is a machine as a person has one: a daemon that is kept up, a keyring, files of its own."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from pathlib import Path

import pytest

from tests.support.lab import Lab, eventually, output_of
from tests.support.processes import processes_of

pytestmark = pytest.mark.lab


def daemon_pid(lab: Lab) -> int:
    path = Path(lab.description["daemon"]["pidfile"])
    return int(path.read_text() or "0") if path.exists() else 0


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_daemon_that_ends_comes_back(lab: Lab, number: signal.Signals) -> None:
    before = eventually(lambda: daemon_pid(lab))

    os.kill(before, number)

    after = eventually(lambda: (pid := daemon_pid(lab)) and pid != before and pid)
    assert Path(f"/proc/{after}/cmdline").read_bytes().split(b"\0")[1:4] == [b"-I", b"-m", b"maikr_client.daemon"]


def test_the_daemon_lives_in_the_client_hosts_network(lab: Lab) -> None:
    daemon = Path(f"/proc/{eventually(lambda: daemon_pid(lab))}/ns/net")

    assert daemon.readlink() == Path("/proc/self/ns/net").readlink()


def test_the_daemon_finds_the_clean_environment_of_a_unit(lab: Lab) -> None:
    found = Path(f"/proc/{eventually(lambda: daemon_pid(lab))}/environ").read_text()

    assert {pair.partition("=")[0] for pair in found.split("\0") if pair} == {"PATH", "LANG"}


def test_a_secret_is_still_there_for_the_next_program(lab: Lab) -> None:
    store = "import keyring; keyring.set_password('maikr-test', 'person', 'quiet lamp')"
    read = "import keyring; print(keyring.get_keyring().__module__, keyring.get_password('maikr-test', 'person'))"

    output_of(sys.executable, "-c", store)

    assert output_of(sys.executable, "-c", read).strip() == "keyring.backends.SecretService quiet lamp"


def test_a_keyring_that_dies_is_back_unlocked_with_all_that_it_held(lab: Lab) -> None:
    store = "import keyring; keyring.set_password('maikr-test', 'mortal', 'quiet lamp')"
    read = "import keyring; print(keyring.get_password('maikr-test', 'mortal'))"
    output_of(sys.executable, "-c", store)
    dying = processes_of("gnome-keyring-daemon")

    assert dying
    for pid in dying:
        os.kill(pid, signal.SIGKILL)

    eventually(lambda: not {*dying} & {*processes_of("gnome-keyring-daemon")})
    assert output_of(sys.executable, "-c", read).strip() == "quiet lamp"


def test_files_of_programs_go_to_the_lab(lab: Lab) -> None:
    assert tempfile.gettempdir().startswith("/run/maikr-lab/")
    assert Path.home().is_relative_to("/run/maikr-lab")


def test_names_are_asked_of_the_router_only(lab: Lab) -> None:
    assert Path("/etc/resolv.conf").read_text() == "nameserver 192.0.2.1\nnameserver 2001:db8:1::1\n"


def test_the_projects_commands_are_found(lab: Lab) -> None:
    for name in ("maikr", "maikr-lab"):
        assert output_of("sh", "-c", f"command -v {name}").strip() == str(Path(sys.executable).with_name(name))
