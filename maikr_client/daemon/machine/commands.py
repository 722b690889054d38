"""What the machine wants done. A driver does it and tells the outcome as events."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.daemon.machine.course_parts import Lead
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.model.plan import TunnelIdentity


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyNetwork:
    """Make it so, firewall first; what an earlier ApplyNetwork or ClearNetwork still does is given up. The rules in
    force come with it, and `leads` says where their targets lead. `lockdown`: nothing leaves, whatever the rules say.

    Outcome: Guarded, TunnelsReady and Applied, in this order, or ApplyFailed in place of one of them.
    """

    desired: DesiredNetwork
    leads: tuple[Lead, ...] = ()
    lockdown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearNetwork:
    """Take back all that is ours, firewall last. Outcome: Cleared or ClearFailed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """Ask these exits' servers for a packet, at once and often, until it comes or another command ends it.

    Outcome for each: Answered, and before it HandshakeSeen if there is no packet for long after a handshake.
    """

    exits: tuple[DesiredExit, ...]
    identity: TunnelIdentity


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Look once whether packets still come back and whether the firewall is still loaded. Outcome: Checked."""

    exits: tuple[DesiredExit, ...]
    identity: TunnelIdentity


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDeadline:
    """Tell Deadline in `seconds`, in place of any deadline before. `jitter`: anything from 0.8 to 1.2 of it will do."""

    seconds: float
    jitter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StopDeadline:
    """No deadline any more."""


Command = ApplyNetwork | ClearNetwork | Probe | Check | StartDeadline | StopDeadline
Commands = tuple[Command, ...]
