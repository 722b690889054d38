"""The daemon as a process of its own. Everything here runs in the client's host."""

from __future__ import annotations

import ast
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

from maikr_client.daemon.linux.devices import existing_devices
from maikr_client.daemon.linux.nft_state import table_state
from maikr_client.daemon.linux.routing_state import current_routing
from maikr_client.daemon.posix.our_processes import RESOLVER, our_processes
from maikr_client.daemon.posix.unprivileged import resolver_user
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, TunnelState
from maikr_client.wire.envelope import decode_reply
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.opening import GetStatus, Hello, HelloReply, Refused, StatusReply
from maikr_client.wire.replies import Accepted, CheckReply, ExplainReply, PortalReply, Reply, UsageReply
from maikr_client.wire.requests import (
    CheckUp,
    Connect,
    Disconnect,
    Explain,
    GetUsage,
    OpenPortal,
    RecordNames,
    Request,
    SetLockdown,
)
from maikr_client.wire.rpc import Call, encode_call
from maikr_client.wire.version import PROTOCOL_VERSION
from tests.support import unit_file

SOCKET, STATE_DIR, PIDFILE = Path("/run/maikr/daemon.sock"), Path("/run/maikr-state"), Path("/run/maikr.pid")
ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
WAIT_S = 60.0
_DAEMONS: list[subprocess.Popen[bytes]] = []
_PINGS: list[subprocess.Popen[bytes]] = []
_KINDS: dict[type[Request], type[Reply]] = {
    GetStatus: StatusReply,
    GetUsage: UsageReply,
    Connect: Accepted,
    Disconnect: Accepted,
    SetLockdown: Accepted,
    CheckUp: CheckReply,
    Explain: ExplainReply,
    OpenPortal: PortalReply,
    RecordNames: Accepted,
}


def start_daemon(users: tuple[str, ...] = (), *, confined: bool = False) -> None:
    """Start it, as its unit would confine it or as it is, and wait until it answers; `users` may control it."""
    files = ["--socket", str(SOCKET), "--state-dir", str(STATE_DIR), "--pidfile", str(PIDFILE)]
    files += [f"--user={user}" for user in users]
    command = [sys.executable, "-I", "-m", "maikr_client.daemon", *files]
    with Path("/run/daemon.log").open("ab") as log:
        whole = unit_file.confined(unit_file.DAEMON_UNIT, command) if confined else command
        _DAEMONS.append(subprocess.Popen(whole, cwd=ROOT if confined else "/", stderr=log))
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


def set_lockdown(lockdown: Lockdown | None) -> Reply | Refused:
    """Switch it."""
    return ask(SetLockdown(lockdown=lockdown))


def snooze(seconds: int, *, despite_lockdown: bool = False) -> Reply | Refused:
    """For so long."""
    return ask(Disconnect(snooze_s=seconds, despite_lockdown=despite_lockdown))


def freeze_daemon() -> None:
    """SIGSTOP: it hangs."""
    _DAEMONS[-1].send_signal(signal.SIGSTOP)


_TRIES = """
import ctypes, errno, mmap, socket
libc, forbidden = ctypes.CDLL(None, use_errno=True), {}
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
try: socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
except OSError as error: forbidden["packet socket"] = errno.errorcode[error.errno]
if libc.mount(b"none", b"/mnt", b"tmpfs", 0, None): forbidden["mount"] = errno.errorcode[ctypes.get_errno()]
if libc.mmap(None, 4096, 7, 0x22, -1, 0) == 2**64 - 1:
    forbidden["written and executed memory"] = errno.errorcode[ctypes.get_errno()]
print(forbidden)
"""


def what_is_forbidden() -> dict[str, str]:
    """What a process that is confined as the daemon can't do, and why."""
    command = unit_file.confined(unit_file.DAEMON_UNIT, [sys.executable, "-c", _TRIES])
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, str] = ast.literal_eval(done.stdout)
    return found


def capabilities() -> dict[str, str]:
    """The daemon's confinement as the kernel shows it (proc(5))."""
    shown = Path(f"/proc/{_DAEMONS[-1].pid}/status").read_text()
    told = dict(line.split(":", 1) for line in shown.splitlines())
    named = {"Bnd": told["CapBnd"], "Eff": told["CapEff"], "NoNewPrivs": told["NoNewPrivs"], "Seccomp": told["Seccomp"]}
    return {name: value.strip().lstrip("0") for name, value in named.items()}


def resolvers() -> list[str]:
    """The capability sets and the seccomp mode of each resolver that runs."""
    found = [each for each in our_processes(resolver_user().uid) if each.kind == RESOLVER]
    wanted = ("CapEff", "CapBnd", "NoNewPrivs", "Seccomp:")
    shown = [Path(f"/proc/{each.pid}/status").read_text().splitlines() for each in found]
    return [" ".join(line.split()[1] for line in lines if line.startswith(wanted)) for lines in shown]


def wait_for_resolver() -> list[str]:
    """The same, as soon as one has given its privileges up."""
    _wait(lambda: any(" 0000000000000000 " in each for each in resolvers()), "no resolver")
    return resolvers()


def kill_at(point: str, plan: TunnelPlan) -> None:
    """Want `plan`, and SIGKILL the daemon as soon as the kernel has what `point` names."""
    points: dict[str, Callable[[], bool]] = {
        "table": lambda: table_state() is not None,
        "device": lambda: bool(existing_devices()),
        "rules": lambda: bool(current_routing(4).rules),
        "connected": lambda: status().state is TunnelState.CONNECTED,
    }
    connect(plan)
    deadline = time.monotonic() + WAIT_S
    while not points[point]():
        assert time.monotonic() < deadline, point
    kill_daemon()


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
    """What a user without any right is answered to status, usage and each wish, by a process of that user."""
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
    wishes = (Connect(plan=plan), Disconnect(), Disconnect(snooze_s=60), SetLockdown(lockdown=None))
    answers.send([ask(each) for each in (GetStatus(), GetUsage(), *wishes)])


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
