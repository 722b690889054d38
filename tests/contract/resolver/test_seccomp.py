"""What the resolver's process can't do any more, tried by one that is confined as it is; and what it still can."""

from __future__ import annotations

import ast
import os
import platform
import subprocess
import sys

import pytest

from maikr_client.resolver.posix.seccomp import ARCHITECTURES, program

# after the filter nothing may be imported that starts a process, so the tries are plain calls
PROGRAM = """
import ctypes, errno, os, socket, threading
from maikr_client.resolver.posix.seccomp import refuse_calls
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(38, *map(ctypes.c_ulong, (1, 0, 0, 0)))
outcomes = {}
def attempt(name, call):
    try:
        call()
        outcomes[name] = "done"
    except OSError as error:
        outcomes[name] = errno.errorcode[error.errno]
def thread():
    ended = threading.Thread(target=lambda: outcomes.__setitem__("in a thread", "done"))
    ended.start(); ended.join()
if CONFINED:
    outcomes["confined"] = refuse_calls()
attempt("exec", lambda: os.execv("/nonexistent", ["x"]))
attempt("fork", lambda: os.fork() or os._exit(0))
attempt("unix socket", lambda: socket.socket(socket.AF_UNIX).close())
attempt("netlink socket", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close())
attempt("udp", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close())
attempt("tcp over IPv6", lambda: socket.socket(socket.AF_INET6, socket.SOCK_STREAM).close())
attempt("signal", lambda: os.kill(os.getpid(), 0))
def to_thread(signal):
    if libc.tgkill(os.getpid(), threading.get_native_id(), signal):
        raise OSError(ctypes.get_errno(), "")
attempt("signal to a thread", lambda: to_thread(0))
attempt("rename", lambda: os.rename("/nonexistent", "/nonexistent2"))
attempt("thread", thread)
print(outcomes)
"""


def outcomes(*, confined: bool) -> dict[str, str]:
    source = PROGRAM.replace("CONFINED", str(confined))
    done = subprocess.run([sys.executable, "-I", "-c", source], check=True, capture_output=True, text=True, cwd="/")
    found: dict[str, str] = ast.literal_eval(done.stdout)
    return found


@pytest.mark.skipif(platform.machine() not in ARCHITECTURES, reason="this machine's numbers of calls are not known")
def test_confined_it_starts_nothing_changes_nothing_and_talks_to_the_internet_only() -> None:
    assert outcomes(confined=True) == {
        "confined": True,
        "exec": "EPERM",
        "fork": "EPERM",
        "unix socket": "EPERM",
        "netlink socket": "EPERM",
        "signal": "EPERM",
        "signal to a thread": "EPERM",
        "rename": "EPERM",
        "udp": "done",
        "tcp over IPv6": "done",
        "thread": "done",
        "in a thread": "done",
    }


def test_without_the_filter_all_that_would_be_tried_in_earnest() -> None:
    found = outcomes(confined=False)

    assert (found["exec"], found["rename"]) == ("ENOENT", "ENOENT")
    tried = ("fork", "unix socket", "netlink socket", "signal", "signal to a thread", "udp", "thread")
    assert {found[name] for name in tried} == {"done"}


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_every_filter_is_short_enough_for_its_jumps_and_ends_in_a_verdict(machine: str) -> None:
    instructions = list(program(ARCHITECTURES[machine]))

    assert len(instructions) < 4096
    assert instructions[-1][0] == 0x06
    assert os.uname().sysname == "Linux"
