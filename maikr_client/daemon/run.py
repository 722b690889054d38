"""The daemon as a process: everything put together, run, and ended in order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import random
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from maikr_client.core_dumps import forbid_core_dumps, forbid_inspection
from maikr_client.daemon.authorize import Admission
from maikr_client.daemon.core import Core
from maikr_client.daemon.journal import Journal
from maikr_client.daemon.machine.states import State
from maikr_client.daemon.select import System
from maikr_client.daemon.server import Server
from maikr_client.daemon.service import Service
from maikr_client.daemon.store import Store
from maikr_client.daemon.ticker import Ticker
from maikr_client.daemon.wanted import is_settled
from maikr_client.errors import Failed, NotPermitted
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.boot_note import boot_note

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Where the daemon's files are and who may control it. `shutdown_file` is there while the computer shuts down."""

    socket: Path
    state_dir: Path
    pidfile: Path | None
    admission: Admission
    shutdown_file: Path | None = None


def run(options: Options, system: System) -> None:
    """Serve until SIGTERM or SIGINT. Raises MaikrError when it can't begin, and OSError."""
    if not system.is_root():
        raise NotPermitted(ProblemCode.NOT_PERMITTED, what="daemon", why="only root can run it")
    forbid_core_dumps()
    forbid_inspection()
    store = Store(options.state_dir, system.files)
    store.open()
    if options.shutdown_file is not None:
        options.shutdown_file.unlink(missing_ok=True)
    try:
        with _pidfile(options.pidfile):
            asyncio.run(_serve(options, system, store))
    finally:
        store.close()


async def _serve(options: Options, system: System, store: Store) -> None:
    note = boot_note(options.socket)
    if note.exists():
        # what the guard did is to be undone even if nothing of ours is on the disk any more
        with contextlib.suppress(Failed):
            Journal(store).touch()
    core = Core(
        system.platform(options.state_dir),
        store,
        system.machine(),
        now=_now,
        random=random.random,
        boot_clock=system.boot_clock(),
    )
    news = asyncio.Event()

    async def present(uid: int) -> bool:
        return await asyncio.to_thread(system.is_present, uid)

    server = Server(Service(core, present), system.peers, options.admission, watch_began=news.set)
    ticker = Ticker(core.meter, lambda: server.bytes_are_watched, server.tell_all, woken=news)
    core.subscribe(server.tell_all)
    core.subscribe(lambda: _went_on(core.state, note))
    core.subscribe(news.set)
    listening = system.listen(options.socket)
    tasks = [asyncio.create_task(work) for work in (core.run(), ticker.run(), server.run(listening))]
    try:
        await _until_stopped(tasks)
        if options.shutdown_file is not None and options.shutdown_file.exists():
            core.leave()
        else:
            await core.stop()
    finally:
        options.socket.unlink(missing_ok=True)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        listening.close()


async def _until_stopped(tasks: list[asyncio.Task[None]]) -> None:
    """Until a signal. Raises what a task died of: then nothing is taken back, and the kernel keeps what it holds."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    stopped = asyncio.create_task(stop.wait())
    done, _ = await asyncio.wait([*tasks, stopped], return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        if task in done:
            await task
    stopped.cancel()
    _log.info("stopping")


@contextlib.contextmanager
def _pidfile(path: Path | None) -> Iterator[None]:
    if path is None:
        yield
        return
    path.write_text(f"{os.getpid()}\n", encoding="ascii")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _went_on(state: State, note: Path) -> None:
    """What the guard held at boot is held by this process, or given back."""
    if is_settled(state):
        with contextlib.suppress(OSError):
            note.unlink()


def _now() -> datetime:
    return datetime.now(UTC)
