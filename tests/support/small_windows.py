"""Streams that never have more on the way than a busy machine's buffers hold: what both ends count is the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOM = Path("/proc/sys/net/ipv4/tcp_rmem")
_SMALL = "4096 16384 16384"
"""Smallest, usual and largest buffer of a stream that receives, in bytes (tcp(7)): ten packets or so."""


@contextmanager
def small_windows() -> Iterator[None]:
    """For streams of this host that begin meanwhile, IPv6 too. A packet that was lost on its way is counted by its
    sender alone.
    """
    before = _ROOM.read_text()
    _ROOM.write_text(_SMALL)
    try:
        yield
    finally:
        _ROOM.write_text(before)
