"""What is wanted of the daemon, beside and apart from how far it is."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.daemon.machine.course_parts import Place
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """This plan's tunnel. `places` are the slots that its servers were given: live connections know their exit by its
    slot. `owner` is the user who wants it; None: an earlier version did not write it down.
    """

    plan: TunnelPlan
    places: tuple[Place, ...] = ()
    owner: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWish:
    """No tunnel is wanted; with `lockdown` nothing may leave. `touched`: an earlier process of ours may have left
    changes in the machine's network.
    """

    touched: bool
    lockdown: Lockdown | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableWish:
    """Something is wanted, but the disk no longer says what: the plan (PLAN_UNREADABLE) or its rules."""

    code: ProblemCode = ProblemCode.PLAN_UNREADABLE


Remembered = Wish | NoWish | UnreadableWish
