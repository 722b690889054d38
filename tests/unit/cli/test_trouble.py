"""Whatever goes wrong: one line, the documented exit code, no traceback."""

from __future__ import annotations

import re

import click
import pytest

from maikr_client.cli.app import App
from maikr_client.errors import (
    DaemonUnreachable,
    Failed,
    InvalidValue,
    MaikrError,
    NotPermitted,
    NotSignedIn,
    TimedOut,
    UsageError,
)
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status
from tests.support.command_line import maikr
from tests.support.fake_session import FakeSession


def session_that_raises(error: BaseException) -> App:
    class Raising(FakeSession):
        async def status(self) -> Status:
            raise error

    return App(open_session=Raising)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Failed(ProblemCode.DISK_FULL), 1),
        (UsageError(), 2),
        (InvalidValue("this", "it is not"), 2),
        (NotSignedIn(), 3),
        (DaemonUnreachable(), 4),
        (TimedOut(), 5),
        (NotPermitted(), 6),
    ],
)
def test_every_kind_of_error_has_its_exit_code(error: MaikrError, code: int) -> None:
    ended = maikr("status", app=session_that_raises(error))

    assert ended.code == code
    assert ended.complaint.endswith(".")


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_a_line_that_fits_a_terminal(code: ProblemCode) -> None:
    assert len(maikr("status", app=session_that_raises(Failed(code))).complaint) < 240


@pytest.mark.parametrize(
    ("code", "command"),
    [
        (ProblemCode.WRONG_CREDENTIALS, "maikr account reset EMAIL"),
        (ProblemCode.EMAIL_TAKEN, "maikr account reset EMAIL"),
        (ProblemCode.WRONG_CODE, "maikr signup EMAIL"),
        (ProblemCode.KEYRING_LOCKED, "maikr --passphrase-stdin COMMAND"),
        (ProblemCode.DEVICE_LIMIT, "maikr account devices --revoke DEVICE"),
    ],
)
def test_a_remedy_is_a_command_in_the_terminal(code: ProblemCode, command: str) -> None:
    assert f"`{command}`" in maikr("status", app=session_that_raises(Failed(code))).complaint


def test_what_nobody_thought_of_is_one_line_too() -> None:
    ended = maikr("status", app=session_that_raises(ZeroDivisionError("secret")))

    assert ended.code == 1
    assert "secret" not in ended.complaint


def test_debug_shows_where_it_came_from() -> None:
    ended = maikr("--debug", "status", app=session_that_raises(ZeroDivisionError("here")))

    assert ended.code == 1
    assert "ZeroDivisionError: here" in ended.err


def test_an_interruption_is_no_failure_of_ours() -> None:
    ended = maikr("status", app=session_that_raises(click.Abort()))

    assert ended.code == 130
    assert ended.err.strip() == ""


@pytest.mark.parametrize(
    "arguments", [["frobnicate"], ["--frob"], ["status", "now"], ["account", "frob"], ["favourite", "add"]]
)
def test_a_slip_of_the_finger_is_a_usage_error(app: App, arguments: list[str]) -> None:
    ended = maikr(*arguments, app=app)

    assert ended.code == 2
    assert "--help" in ended.complaint


@pytest.mark.parametrize(
    "arguments",
    [
        ["lockdown"],
        ["rules", "resolve"],
        ["completion"],
        ["settings", "get"],
        ["settings", "get", "nosuch"],
        ["connect", "one", "two"],
        ["rules", "remove", "x"],
    ],
)
def test_a_usage_error_is_one_line_of_sentences(app: App, arguments: list[str]) -> None:
    ended = maikr(*arguments, app=app)

    assert ended.err.count("\n") == 1
    assert re.search(r"[.?!] See maikr [a-z ]+ --help\.$", ended.complaint)


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["connect", "--timeout", "1.5"], "a whole number, from 1 to 600"),
        (["snooze", "721"], "a whole number, from 1 to 720"),
        (["rules", "remove", "0"], "a whole number, 1 or more"),
        (["rules", "remove", "9" * 5000], "a whole number, 1 or more"),
        (["usage", "--since", "yesterday"], "a day, written like 2026-03-01"),
        (["login", "person"], "an e-mail address, such as you@example.com"),
        (["signup", "a\tb@maikr.test"], "an e-mail address, such as you@example.com"),
        (["account", "reset", "@"], "an e-mail address, such as you@example.com"),
        (["account", "edit", "--nickname", "x" * 65], "at most 64 characters on one line"),
        (["account", "edit", "--nickname", "a\nb"], "at most 64 characters on one line"),
    ],
)
def test_a_value_that_can_not_be_is_told_what_it_may_be(app: App, arguments: list[str], meant: str) -> None:
    ended = maikr(*arguments, app=app)

    assert ended.code == 2
    assert meant in ended.complaint


def test_bytes_that_are_no_text_are_no_fault_of_ours(app: App) -> None:
    error = UnicodeEncodeError("utf-8", "\udcff", 0, 1, "surrogates not allowed")

    ended = maikr("status", app=session_that_raises(error))

    assert ended.code == 2
    assert "not text in UTF-8" in ended.complaint


def test_what_was_met_beside_the_way_is_said() -> None:
    class Noting(FakeSession):
        def notices(self) -> tuple[Problem, ...]:
            return (Problem.of(ProblemCode.FILE_DAMAGED, file="settings.json", kept_as="settings.json.damaged"),)

    ended = maikr("settings", "list", app=App(open_session=Noting))

    assert ended.code == 0
    assert "settings.json.damaged" in ended.complaint


@pytest.mark.parametrize("arguments", [[], ["rules"], ["account"]])
def test_who_asks_for_nothing_is_shown_what_there_is(app: App, arguments: list[str]) -> None:
    ended = maikr(*arguments, app=app)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("Usage: ")


@pytest.mark.parametrize(
    "arguments", [[], ["account"], ["favourite"], ["portal", "--help"], ["reports"], ["rules"], ["settings"]]
)
def test_no_command_is_listed_by_half_a_sentence(app: App, arguments: list[str]) -> None:
    listed = maikr(*arguments, app=app).out.partition("Commands:\n")[2].splitlines()

    assert listed
    assert [line for line in listed if not line.endswith((".", "?", ")"))] == []
    assert [line for line in listed if line.endswith("...")] == []
