"""A tunnel up and down, by the daemon and by wg-quick, each timed to the first packet that came back through it."""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from benchmarks.world import World
from maikr_client.daemon_link.link import SocketDaemon
from maikr_client.daemon_link.select import peer_uid_of_this_system
from maikr_client.model.plan import ExitServer
from maikr_client.model.status import Status, TunnelState

WG_QUICK_NAME = "wgbench"


def ping(address: str) -> None:
    """One packet there and back, else CalledProcessError."""
    subprocess.run(["ping", "-c1", "-W5", "-n", "-q", address], check=True, capture_output=True)


class Maikr:
    """The daemon in the lab."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._daemon = SocketDaemon(world.socket, peer_uid_of_this_system())

    async def up(self, server: ExitServer) -> float:
        """Seconds from the request to *connected*, which the daemon says when a packet came back."""
        watching = self._daemon.watch()
        await anext(watching)
        began = time.perf_counter()
        await self._daemon.connect(self._world.plan(server))
        await _until(watching, TunnelState.CONNECTED)
        return time.perf_counter() - began

    async def down(self) -> None:
        """Disconnected."""
        watching = self._daemon.watch()
        await anext(watching)
        await self._daemon.disconnect()
        await _until(watching, TunnelState.DISCONNECTED)


async def _until(watching: AsyncIterator[Status], state: TunnelState) -> None:
    async for status in watching:
        if status.state is state:
            return


class WgQuick:
    """wg-quick with the same key, server and routes."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._directory = tempfile.TemporaryDirectory()

    @property
    def _config(self) -> Path:
        return Path(self._directory.name) / f"{WG_QUICK_NAME}.conf"

    def up(self, server: ExitServer) -> float:
        """Seconds from its start to the first ping's answer. In a session of its own, as the daemon's tunnels are: the
        kernel shares processors out by session (sched_autogroup).
        """
        self._config.touch(mode=0o600)
        self._config.write_text(self._world.wg_quick_config(server))
        began = time.perf_counter()
        subprocess.run(["wg-quick", "up", self._config], check=True, capture_output=True, start_new_session=True)
        ping(str(server.tunnel4))
        return time.perf_counter() - began

    def down(self) -> None:
        """As it was before."""
        subprocess.run(["wg-quick", "down", self._config], check=True, capture_output=True)

    @contextlib.contextmanager
    def tunnel(self, server: ExitServer) -> Iterator[None]:
        """Up while the block runs."""
        self.up(server)
        try:
            yield
        finally:
            self.down()
