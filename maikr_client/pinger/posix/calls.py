"""The few kernel calls that the pinger makes; all others are refused for good (seccomp(2)).

It sends on sockets that are connected, to no address of its own choosing; it opens, connects and sets up none. It reads
no file, starts nothing, and makes no memory that can be run.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from maikr_client.resolver.posix.seccomp import (
    ALLOW,
    ARCHITECTURES,
    ERRNO,
    JUMP_BITS,
    JUMP_EQUAL,
    LOAD,
    RETURN,
    argument_at,
    by_number,
    instruction,
    load,
)

_PROT_EXEC = 4
_ADDRESS, _PROTECTION = 4, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Few:
    """An architecture's numbers (linux/unistd.h): `freely` in any form, `sendto` without an address, `memory` (mmap,
    mprotect) without PROT_EXEC.
    """

    freely: Mapping[str, int]
    sendto: int
    memory: Mapping[str, int]


FEW: Final[Mapping[str, Few]] = {
    "x86_64": Few(
        freely={
            "read": 0, "write": 1, "close": 3, "fstat": 5, "poll": 7, "munmap": 11, "brk": 12, "rt_sigaction": 13,
            "rt_sigprocmask": 14, "rt_sigreturn": 15, "sched_yield": 24, "mremap": 25, "madvise": 28, "getpid": 39,
            "recvfrom": 45, "recvmsg": 47, "getsockname": 51, "exit": 60, "gettimeofday": 96, "sigaltstack": 131,
            "futex": 202, "restart_syscall": 219, "clock_gettime": 228, "clock_nanosleep": 230, "exit_group": 231,
            "epoll_wait": 232, "epoll_ctl": 233, "epoll_pwait": 281, "getrandom": 318, "epoll_pwait2": 441,
        },
        sendto=44,
        memory={"mmap": 9, "mprotect": 10},
    ),
    "aarch64": Few(
        freely={
            "epoll_ctl": 21, "epoll_pwait": 22, "close": 57, "read": 63, "write": 64, "ppoll": 73, "fstat": 80,
            "exit": 93, "exit_group": 94, "futex": 98, "clock_gettime": 113, "clock_nanosleep": 115,
            "sched_yield": 124, "restart_syscall": 128, "sigaltstack": 132, "rt_sigaction": 134,
            "rt_sigprocmask": 135, "rt_sigreturn": 139, "gettimeofday": 169, "getpid": 172, "getsockname": 204,
            "recvfrom": 207, "recvmsg": 212, "brk": 214, "munmap": 215, "mremap": 216, "madvise": 233,
            "getrandom": 278, "epoll_pwait2": 441,
        },
        sendto=206,
        memory={"mmap": 222, "mprotect": 226},
    ),
}  # fmt: skip


def allow_few() -> bool:
    """From now on. False where this machine's numbers are not known, or the kernel has no filters. Raises OSError."""
    machine = os.uname().machine
    return machine in FEW and load(program(machine))


def program(machine: str) -> Iterator[bytes]:
    """The filter for a machine of FEW, an instruction each."""
    few = FEW[machine]
    yield from by_number(ARCHITECTURES[machine])
    for number in sorted(few.freely.values()):
        yield instruction(JUMP_EQUAL, number, no=1)
        yield instruction(RETURN, ALLOW)
    yield instruction(JUMP_EQUAL, few.sendto, no=6)
    yield instruction(LOAD, argument_at(_ADDRESS))
    yield instruction(JUMP_EQUAL, 0, no=3)
    yield instruction(LOAD, argument_at(_ADDRESS, high=True))
    yield instruction(JUMP_EQUAL, 0, no=1)
    yield instruction(RETURN, ALLOW)
    yield _refusal()
    for number in sorted(few.memory.values()):
        yield instruction(JUMP_EQUAL, number, no=4)
        yield instruction(LOAD, argument_at(_PROTECTION))
        yield instruction(JUMP_BITS, _PROT_EXEC, yes=1)
        yield instruction(RETURN, ALLOW)
        yield _refusal()
    yield _refusal()


def _refusal() -> bytes:
    return instruction(RETURN, ERRNO | errno.EPERM)
