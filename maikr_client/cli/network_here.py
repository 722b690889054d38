"""`maikr settings set trusted-networks here`: the network that this computer is in, besides those that are trusted."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from maikr_client.errors import InvalidValue
from maikr_client.model.network import Absent, Present, Whereabouts
from maikr_client.model.settings import Settings

if TYPE_CHECKING:
    from maikr_client.session import Session

SETTING: Final = "trusted-networks"
HERE: Final = "here"
_WHY: Final = {
    Absent.OFFLINE: "this computer is in no network right now",
    Absent.UNKNOWN: "which network this is can't be told here: that takes NetworkManager",
}


async def trusting_here(session: Session, settings: Settings) -> Settings:
    """`settings` with the present network trusted. Raises InvalidValue where it can't be."""
    watching = cast("AsyncGenerator[Whereabouts, None]", session.watch_network())
    async with aclosing(watching):
        here = await anext(watching)
    if not isinstance(here, Present):
        raise InvalidValue(SETTING, _WHY[here])
    if here.network.router is None:
        raise InvalidValue(SETTING, "this network's router can't be recognised")
    written = here.network.written
    others = tuple(each for each in settings.trusted_networks if each != written)
    return replace(settings, trusted_networks=(*others, written))
