"""The daemon as a process of its own. Everything here runs in the client's host."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, TunnelState
from maikr_client.wire.envelope import decode_reply
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.opening import GetStatus, Hello, HelloReply, Refused, StatusReply
from maikr_client.wire.replies import Accepted, Reply, UsageReply
from maikr_client.wire.requests import Connect, Disconnect, GetUsage, Request
from maikr_client.wire.rpc import Call, encode_call
from maikr_client.wire.version import PROTOCOL_VERSION

SOCKET, STATE_DIR, PIDFILE = Path("/run/maikr/daemon.sock"), Path("/run/maikr-state"), Path("/run/maikr.pid")
ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
WAIT_S = 20.0
_DAEMONS: list[subprocess.Popen[bytes]] = []
_PINGS: list[subprocess.Popen[bytes]] = []
_KINDS: dict[type[Request], type[Reply]] = {
    GetStatus: StatusReply,
    GetUsage: UsageReply,
    Connect: Accepted,
    Disconnect: Accepted,
}


def start_daemon(users: tuple[str, ...] = ()) -> None:
    """Start it and wait until it answers; `users` may control it."""
    files = ["--socket", str(SOCKET), "--state-dir", str(STATE_DIR), "--pidfile", str(PIDFILE)]
    files += [f"--user={user}" for user in users]
    with Path("/run/daemon.log").open("ab") as log:
        _DAEMONS.append(
            subprocess.Popen([sys.executable, "-I", "-m", "maikr_client.daemon", *files], cwd="/", stderr=log)
        )
    _wait(_answers, "the daemon does not answer")


def kill_daemon() -> None:
    """SIGKILL."""
    daemon = _DAEMONS.pop()
    daemon.kill()
    daemon.wait()


def stop_daemon() -> int:
    """SIGTERM, and its exit code."""
    daemon = _DAEMONS.pop()
    daemon.send_signal(signal.SIGTERM)
    return daemon.wait(WAIT_S)


def remove_every_trace() -> None:
    """No daemon that `start_daemon` started, no file of one, nothing that `start_pinging` started."""
    while _DAEMONS:
        kill_daemon()
    while _PINGS:
        pings = _PINGS.pop()
        pings.kill()
        pings.wait()
    shutil.rmtree(STATE_DIR, ignore_errors=True)
    Path("/run/daemon.log").unlink(missing_ok=True)


def start_pinging(address: str) -> None:
    """200 packets a second to `address`, until `remove_every_trace`."""
    nothing = subprocess.DEVNULL
    _PINGS.append(subprocess.Popen(["ping", "-q", "-i", "0.005", address], stdout=nothing, stderr=nothing))


def second_daemon() -> tuple[int, str]:
    """Start another beside the first: its exit code and what it said."""
    files = ["--socket", "/run/other/daemon.sock", "--state-dir", str(STATE_DIR)]
    command = [sys.executable, "-I", "-m", "maikr_client.daemon", *files]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, timeout=WAIT_S, check=False)
    return done.returncode, done.stderr


def connect(plan: TunnelPlan) -> Reply | Refused:
    """Want `plan`."""
    return ask(Connect(plan=plan))


def disconnect() -> Reply | Refused:
    """Want nothing."""
    return ask(Disconnect())


def status() -> Status:
    """Now."""
    reply = ask(GetStatus())
    assert isinstance(reply, StatusReply)
    return reply.status


def bytes_counted() -> tuple[int, int]:
    """Up and down, over all servers and days."""
    reply = ask(GetUsage())
    assert isinstance(reply, UsageReply)
    return sum(each.bytes_up for each in reply.usage), sum(each.bytes_down for each in reply.usage)


def wait_for(state: TunnelState) -> Status:
    """Wait until the daemon says so."""
    _wait(lambda: status().state is state, f"never {state}")
    return status()


def left_behind() -> list[str]:
    """Files of the daemon's that are there."""
    return [str(each) for each in (SOCKET, PIDFILE, STATE_DIR / "wanted.json", STATE_DIR / "touched") if each.exists()]


def log() -> str:
    """All that daemons said."""
    return Path("/run/daemon.log").read_text()


def answers_to_nobody(plan: TunnelPlan) -> list[Reply | Refused]:
    """What a user without any right is answered to status, usage, connect and disconnect, by a process of that user."""
    ours, childs = multiprocessing.Pipe()
    child = multiprocessing.get_context("fork").Process(target=_ask_as_nobody, args=(childs, plan))
    child.start()
    answers: list[Reply | Refused] = ours.recv()
    child.join()
    return answers


def _ask_as_nobody(answers: Connection, plan: TunnelPlan) -> None:
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    answers.send([ask(each) for each in (GetStatus(), GetUsage(), Connect(plan=plan), Disconnect())])


def ask(request: Request) -> Reply | Refused:
    """One request on a connection of its own."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(WAIT_S)
        connection.connect(str(SOCKET))
        frames = FrameReader()
        _exchange(connection, frames, Hello(version=PROTOCOL_VERSION), HelloReply)
        return _exchange(connection, frames, request, _KINDS[type(request)])


def _exchange(connection: socket.socket, frames: FrameReader, request: Request, kind: type[Reply]) -> Reply | Refused:
    connection.sendall(frame(encode_call(Call(number=1, request=request))))
    while not (messages := frames.feed(connection.recv(1 << 16))):
        pass
    return decode_reply(messages[0], kind)[1]


def _answers() -> bool:
    try:
        status()
    except OSError:
        return False
    return True


def _wait(condition: Callable[[], bool], failure: str) -> None:
    deadline = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < deadline, failure
        time.sleep(0.005)
