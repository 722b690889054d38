"""The sign beside the daemon's socket that nothing leaves since this computer started, and that no daemon went on yet.

The guard at boot leaves it once the firewall is loaded, the daemon takes it away once it has taken that over. It is for
clients that find no daemon: they may not ask the firewall themselves. It holds nothing.
"""

from __future__ import annotations

from pathlib import Path


def boot_note(socket: Path) -> Path:
    """Where it is, for the daemon that listens at `socket`."""
    return socket.with_name("blocked-since-boot")
