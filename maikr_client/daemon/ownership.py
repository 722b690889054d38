"""Whose tunnel it is: on a machine with several users the wish belongs to the one who said it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

from maikr_client.daemon.authorize import ROOT
from maikr_client.errors import NotPermitted
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.wire.opening import Role
from maikr_client.wire.requests import (
    CheckUp,
    Connect,
    Disconnect,
    Explain,
    FindMissing,
    RecordNames,
    Request,
    SetLockdown,
    StoreBlob,
)

Presence = Callable[[int], Awaitable[bool]]
_WISHING: Final = (Connect, Disconnect, FindMissing, StoreBlob, SetLockdown)
_TELLING: Final = (Explain, RecordNames, CheckUp)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Who asks, as the kernel proves it, and what that one may do."""

    uid: int
    role: Role


def is_anothers(owner: int | None, asking: Asking) -> bool:
    """The wish is somebody else's. To root nothing is."""
    return owner is not None and asking.uid not in {owner, ROOT}


async def check_owner(request: Request, owner: int | None, asking: Asking, present: Presence) -> None:
    """Raises NotPermitted(IN_USE_BY_OTHER) for what would touch or tell another user's wish. One whose owner has logged
    off may be replaced, never looked into.
    """
    if owner is None or not is_anothers(owner, asking):
        return
    if isinstance(request, _TELLING) or (isinstance(request, _WISHING) and await present(owner)):
        raise NotPermitted(ProblemCode.IN_USE_BY_OTHER)


def with_owner(stripped: Status) -> Status:
    """What another user who may control the daemon is told: that it is in use, unless there is worse to tell."""
    if stripped.state is TunnelState.BLOCKED and not stripped.protected:
        return stripped
    return replace(stripped, problem=Problem.of(ProblemCode.IN_USE_BY_OTHER))
