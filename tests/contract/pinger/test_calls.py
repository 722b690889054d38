"""What the pinger's process can't do any more, tried by one that is confined as it is; and what it still can."""

from __future__ import annotations

import ast
import platform
import subprocess
import sys

import pytest

from maikr_client.pinger.posix.calls import FEW, program
from maikr_client.resolver.posix.seccomp import ARCHITECTURES

# all that is tried with is made before the filter holds: after it nothing may be opened or imported
PROGRAM = """
import ctypes, errno, mmap, os, selectors, socket, threading, time
from maikr_client.pinger.posix.calls import allow_few
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(38, *map(ctypes.c_ulong, (1, 0, 0, 0)))
ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
page = mmap.mmap(-1, 4096)
waiting = selectors.DefaultSelector()
outcomes = {}
def attempt(name, call):
    try:
        call()
        outcomes[name] = "done"
    except (OSError, RuntimeError) as error:
        outcomes[name] = errno.errorcode[error.errno] if isinstance(error, OSError) else "EPERM"
def checked(call, kind, *arguments):
    call.restype = kind
    if call(*arguments) == -1:
        raise OSError(ctypes.get_errno(), "")
def thread():
    started = threading.Thread(target=lambda: None)
    started.start(); started.join()
def exchange():
    waiting.register(theirs, selectors.EVENT_READ)
    ours.send(b"x")
    assert waiting.select(1) and theirs.recvmsg(9)[0] == b"x"
WRITTEN, EXEC = 3, 4
address = ctypes.addressof(ctypes.c_char.from_buffer(page))
protect = lambda how: checked(libc.mprotect, ctypes.c_int, ctypes.c_void_p(address), ctypes.c_size_t(4096), how)
map_ = lambda how: checked(libc.mmap, ctypes.c_long, None, ctypes.c_size_t(4096), how, 0x22, -1, ctypes.c_long(0))
if CONFINED:
    outcomes["confined"] = str(allow_few())
attempt("send where it is connected to", exchange)
attempt("send elsewhere", lambda: ours.sendto(b"x", "/nonexistent"))
attempt("send a message", lambda: ours.sendmsg([b"x"]))
attempt("connect", lambda: udp.connect(("127.0.0.1", 9)))
attempt("bind", lambda: udp.bind(("127.0.0.1", 0)))
attempt("set a socket up", lambda: udp.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1))
attempt("accept", lambda: udp.accept())
attempt("udp", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close())
attempt("unix", lambda: socket.socket(socket.AF_UNIX).close())
attempt("netlink", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close())
attempt("read a file", lambda: os.open("/etc/passwd", os.O_RDONLY))
attempt("look at a file", lambda: os.stat("/etc/passwd"))
attempt("rename", lambda: os.rename("/nonexistent", "/nonexistent2"))
attempt("exec", lambda: os.execv("/nonexistent", ["x"]))
attempt("fork", lambda: os.fork() or os._exit(0))
attempt("thread", thread)
attempt("signal", lambda: os.kill(os.getpid(), 0))
attempt("privileges", lambda: os.setuid(os.getuid()))
attempt("limits", lambda: checked(libc.setrlimit, ctypes.c_int, 7, (ctypes.c_ulong * 2)(64, 64)))
attempt("memory", lambda: map_(WRITTEN))
attempt("memory to run", lambda: map_(WRITTEN | EXEC))
attempt("memory to run later", lambda: protect(EXEC))
attempt("random", lambda: os.urandom(8))
attempt("time", lambda: (time.monotonic(), time.time(), time.sleep(0.001)))
print(outcomes)
"""
NEEDED = {"send where it is connected to", "memory", "random", "time"}


def outcomes(*, confined: bool) -> dict[str, str]:
    source = PROGRAM.replace("CONFINED", str(confined))
    done = subprocess.run([sys.executable, "-I", "-c", source], check=True, capture_output=True, text=True, cwd="/")
    found: dict[str, str] = ast.literal_eval(done.stdout)
    return found


@pytest.mark.skipif(platform.machine() not in FEW, reason="this machine's numbers of calls are not known")
def test_confined_it_sends_where_it_is_connected_to_and_does_nothing_else() -> None:
    found = outcomes(confined=True)

    assert found.pop("confined") == "True"
    assert found == {name: "done" if name in NEEDED else "EPERM" for name in found}
    assert len(found) > 20


def test_without_the_filter_all_that_would_be_tried_in_earnest() -> None:
    found = outcomes(confined=False)

    expected = {
        "exec": "ENOENT", "rename": "ENOENT", "send elsewhere": "ENOENT", "accept": "ENOTSUP", "bind": "EINVAL",
    }  # fmt: skip
    assert found == dict.fromkeys(found, "done") | expected


@pytest.mark.parametrize("machine", FEW)
def test_every_filter_has_its_architectures_number_and_ends_in_a_refusal(machine: str) -> None:
    instructions = list(program(machine))

    assert ARCHITECTURES[machine].audit.to_bytes(4, "little") in instructions[1]
    assert len(instructions) < 256
    assert instructions[-1] == bytes.fromhex("0600000001000500")
