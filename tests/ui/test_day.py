"""A day of updates: the window keeps nothing of what it has shown."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from maikr_client.model.status import Status
from maikr_client.session import Directory
from maikr_ui.shell.main_view import Place
from tests.support.fake_session import FakeSession, connected
from tests.ui.conftest import Shown
from tests.ui.server_scenes import measured

Open = Callable[[FakeSession], Shown]
HOURS = 24
A_HOUR, AT_FIRST = 1000, 3000
"""Statuses: one every few seconds, and enough of them for all caches to be full."""
MORE_OBJECTS, MORE_KIB = 1000, 4096


class BusySession(FakeSession):
    """Bytes flow, loads change, servers are measured. It waits once as many statuses were taken as are allowed.
    `leaks`: it keeps each of them.
    """

    def __init__(self, *, leaks: bool = False) -> None:
        super().__init__(signed_in=True)
        self.leaks = leaks
        self.held: list[Status] = []
        measured(self)
        self.show(connected(self.servers[12]))
        self.heard = self.asked = 0
        self.allowed = AT_FIRST

    async def watch(self) -> AsyncIterator[Status]:
        while True:
            while self.heard >= self.allowed:
                self._news.clear()
                await self._news.wait()
            self.heard += 1
            status = self._status(self.heard)
            if self.leaks:
                self.held.append(status)
            yield status

    def allow(self, statuses: int) -> None:
        """Go on by so many."""
        self.allowed += statuses
        self._ring()

    async def directory(self, *, refresh: bool = False) -> Directory:
        self.asked += 1
        load = self.asked % 100 / 100
        self.servers = tuple(replace(server, load=load) for server in self.servers)
        measured(self)
        return Directory(servers=self.servers, fetched_at=datetime.now(UTC), stale=False)

    def _status(self, number: int) -> Status:
        since = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=number // A_HOUR)
        exits = tuple(replace(each, bytes_down=number * 1500) for each in self.now.exits)
        server = self.servers[number // A_HOUR % len(self.servers)].name
        return replace(self.now, server=server, since=since, exits=exits)


def kinds() -> Counter[str]:
    gc.collect()
    return Counter(type(each).__name__ for each in gc.get_objects())


def resident_kib() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4


def grown(qtbot: QtBot, page: Shown, session: BusySession, hours: int) -> tuple[Counter[str], int]:
    """How many objects of each kind are there more after that time, and how many KiB."""

    def pass_an_hour() -> None:
        page.models.directory.load(refresh=True)
        page.models.measured.load()
        last = session.servers[session.allowed // A_HOUR % len(session.servers)].name
        qtbot.waitUntil(lambda: page.models.tunnel.view.server == last)
        qtbot.waitUntil(lambda: not page.models.directory.loading)

    pass_an_hour()
    before, resident = kinds(), resident_kib()
    for _ in range(hours):
        session.allow(A_HOUR)
        pass_an_hour()
    after = kinds()
    after.subtract(before)
    return after, resident_kib() - resident


@pytest.mark.parametrize("place", [Place.HOME, Place.SERVERS])
def test_a_day_of_updates_leaves_nothing_behind(qtbot: QtBot, shown: Open, place: Place) -> None:
    session = BusySession()
    page = shown(session)
    page.window.go(place)
    more, more_kib = grown(qtbot, page, session, HOURS)
    assert sum(more.values()) < MORE_OBJECTS, more.most_common(5)
    assert more_kib < MORE_KIB


def test_what_keeps_each_status_would_be_seen(qtbot: QtBot, shown: Open) -> None:
    session = BusySession(leaks=True)
    more, _ = grown(qtbot, shown(session), session, 2)
    assert sum(more.values()) > MORE_OBJECTS
