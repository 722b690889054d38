"""A problem in the window's words."""

from __future__ import annotations

import re

from maikr_client.model.problem import Problem
from maikr_ui.text.client_words import sentence

COMMAND = re.compile(r"`([^`]+)`")


def tell(problem: Problem | None) -> str | None:
    """What happened and what to do, as one text; None for no problem."""
    if problem is None:
        return None
    told = sentence(problem)
    return f"{told.message} {told.remedy}".strip().replace("`", "")


def remedy(problem: Problem) -> str:
    """What to do, without what happened."""
    return sentence(problem).remedy.replace("`", "")


def command_of(problem: Problem) -> str | None:
    """The command that the remedy names, if it names one."""
    found = COMMAND.search(sentence(problem).remedy)
    return found[1] if found else None
