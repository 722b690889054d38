"""The person's settings as the window uses them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.settings import Settings, Theme
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session


class SettingsModel(QObject):
    """Holds the settings last read. `failed` carries the Problem of a change that was not kept."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.settings = Settings()

    def load(self) -> None:
        """Read them again."""
        self._bridge.call(lambda session: session.settings(), self._arrived, self.failed.emit)

    def choose_theme(self, theme: Theme) -> None:
        """Keep how the window looks."""
        self._edit(lambda settings: replace(settings, theme=theme))

    def report_quality(self, wanted: bool) -> None:  # noqa: FBT001 - connected to a check box's signal
        """Allow or refuse latency and speed results in reports."""
        self._edit(lambda settings: replace(settings, report_quality=wanted))

    def notify(self, wanted: bool) -> None:  # noqa: FBT001 - the same
        """Allow or refuse notifications."""
        self._edit(lambda settings: replace(settings, notifications=wanted))

    def toggle_favourite(self, server: str) -> None:
        """Add the server to the favourites, or take it away."""
        self._edit(lambda settings: replace(settings, favourites=_toggled(settings.favourites, server)))

    def _edit(self, edit: Callable[[Settings], Settings]) -> None:
        async def work(session: Session) -> Settings:
            settings = edit(await session.settings())
            await session.change_settings(settings)
            return settings

        self._bridge.call(work, self._arrived, self._refused)

    def _refused(self, problem: Problem) -> None:
        self.changed.emit()
        self.failed.emit(problem)

    def _arrived(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()


def _toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(other for other in names if other != name) if name in names else (*names, name)
