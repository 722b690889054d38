"""What a person may set."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from maikr_client.errors import InvalidValue
from maikr_client.model.name_server import NameServer
from maikr_client.model.server import NAME

MAX_RECENTS = 5
MAX_NAME_SERVERS = 8
MAX_CONNECT_TIMEOUT_S = 600


class Theme(enum.StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Preferences of this person on this machine.

    `favourites` and `recents` hold server names, recents newest first, at most 5. `report_quality` allows latency and
    speed results in reports. `connect_timeout_s` is how long `connect` waits (1..600). `keep_connections` leaves live
    connections as they are when a rule of theirs is edited. `dns` are name servers in `NameServer.parse`'s form (8 at
    most), asked in place of the VPN server's own. `measure_latency` lets servers be asked how far they
    are. Raises InvalidValue.
    """

    theme: Theme = Theme.SYSTEM
    favourites: tuple[str, ...] = ()
    recents: tuple[str, ...] = ()
    auto_connect: bool = False
    allow_lan: bool = True
    report_quality: bool = True
    notifications: bool = True
    connect_timeout_s: int = 30
    keep_connections: bool = False
    dns: tuple[str, ...] = ()
    measure_latency: bool = True

    def __post_init__(self) -> None:
        for what, names in (("favourites", self.favourites), ("recents", self.recents)):
            if len(set(names)) != len(names) or not all(NAME.fullmatch(name) for name in names):
                raise InvalidValue(what, "not names of servers, each once")
        if len(self.recents) > MAX_RECENTS:
            raise InvalidValue("recents", f"more than {MAX_RECENTS}")
        if len(self.dns) > MAX_NAME_SERVERS:
            raise InvalidValue("dns", f"more than {MAX_NAME_SERVERS}")
        for text in self.dns:
            NameServer.parse(text)
        if not 1 <= self.connect_timeout_s <= MAX_CONNECT_TIMEOUT_S:
            raise InvalidValue("connect_timeout_s", f"not within 1..{MAX_CONNECT_TIMEOUT_S}")
