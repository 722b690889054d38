"""Checks in a person's words. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from maikr_client.model.health import Check, CheckKind, Verdict
from maikr_client.problems import sentence

_NAMES: Final = {
    CheckKind.DAEMON: "Background service",
    CheckKind.PROGRAMS: "Programs that Maikr needs",
    CheckKind.FIREWALL: "Firewall",
    CheckKind.ROUTES: "Routes and network devices",
    CheckKind.HANDSHAKES: "Last sign of life of a server",
    CheckKind.IPV4: "IPv4",
    CheckKind.IPV6: "IPv6",
    CheckKind.NAMES: "Names of sites",
    CheckKind.IPV4_LEAK: "IPv4 leak",
    CheckKind.IPV6_LEAK: "IPv6 leak",
    CheckKind.NAME_LEAK: "Leak of names",
    CheckKind.IN_THE_WAY: "Other programs",
    CheckKind.DISK: "Disk space",
    CheckKind.CLOCK: "Clock",
    CheckKind.KEYRING: "Safe place for the sign-in",
    CheckKind.BACKEND: "Maikr's service",
    CheckKind.ACCOUNT: "Account",
}
_MARKS: Final = {Verdict.GOOD: "ok   ", Verdict.WRONG: "WRONG", Verdict.SKIPPED: "-    "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; with a colour it stands out."""

    text: str
    colour: str | None = None


def lines_of(checks: Sequence[Check]) -> Iterator[Line]:
    """A line for each check, and two more below one that is wrong."""
    width = max(map(len, _NAMES.values()))
    for check in checks:
        time = check.at.astimezone().strftime("%H:%M:%S")
        head = f"{time}  {_MARKS[check.verdict]}  {_NAMES[check.kind]:<{width}}"
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
