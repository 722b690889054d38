"""What happens to the machine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Connect:
    """Somebody wants `plan`."""

    plan: TunnelPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnect:
    """Nobody wants a tunnel any more; with `lockdown` nothing may leave then."""

    lockdown: Lockdown | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarded:
    """The firewall of the last ApplyNetwork is loaded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TunnelsReady:
    """The devices of the last ApplyNetwork can carry packets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """All of the last ApplyNetwork is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyFailed:
    """The last ApplyNetwork ended early. `firewall`: it was the firewall that failed, so nothing may be blocked."""

    problem: Problem
    firewall: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleared:
    """The last ClearNetwork is done: nothing of ours is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearFailed:
    """The last ClearNetwork left something behind."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class HandshakeSeen:
    """The server of this slot shook hands, but no packet came back through the tunnel yet."""

    slot: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A handshake was seen and a packet came back through the tunnel of this slot, at `at` (UTC)."""

    slot: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The answer to Check: from which slots packets still come back, and whether the firewall is still loaded."""

    alive: frozenset[int]
    firewall_loaded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """Packets went into these slots' tunnels for a moment, and none came back."""

    slots: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkChanged:
    """The machine's own network is another one. `online`: it has a default route; `versions`: of IP, if known."""

    online: bool
    versions: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaking:
    """A test packet got past the firewall, although it stands as it was loaded."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The time of the last StartDeadline is over."""


Event = (
    Connect
    | Disconnect
    | Guarded
    | TunnelsReady
    | Applied
    | ApplyFailed
    | Cleared
    | ClearFailed
    | HandshakeSeen
    | Answered
    | Checked
    | NetworkChanged
    | Silent
    | Leaking
    | Deadline
)
