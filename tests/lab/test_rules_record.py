"""`maikr rules record` on a machine that looks names up: what is told, to whom, and that nothing of it stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tests.support.command_line import Ended, done, maikr
from tests.support.lab import Lab, ask_site, eventually

pytestmark = pytest.mark.lab

NOBODY = 65534
RECORD_AS_NOBODY = """
import asyncio, os, sys
from pathlib import Path
from maikr_client.daemon_link.link import SocketDaemon
from maikr_client.daemon_link.select import peer_uid_of_this_system
from maikr_client.errors import NotPermitted
os.setgroups([])
os.setgid(int(sys.argv[2]))
os.setuid(int(sys.argv[2]))
async def first():
    async for told in SocketDaemon(Path(sys.argv[1]), peer_uid_of_this_system()).record():
        return told
try:
    print(asyncio.run(first()))
except NotPermitted:
    print("refused")
"""


@pytest.fixture
def connected(lab: Lab) -> Iterator[None]:
    """Somebody is signed in and connected, without a rule."""
    maikr("logout")
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    done("rules", "edit", "--stdin", "--empty", stdin="")
    done("connect", lab.servers[1].name)
    yield
    done("rules", "edit", "--stdin", "--empty", stdin="")
    maikr("disconnect")
    maikr("logout")


class Recording:
    """`maikr rules record` as a process, that has begun."""

    def __init__(self, process: subprocess.Popen[str], err: IO[str]) -> None:
        self.process = process
        self._err = err
        self.said = ""

    def says(self, words: str) -> bool:
        self.said += self._err.read()
        return words in self.said

    def end(self) -> Ended:
        """As Ctrl-C does."""
        self.process.send_signal(signal.SIGINT)
        out, _ = self.process.communicate(timeout=60)
        return Ended(code=self.process.returncode, out=out, err=self.said)


@contextmanager
def recording(tmp_path: Path, *arguments: str) -> Iterator[Recording]:
    errors = tmp_path / "said"
    argv = [sys.executable, "-m", "maikr_client.cli", "rules", "record", *arguments]
    with (
        errors.open("w") as file,
        errors.open() as said,
        subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=file, text=True) as process,
    ):
        try:
            began = Recording(process, said)
            eventually(lambda: began.says("Load the site now") or process.poll() is not None)
            yield began
        finally:
            process.kill()


def resolvers() -> list[str]:
    """The resolver's processes on this machine."""
    found = subprocess.run(["pgrep", "-f", "maikr_client.resolver --link"], capture_output=True, text=True, check=False)
    return found.stdout.split()


def kept(lab: Lab, name: str) -> list[Path]:
    """The files that hold `name`: of daemon and resolver, of the command line, the logs, and what was reported."""
    places = [Path(lab.description["control"]).with_name("daemon"), Path(lab.description["logs"]), lab.reports]
    places += [Path(path) for key, path in os.environ.items() if key.startswith("XDG_") and key.endswith("_HOME")]
    files = [file for place in places for file in (place.rglob("*") if place.is_dir() else [place]) if file.is_file()]
    assert files
    return [file for file in files if name.encode() in file.read_bytes()]


@pytest.mark.usefixtures("connected")
def test_what_is_looked_up_meanwhile_becomes_rules_and_nothing_else_stays(lab: Lab, tmp_path: Path) -> None:
    exit_ = lab.servers[0]
    with recording(tmp_path, "alpha.test", "--via", exit_.name, "--yes") as began:
        for name in ("alpha.test", "deep.sub.alpha.test", "www.alias.test"):
            assert ask_site(name, 4) is not None
            eventually(lambda name=name: began.says(name))  # type: ignore[misc]  # mypy knows no lambda's defaults
        assert ask_site("nothing.there.test", 4) is None
        ended = began.end()

    assert ended.code == 0, ended.err
    assert "nothing.there.test" not in ended.err
    assert f"Added 1 rule: alpha.test via {exit_.name}. That holds now." in ended.out
    assert eventually(lambda: ask_site("deep.sub.alpha.test", 4)).source == str(exit_.exit4)
    assert kept(lab, "alias.test") == []
    # what a rule holds is kept so that it keeps its address: the same search finds that
    assert Path(lab.description["control"]).with_name("daemon") / "names.log" in kept(lab, "deep.sub.alpha.test")


@pytest.mark.usefixtures("connected")
def test_another_user_hears_nothing(lab: Lab, tmp_path: Path) -> None:
    with recording(tmp_path) as began:
        argv = [sys.executable, "-c", RECORD_AS_NOBODY, lab.description["daemon"]["socket"], str(NOBODY)]
        assert subprocess.run(argv, capture_output=True, text=True, check=True).stdout.strip() == "refused"
        assert ask_site("alpha.test", 4) is not None
        assert eventually(lambda: began.says("alpha.test"))


@pytest.mark.usefixtures("connected")
def test_with_who_recorded_the_resolver_goes_however_that_ended(lab: Lab, tmp_path: Path) -> None:
    eventually(lambda: resolvers() == [])
    with recording(tmp_path) as began:
        assert len(resolvers()) == 1
        began.process.kill()
        eventually(lambda: resolvers() == [])

    answer = ask_site("whoami.test", 4)
    assert answer is not None
    assert answer.source == str(lab.servers[1].exit4)
