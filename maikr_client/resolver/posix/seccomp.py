"""Kernel calls that an unprivileged child never needs, refused for good (seccomp(2)).

It starts no program and no process, opens sockets of the internet's families only, changes no file and no name of one,
and touches nothing that could widen what it may. What it does need stays allowed: which calls the interpreter and the
libraries below it make differs from release to release, so a list of all that is allowed would break answers one day.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2  # linux/prctl.h, linux/seccomp.h
LOAD, JUMP_EQUAL, _JUMP_AT_LEAST, JUMP_BITS, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # linux/bpf_common.h
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16  # struct seccomp_data
ALLOW, _KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_CLONE_THREAD = 0x00010000
_X32 = 0x40000000
_AF_INET, _AF_INET6 = 2, 10
_INSTRUCTION = struct.Struct("=HBBI")

# linux/unistd.h of each architecture
_X86_64: Final = {
    "execve": 59, "execveat": 322, "fork": 57, "vfork": 58, "ptrace": 101, "process_vm_readv": 310,
    "process_vm_writev": 311, "pidfd_open": 434, "pidfd_getfd": 438, "pidfd_send_signal": 424, "kill": 62,
    "mount": 165, "umount2": 166, "pivot_root": 155, "chroot": 161, "unshare": 272, "setns": 308,
    "move_mount": 429, "open_tree": 428, "fsopen": 430, "fsmount": 432, "fsconfig": 431, "swapon": 167,
    "swapoff": 168, "bpf": 321, "perf_event_open": 298, "userfaultfd": 323, "io_uring_setup": 425,
    "io_uring_enter": 426, "io_uring_register": 427, "keyctl": 250, "add_key": 248, "request_key": 249,
    "init_module": 175, "finit_module": 313, "delete_module": 176, "kexec_load": 246, "kexec_file_load": 320,
    "reboot": 169, "personality": 135, "acct": 163, "settimeofday": 164, "clock_settime": 227, "adjtimex": 159,
    "clock_adjtime": 305, "mknod": 133, "mknodat": 259, "chmod": 90, "fchmodat": 268, "fchmod": 91, "chown": 92,
    "fchownat": 260, "setxattr": 188, "lsetxattr": 189, "link": 86, "linkat": 265, "symlink": 88, "symlinkat": 266,
    "rename": 82, "renameat": 264, "renameat2": 316, "unlink": 87, "unlinkat": 263, "mkdir": 83, "mkdirat": 258,
    "rmdir": 84, "truncate": 76, "creat": 85, "memfd_secret": 447, "open_by_handle_at": 304,
    "name_to_handle_at": 303, "quotactl": 179, "syslog": 103, "vhangup": 153, "iopl": 172, "ioperm": 173,
    "modify_ldt": 154, "lookup_dcookie": 212, "seccomp": 317, "tkill": 200, "tgkill": 234, "rt_sigqueueinfo": 129,
    "rt_tgsigqueueinfo": 297,
}  # fmt: skip
_AARCH64: Final = {
    "execve": 221, "execveat": 281, "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271,
    "pidfd_open": 434, "pidfd_getfd": 438, "pidfd_send_signal": 424, "kill": 129, "mount": 40, "umount2": 39,
    "pivot_root": 41, "chroot": 51, "unshare": 97, "setns": 268, "move_mount": 429, "open_tree": 428,
    "fsopen": 430, "fsmount": 432, "fsconfig": 431, "swapon": 224, "swapoff": 225, "bpf": 280,
    "perf_event_open": 241, "userfaultfd": 282, "io_uring_setup": 425, "io_uring_enter": 426,
    "io_uring_register": 427, "keyctl": 219, "add_key": 217, "request_key": 218, "init_module": 105,
    "finit_module": 273, "delete_module": 106, "kexec_load": 104, "kexec_file_load": 294, "reboot": 142,
    "personality": 92, "acct": 89, "settimeofday": 170, "clock_settime": 112, "adjtimex": 171,
    "clock_adjtime": 266, "mknodat": 33, "fchmodat": 53, "fchmod": 52, "fchownat": 54, "setxattr": 5,
    "lsetxattr": 6, "linkat": 37, "symlinkat": 36, "renameat": 38, "renameat2": 276, "unlinkat": 35, "mkdirat": 34,
    "truncate": 45, "memfd_secret": 447, "open_by_handle_at": 265, "name_to_handle_at": 264, "quotactl": 60,
    "syslog": 116, "vhangup": 58, "lookup_dcookie": 18, "seccomp": 277, "tkill": 130, "tgkill": 131,
    "rt_sigqueueinfo": 138, "rt_tgsigqueueinfo": 240,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture:
    """`audit` is the kernel's number for it (linux/audit.h); `refused` are calls by name."""

    audit: int
    socket: int
    clone: int
    clone3: int
    refused: Mapping[str, int]


