"""`maikr portal`, with a session in memory."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from maikr_client.cli.app import App
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.session.portal import Visit, VisitEnd
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession

BLOCKED = Status(state=TunnelState.BLOCKED, protected=True, server="se-sto")
FOUND = replace(BLOCKED, problem=Problem.of(ProblemCode.CAPTIVE_PORTAL))
OPEN = replace(FOUND, portal_until=datetime(2026, 3, 2, 10, tzinfo=UTC))


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(signed_in=True)


@pytest.fixture
def app(session: FakeSession) -> App:
    return App(open_session=lambda: session)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (FOUND, "maikr portal open"),
        (OPEN, "is open until"),
        (BLOCKED, "No sign-in page was noticed"),
        (replace(BLOCKED, server=None, problem=Problem.of(ProblemCode.IN_USE_BY_OTHER)), "Another user"),
        (replace(BLOCKED, state=TunnelState.CONNECTED), "no sign-in page is in the way"),
        (replace(BLOCKED, state=TunnelState.DISCONNECTED), "maikr connect"),
    ],
)
def test_it_says_what_is_known_and_the_next_step(session: FakeSession, app: App, status: Status, said: str) -> None:
    session.now = status

    assert said in done("portal", app=app).out


def test_its_json_has_the_documented_keys(session: FakeSession, app: App) -> None:
    session.now = OPEN

    told = json.loads(done("portal", "--json", app=app).out)

    assert told == {"found": True, "open_until": "2026-03-02T10:00:00+00:00"}


def test_opening_says_for_how_long_and_that_all_else_stays_blocked(session: FakeSession, app: App) -> None:
    session.now = FOUND

    said = done("portal", "open", app=app).err

    assert "for 5 minutes at most; all else stays blocked" in said
    assert "You are connected" in said
    assert session.visited == [()]


def test_a_program_of_ones_choice_has_its_exit_code_passed_on(session: FakeSession, app: App) -> None:
    session.now = FOUND
    session.visit = Visit(end=VisitEnd.PROGRAM_ENDED, exit_code=7)

    ended = maikr("portal", "run", "--", "curl", "--head", "http://whoami.test/", app=app)

    assert ended.code == 7
    assert session.visited == [("curl", "--head", "http://whoami.test/")]


def test_a_time_that_is_over_is_told_with_the_next_step(session: FakeSession, app: App) -> None:
    session.now = FOUND
    session.visit = Visit(end=VisitEnd.CLOSED)

    ended = maikr("portal", "open", app=app)

    assert ended.code == 1
    assert "maikr portal open" in ended.err


def test_without_need_it_is_refused_in_a_sentence(app: App) -> None:
    ended = maikr("portal", "open", app=app)

    assert ended.code == 1
    assert "maikr connect" in ended.err
