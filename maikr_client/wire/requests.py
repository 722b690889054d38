"""What a client may ask of the daemon: few, high-level verbs (at most 15), each a value."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from maikr_client.model.plan import TunnelPlan


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
class Watch:
    """The present `Status`, then each new one as a notification `status` until the connection ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connect:
    """Make the machine agree with `plan`. Answered at once; progress is on the status stream."""

    plan: TunnelPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnect:
    """No tunnel is wanted any more. Answered at once; progress is on the status stream."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GetUsage:
    """What went through each server on each day, as `UsageReply`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseUsage:
    """Forget the totals (an account was removed)."""


Request = Hello | GetStatus | Watch | Connect | Disconnect | GetUsage | EraseUsage

VERBS: Mapping[str, type[Request]] = MappingProxyType(
    {
        "hello": Hello,
        "status": GetStatus,
        "watch": Watch,
        "connect": Connect,
        "disconnect": Disconnect,
        "usage": GetUsage,
        "erase-usage": EraseUsage,
    }
)

NEEDED_ROLE: Mapping[type[Request], Role] = MappingProxyType(
    {
        Hello: Role.READ,
        GetStatus: Role.READ,
        Watch: Role.READ,
        Connect: Role.CONTROL,
        Disconnect: Role.CONTROL,
        GetUsage: Role.CONTROL,
        EraseUsage: Role.CONTROL,
    }
)
