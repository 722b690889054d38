"""Between the window's thread and the session: work goes over as coroutines, results come back as queued signals."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.session import Session

T = TypeVar("T")
OpenSession = Callable[[], Awaitable[Session]]
LOG = logging.getLogger(__name__)
CLOSE_TIMEOUT_S = 5.0


class Call:
    """One piece of work under way. After `cancel` neither of its callbacks is called any more."""

    def __init__(self) -> None:
        self.cancelled = False
        self._future: concurrent.futures.Future[None] | None = None

    def begin(self, work: Coroutine[None, None, None], loop: asyncio.AbstractEventLoop) -> None:
        """Hand the work to the loop's thread."""
        self._future = asyncio.run_coroutine_threadsafe(work, loop)

    def cancel(self) -> None:
        """Stop it, wherever it is."""
        self.cancelled = True
        if self._future is not None:
            self._future.cancel()


class Bridge(QObject):
    """Runs an event loop in one thread of its own and opens the session there on first use.

    Callbacks run in the thread that made the bridge. Nothing here waits, except `close`, at most `CLOSE_TIMEOUT_S`.
    """

    _arrived = Signal(object, object)

    def __init__(self, open_session: OpenSession) -> None:
        super().__init__()
        self._open_session = open_session
        self._session: Session | None = None
        self._opening = asyncio.Lock()
        self._loop = asyncio.new_event_loop()
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._loop.run_forever, name="maikr-session", daemon=True)
        self._thread.start()

    def call(
        self,
        work: Callable[[Session], Awaitable[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> Call:
        """Do `work` with the session, then call `done` with its result or `failed` with what went wrong."""
        call = Call()

        async def run() -> None:
            result = await work(await self._opened())
            self._deliver(call, partial(done, result) if done else None)

        call.begin(self._guarded(call, run(), failed), self._loop)
        return call

    def follow(
        self,
        stream: Callable[[Session], AsyncIterator[T]],
        each: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> Call:
        """Call `each` with every value of the stream until it ends or the call is cancelled."""
        call = Call()

        async def run() -> None:
            async for value in stream(await self._opened()):
                self._deliver(call, partial(each, value))

        call.begin(self._guarded(call, run(), failed), self._loop)
        return call

    def close(self) -> None:
        """Cancel all work, let go of the session and end the thread."""
        if self._loop.is_closed():
            return
        ending = asyncio.run_coroutine_threadsafe(self._finish(), self._loop)
        try:
            ending.result(CLOSE_TIMEOUT_S)
        except TimeoutError:
            LOG.warning("the session did not close in time")
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CLOSE_TIMEOUT_S)
        if not self._thread.is_alive():
            self._loop.close()

    async def _guarded(
        self, call: Call, work: Coroutine[None, None, None], failed: Callable[[Problem], None] | None
    ) -> None:
        try:
            await work
        except MaikrError as error:
            self._deliver(call, partial(failed, error.problem) if failed else None)
        except Exception:
            LOG.exception("work for the window failed")
            problem = Problem.of(ProblemCode.INTERNAL)
            self._deliver(call, partial(failed, problem) if failed else None)

    async def _opened(self) -> Session:
        async with self._opening:
            if self._session is None:
                self._session = await self._open_session()
            return self._session

    async def _finish(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.aclose()

    def _deliver(self, call: Call, callback: Callable[[], None] | None) -> None:
        if callback is not None:
            self._arrived.emit(call, callback)

    @Slot(object, object)
    def _receive(self, call: Call, callback: Callable[[], None]) -> None:
        if not call.cancelled:
            callback()
