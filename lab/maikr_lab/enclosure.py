"""How does everything the lab makes vanish with it, even by SIGKILL?

Three processes: the outer one, which the caller knows and which only waits; PID 1 of a fresh pid namespace, which dies
with the outer one and reaps; and the lab itself. When PID 1 goes, the kernel kills whatever is left in its namespace
(pid_namespaces(7)), and with the last process go the mounts, the networks and all that was written to their tmpfs.
`unshare --kill-child` would do the same, but it keeps SIGTERM from the lab (util-linux 2.38 blocks it while waiting).
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from maikr_lab.errors import LabError
from maikr_lab.syscalls import (
    CLONE_NEWNET,
    CLONE_NEWNS,
    CLONE_NEWPID,
    CLONE_NEWUSER,
    MS_PRIVATE,
    MS_REC,
    die_with_parent,
    mount,
    unshare,
)

FORWARDED = (signal.SIGTERM, signal.SIGHUP)
KILLED_BY = 128


def run_enclosed(lab: Callable[[], int]) -> int:
    """Run `lab` in namespaces of its own and return its exit code (128 + n when signal n ended it).

    Must be called before any thread is started. Raises LabError when the kernel refuses namespaces.
    """
    # PID 1 of a namespace never hears of a signal that it has no handler for yet, unless it is blocked until then
    signal.pthread_sigmask(signal.SIG_BLOCK, FORWARDED)
    try:
        _leave_the_machine()
    except LabError:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, FORWARDED)
        raise
    alive_read, alive_write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(alive_write)
        _exit_with(lambda: _init(lab, alive_read))
    return _wait_for(pid)


def _leave_the_machine() -> None:
    user, group = os.getuid(), os.getgid()
    flags = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET
    try:
        unshare(flags if user == 0 else flags | CLONE_NEWUSER)
        if user != 0:
            Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
            Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
            Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
        mount("none", Path("/"), flags=MS_REC | MS_PRIVATE)
    except OSError as error:
        raise LabError(f"this kernel gives no namespaces here ({error}); try it with sudo") from error


def _init(lab: Callable[[], int], alive: int) -> int:
    die_with_parent()
    if select.select([alive], [], [], 0)[0]:
        return KILLED_BY + signal.SIGKILL  # the parent was gone before the line above
    mount("proc", Path("/proc"), "proc")
    pid = os.fork()
    if pid == 0:
        os.close(alive)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, FORWARDED)
        _exit_with(lab)
    return _wait_for(pid)


def _exit_with(work: Callable[[], int]) -> None:
    """Never return into the caller's stack: this process has its own end."""
    code = 1
    try:
        code = work()
    except LabError as error:
        sys.stderr.write(f"maikr-lab: {error}\n")
    except KeyboardInterrupt:
        code = KILLED_BY + signal.SIGINT
    except BaseException:  # noqa: BLE001 - a forked child must not unwind into its parent's code
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _wait_for(pid: int) -> int:
    """Reap until `pid` has ended, handing it the signals that mean "end". A terminal's Ctrl-C reaches it by itself."""

    def forward(number: int, _frame: FrameType | None) -> None:
        os.kill(pid, number)

    for number in FORWARDED:
        signal.signal(number, forward)
    signal.signal(signal.SIGINT, lambda _number, _frame: None)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, FORWARDED)
    while True:
        ended, status = os.wait()
        if ended == pid:
            code = os.waitstatus_to_exitcode(status)
            return code if code >= 0 else KILLED_BY - code
