"""What the window says about the tunnel: a pure function from what is known to words and actions."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.server import Server
from maikr_client.model.status import DefaultWay, RuleExitStatus, Status, TunnelState
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.telling import command_of, tell
from maikr_ui.viewmodels.tunnel_words import in_use_text, trouble_text, without_service_text, without_service_title
from maikr_ui.viewmodels.wording import time_text, translate


class Face(enum.StrEnum):
    """The states a person can tell apart."""

    CHECKING = "checking"
    DISCONNECTED = "disconnected"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    DISCONNECTING = "disconnecting"
    BLOCKED = "blocked"
    EXPOSED = "exposed"
    NO_DAEMON = "no-daemon"
    SNOOZED = "snoozed"
    LOCKED_DOWN = "locked-down"
    PORTAL = "portal"
    IN_USE = "in-use"
    PARTLY = "partly"


class Action(enum.StrEnum):
    """What the big button does."""

    NONE = "none"
    CONNECT = "connect"
    CANCEL = "cancel"
    DISCONNECT = "disconnect"
    RETRY = "retry"
    LOOK_AGAIN = "look-again"
    END_SNOOZE = "end-snooze"


class Wish(enum.StrEnum):
    """What was asked for a moment ago and does not show in the status yet."""

    NONE = "none"
    CONNECT = "connect"
    DISCONNECT = "disconnect"
    SNOOZE = "snooze"
    END_SNOOZE = "end-snooze"


UP = frozenset({Face.CONNECTED, Face.PARTLY})
SNOOZABLE = UP | {Face.BLOCKED, Face.LOCKED_DOWN}
AT_WORK = UP | {Face.CONNECTING, Face.DISCONNECTING, Face.BLOCKED, Face.EXPOSED, Face.PORTAL}
TRYING = frozenset({TunnelState.CONNECTING, TunnelState.BLOCKED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that the view is made of.

    `lost` is why the daemon can't be asked, `refusal` why the last wish was not granted.
    """

    status: Status | None = None
    lost: Problem | None = None
    refusal: Problem | None = None
    wish: Wish = Wish.NONE
    wished_server: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TunnelView:
    """What is shown.

    `way_out`: what a second, quieter button says, which wants no tunnel any more; empty: there is none. `command`: what
    a terminal could be given to help. `warning`: what is wrong although the tunnel is up. `lockdown` is None while
    nobody can tell. `exits` are where rules lead while the tunnel is up.
    """

    face: Face
    tone: Tone
    title: str
    detail: str
    action: Action
    action_text: str
    server: str | None = None
    exit_ip: str | None = None
    since: datetime | None = None
    notice: str | None = None
    command: str | None = None
    way_out: str = ""
    warning: str | None = None
    lockdown: bool | None = None
    snoozed_until: datetime | None = None
    portal_until: datetime | None = None
    exits: tuple[RuleExitStatus, ...] = ()

    @property
    def can_snooze(self) -> bool:
        """Whether there is a protection that could rest for a while."""
        return self.face in SNOOZABLE


def present(known: Known, server: Server | None) -> TunnelView:
    """The view of what is known; `server` is the directory's entry of the server concerned, if it has one."""
    face = _face(known)
    title, tone, action = _looks(face)
    if known.lost is not None:
        title = without_service_title(known.lost)
    status = known.status
    return TunnelView(
        face=face,
        tone=tone,
        title=_title(title, face, status),
        detail=_detail(face, known, server),
        action=action,
        action_text=_action_text(action),
        server=_server_name(known) if face in AT_WORK else None,
        exit_ip=str(status.exit_ip) if status and status.exit_ip and face is Face.CONNECTED else None,
        since=status.since if status and face in UP else None,
        notice=tell(known.refusal) if face is not Face.NO_DAEMON else None,
        command=_command(face, known),
        way_out=_way_out(face),
        warning=tell(status.problem) if status and face in UP else None,
        lockdown=status.lockdown if status else None,
        snoozed_until=status.snoozed_until if status and face is Face.SNOOZED else None,
        portal_until=status.portal_until if status else None,
        exits=status.rule_exits if status and face in UP else (),
    )


def _face(known: Known) -> Face:
    if known.lost is not None:
        return Face.NO_DAEMON
    if known.status is None:
        return Face.CHECKING
    if known.status.state is TunnelState.BLOCKED and not known.status.protected and known.wish is not Wish.DISCONNECT:
        return Face.EXPOSED
    if known.wish is not Wish.NONE:
        return _FACES_OF_WISHES[known.wish]
    return _face_by_circumstance(known.status) or _face_by_state(known.status)


_FACES_OF_WISHES = {
    Wish.CONNECT: Face.CONNECTING,
    Wish.DISCONNECT: Face.DISCONNECTING,
    Wish.SNOOZE: Face.DISCONNECTING,
    Wish.END_SNOOZE: Face.CHECKING,
}


def _face_by_circumstance(status: Status) -> Face | None:
    """What matters more to a person than how far the tunnel is."""
    code = status.problem.code if status.problem else None
    if code is ProblemCode.IN_USE_BY_OTHER:
        return Face.IN_USE
    if code is ProblemCode.CAPTIVE_PORTAL and status.state in TRYING and status.protected:
        return Face.PORTAL
    if status.state is TunnelState.DISCONNECTED and status.snoozed_until is not None:
        return Face.SNOOZED
    return None


def _face_by_state(status: Status) -> Face:
    match status.state:
        case TunnelState.DISCONNECTED:
            return Face.LOCKED_DOWN if status.lockdown and status.protected else Face.DISCONNECTED
        case TunnelState.CONNECTING:
            return Face.CONNECTING
        case TunnelState.CONNECTED:
            return Face.CONNECTED if status.protected else _open_by_rules(status)
        case TunnelState.DISCONNECTING:
            return Face.DISCONNECTING
        case TunnelState.BLOCKED:
            return Face.BLOCKED if status.protected else Face.EXPOSED
        case _:
            assert_never(status.state)


