"""Keys must not outlive a crash in a file: this process, and those it starts, leave no core dump."""

from __future__ import annotations

import importlib
from contextlib import suppress

_ALMOST_NOTHING = 1
"""Bytes: too few for a file, and Linux takes exactly this number to mean that no program is handed the dump either
(core(5): other limits do not hold for a piped `core_pattern`; fs/coredump.c).
"""
_PR_SET_DUMPABLE = 4  # linux/prctl.h


def forbid_core_dumps() -> None:
    """From now on, for children too. Where a system has no such limit, it writes no dump by itself either."""
    with suppress(ImportError, OSError, ValueError):
        resource = importlib.import_module("resource")
        hardest = resource.getrlimit(resource.RLIMIT_CORE)[1]
        most = _ALMOST_NOTHING if hardest == resource.RLIM_INFINITY else min(hardest, _ALMOST_NOTHING)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def forbid_inspection() -> None:
    """No program of the same user may attach to this process or read its memory (prctl(2)); not for children."""
    import ctypes  # noqa: PLC0415 - costs the programs that ask only for the status more than all the rest here

    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
