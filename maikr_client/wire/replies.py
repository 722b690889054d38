"""What the daemon answers, as values."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.model.problem import Problem
from maikr_client.model.status import Status, Usage
from maikr_client.wire.requests import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class HelloReply:
    """The daemon's protocol version, its program version, and what this caller may do."""

    version: int
    daemon_version: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusReply:
    """The present status, as far as the caller may know it."""

    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageReply:
    """Totals by server and day, oldest first."""

    usage: tuple[Usage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The wish is written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """It was not done, and why."""

    problem: Problem


Reply = HelloReply | StatusReply | UsageReply | Accepted
