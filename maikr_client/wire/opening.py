"""What every conversation begins with, and the one question that most consist of: apart from the other requests, whose
types take `maikr status` a third of its time to make.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from maikr_client.model.problem import Problem
from maikr_client.model.status import Status


class Role(enum.StrEnum):
    """Who is asking, as the kernel proves it. Each role may do what those before it may.

    `READ`: any local user: the state, without addresses, servers, bytes or rules. `CONTROL`: root, the `maikr` group
    and configured users. `ADMIN`: root.
    """

    READ = "read"
    CONTROL = "control"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """First on every connection: the client's protocol version."""

    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GetStatus:
    """The present `Status`."""


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
class Refused:
    """It was not done, and why."""

    problem: Problem