ARCHITECTURES: Final[Mapping[str, Architecture]] = {
    "x86_64": Architecture(audit=0xC000003E, socket=41, clone=56, clone3=435, refused=_X86_64),
    "aarch64": Architecture(audit=0xC00000B7, socket=198, clone=220, clone3=435, refused=_AARCH64),
}


def refuse_calls() -> bool:
    """From now on, in every thread to come. False where this machine's numbers are not known, or the kernel has no
    filters. Needs no_new_privs. Raises OSError.
    """
    known = ARCHITECTURES.get(os.uname().machine)
    return known is not None and load(program(known))


def load(instructions: Iterable[bytes]) -> bool:
    """Have the kernel judge every call by these. False where it has no filters. Raises OSError."""
    filter_ = b"".join(instructions)
    held = ctypes.create_string_buffer(filter_, len(filter_))
    whole = struct.pack("@HP", len(filter_) // _INSTRUCTION.size, ctypes.addressof(held))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_SECCOMP, ctypes.c_ulong(_MODE_FILTER), whole, ctypes.c_ulong(0), ctypes.c_ulong(0)) == 0:
        return True
    if ctypes.get_errno() == errno.EINVAL:
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def by_number(known: Architecture) -> Iterator[bytes]:
    """Go on with the call's number. One by another architecture's numbers ends the process."""
    yield instruction(LOAD, _ARCHITECTURE_AT)
    yield instruction(JUMP_EQUAL, known.audit, yes=1)
    yield instruction(RETURN, _KILL)
    yield instruction(LOAD, _NUMBER_AT)
    yield instruction(_JUMP_AT_LEAST, _X32, no=1)
    yield instruction(RETURN, _KILL)


def program(known: Architecture) -> Iterator[bytes]:
    """The filter, an instruction each."""
    yield from by_number(known)
    yield instruction(JUMP_EQUAL, known.clone3, no=1)
    yield instruction(RETURN, ERRNO | errno.ENOSYS)  # the C library then makes threads by clone
    for number in sorted(known.refused.values()):
        yield instruction(JUMP_EQUAL, number, no=1)
        yield instruction(RETURN, ERRNO | errno.EPERM)
    yield instruction(JUMP_EQUAL, known.clone, no=3)
    yield instruction(LOAD, argument_at(0))
    yield instruction(JUMP_BITS, _CLONE_THREAD, no=5)
    yield instruction(RETURN, ALLOW)
    yield instruction(JUMP_EQUAL, known.socket, no=4)
    yield instruction(LOAD, argument_at(0))
    yield instruction(JUMP_EQUAL, _AF_INET, yes=2)
    yield instruction(JUMP_EQUAL, _AF_INET6, yes=1)
    yield instruction(RETURN, ERRNO | errno.EPERM)
    yield instruction(RETURN, ALLOW)


def argument_at(index: int, *, high: bool = False) -> int:
    """Where an argument's lower or higher half stands (struct seccomp_data, little endian)."""
    return _ARGUMENTS_AT + 8 * index + (4 if high else 0)


def instruction(code: int, value: int, *, yes: int = 0, no: int = 0) -> bytes:
    """One, with how many to leap over when a comparison holds, or does not."""
    return _INSTRUCTION.pack(code, yes, no, value)
