"""Between the window's thread and the session: work goes over as coroutines, results come back as queued signals."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_ui.garbage import Garbage
from maikr_ui.worker import Call, Work, Worker

if TYPE_CHECKING:
    import asyncio
    import logging

    from maikr_client.session import Session

T = TypeVar("T")
OpenSession = Callable[[], Awaitable["Session"]]


class Bridge(QObject):
    """Opens the session in a thread of its own on first use; nothing here waits, except `close`.

    Callbacks run in the thread that made the bridge; none comes after its call was cancelled, or after `close`.
    `crashed` carries an error that is a fault of the program, from the worker's thread.
    """

    crashed = Signal(object)
    _arrived = Signal(object, object)

    def __init__(self, open_session: OpenSession) -> None:
        super().__init__()
        self._open_session = open_session
        self._session: Session | None = None
        self._opening: asyncio.Lock | None = None
        self._worker = Worker()
        self._garbage = Garbage()
        self._closed = False
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def call(
        self,
        work: Callable[[Session], Awaitable[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> Call:
        """Do `work` with the session, then call `done` with its result or `failed` with what went wrong."""
        call = Call(self._worker)

        async def run() -> None:
            result = await work(await self._opened())
            self._deliver(call, partial(done, result) if done else None)

        call.begin(self._guarded(call, run, failed))
        return call

    def follow(
        self,
        stream: Callable[[Session], AsyncIterator[T]],
        each: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> Call:
        """Call `each` with every value of the stream until it ends or the call is cancelled."""
        call = Call(self._worker)

        async def run() -> None:
            async for value in stream(await self._opened()):
                self._deliver(call, partial(each, value))

        call.begin(self._guarded(call, run, failed))
        return call

    def close(self) -> None:
        """Cancel all work, let go of the session and end the thread."""
        self._closed = True
        if not self._worker.close(self._finish):
            _log().warning("the session did not close in time")
        self._garbage.leave_to_python()

    async def _guarded(self, call: Call, work: Callable[[], Work], failed: Callable[[Problem], None] | None) -> None:
        try:
            await work()
        except MaikrError as error:
            self._deliver(call, partial(failed, error.problem) if failed else None)
        except Exception as error:  # noqa: BLE001 - logged whole, and told as a Problem
            _log().exception("work for the window failed")
            self.crashed.emit(error)
            problem = Problem.of(ProblemCode.INTERNAL)
            self._deliver(call, partial(failed, problem) if failed else None)

    async def _opened(self) -> Session:
        if self._opening is None:
            import asyncio  # noqa: PLC0415 - the worker has loaded it

            self._opening = asyncio.Lock()
        async with self._opening:
            if self._session is None:
                self._session = await self._open_session()
            return self._session

    async def _finish(self) -> None:
        if self._session is not None:
            await self._session.aclose()

    def _deliver(self, call: Call, callback: Callable[[], None] | None) -> None:
        if callback is not None:
            self._arrived.emit(call, callback)

    @Slot(object, object)
    def _receive(self, call: Call, callback: Callable[[], None]) -> None:
        if not (self._closed or call.cancelled):
            callback()
        self._garbage.collect()


def _log() -> logging.Logger:
    import logging  # noqa: PLC0415 - 13 ms that only trouble is worth

    return logging.getLogger(__name__)
