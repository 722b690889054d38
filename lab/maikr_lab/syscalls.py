"""The few Linux calls that Python 3.11 has no name for: namespaces, mounts, death signals.

Sources: unshare(2), setns(2), mount(2), prctl(2). Each raises OSError as the call itself would.
"""

from __future__ import annotations

import ctypes
import os
import signal
from pathlib import Path

CLONE_NEWNS = 0x00020000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

MS_BIND = 0x1000
MS_REC = 0x4000
MS_PRIVATE = 0x40000

PR_SET_PDEATHSIG = 1


def _checked(result: int, what: str) -> None:
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), what)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def unshare(flags: int) -> None:
    """Give this process (for mounts, users, networks: this thread) namespaces of its own."""
    _checked(_libc().unshare(flags), "unshare")


def enter_network(namespace: Path) -> None:
    """Move the calling thread, and nobody else, into the network namespace bound at this path."""
    descriptor = os.open(namespace, os.O_RDONLY | os.O_CLOEXEC)
    try:
        _checked(_libc().setns(descriptor, CLONE_NEWNET), str(namespace))
    finally:
        os.close(descriptor)


def mount(source: str, target: Path, kind: str = "", *, flags: int = 0, options: str = "") -> None:
    """mount(2); an empty kind or empty options are passed as NULL."""
    arguments = [text.encode() or None for text in (source, str(target), kind)]
    _checked(_libc().mount(*arguments, ctypes.c_ulong(flags), options.encode() or None), str(target))


def die_with_parent() -> None:
    """Have the kernel kill this process when its parent's thread ends, whatever ended it."""
    _checked(_libc().prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0), "prctl")
