"""What is said below the tunnel's state, where it takes more than a sentence. Pure."""

from __future__ import annotations

from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status
from maikr_ui.viewmodels.telling import remedy, tell
from maikr_ui.viewmodels.wording import translate


def in_use_text(status: Status | None) -> str:
    """What another user's tunnel means for this one."""
    protected = status is not None and status.protected
    lead = (
        translate("Tunnel", "Their tunnel protects everybody on this computer.")
        if protected
        else translate("Tunnel", "Your traffic may be leaving outside a tunnel.")
    )
    return f"{lead}\n" + translate("Tunnel", "You can connect once they disconnect or log off.")


def without_service_title(lost: Problem) -> str:
    """What it means that the service can't be asked."""
    if lost.code is ProblemCode.DAEMON_UNREACHABLE:
        return translate("Tunnel", "Maikr’s service is not running")
    if lost.code is ProblemCode.BLOCKED_SINCE_BOOT:
        return translate("Tunnel", "Blocked since the computer’s start")
    return translate("Tunnel", "Maikr’s service can’t be used")


def without_service_text(lost: Problem | None) -> str:
    """Why the service can't be asked, and what to do."""
    if lost is not None and lost.code is ProblemCode.DAEMON_UNREACHABLE:
        return remedy(lost)
    return tell(lost) or ""


def trouble_text(problem: Problem | None, *, blocked: bool) -> str:
    """Why there is no tunnel, below whether anything leaves."""
    lead = (
        translate("Tunnel", "Nothing leaves this computer until the tunnel is back.")
        if blocked
        else translate("Tunnel", "Your traffic may be leaving outside the tunnel.")
    )
    return f"{lead}\n{tell(problem)}" if problem else lead