def _open_by_rules(status: Status) -> Face:
    """What the person's own rules let out is no alarm; what gets past them is."""
    leaks = status.problem is not None and status.problem.code is ProblemCode.LEAK_SEEN
    return Face.PARTLY if status.default_way is DefaultWay.DIRECT and not leaks else Face.EXPOSED


def _looks(face: Face) -> tuple[str, Tone, Action]:
    return {
        Face.CHECKING: (translate("Tunnel", "One moment…"), Tone.NEUTRAL, Action.NONE),
        Face.DISCONNECTED: (translate("Tunnel", "Not connected"), Tone.NEUTRAL, Action.CONNECT),
        Face.CONNECTING: (translate("Tunnel", "Connecting…"), Tone.ACCENT, Action.CANCEL),
        Face.CONNECTED: (translate("Tunnel", "You are protected"), Tone.ACCENT, Action.DISCONNECT),
        Face.DISCONNECTING: (translate("Tunnel", "Disconnecting…"), Tone.NEUTRAL, Action.NONE),
        Face.BLOCKED: (translate("Tunnel", "Protected, but offline"), Tone.WARNING, Action.RETRY),
        Face.EXPOSED: (translate("Tunnel", "You are NOT protected"), Tone.DANGER, Action.RETRY),
        Face.NO_DAEMON: ("", Tone.WARNING, Action.LOOK_AGAIN),
        Face.SNOOZED: (translate("Tunnel", "Snoozing"), Tone.WARNING, Action.END_SNOOZE),
        Face.LOCKED_DOWN: (translate("Tunnel", "Locked down"), Tone.WARNING, Action.CONNECT),
        Face.PORTAL: (translate("Tunnel", "Sign in to this network"), Tone.WARNING, Action.CANCEL),
        Face.IN_USE: (translate("Tunnel", "Another user is using Maikr"), Tone.NEUTRAL, Action.CONNECT),
        Face.PARTLY: (translate("Tunnel", "Partly protected"), Tone.WARNING, Action.DISCONNECT),
    }[face]


def _title(title: str, face: Face, status: Status | None) -> str:
    if face is Face.SNOOZED and status is not None and status.snoozed_until is not None:
        return translate("Tunnel", "Snoozing until {time}").format(time=time_text(status.snoozed_until))
    return title


def _command(face: Face, known: Known) -> str | None:
    if known.lost is not None:
        return command_of(known.lost)
    return command_of(Problem.of(ProblemCode.IN_USE_BY_OTHER)) if face is Face.IN_USE else None


def _way_out(face: Face) -> str:
    if face in {Face.BLOCKED, Face.EXPOSED}:
        return translate("Tunnel", "Disconnect and go online without protection")
    return translate("Tunnel", "Disconnect for good") if face is Face.SNOOZED else ""


def _action_text(action: Action) -> str:
    return {
        Action.NONE: "",
        Action.CONNECT: translate("Tunnel", "Connect"),
        Action.CANCEL: translate("Tunnel", "Cancel"),
        Action.DISCONNECT: translate("Tunnel", "Disconnect"),
        Action.RETRY: translate("Tunnel", "Try again"),
        Action.LOOK_AGAIN: translate("Tunnel", "Look again"),
        Action.END_SNOOZE: translate("Tunnel", "End now"),
    }[action]


def _detail(face: Face, known: Known, server: Server | None) -> str:
    if face is Face.CONNECTING:
        return _progress(known, server)
    if face in {Face.BLOCKED, Face.EXPOSED}:
        return trouble_text(known.status.problem if known.status else None, blocked=face is Face.BLOCKED)
    if face is Face.NO_DAEMON:
        return without_service_text(known.lost)
    if face is Face.DISCONNECTED and known.status is not None and known.status.lockdown:
        return translate("Tunnel", "Lockdown is on, but does not hold yet: traffic goes out without Maikr.")
    return {
        Face.CHECKING: translate("Tunnel", "Asking Maikr’s service how things are."),
        Face.DISCONNECTED: translate("Tunnel", "Your traffic uses your own internet connection."),
        Face.LOCKED_DOWN: translate("Tunnel", "Lockdown is on: nothing leaves this computer until you connect."),
        Face.SNOOZED: translate("Tunnel", "Your traffic goes out without Maikr until then. Then all is as before."),
        Face.PORTAL: translate(
            "Tunnel", "It lets nothing through until you have signed in on its page. All else stays blocked meanwhile."
        ),
        Face.PARTLY: translate(
            "Tunnel", "Only what your rules name goes through a server. All else goes out without Maikr, as they say."
        ),
        Face.IN_USE: in_use_text(known.status),
        Face.CONNECTED: translate("Tunnel", "Everything you do goes through the tunnel."),
        Face.DISCONNECTING: translate("Tunnel", "Going back to your own internet connection."),
    }[face]


def _progress(known: Known, server: Server | None) -> str:
    place = server.place if server else _server_name(known)
    attempt = known.status.attempt if known.status and known.wish is Wish.NONE else 0
    if not place:
        return translate("Tunnel", "Choosing a server…")
    if attempt > 1:
        return translate("Tunnel", "Waiting for {place} to answer. Try {attempt}.").format(place=place, attempt=attempt)
    return translate("Tunnel", "Building a tunnel to {place}.").format(place=place)


def _server_name(known: Known) -> str | None:
    if known.wish is Wish.CONNECT:
        return known.wished_server
    return known.status.server if known.status else None
