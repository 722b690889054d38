"""What can be tested now, and what to do first where nothing can. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from maikr_client.model.server import Server
from maikr_client.model.speed import SpeedEngine
from maikr_ui.viewmodels.speed.words import no_endpoint_text
from maikr_ui.viewmodels.tunnel_view import Face, TunnelView
from maikr_ui.viewmodels.wording import translate

CONNECTED: Final = frozenset({Face.CONNECTED, Face.PARTLY})
OPEN: Final = frozenset({Face.DISCONNECTED, Face.SNOOZED})
"""Nothing of Maikr's is between the computer and the internet, and lockdown is not either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """`title` and `hint` say what will be tested, or why nothing can be and the next step."""

    tunnel: bool
    direct: bool
    title: str
    hint: str


def readiness(view: TunnelView, server: Server | None, engine: SpeedEngine) -> Readiness:
    """By the tunnel's state; `server` is the directory's entry of the one it leads to, if it has one."""
    title, hint = _words(view, server)
    tunnel = view.face in CONNECTED and view.server is not None
    if tunnel and server is not None and server.speed_url is None and engine is not SpeedEngine.SPEEDTEST_NET:
        tunnel, hint = False, no_endpoint_text()
    return Readiness(tunnel=tunnel, direct=view.face in OPEN, title=title, hint=hint)


def _words(view: TunnelView, server: Server | None) -> tuple[str, str]:
    place = server.place if server else view.server or ""
    if view.face in CONNECTED:
        return (
            translate("Speed", "The tunnel to {place}").format(place=place),
            translate(
                "Speed",
                "Download, upload, latency while idle and under load. To test without Maikr, disconnect.",
            ),
        )
    return {
        Face.CHECKING: (
            translate("Speed", "One moment…"),
            translate("Speed", "Asking Maikr’s service how things are."),
        ),
        Face.DISCONNECTED: (
            translate("Speed", "Not connected"),
            translate(
                "Speed",
                "Connect first, then test the tunnel. What your own connection does without Maikr can be tested now.",
            ),
        ),
        Face.SNOOZED: (
            translate("Speed", "Snoozing"),
            translate(
                "Speed", "End the snooze, then test the tunnel. Your own connection without Maikr can be tested now."
            ),
        ),
        Face.CONNECTING: (
            translate("Speed", "Connecting to {place}…").format(place=place),
            translate("Speed", "Wait until the tunnel is up, then test it."),
        ),
        Face.DISCONNECTING: (
            translate("Speed", "Disconnecting…"),
            translate("Speed", "Wait a moment: then your own connection can be tested."),
        ),
        Face.LOCKED_DOWN: (
            translate("Speed", "Locked down"),
            translate("Speed", "Nothing leaves this computer without a tunnel. Connect first, then test."),
        ),
        Face.BLOCKED: (
            translate("Speed", "Protected, but offline"),
            translate("Speed", "There is no tunnel to test now. Wait until it is back, or choose another server."),
        ),
        Face.EXPOSED: (
            translate("Speed", "You are NOT protected"),
            translate("Speed", "See to that first, on the page Home. Then test."),
        ),
        Face.PORTAL: (
            translate("Speed", "Sign in to this network"),
            translate("Speed", "Open its sign-in page on the page Home first, then test."),
        ),
        Face.IN_USE: (
            translate("Speed", "Another user is using Maikr"),
            translate("Speed", "Their tunnel can’t be tested from here. Connect once they disconnect or log off."),
        ),
        Face.NO_DAEMON: (
            translate("Speed", "Maikr’s service is not running"),
            translate("Speed", "Earlier tests are below. To test again, start the service: the page Home says how."),
        ),
    }[view.face]
