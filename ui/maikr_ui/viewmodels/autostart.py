"""Whether Maikr starts at login: asked of the system each time, kept nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.desktop.autostart.port import Autostart
    from maikr_client.session import Session

Find = Callable[[], "Autostart"]


def this_systems() -> Autostart:
    """The way of the system Maikr runs on."""
    from maikr_client.desktop.select import autostart  # noqa: PLC0415 - wanted once in a while

    return autostart()


class AutostartModel(QObject):
    """`changed`: `on` or `problem` is new; `on` is None while nobody has asked."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.find: Find = this_systems
        self.on: bool | None = None
        self.problem: Problem | None = None

    def load(self) -> None:
        """Ask the system."""
        self._bridge.call(self._ask, self._arrived, self._failed)

    def switch(self, on: bool) -> None:  # noqa: FBT001 - connected to a switch's signal
        """Have Maikr start at login, or not."""

        async def work(session: Session) -> bool:
            import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

            await asyncio.to_thread(lambda: self.find().switch(on=on))
            return await self._ask(session)

        self._bridge.call(work, self._arrived, self._failed)

    async def _ask(self, _session: Session) -> bool:
        import asyncio  # noqa: PLC0415 - the same

        return await asyncio.to_thread(lambda: self.find().is_on())

    def _arrived(self, on: bool) -> None:  # noqa: FBT001 - the answer
        self.on, self.problem = on, None
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self.changed.emit()
