"""`maikr-lab run`: which words are the lab's and which the command's."""

from __future__ import annotations

from typing import Any

import pytest
from click.testing import CliRunner

from maikr_lab.__main__ import main, run


@pytest.mark.parametrize(
    ("words", "servers", "command"),
    [
        (["--servers", "2", "--", "ls", "--all"], 2, ("ls", "--all")),
        (["--servers", "2", "ls", "--servers", "3"], 2, ("ls", "--servers", "3")),
        (["--", "--servers"], 4, ("--servers",)),
    ],
)
def test_what_follows_the_commands_name_is_the_commands(
    words: list[str], servers: int, command: tuple[str, ...]
) -> None:
    given: dict[str, Any] = run.make_context("run", list(words)).params

    assert (given["servers"], given["command"]) == (servers, command)


def test_a_misspelt_option_of_the_lab_is_no_command() -> None:
    ended = CliRunner().invoke(main, ["run", "--server", "2", "--", "true"])

    assert ended.exit_code == 2
    assert "--servers" in ended.output
