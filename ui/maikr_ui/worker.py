"""An event loop in a thread of its own. asyncio is loaded there: the window does not wait for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

Work = Coroutine[None, None, None]
Step = Callable[["asyncio.AbstractEventLoop"], None]
CLOSE_TIMEOUT_S = 5.0


class Call:
    """One piece of work under way. After `cancel` it is not begun, or stopped wherever it is."""

    def __init__(self, worker: Worker) -> None:
        self.cancelled = False
        self._worker = worker
        self._task: asyncio.Task[None] | None = None

    def begin(self, work: Work) -> None:
        """Hand the work to the loop's thread."""
        if not self._worker.post(lambda loop: self._begin(work, loop)):
            work.close()

    def cancel(self) -> None:
        """Stop it; from any thread."""
        self.cancelled = True
        self._worker.post(self._stop)

    def _begin(self, work: Work, loop: asyncio.AbstractEventLoop) -> None:
        if self.cancelled:
            work.close()
        else:
            self._task = self._worker.hold(loop.create_task(work))

    def _stop(self, _loop: asyncio.AbstractEventLoop) -> None:
        if self._task is not None:
            self._task.cancel()


class Worker:
    """The thread starts with the first work. Nothing here waits, except `close`, at most `CLOSE_TIMEOUT_S`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._early: list[Step] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def post(self, step: Step) -> bool:
        """Have the loop's thread take the step, as soon as there is a loop. False after `close`: it won't."""
        with self._lock:
            if self._closed:
                return False
            if self._loop is not None:
                self._loop.call_soon_threadsafe(step, self._loop)
                return True
            self._early.append(step)
            if self._thread is None:
                self._thread = threading.Thread(target=self._live, name="maikr-session", daemon=True)
                self._thread.start()
            return True

    def hold(self, task: asyncio.Task[None]) -> asyncio.Task[None]:
        """Keep the task until it is done: the loop itself holds tasks weakly. Only in the loop's thread."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def close(self, finish: Callable[[], Work]) -> bool:
        """Cancel all work, run `finish`, end the thread. False when that took too long."""
        if self._thread is None or self._closed:
            return True
        self.post(lambda loop: self._end(loop, finish))
        with self._lock:
            self._closed, thread = True, self._thread
        thread.join(CLOSE_TIMEOUT_S)
        return not thread.is_alive()

    def _live(self) -> None:
        import asyncio  # noqa: PLC0415 - see the module's docstring

        loop = asyncio.new_event_loop()
        with self._lock:
            self._loop = loop
            for step in self._early:
                loop.call_soon(step, loop)
        loop.run_forever()
        loop.close()

    def _end(self, loop: asyncio.AbstractEventLoop, finish: Callable[[], Work]) -> None:
        self.hold(loop.create_task(self._finish(loop, finish)))

    async def _finish(self, loop: asyncio.AbstractEventLoop, finish: Callable[[], Work]) -> None:
        import asyncio  # noqa: PLC0415 - the same

        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        try:
            await finish()
        finally:
            loop.stop()
