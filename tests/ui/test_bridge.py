"""The bridge: results come back in the window's thread, and nothing comes back after the end."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maikr_client.errors import NotSignedIn
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.session import Session
from maikr_ui.bridge import Bridge
from tests.support.fake_session import FakeSession

WITHIN_S = 60


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def bridge(qtbot: QtBot, session: FakeSession) -> Iterator[Bridge]:
    made = Bridge(session.open)
    yield made
    made.close()


async def thread_of_work(_session: Session) -> int:
    return threading.get_ident()


async def refused(_session: Session) -> None:
    raise NotSignedIn


async def never(_session: Session) -> None:
    await asyncio.Event().wait()


async def counting(_session: Session) -> AsyncIterator[int]:
    for number in range(3):
        yield number


def test_work_runs_elsewhere_and_its_result_comes_home(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[tuple[int, int]] = []
    bridge.call(thread_of_work, lambda worker: seen.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, home = seen[0]
    assert home == threading.get_ident() != worker


def test_a_failure_comes_home_as_a_problem(qtbot: QtBot, bridge: Bridge) -> None:
    problems: list[Problem] = []
    bridge.call(refused, None, problems.append)
    qtbot.waitUntil(lambda: [problem.code for problem in problems] == [ProblemCode.NOT_SIGNED_IN])


def test_a_stream_arrives_in_order(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[int] = []
    bridge.follow(counting, seen.append)
    qtbot.waitUntil(lambda: seen == [0, 1, 2])


def test_cancelled_work_says_nothing_even_when_it_was_done_already(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[object] = []
    call = bridge.call(thread_of_work, seen.append)
    call.cancel()
    marker: list[int] = []
    bridge.call(thread_of_work, marker.append)
    qtbot.waitUntil(lambda: bool(marker))
    assert seen == []


def test_a_bug_in_the_work_is_a_problem_not_a_silence(
    qtbot: QtBot, bridge: Bridge, caplog: pytest.LogCaptureFixture
) -> None:
    async def buggy(_session: Session) -> None:
        raise KeyError("oops")

    problems: list[Problem] = []
    bridge.call(buggy, None, problems.append)
    qtbot.waitUntil(lambda: [problem.code for problem in problems] == [ProblemCode.INTERNAL])
    assert "oops" in caplog.text


def test_a_session_that_can_not_be_opened_is_tried_again(qtbot: QtBot) -> None:
    tries: list[int] = []

    async def open_late() -> Session:
        tries.append(1)
        if len(tries) == 1:
            raise NotSignedIn
        return await FakeSession().open()

    bridge = Bridge(open_late)
    problems: list[Problem] = []
    bridge.call(thread_of_work, None, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    seen: list[int] = []
    bridge.call(thread_of_work, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    bridge.close()


def test_closing_ends_open_work_and_lets_go_of_the_session(qtbot: QtBot, session: FakeSession) -> None:
    others = {*threading.enumerate()}
    bridge = Bridge(session.open)
    bridge.call(never)
    started: list[int] = []
    bridge.call(thread_of_work, started.append)
    qtbot.waitUntil(lambda: bool(started))
    (thread,) = {*threading.enumerate()} - others
    bridge.close()
    assert session.closed
    assert not thread.is_alive()
    bridge.close()


def test_an_answer_that_was_on_its_way_at_the_end_says_nothing(qtbot: QtBot, session: FakeSession) -> None:
    bridge = Bridge(session.open)
    answered = threading.Event()

    async def answers(_session: Session) -> AsyncIterator[int]:
        yield 1
        answered.set()

    seen: list[int] = []
    bridge.follow(answers, seen.append)
    assert answered.wait(WITHIN_S)
    bridge.close()
    QApplication.processEvents()
    assert seen == []
