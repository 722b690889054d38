"""The daemon's socket: everybody may connect, only root can have put it there."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

BACKLOG = 64


def listen(path: Path) -> socket.socket:
    """A listening socket at `path`, mode 0666; its directory is made, mode 0755, if missing. What an earlier daemon
    left is replaced. Raises Failed when somebody else could replace it, or OSError.
    """
    path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    found = path.parent.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
        raise Failed(ProblemCode.NOT_PERMITTED, what="socket directory", why="others may write to it")
    if path.is_socket():
        path.unlink()
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listening.bind(str(path))
        path.chmod(0o666)
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise
    listening.setblocking(False)
    return listening


def is_root() -> bool:
    """This process may change the machine's network."""
    return os.geteuid() == 0
