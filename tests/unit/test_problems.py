from __future__ import annotations

import re

import pytest

from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.problems import sentence

JARGON = re.compile(
    r"\b(daemon|backend|HTTP|TLS|SQL|JSON|IPC|socket|handshake|endpoint|keyring|token|exception|errno|null|nft|WireGuard)\b"
)
COMMANDS = {
    *("login", "verify", "servers", "disconnect", "rules", "--help", "snooze", "lockdown", "portal"),
    *("policy", "reports", "settings", "usage", "latency", "status"),
}


@pytest.mark.parametrize("code", list(ProblemCode))
def test_every_problem_has_a_sentence_and_a_next_step_in_plain_words(code: ProblemCode) -> None:
    said = sentence(Problem.of(code))

    for text in (said.message, said.remedy):
        assert text[0].isupper()
        assert text.endswith((".", "!"))
        assert "{" not in text
        assert "\n" not in text
        assert not JARGON.search(re.sub(r"`[^`]*`", "", text))


@pytest.mark.parametrize("code", list(ProblemCode))
def test_remedies_name_only_commands_that_exist(code: ProblemCode) -> None:
    said = sentence(Problem.of(code))

    assert set(re.findall(r"`maikr ([-a-z]+)", said.message + said.remedy)) <= COMMANDS | {"connect"}


def test_no_two_problems_say_the_same() -> None:
    assert len({sentence(Problem.of(code)).message for code in ProblemCode}) == len(ProblemCode)


def test_fields_are_in_the_sentence() -> None:
    said = sentence(Problem.of(ProblemCode.FILE_DAMAGED, file="settings.json", kept_as="settings.json.damaged-1"))

    assert "settings.json " in said.message
    assert "settings.json.damaged-1" in said.message


def test_a_file_that_may_not_be_used_is_named_and_no_group_is_blamed() -> None:
    said = sentence(Problem.of(ProblemCode.NOT_PERMITTED, file="settings.json", why="Read-only file system"))

    assert "settings.json" in said.message
    assert "`maikr`" not in said.remedy
    assert "`maikr`" in sentence(Problem.of(ProblemCode.NOT_PERMITTED, what="daemon")).remedy


def test_braces_in_a_field_are_only_text() -> None:
    said = sentence(Problem.of(ProblemCode.NO_SUCH_SERVER, server="{0.__class__}"))

    assert "{0.__class__}" in said.message


@pytest.mark.parametrize(
    "problem",
    [
        Problem.of(ProblemCode.DAEMON_SILENT),
        *(Problem.of(ProblemCode.TIMED_OUT, what=what) for what in ("network", "firewall", "devices", "settings.json")),
    ],
    ids=str,
)
def test_what_this_computer_is_slow_at_is_not_blamed_on_the_internet(problem: Problem) -> None:
    assert "internet" not in sentence(problem).remedy


@pytest.mark.parametrize(
    "problem", [Problem.of(ProblemCode.TIMED_OUT), Problem.of(ProblemCode.TIMED_OUT, what="backend")]
)
def test_what_may_be_the_internets_fault_is_said_so(problem: Problem) -> None:
    assert "internet" in sentence(problem).remedy
