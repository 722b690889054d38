"""Tools that fail when told: the lab's `wg`, `ip`, `nft` and `wireguard-go`, replaced for the daemon by ones that obey.

The real programs lie beside them; only calls of the daemon's own count, anybody else's pass. Root-owned, as the daemon
insists, and gone with the lab's mount namespace.
"""

from __future__ import annotations

import enum
import os
import shutil
import signal
import subprocess
from pathlib import Path

from tests.support.lab import Lab, eventually

TOOLS = ("wg", "ip", "nft", "wireguard-go")
_HOME = Path("/run/maikr-faults")


class Fault(enum.StrEnum):
    """What becomes of a call."""

    KILLED = "SIGKILL"
    KILLED_AFTER = "SIGKILL after its work"
    STOPPED = "SIGSTOP"
    NO_SPACE = "ENOSPC"
    NOT_PERMITTED = "EPERM"
    HANGS = "hangs"


_ACTS = {
    Fault.KILLED: "kill -9 $$",
    Fault.KILLED_AFTER: '"$real" "$@"; kill -9 $$',
    Fault.STOPPED: "kill -STOP $$",
    Fault.NO_SPACE: "echo 'Error: No space left on device' >&2; exit 1",
    Fault.NOT_PERMITTED: "echo 'Error: Operation not permitted' >&2; exit 1",
    Fault.HANGS: "exec sleep 600",
}


class FaultyTools:
    """Replaces the tools in the lab's mount namespace; the daemon is started anew to see them."""

    def __init__(self, lab: Lab) -> None:
        self._pidfile = Path(lab.description["daemon"]["pidfile"])

    def install(self) -> None:
        """From now on faults can be armed."""
        for directory in ("real", "armed", "wrappers"):
            (_HOME / directory).mkdir(parents=True, exist_ok=True)
        for tool in TOOLS:
            path = shutil.which(tool, path="/usr/sbin:/usr/bin:/sbin:/bin")
            assert path is not None
            shutil.copy2(path, _HOME / "real" / tool)
            wrapper = _HOME / "wrappers" / tool
            wrapper.write_text(_wrapper(tool, self._pidfile))
            wrapper.chmod(0o755)
            _in_lab("mount", "--bind", str(wrapper), os.path.realpath(path))
        before = self._daemon()
        os.kill(before, signal.SIGKILL)
        eventually(lambda: self._daemon() not in {0, before})

    def remove(self) -> None:
        """As it was; a daemon that runs keeps its own view until its next start."""
        for tool in TOOLS:
            path = shutil.which(tool, path="/usr/sbin:/usr/bin:/sbin:/bin")
            assert path is not None
            _in_lab("umount", os.path.realpath(path))
        before = self._daemon()
        os.kill(before, signal.SIGKILL)
        eventually(lambda: self._daemon() not in {0, before})

    def arm(self, tool: str, fault: Fault, *, call: int = 1) -> None:
        """The daemon's `call`th call of `tool` from now on meets `fault`."""
        temporary = _HOME / "armed" / f".{tool}"
        temporary.write_text(f"{call}\n{_ACTS[fault]}\n")
        temporary.rename(_HOME / "armed" / tool)

    def disarm(self) -> bool:
        """No fault any more; whether all that were armed had struck."""
        left = [each for each in (_HOME / "armed").iterdir() if not each.name.startswith(".")]
        for each in left:
            each.unlink()
        return not left

    def _daemon(self) -> int:
        try:
            return int(self._pidfile.read_text() or "0")
        except FileNotFoundError:
            return 0


def _in_lab(*argv: str) -> None:
    subprocess.run(["nsenter", "-t", "1", "-m", *argv], check=True, capture_output=True)


def _wrapper(tool: str, pidfile: Path) -> str:
    return f"""#!/bin/sh
real={_HOME}/real/{tool}
armed={_HOME}/armed/{tool}
if [ -f $armed ] && [ "$PPID" = "$(cat {pidfile} 2>/dev/null)" ] && mkdir {_HOME}/lock.{tool} 2>/dev/null; then
    {{ read -r left; read -r act; }} < $armed
    if [ "${{left:-0}}" -gt 1 ]; then
        printf '%s\\n%s\\n' $((left - 1)) "$act" > $armed.next && mv $armed.next $armed
        act=
    else
        rm -f $armed
    fi
    rmdir {_HOME}/lock.{tool}
    eval "$act"
fi
exec "$real" "$@"
"""
