"""`maikr doctor` as a newcomer reads it."""

from __future__ import annotations

from datetime import UTC, datetime

from maikr_client.cli.app import App
from maikr_client.cli.check_words import lines_of, summary_of
from maikr_client.model.health import Check, CheckKind, good, skipped, wrong
from maikr_client.model.problem import Problem, ProblemCode
from tests.support.command_line import maikr
from tests.support.fake_session import FakeSession

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OTHER_VPN = wrong(CheckKind.IN_THE_WAY, NOON, Problem.of(ProblemCode.OTHER_VPN, device="tun7"))


def test_all_well_ends_with_0(app: App) -> None:
    ended = maikr("doctor", app=app)

    assert ended.code == 0
    assert "ok     Background service" in ended.out
    assert ended.out.endswith("Nothing is wrong.\n")


def test_something_wrong_ends_with_1_and_says_what_to_do(fake: FakeSession, app: App) -> None:
    fake.daemon_gone()

    ended = maikr("doctor", app=app)

    assert ended.code == 1
    assert "WRONG  Background service" in ended.out
    assert "-> Start it with `sudo systemctl start maikr-daemon`" in ended.out
    assert ended.err == ""


def test_programs_get_every_check_with_its_code(fake: FakeSession, app: App) -> None:
    fake.daemon_gone()

    (check,) = maikr("doctor", "--json", app=app).json

    assert set(check) == {"check", "result", "at", "about", "problem"}
    assert (check["check"], check["result"], check["problem"]["code"]) == ("daemon", "wrong", "daemon-unreachable")


def test_every_kind_of_check_has_a_name_and_lines_stand_below_each_other() -> None:
    lines = [each.text for each in lines_of([good(kind, NOON, "fine") for kind in CheckKind])]

    assert len({line.index("fine") for line in lines}) == 1


def test_what_was_skipped_is_no_fault() -> None:
    checks: list[Check] = [good(CheckKind.DISK, NOON), skipped(CheckKind.IPV4, NOON, "not connected now")]

    assert summary_of(checks) == "Nothing is wrong. What has a - was not checked: its line says why."
    assert summary_of([*checks, OTHER_VPN]).startswith("1 of 3 checks found something wrong")
