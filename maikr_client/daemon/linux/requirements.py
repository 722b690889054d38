"""The programs and the disk that a tunnel needs on Linux."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Final

from maikr_client.daemon.linux.trust import SYSTEM_DIRECTORIES, find_program, owners_here

PROGRAMS: Final = ("ip", "wg", "nft")
_MODULE: Final = Path("/sys/module/wireguard")
_USERSPACE: Final = "wireguard-go"


class LinuxRequirements:
    """`Requirements` of this machine; `state_dir` is where the daemon's files are."""

    def __init__(self, state_dir: Path) -> None:
        self._state_dir = state_dir

    async def missing_programs(self) -> tuple[str, ...]:
        """The programs that are not there, or not root's. Without the kernel's WireGuard wireguard-go is one."""
        return await asyncio.to_thread(_missing)

    def free_bytes(self) -> int:
        """Space for those who are not root. Raises OSError."""
        return shutil.disk_usage(self._state_dir).free


def _missing() -> tuple[str, ...]:
    needed = PROGRAMS if _MODULE.is_dir() else (*PROGRAMS, _USERSPACE)
    owners = owners_here()
    return tuple(each for each in needed if find_program(each, SYSTEM_DIRECTORIES, owners) is None)
