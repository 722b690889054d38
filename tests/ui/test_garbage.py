"""Cycles of objects end in the window's thread, however busy the session's is."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import AsyncIterator, Iterator

import pytest
from pytestqt.qtbot import QtBot

from maikr_client.session import Session
from maikr_ui.bridge import Bridge
from maikr_ui.garbage import WHOLE_EVERY_S, Garbage
from tests.support.fake_session import FakeSession

MANY = 20_000


class Cycle:
    """Holds itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge(FakeSession().open)
    yield made
    made.close()


async def making_objects(_session: Session) -> AsyncIterator[int]:
    kept: list[list[list[object]]] = []
    for number in range(10):
        kept.append([[] for _ in range(MANY)])
        yield number


def ended_in(bridge: Bridge, qtbot: QtBot) -> list[int]:
    """The threads in which cycles of the window's ended while the session's made many objects."""
    threads: list[int] = []
    heard: list[int] = []
    for _ in range(100):
        weakref.finalize(Cycle(), lambda: threads.append(threading.get_ident()))
    bridge.follow(making_objects, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 10)
    return threads


def test_what_the_sessions_thread_makes_ends_nothing_of_the_windows_there(bridge: Bridge, qtbot: QtBot) -> None:
    threads = ended_in(bridge, qtbot)

    assert len(threads) == 100
    assert set(threads) == {threading.get_ident()}


def test_left_to_python_it_would(bridge: Bridge, qtbot: QtBot) -> None:
    gc.enable()

    assert set(ended_in(bridge, qtbot)) - {threading.get_ident()}


def test_all_objects_are_looked_through_seldom() -> None:
    now_s = 0.0
    garbage = Garbage(lambda: now_s)
    try:
        old = Cycle()
        gc.collect()
        gone: list[bool] = []
        weakref.finalize(old, gone.append, True)
        del old
        for _ in range(1000):
            made: list[list[object]] = [[] for _ in range(1000)]
            garbage.collect()
            del made
        assert not gone
        now_s = WHOLE_EVERY_S
        for _ in range(1000):
            made = [[] for _ in range(1000)]
            garbage.collect()
            del made
        assert gone
    finally:
        garbage.leave_to_python()


def test_after_the_bridges_end_python_looks_again(qtbot: QtBot) -> None:
    made = Bridge(FakeSession().open)
    assert not gc.isenabled()
    made.close()
    assert gc.isenabled()
