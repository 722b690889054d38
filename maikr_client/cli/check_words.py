"""Checks in a person's words. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from maikr_client.check_names import CHECK_NAMES
from maikr_client.model.health import Check, Verdict
from maikr_client.problems import sentence

_MARKS: Final = {Verdict.GOOD: "ok   ", Verdict.WRONG: "WRONG", Verdict.SKIPPED: "-    "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; with a colour it stands out."""

    text: str
    colour: str | None = None


def lines_of(checks: Sequence[Check]) -> Iterator[Line]:
    """A line for each check, and two more below one that is wrong."""
    width = max(map(len, CHECK_NAMES.values()))
    for check in checks:
        time = check.at.astimezone().strftime("%H:%M:%S")
        head = f"{time}  {_MARKS[check.verdict]}  {CHECK_NAMES[check.kind]:<{width}}"
        if check.problem is None:
            yield Line(text=f"{head}  {check.about}".rstrip())
            continue
        words = sentence(check.problem)
        yield Line(text=f"{head}  {words.message}", colour="red")
        yield Line(text=f"{'':<{len(head)}}  -> {words.remedy}")


def summary_of(checks: Sequence[Check]) -> str:
    """All in one sentence."""
    wrong = sum(each.verdict is Verdict.WRONG for each in checks)
    if wrong:
        return f"{wrong} of {len(checks)} checks found something wrong; the arrows say what to do."
    skipped = [each for each in checks if each.verdict is Verdict.SKIPPED]
    later = " What has a - was not checked: its line says why." if skipped else ""
    return f"Nothing is wrong.{later}"
