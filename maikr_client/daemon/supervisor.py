"""Keeps a resolver running while one is wanted: starts it, instructs it, replaces one that died or hangs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from maikr_client.daemon.resolver_link import ResolverLink
from maikr_client.daemon.together import until_first_ends
from maikr_client.errors import InvalidValue, MaikrError
from maikr_client.wire.resolving import Configure, Configured, ConfigureFailed, Record, ToDaemon, ToResolver

LOOK_S: Final = 3.0
LOOK_TIMEOUT_S: Final = 2.0
MISSES_UNTIL_REPLACED: Final = 2
RESTART_S: Final = 0.02
LONGEST_PAUSE_S: Final = 2.0
LASTED_S: Final = 10.0
"""One that ran so long did not fail at its start: the next one follows at once."""

_log = logging.getLogger(__name__)


class Child(Protocol):
    """A resolver that runs."""

    @property
    def link(self) -> ResolverLink:
        """To and from it."""

    async def ended(self) -> None:
        """Wait for its end."""

    async def answers(self, timeout_s: float) -> bool:
        """It answers a question that needs nobody else."""

    async def end(self) -> None:
        """It is no more, whatever it does."""


class Launcher(Protocol):
    """Starts resolvers."""

    async def launch(self, heard: Callable[[ToDaemon], Awaitable[None]], *, https: bool) -> Child:
        """A new one, that tells `heard` and is able to ask by `https`. Raises OSError, MaikrError."""

    def rest(self) -> None:
        """None is wanted any more: let go of what they listen at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What a resolver is to do. `open` gives its descriptors anew for each that is told, and closes them after that."""

    configure: Configure
    open: Callable[[], contextlib.AbstractContextManager[tuple[int, ...]]]


class Supervisor:
    """`heard` is told all but what is about configurations; `ready` is called when that changes."""

    def __init__(
        self, launcher: Launcher, heard: Callable[[ToDaemon], Awaitable[None]], ready: Callable[[], None]
    ) -> None:
        self._launcher = launcher
        self._heard = heard
        self._ready = ready
        self._wanted = False
        self._orders: Orders | None = None
        self._recording = False
        self._https = False
        self._confirmation = asyncio.Event()
        self._news = asyncio.Event()
        self._child: Child | None = None
        self.confirmed: int | None = None
        self.failing = False

    def prepare(self, *, https: bool) -> None:
        """A resolver will be wanted: its start takes longer than a tunnel's. With `https` it must be able to ask so."""
        self._wanted, self._https = True, https
        self._news.set()

    def order(self, orders: Orders | None) -> None:
        """From now on that; None: no resolver."""
        self._wanted, self._orders = orders is not None, orders
        self._news.set()

    def record(self, *, on: bool) -> None:
        """From now on each resolver is to tell which names are asked for, or not."""
        self._recording = on
        self._news.set()

    async def until_confirmed(self, generation: int) -> None:
        """Wait until the resolver answers by that generation, or a later one."""
        while self.confirmed is None or self.confirmed < generation:
            await self._confirmation.wait()

    async def tell(self, message: ToResolver) -> None:
        """Tell the resolver, if there is one."""
        if self._child is not None:
            with contextlib.suppress(OSError):
                await self._child.link.tell(message)

    async def run(self) -> None:
        """Until cancelled."""
        loop = asyncio.get_running_loop()
        pause_s = RESTART_S
        while True:
            await self._until_wanted()
            began = loop.time()
            try:
                await self._run_one()
            except (OSError, MaikrError, ExceptionGroup) as error:
                _log.warning("resolver: %s", _named(error))
            self._is(confirmed=None, failing=self._wanted and loop.time() - began < LASTED_S)
            pause_s = min(pause_s * 2, LONGEST_PAUSE_S) if self.failing else RESTART_S
            await asyncio.sleep(pause_s)

    async def _until_wanted(self) -> None:
        while not self._wanted:
            self._launcher.rest()
            self._news.clear()
            await self._news.wait()

    async def _run_one(self) -> None:
        https = self._https
        async with self._launched(https=https) as child:
            self._news.set()
            await until_first_ends(
                child.link.run(),
                child.ended(),
                self._look_after(child),
                self._instruct(child, https=https),
            )

    @contextlib.asynccontextmanager
    async def _launched(self, *, https: bool) -> AsyncIterator[Child]:
        child = await self._launcher.launch(self._hear, https=https)
        self._child = child
        try:
            yield child
        finally:
            self._child = None
            child.link.close()
            await child.end()

    async def _instruct(self, child: Child, *, https: bool) -> None:
        """Tell it each new configuration; ends when no resolver is wanted, or one that can do more."""
        told: Orders | None = None
        recording = False
        while self._wanted and (https or not self._https):
            self._news.clear()
            orders = self._orders
            if orders is not None and orders is not told:
                with orders.open() as descriptors:
                    await child.link.tell(orders.configure, descriptors)
                told = orders
            if told is not None and recording != self._recording:
                recording = self._recording
                await child.link.tell(Record(on=recording))
            await self._news.wait()

    async def _look_after(self, child: Child) -> None:
        """Ends when it does not answer any more."""
        misses = 0
        while misses < MISSES_UNTIL_REPLACED:
            await asyncio.sleep(LOOK_S)
            misses = 0 if await child.answers(LOOK_TIMEOUT_S) else misses + 1
        _log.warning("resolver: silent")

    async def _hear(self, message: ToDaemon) -> None:
        match message:
            case Configured(generation=generation):
                self._is(confirmed=generation, failing=False)
            case ConfigureFailed(problem=problem):
                _log.error("resolver: configuration refused: %s", problem.code)
                self._is(confirmed=self.confirmed, failing=True)
            case _:
                await self._heard(message)

    def _is(self, *, confirmed: int | None, failing: bool) -> None:
        before = (self.confirmed, self.failing)
        self.confirmed, self.failing = confirmed, failing
        if before != (confirmed, failing):
            self._confirmation.set()
            self._confirmation = asyncio.Event()
            self._ready()


def numbered(configure: Configure, generation: int) -> Configure:
    """The same as that generation."""
    return replace(configure, generation=generation)


def _named(error: Exception) -> str:
    inner = error.exceptions[0] if isinstance(error, ExceptionGroup) else error
    return str(inner.problem) if isinstance(inner, InvalidValue) else type(inner).__name__
