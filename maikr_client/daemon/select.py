"""The one place where the daemon asks which system it runs on."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from maikr_client.daemon.authorize import Peers
from maikr_client.daemon.ports import Platform
from maikr_client.daemon.private_files import PrivateFiles
from maikr_client.daemon.ruled_machine import Machine
from maikr_client.daemon.snooze import BootClock
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """One operating system. `platform` takes the state directory; `listen` the socket's path; `rescue` both, and what
    to do with each line that it says.
    """

    platform: Callable[[Path], Platform]
    machine: Callable[[], Machine]
    boot_clock: Callable[[], BootClock]
    files: PrivateFiles
    peers: Peers
    listen: Callable[[Path], socket.socket]
    is_root: Callable[[], bool]
    rescue: Callable[[Path, Path, Callable[[str], None]], bool]
    is_present: Callable[[int], bool]


def this_system() -> System:
    """The system that this process runs on. Raises Failed for one that the daemon does not know yet."""
    if sys.platform == "linux":
        from maikr_client.daemon.linux.machine import linux_machine  # noqa: PLC0415 - only Linux has it
        from maikr_client.daemon.linux.platform import linux_platform  # noqa: PLC0415 - only Linux has it
        from maikr_client.daemon.posix.boot_clock import LinuxBootClock  # noqa: PLC0415 - only POSIX has it
        from maikr_client.daemon.posix.files import PosixFiles  # noqa: PLC0415 - only POSIX has it
        from maikr_client.daemon.posix.listen import is_root, listen  # noqa: PLC0415 - only POSIX has it
        from maikr_client.daemon.posix.peer import LinuxPeers  # noqa: PLC0415 - only POSIX has it
        from maikr_client.daemon.posix.pinger_child import launch_pinger  # noqa: PLC0415 - only POSIX has it
        from maikr_client.daemon.posix.portal_child import ask_in_child  # noqa: PLC0415 - only POSIX has it
        from maikr_client.daemon.posix.presence import is_present  # noqa: PLC0415 - only POSIX has it
        from maikr_client.daemon.posix.rescue import rescue  # noqa: PLC0415 - only Linux has it

        return System(
            platform=lambda state_dir: linux_platform(state_dir, ask_in_child, launch_pinger),
            machine=linux_machine,
            boot_clock=LinuxBootClock,
            files=PosixFiles(),
            peers=LinuxPeers(),
            listen=listen,
            is_root=is_root,
            rescue=rescue,
            is_present=is_present,
        )
    raise Failed(ProblemCode.TOOL_MISSING, tool=f"daemon for {sys.platform}")
