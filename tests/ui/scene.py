"""One page in one state of the window, as tests and screenshots set it up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget

from maikr_client.model.settings import Settings
from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.models import Models
from tests.support.fake_session import FakeSession, connected
from tests.support.texts.spoken import spoken

USED = Settings(favourites=("is-08", "ch-13"), recents=("ch-13", "nl-10", "se-12"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """`prepare` changes the session before it is opened, `arrived` says when the window shows what is wanted. A picture
    is `height` high where a page is longer than the window.
    """

    name: str
    prepare: Callable[[FakeSession], None]
    arrived: Callable[[Models], bool]
    place: Place = Place.HOME
    query: str = ""
    height: int = 0
    act: Callable[[Models], None] | None = None
    press: tuple[str, ...] = ()
    """Buttons, by the beginning of their English names, that are pressed after that, one after another."""
    hands: Callable[[QWidget], None] | None = None
    """What else a person does in the window then."""


def session_for(scene: Scene) -> FakeSession:
    """A session as the scene wants it."""
    session = FakeSession(signed_in=True)
    session.preferences = USED
    scene.prepare(session)
    return session


def press_all(scene: Scene, window: QWidget) -> None:
    """Press what the scene wants pressed."""
    for begins in scene.press:
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
        names = tuple(spoken(begins))
        next(each for each in buttons if (each.accessibleName() or each.text()).startswith(names)).click()
    if scene.hands is not None:
        scene.hands(window)


def up(session: FakeSession) -> None:
    """A tunnel has been up for a while."""
    session.show(connected(session.servers[12], datetime.now(UTC) - timedelta(hours=1, minutes=24, seconds=9)))
