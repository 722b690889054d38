"""What the daemon answers, as values."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from maikr_client.model.health import Check
from maikr_client.model.problem import Problem
from maikr_client.model.rule import IpAddress
from maikr_client.model.status import ExitHealth, Usage
from maikr_client.wire.measuring import MeasureReply
from maikr_client.wire.opening import HelloReply, StatusReply


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageReply:
    """Totals by server and day, oldest first."""

    usage: tuple[Usage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The wish is written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingReply:
    """The blobs that are not there, or not whole."""

    missing: tuple[str, ...]


class WayKind(enum.StrEnum):
    """What is done with a connection."""

    TUNNEL = "tunnel"
    DIRECT = "direct"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortsWay:
    """What is done on ports `first` to `last` (0..65535; 0 is traffic without ports). `server` and
    `health` are of the tunnel that it leads to: a tunnel that is not up blocks.
    """

    first: int
    last: int
    kind: WayKind
    server: str | None = None
    health: ExitHealth | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedAddress:
    """One address of the destination. `synthetic` is what programs are given in its place, None for an address that
    they are given as it is; `loaded` says that the kernel holds it so. `ways` cover all ports in order.
    """

    address: IpAddress
    synthetic: IpAddress | None
    loaded: bool
    ways: tuple[PortsWay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainReply:
    """`enforced`: rules are in force now. Without `addresses` nobody asked for the name yet, or no rule of names holds
    it. `problem` is why some of it can't be done now.
    """

    enforced: bool
    addresses: tuple[ExplainedAddress, ...] = ()
    problem: Problem | None = None


class RecordingEnd(enum.StrEnum):
    """Why a recording ended: it was too long, held too much, or there is no tunnel any more."""

    TIME = "time"
    FULL = "full"
    DISCONNECTED = "disconnected"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesAsked:
    """A notification to who records: names that were asked for in the last moment, each once. The first one has none
    and says that recording has begun, the last one says why it `ended`.
    """

    names: tuple[str, ...] = ()
    ended: RecordingEnd | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReply:
    """What the daemon looked at, in the order of `CheckKind`; a kind may be there more than once, or not at all."""

    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalReply:
    """The way to the sign-in page is open, until then at the latest."""

    until: datetime


Reply = (
    HelloReply
    | StatusReply
    | UsageReply
    | Accepted
    | MissingReply
    | ExplainReply
    | CheckReply
    | PortalReply
    | MeasureReply
)
