"""The person's settings as the window uses them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.coexistence import Coexistence
from maikr_client.model.problem import Problem
from maikr_client.model.settings import TEXT_PERCENTS, Language, NewsKind, ServerView, Settings, Theme
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    import asyncio

    from maikr_client.session import Session


class SettingsModel(QObject):
    """Holds the settings last read, the usual ones before they are `loaded`. `failed` carries the Problem of a change
    that was not kept, unless its asker hears of it. `view_unkept` is why the servers' view holds for this run only.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._alone: asyncio.Lock | None = None
        self.settings = Settings()
        self.loaded = False
        self.view_unkept: Problem | None = None
        self._view: ServerView | None = None

    def load(self) -> None:
        """Read them again."""

        async def work(session: Session) -> Settings:
            async with self._one_at_a_time():
                return await session.settings()

        self._bridge.call(work, self._arrived, self.failed.emit)

    def choose_theme(self, theme: Theme) -> None:
        """Keep how the window looks."""
        self.edit(lambda settings: replace(settings, theme=theme))

    def choose_language(self, language: Language) -> None:
        """Keep what the window speaks."""
        self.edit(lambda settings: replace(settings, language=language))

    def step_text(self, steps: int) -> None:
        """Make text so many steps larger, or smaller; 0: as usual."""
        self.edit(lambda settings: replace(settings, text_percent=_stepped(settings.text_percent, steps)))

    def choose_server_view(self, view: ServerView) -> None:
        """Keep how the servers are shown; if that can't be kept, show them so for as long as this program runs."""
        self.edit(
            lambda settings: replace(settings, server_view=view),
            lambda problem: self._hold_view(view, problem),
            lambda: self._hold_view(view, None),
        )

    def allow_measuring(self, done: Callable[[], None]) -> None:
        """Let servers be asked how far they are; `done` comes when that is kept."""
        self.edit(lambda settings: replace(settings, measure_latency=True), done=done)

    def toggle_favourite(self, server: str) -> None:
        """Add the server to the favourites, or take it away."""
        self.edit(lambda settings: replace(settings, favourites=_toggled(settings.favourites, server)))

    def edit(
        self,
        edit: Callable[[Settings], Settings],
        failed: Callable[[Problem], None] | None = None,
        done: Callable[[], None] | None = None,
    ) -> None:
        """Keep the settings as `edit` makes them, of those that are kept now, then call `done`; else `failed` hears why
        not.
        """

        async def work(session: Session) -> Settings:
            async with self._one_at_a_time():
                settings = edit(await session.settings())
                await session.change_settings(settings)
                return settings

        def kept(settings: Settings) -> None:
            self._arrived(settings)
            if done is not None:
                done()

        self._bridge.call(work, kept, failed or self._refused)

    def _one_at_a_time(self) -> asyncio.Lock:
        """In the bridge's thread: of two changes made at once neither may undo the other."""
        if self._alone is None:
            import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

            self._alone = asyncio.Lock()
        return self._alone

    def _refused(self, problem: Problem) -> None:
        self.changed.emit()
        self.failed.emit(problem)

    def _hold_view(self, view: ServerView, unkept: Problem | None) -> None:
        self._view, self.view_unkept = view if unkept else None, unkept
        self._arrived(replace(self.settings, server_view=view))
        self.changed.emit()

    def _arrived(self, settings: Settings) -> None:
        if self._view is not None:
            settings = replace(settings, server_view=self._view)
        if settings != self.settings or not self.loaded:
            self.settings, self.loaded = settings, True
            self.changed.emit()


def _toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(other for other in names if other != name) if name in names else (*names, name)


def _stepped(percent: int, steps: int) -> int:
    if not steps:
        return TEXT_PERCENTS[0]
    place = TEXT_PERCENTS.index(percent) + steps
    return TEXT_PERCENTS[max(0, min(place, len(TEXT_PERCENTS) - 1))]


def with_preset(settings: Settings, preset: Coexistence, *, on: bool) -> Settings:
    """The settings with that preset on or off."""
    others = {each for each in settings.coexist if each is not preset}
    return replace(settings, coexist=tuple(sorted({*others, preset} if on else others)))


def with_news(settings: Settings, kind: NewsKind, *, on: bool) -> Settings:
    """The settings with notifications of that kind wanted or not."""
    others = {each for each in settings.quiet if each is not kind}
    return replace(settings, quiet=tuple(sorted(others if on else {*others, kind})))
