"""Hosts in namespaces: a process each, in which tests call functions. All of a host vanishes with its process."""

from __future__ import annotations

import asyncio
import multiprocessing.connection
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
ROOT = Path(__file__).resolve().parents[2]


class HostError(Exception):
    """A call in a host failed there."""


class Host:
    """A machine of its own: network, processes and /run. Needs root."""

    def __init__(self) -> None:
        here, there = multiprocessing.connection.Pipe()
        self._channel = here
        unshare = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        program = [sys.executable, "-m", "tests.support.linux_hosts", str(there.fileno())]
        self._process = subprocess.Popen([*unshare, *program], pass_fds=[there.fileno()], cwd=ROOT)
        there.close()
        self.pid = int(self._children().read_text().split()[0]) if self.call(os.getpid) else 0

    def _children(self) -> Path:
        return Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")

    def call(self, function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """The result of a module's function in this host. Raises HostError."""
        self._channel.send((function, args, kwargs))
        done, result = self._channel.recv()
        if not done:
            raise HostError(result)
        value: R = result
        return value

    def run(self, command: str, stdin: str = "") -> str:
        """What a shell command prints here. Raises HostError."""
        return self.call(shell, command, stdin)

    def close(self) -> None:
        """End the host and everything in it."""
        self._channel.close()
        self._process.kill()
        self._process.wait()


def shell(command: str, stdin: str = "") -> str:
    """What `command` prints."""
    done = subprocess.run(["sh", "-c", command], input=stdin, capture_output=True, text=True, check=False)
    if done.returncode:
        raise HostError(f"{command}: {done.stderr}")
    return done.stdout


def awaited(coroutine_function: Callable[..., Coroutine[object, object, R]], *args: object) -> R:
    """The awaited result of a coroutine function, on the host's one event loop."""
    return _LOOP.run(coroutine_function(*args))


_LOOP = asyncio.Runner()


def _serve(channel: multiprocessing.connection.Connection) -> None:
    while True:
        try:
            function, args, kwargs = channel.recv()
        except EOFError:
            return
        try:
            channel.send((True, function(*args, **kwargs)))
        except Exception:  # noqa: BLE001 - whatever a test's function raises is told to the test
            channel.send((False, traceback.format_exc()))


if __name__ == "__main__":
    shell("mount -t tmpfs none /run; sysctl -qw net.ipv6.conf.default.accept_dad=0; ip link set lo up")
    _serve(multiprocessing.connection.Connection(int(sys.argv[1])))
