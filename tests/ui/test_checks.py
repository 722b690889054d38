"""Protection checks on the privacy page: made on demand, each in words, with what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from maikr_client.model.health import CheckKind, Verdict, good, skipped, wrong
from maikr_client.model.problem import Problem, ProblemCode
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.checks import summary_of, views_of
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
AT = datetime(2026, 3, 2, 9, 35, 12, tzinfo=UTC)
GOOD = good(CheckKind.FIREWALL, AT, "in force")
WRONG = wrong(CheckKind.IN_THE_WAY, AT, Problem.of(ProblemCode.OTHER_VPN, device="tun0"))
SKIPPED = skipped(CheckKind.IPV4, AT, "not connected")


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def privacy_page(shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    click(button(window.window, "Privacy"))
    return window


def test_nothing_is_checked_unasked(shown: Open) -> None:
    window = privacy_page(shown, FakeSession(signed_in=True))
    assert sees(window, "Protection checks")
    assert not window.models.checks.running
    assert not window.models.checks.checks


def test_each_check_has_a_word_a_time_and_a_remedy(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.checks = (GOOD, WRONG, SKIPPED)
    window = privacy_page(shown, session)
    click(button(window.window, "Check now"))
    qtbot.waitUntil(lambda: sees(window, "1 of 3 checks found something wrong"))
    time = f"{AT.astimezone():%H:%M:%S}"
    # a row's parts are seen once it is laid out
    qtbot.waitUntil(lambda: all(sees(window, f"{word} · {time}") for word in ("Good", "Wrong", "Skipped")))
    assert sees(window, "Another VPN is on")
    assert sees(window, "Turn the other VPN off")
    said = [name_of(each) for each in window.window.findChildren(QWidget) if each.isVisible()]
    assert f"Firewall: Good, {time}. in force" in said


def test_while_it_runs_it_says_so_and_what_was_found_before_stays(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.checks = (WRONG,)
    window = privacy_page(shown, session)
    click(button(window.window, "Check now"))
    qtbot.waitUntil(lambda: sees(window, "Another VPN is on"))
    session.checks, session.checks_linger = (GOOD,), True
    click(button(window.window, "Check again"))
    assert not button(window.window, "Checking…").isEnabled()
    assert sees(window, "Another VPN is on")
    session.checks_linger = False
    session.show(session.now)
    qtbot.waitUntil(lambda: sees(window, "Nothing is wrong, as of"))
    assert not sees(window, "Another VPN is on")
    assert button(window.window, "Check again").isEnabled()


def test_what_is_wrong_comes_first_and_no_verdict_looks_like_another() -> None:
    views = views_of((GOOD, SKIPPED, WRONG))
    assert [view.word for view in views] == ["Wrong", "Good", "Skipped"]
    assert len({view.icon for view in views}) == len(Verdict)
    assert [bool(view.remedy) for view in views] == [True, False, False]


def test_what_was_skipped_is_not_called_good() -> None:
    said, tone = summary_of((GOOD, SKIPPED))
    assert "once you are connected" in said
    assert tone is Tone.ACCENT
    assert summary_of(())[0] == ""
