"""The daemon as its unit would run it: in the client host, restarted after any unexpected end."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import Process
from pathlib import Path

from maikr_lab.files import LabFiles
from maikr_lab.plan import LabPlan
from maikr_lab.processes import start, stop, unix_socket_answers, until_ready

RESTART_S = 0.1  # RestartSec of the unit
READY_LIMIT_S = 10.0
STOP_LIMIT_S = 10.0
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class SupervisedDaemon:
    """Restart=always: until `stop`, the daemon comes back 100 ms after it ended, however it ended."""

    def __init__(self, plan: LabPlan, files: LabFiles) -> None:
        self._argv = [
            *("ip", "netns", "exec", plan.client_ns, sys.executable, "-I", "-m", "maikr_client.daemon"),
            *("--socket", str(files.daemon_socket)),
            *("--state-dir", str(files.daemon_state)),
            *("--pidfile", str(files.daemon_pid)),
        ]
        self._socket: Path = files.daemon_socket
        self._log: Path = files.logs / "daemon.log"
        self._supervision: asyncio.Task[None] | None = None
        self._process: Process | None = None

    async def start(self) -> None:
        """Start it and wait until it answers. Raises LabError."""
        process = await self._spawn()
        await until_ready("daemon", process, self._log, self._answers, READY_LIMIT_S)
        self._supervision = asyncio.create_task(self._supervise(process))

    async def _answers(self) -> bool:
        return await unix_socket_answers(self._socket)

    async def _spawn(self) -> Process:
        self._process = await start(self._argv, self._log, {"PATH": PATH, "LANG": "C.UTF-8"})
        return self._process

    async def _supervise(self, process: Process) -> None:
        while True:
            await process.wait()
            await asyncio.sleep(RESTART_S)
            process = await self._spawn()

    async def stop(self) -> None:
        """SIGTERM, as systemd does."""
        if self._supervision is not None:
            self._supervision.cancel()
        if self._process is not None:
            await stop(self._process, STOP_LIMIT_S)
