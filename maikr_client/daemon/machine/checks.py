"""Whom to ask whether a network's sign-in page is in the way: a plan's servers, whose addresses it is told anyway."""

from __future__ import annotations

from maikr_client.daemon.steering import IpAddress
from maikr_client.model.plan import TunnelPlan


def checks_of(plan: TunnelPlan) -> tuple[IpAddress, ...]:
    """The first candidate's address of each family; none if that is not wanted."""
    if not plan.portal_check:
        return ()
    endpoints = (
        next((each.endpoint4 for each in plan.candidates if each.endpoint4 is not None), None),
        next((each.endpoint6 for each in plan.candidates if each.endpoint6 is not None), None),
    )
    return tuple(each.address for each in endpoints if each is not None)
