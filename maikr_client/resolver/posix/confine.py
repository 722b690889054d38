"""Before the first packet: no privileges, no way to new ones, and bounds on what a fault could use up."""

from __future__ import annotations

import ctypes
import os
import resource
import struct
from collections.abc import Callable
from typing import Final

from maikr_client.errors import UsageError
from maikr_client.model.problem import ProblemCode
from maikr_client.resolver.posix.seccomp import refuse_calls

MAX_FILES: Final = 4096
MAX_MEMORY_BYTES: Final = 4 * 1024**3
_PR_SET_DUMPABLE, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 4, 24, 38, 47  # linux/prctl.h
_AMBIENT_CLEAR_ALL = 4
_CAPABILITIES = 64
_CAPABILITY_VERSION_3 = 0x20080522  # linux/capability.h
_NO_CAPABILITIES = struct.pack("=6I", *[0] * 6)


def confine(uid: int | None, gid: int | None, refuse: Callable[[], object] = refuse_calls) -> None:
    """Become `uid` and `gid` if told, drop every capability, forbid new privileges, set limits, `refuse` the
    kernel's calls that it never needs. Raises UsageError for root that was not told whom to become, OSError.
    """
    if os.geteuid() == 0:
        uid, gid = whom_to_become(uid, gid)
        _drop_bounding_set()
        os.setgroups([])
        os.setgid(gid)  # root's calls set the real and the saved ones too (setgid(2))
        os.setuid(uid)
    _prctl(_PR_CAP_AMBIENT, _AMBIENT_CLEAR_ALL)
    _drop_capabilities()
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _prctl(_PR_SET_DUMPABLE, 0)
    _limit()
    refuse()


def whom_to_become(uid: int | None, gid: int | None) -> tuple[int, int]:
    """For one that root started. Raises UsageError unless both are somebody else's."""
    if not uid or not gid:
        raise UsageError(ProblemCode.BAD_REQUEST, what="root", why="tell which --uid and --gid to become")
    return uid, gid


def _limit() -> None:
    bounds = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_NOFILE: MAX_FILES,
        resource.RLIMIT_AS: MAX_MEMORY_BYTES,
    }
    for kind, bound in bounds.items():
        _, hard = resource.getrlimit(kind)
        lowest = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        resource.setrlimit(kind, (lowest, lowest))


def _drop_bounding_set() -> None:
    for capability in range(_CAPABILITIES):
        try:
            _prctl(_PR_CAPBSET_DROP, capability)
        except OSError:
            return  # beyond the last that this kernel has


def _drop_capabilities() -> None:
    header = struct.pack("=Ii", _CAPABILITY_VERSION_3, 0)
    _checked(ctypes.CDLL(None, use_errno=True).capset(header, _NO_CAPABILITIES))


def _prctl(option: int, value: int) -> None:
    unsigned = [ctypes.c_ulong(each) for each in (value, 0, 0, 0)]
    _checked(ctypes.CDLL(None, use_errno=True).prctl(option, *unsigned))


def _checked(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
