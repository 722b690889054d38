"""What the window says about the tunnel: a pure function from what is known to words and actions."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.server import Server
from maikr_client.model.status import Status, TunnelState
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.telling import command_of, remedy, tell
from maikr_ui.viewmodels.wording import translate


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


class Action(enum.StrEnum):
    """What the big button does."""

    NONE = "none"
    CONNECT = "connect"
    CANCEL = "cancel"
    DISCONNECT = "disconnect"
    RETRY = "retry"
    LOOK_AGAIN = "look-again"


class Wish(enum.StrEnum):
    """What was asked for a moment ago and does not show in the status yet."""

    NONE = "none"
    CONNECT = "connect"
    DISCONNECT = "disconnect"


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

    `can_disconnect`: a second, quieter way out beside the button. `command`: what a terminal could be given to help.
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
    can_disconnect: bool = False


def present(known: Known, server: Server | None) -> TunnelView:
    """The view of what is known; `server` is the directory's entry of the server concerned, if it has one."""
    face = _face(known)
    title, tone, action = _looks(face)
    if known.lost is not None and known.lost.code is not ProblemCode.DAEMON_UNREACHABLE:
        title = translate("Tunnel", "Maikr’s service can’t be used")
    status = known.status
    at_work = face in {Face.CONNECTED, Face.CONNECTING, Face.DISCONNECTING, Face.BLOCKED, Face.EXPOSED}
    return TunnelView(
        face=face,
        tone=tone,
        title=title,
        detail=_detail(face, known, server),
        action=action,
        action_text=_action_text(action),
        server=_server_name(known) if at_work else None,
        exit_ip=str(status.exit_ip) if status and status.exit_ip and face is Face.CONNECTED else None,
        since=status.since if status and face is Face.CONNECTED else None,
        notice=tell(known.refusal) if face is not Face.NO_DAEMON else None,
        command=command_of(known.lost) if known.lost else None,
        can_disconnect=face in {Face.BLOCKED, Face.EXPOSED},
    )


def _face(known: Known) -> Face:
    if known.lost is not None:
        return Face.NO_DAEMON
    if known.status is None:
        return Face.CHECKING
    if known.status.state is TunnelState.BLOCKED and not known.status.protected and known.wish is not Wish.DISCONNECT:
        return Face.EXPOSED
    if known.wish is not Wish.NONE:
        return Face.CONNECTING if known.wish is Wish.CONNECT else Face.DISCONNECTING
    return _face_of_status(known.status)


def _face_of_status(status: Status) -> Face:
    match status.state:
        case TunnelState.DISCONNECTED:
            return Face.DISCONNECTED
        case TunnelState.CONNECTING:
            return Face.CONNECTING
        case TunnelState.CONNECTED:
            return Face.CONNECTED if status.protected else Face.EXPOSED
        case TunnelState.DISCONNECTING:
            return Face.DISCONNECTING
        case TunnelState.BLOCKED:
            return Face.BLOCKED if status.protected else Face.EXPOSED
        case _:
            assert_never(status.state)


def _looks(face: Face) -> tuple[str, Tone, Action]:
    return {
        Face.CHECKING: (translate("Tunnel", "One moment…"), Tone.NEUTRAL, Action.NONE),
        Face.DISCONNECTED: (translate("Tunnel", "Not connected"), Tone.NEUTRAL, Action.CONNECT),
        Face.CONNECTING: (translate("Tunnel", "Connecting…"), Tone.ACCENT, Action.CANCEL),
        Face.CONNECTED: (translate("Tunnel", "You are protected"), Tone.ACCENT, Action.DISCONNECT),
        Face.DISCONNECTING: (translate("Tunnel", "Disconnecting…"), Tone.NEUTRAL, Action.NONE),
        Face.BLOCKED: (translate("Tunnel", "Protected, but offline"), Tone.WARNING, Action.RETRY),
        Face.EXPOSED: (translate("Tunnel", "You are NOT protected"), Tone.DANGER, Action.RETRY),
        Face.NO_DAEMON: (translate("Tunnel", "Maikr’s service is not running"), Tone.WARNING, Action.LOOK_AGAIN),
    }[face]


def _action_text(action: Action) -> str:
    return {
        Action.NONE: "",
        Action.CONNECT: translate("Tunnel", "Connect"),
        Action.CANCEL: translate("Tunnel", "Cancel"),
        Action.DISCONNECT: translate("Tunnel", "Disconnect"),
        Action.RETRY: translate("Tunnel", "Try again"),
        Action.LOOK_AGAIN: translate("Tunnel", "Look again"),
    }[action]


def _detail(face: Face, known: Known, server: Server | None) -> str:
    if face is Face.CONNECTING:
        return _progress(known, server)
    if face in {Face.BLOCKED, Face.EXPOSED}:
        return _trouble(face, known.status.problem if known.status else None)
    if face is Face.NO_DAEMON:
        return _without_service(known.lost)
    if face is Face.DISCONNECTED and known.status is not None and known.status.lockdown and known.status.protected:
        return translate("Tunnel", "Lockdown is on: nothing leaves this computer until you connect.")
    return {
        Face.CHECKING: translate("Tunnel", "Asking Maikr’s service how things are."),
        Face.DISCONNECTED: translate("Tunnel", "Your traffic uses your own internet connection."),
        Face.CONNECTED: translate("Tunnel", "Everything you do goes through the tunnel."),
        Face.DISCONNECTING: translate("Tunnel", "Going back to your own internet connection."),
    }[face]


def _without_service(lost: Problem | None) -> str:
    if lost is not None and lost.code is ProblemCode.DAEMON_UNREACHABLE:
        return remedy(lost)
    return tell(lost) or ""


def _progress(known: Known, server: Server | None) -> str:
    place = server.place if server else _server_name(known)
    attempt = known.status.attempt if known.status and known.wish is Wish.NONE else 0
    if not place:
        return translate("Tunnel", "Choosing a server…")
    if attempt > 1:
        return translate("Tunnel", "Waiting for {place} to answer. Try {attempt}.").format(place=place, attempt=attempt)
    return translate("Tunnel", "Building a tunnel to {place}.").format(place=place)


def _trouble(face: Face, problem: Problem | None) -> str:
    lead = (
        translate("Tunnel", "Nothing leaves this computer until the tunnel is back.")
        if face is Face.BLOCKED
        else translate("Tunnel", "Your traffic may be leaving outside the tunnel.")
    )
    return f"{lead}\n{tell(problem)}" if problem else lead


def _server_name(known: Known) -> str | None:
    if known.wish is Wish.CONNECT:
        return known.wished_server
    return known.status.server if known.status else None
