"""Scenes of the window's looks and of what stands beside it, for pictures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.tunnel_view import Face
from tests.support.fake_session import FakeSession, connected
from tests.ui.scene import Scene


def _up(session: FakeSession) -> None:
    session.show(connected(session.servers[12], datetime.now(UTC) - timedelta(hours=1, minutes=24, seconds=9)))


def _is_up(models: Models) -> bool:
    return models.tunnel.view.face is Face.CONNECTED and models.directory.directory is not None


DESK_SCENES = (
    Scene(name="appearance", prepare=_up, arrived=_is_up, place=Place.SETTINGS),
    Scene(name="tray-panel", prepare=_up, arrived=_is_up),
)
"""The first is a look at one card of its page, the last is the tray's panel."""
