"""A daemon's core on a machine in memory, started, ended and killed as often as a test likes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from maikr_client.daemon.core import Core
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.ruled_machine import Apart
from maikr_client.daemon.store import Store
from maikr_client.model.plan import ExitServer
from maikr_client.model.status import Status, TunnelState
from tests.support.paper_resolver import PaperLauncher, at_once, paper_machine
from tests.support.platform import FakeMachine
from tests.support.virtual_time import until

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def wall_clock() -> datetime:
    """Noon, and as much later as the loop's clock says."""
    return NOON + timedelta(seconds=asyncio.get_running_loop().time())


@dataclass(frozen=True, slots=True)
class PaperBootClock:
    """The loop's clock, in this life of the machine."""

    boot: str

    def now_s(self) -> float:
        """Seconds since the loop's start."""
        return asyncio.get_running_loop().time()


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A core at work, and the machine that it works on."""

    core: Core
    machine: FakeMachine

    @property
    def status(self) -> Status:
        """Now."""
        return self.core.status

    async def until(self, state: TunnelState) -> Status:
        """Wait for `state`."""
        await until(lambda: self.core.status.state is state)
        return self.core.status

    async def until_settled(self, state: TunnelState) -> Status:
        """Wait for `state` and for what it still orders."""
        await self.until(state)
        await asyncio.sleep(0.5)
        assert self.core.status.state is state
        return self.core.status


@contextlib.asynccontextmanager
async def daemon(
    machine: FakeMachine,
    state_dir: Path,
    launcher: PaperLauncher | None = None,
    *,
    boot: str = "this boot",
    apart: Apart = at_once,
) -> AsyncIterator[Running]:
    """A core that is cancelled at the end, which for the machine is as good as killed. What takes long is done
    `apart`.
    """
    store = Store(state_dir, PosixFiles())
    store.open()
    rules = replace(paper_machine(launcher or PaperLauncher()), apart=apart)
    core = Core(machine.platform(), store, rules, now=wall_clock, random=lambda: 0.5, boot_clock=PaperBootClock(boot))
    work = asyncio.create_task(core.run())
    try:
        yield Running(core=core, machine=machine)
    finally:
        work.cancel()
        with contextlib.suppress(BaseException):
            await work
        store.close()


def reachable(*servers: ExitServer) -> FakeMachine:
    """A machine in whose world `servers` answer, by every endpoint."""
    endpoints = {each for server in servers for each in (server.endpoint4, server.endpoint6) if each is not None}
    return FakeMachine(reachable=endpoints)
