"""Children that are nobody on this system: whom they become, how they are started, and their end."""

from __future__ import annotations

import asyncio
import contextlib
import pwd
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

USERS: Final = ("maikr-resolver", "nobody")
KILL_S: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Whom a child becomes."""

    uid: int
    gid: int


def resolver_user() -> User:
    """The resolver's own user, and the other children's, if the system has it, else nobody. Raises Failed."""
    for name in USERS:
        with contextlib.suppress(KeyError):
            found = pwd.getpwnam(name)
            return User(uid=found.pw_uid, gid=found.pw_gid)
    raise Failed(ProblemCode.COMMAND_FAILED, what="resolver", why="no user to run it as")


async def start(
    module: str, arguments: Sequence[str], descriptors: Sequence[int], *, told: bool = False
) -> asyncio.subprocess.Process:
    """`module`, which is to become that user itself, with nothing of ours but these descriptors; `told`: what it says
    on standard output is read. Raises OSError, Failed.
    """
    user = resolver_user()
    return await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-m", module, *arguments, "--uid", str(user.uid), "--gid", str(user.gid),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE if told else None,
        env={"LC_ALL": "C"},
        cwd="/",
        pass_fds=descriptors,
    )  # fmt: skip


class UnprivilegedChild:
    """One that runs."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    async def ended(self) -> None:
        """Wait for its end."""
        await self._process.wait()

    async def end(self) -> None:
        """Kill it; one that hangs would not hear of anything gentler."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(KILL_S):
                await self._process.wait()
