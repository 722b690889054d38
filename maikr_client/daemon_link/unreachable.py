"""What it means that nobody listens on the daemon's socket."""

from __future__ import annotations

from pathlib import Path

from maikr_client.daemon_link.peer import ROOT
from maikr_client.errors import DaemonUnreachable
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.boot_note import boot_note


def unreachable(path: Path) -> DaemonUnreachable:
    """The error for a daemon that is not at `path`: BLOCKED_SINCE_BOOT if nothing leaves until it comes."""
    try:
        is_roots = boot_note(path).lstat().st_uid == ROOT
    except OSError:
        is_roots = False
    return DaemonUnreachable(ProblemCode.BLOCKED_SINCE_BOOT if is_roots else None)
