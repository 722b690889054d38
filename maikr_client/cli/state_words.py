"""A status in a person's words. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from maikr_client.cli.words import clock, size, span
from maikr_client.model.status import DefaultWay, ExitHealth, RuleExitStatus, Status, TunnelState
from maikr_client.problems import sentence

UNPROTECTED = "you are NOT protected"

_HEALTH = {
    ExitHealth.UP: "up",
    ExitHealth.CONNECTING: "connecting, what goes there is blocked meanwhile",
    ExitHealth.DOWN: "down, what goes there is blocked",
}
_WAYS = {
    DefaultWay.TUNNEL: "",
    DefaultWay.DIRECT: "direct, outside every tunnel, as your rules say",
    DefaultWay.BLOCK: "blocked, as your rules say",
}


def headline_of(status: Status) -> tuple[str, str]:
    """The state in a line, and its colour."""
    match status.state:
        case TunnelState.CONNECTED if status.default_way is DefaultWay.DIRECT:
            return (
                f"Connected to {_server(status)}, but only what your rules name goes there ({UNPROTECTED}).",
                "yellow",
            )
        case TunnelState.CONNECTED:
            protection = "" if status.protected else f", but {UNPROTECTED}"
            return f"Connected to {_server(status)}{protection}.", "green" if status.protected else "red"
        case TunnelState.CONNECTING:
            attempt = f", try {status.attempt}" if status.attempt > 1 else ""
            return f"Connecting to {_server(status)}{attempt}; {_meanwhile(status)}.", "yellow"
        case TunnelState.DISCONNECTING:
            return f"Disconnecting; {_meanwhile(status)}.", "yellow"
        case TunnelState.BLOCKED:
            return _blocked(status)
        case TunnelState.DISCONNECTED:
            return _disconnected(status)
        case _:
            assert_never(status.state)


def facts_of(status: Status, now: datetime) -> list[tuple[str, str]]:
    """What else there is to know, in the order of what people ask first; empty values are left out."""
    up, down = (
        (sum(counts) for counts in zip(*((e.bytes_up, e.bytes_down) for e in status.exits), strict=True))
        if (status.exits)
        else (0, 0)
    )
    facts = [
        ("Exit address", "" if status.exit_ip is None else str(status.exit_ip)),
        (
            "Since",
            "" if status.since is None else f"{clock(status.since)} ({span((now - status.since).total_seconds())})",
        ),
        ("Lockdown", _lockdown(status)),
        *(("Rules lead to" if not place else "", _rule_exit(each)) for place, each in enumerate(status.rule_exits)),
        ("All else", _WAYS[status.default_way]),
        ("Sent", size(up) if status.exits else ""),
        ("Received", size(down) if status.exits else ""),
    ]
    if status.problem is not None:
        words = sentence(status.problem)
        facts += [("Problem", words.message), ("What to do", words.remedy)]
    return facts


def _disconnected(status: Status) -> tuple[str, str]:
    if status.snoozed_until is not None:
        return f"Snoozing until {clock(status.snoozed_until)}: your traffic goes out without Maikr.", "yellow"
    if status.lockdown and status.protected:
        return "Not connected, and lockdown is on: nothing leaves this computer.", "yellow"
    if status.lockdown:
        return f"Not connected. Lockdown is on, but {UNPROTECTED}.", "red"
    return "Not connected: your traffic goes out without Maikr.", "white"


def _blocked(status: Status) -> tuple[str, str]:
    if not status.protected:
        return f"Blocked, but {UNPROTECTED}: traffic may leave without Maikr.", "red"
    return "Blocked: nothing leaves this computer, to keep you safe.", "yellow"


def _lockdown(status: Status) -> str:
    if not status.lockdown:
        return ""
    if status.snoozed_until is not None:
        return "on again when the snooze ends"
    return "on: without a tunnel nothing leaves this computer"


def _rule_exit(exit_: RuleExitStatus) -> str:
    return f"{exit_.target}: {_HEALTH[exit_.health]}" + (f" ({exit_.server})" if exit_.server != exit_.target else "")


def _server(status: Status) -> str:
    return status.server or "a server"


def _meanwhile(status: Status) -> str:
    return "your traffic is blocked meanwhile" if status.protected else "you are not protected yet"
