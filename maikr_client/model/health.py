"""What was looked at to see whether all is well, and what came of it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from maikr_client.model.problem import Problem


class CheckKind(enum.StrEnum):
    """What can be looked at, in the order in which it is told."""

    DAEMON = "daemon"
    PROGRAMS = "programs"
    FIREWALL = "firewall"
    ROUTES = "routes"
    HANDSHAKES = "handshakes"
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    NAMES = "names"
    IPV4_LEAK = "ipv4-leak"
    IPV6_LEAK = "ipv6-leak"
    NAME_LEAK = "name-leak"
    IN_THE_WAY = "in-the-way"
    DISK = "disk"
    CLOCK = "clock"
    KEYRING = "keyring"
    BACKEND = "backend"
    ACCOUNT = "account"


class Verdict(enum.StrEnum):
    """What came of a check. `SKIPPED`: there is nothing to be looked at now, and nothing wrong in that."""

    GOOD = "good"
    WRONG = "wrong"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check, made `at` (UTC). `problem` says what is wrong and carries the remedy; `about` are a few words on what
    was found, or why it was skipped (never an address or a key).
    """

    kind: CheckKind
    verdict: Verdict
    at: datetime
    problem: Problem | None = None
    about: str = ""


def good(kind: CheckKind, at: datetime, about: str = "") -> Check:
    """All is well there."""
    return Check(kind=kind, verdict=Verdict.GOOD, at=at, about=about)


def wrong(kind: CheckKind, at: datetime, problem: Problem) -> Check:
    """It is not."""
    return Check(kind=kind, verdict=Verdict.WRONG, at=at, problem=problem)


def skipped(kind: CheckKind, at: datetime, about: str) -> Check:
    """There is nothing to look at."""
    return Check(kind=kind, verdict=Verdict.SKIPPED, at=at, about=about)
