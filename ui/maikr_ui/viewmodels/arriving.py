"""What is done on arrival at a network: pure decisions."""

from __future__ import annotations

import enum
from typing import assert_never

from maikr_client.model.network import Network, OnOther, OnTrusted, Present, is_trusted
from maikr_client.model.settings import Settings
from maikr_ui.viewmodels.tunnel_view import UP, Face

UNSETTLED = frozenset({Face.CHECKING, Face.NO_DAEMON, Face.DISCONNECTING})
IDLE = frozenset({Face.DISCONNECTED, Face.LOCKED_DOWN})
WANTED = UP | {Face.CONNECTING, Face.BLOCKED, Face.PORTAL, Face.EXPOSED}


class Deed(enum.StrEnum):
    """What Maikr does by itself."""

    NOTHING = "nothing"
    CONNECT = "connect"
    DISCONNECT = "disconnect"


def chosen_deed(settings: Settings, network: Network) -> Deed:
    """What the person chose for a network like this one."""
    if is_trusted(network, settings.trusted_networks):
        return Deed.DISCONNECT if settings.on_trusted_network is OnTrusted.DISCONNECT else Deed.NOTHING
    return Deed.CONNECT if settings.on_other_network is OnOther.CONNECT else Deed.NOTHING


def deed_now(chosen: Deed, face: Face, *, lockdown: bool) -> Deed | None:
    """What there is to do of that, as the tunnel is; None while that can't be told. A snooze and another user's tunnel
    are left alone, and in a lockdown nothing is disconnected.
    """
    match chosen:
        case Deed.NOTHING:
            return Deed.NOTHING
        case _ if face in UNSETTLED:
            return None
        case Deed.CONNECT:
            return Deed.CONNECT if face in IDLE else Deed.NOTHING
        case Deed.DISCONNECT:
            return Deed.DISCONNECT if face in WANTED and not lockdown else Deed.NOTHING
        case _:
            assert_never(chosen)


def is_same_stay(before: Present, now: Present) -> bool:
    """Whether the computer has been there since: a router that was not known yet, or isn't any more, is no other."""
    routers = {before.network.router, now.network.router} - {None}
    return (before.stay, before.network.kind, before.network.name) == (
        now.stay,
        now.network.kind,
        now.network.name,
    ) and len(routers) <= 1
