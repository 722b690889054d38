"""What a person may set."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from maikr_client.errors import InvalidValue
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.looks import Language as Language  # noqa: PLC0414 - had from here
from maikr_client.model.looks import ServerView as ServerView  # noqa: PLC0414 - the same
from maikr_client.model.looks import Theme as Theme  # noqa: PLC0414 - the same
from maikr_client.model.name_server import NameServer
from maikr_client.model.network import Network, OnOther, OnTrusted
from maikr_client.model.server import NAME

MAX_RECENTS = 5
MAX_NAME_SERVERS = 8
MAX_CONNECT_TIMEOUT_S = 600
MAX_KEY_ROTATION_HOURS = 24 * 30
MAX_REPORT_DAYS = 3650
MAX_TRUSTED_NETWORKS = 64
TEXT_PERCENTS = (100, 125, 150, 175, 200)


class NewsKind(enum.StrEnum):
    """What the window can tell while nobody looks at it, each of which can be switched off."""

    TROUBLE = "trouble"
    BACK = "back"
    OTHERS = "others"
    WARNING = "warning"
    NETWORKS = "networks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Preferences of this person on this machine.

    `favourites` and `recents` hold server names, recents newest first, at most 5. `report_quality` allows latency and
    speed results in reports, `send_reports` reports at all; those that were sent are kept here for `keep_reports_days`
    (1..3650). `connect_timeout_s` is how long `connect` waits (1..600). `keep_connections` leaves live
    connections as they are when a rule of theirs is edited. `dns` are name servers in `NameServer.parse`'s form (8 at
    most), asked in place of the VPN server's own. `coexist` lets other software go on beside the tunnel. `portal_check`
    has the daemon look for a network's sign-in page when no server answers. `key_rotation_hours` is how old this
    device's key may become (1..720). `measure_latency` lets servers be asked how far they are. `notifications` allows
    any at all, `quiet` are those that are not wanted. `text_percent` is how large the window's text is (one of
    TEXT_PERCENTS); with `reduce_motion` nothing in it moves, else it follows the system. `language` is what it
    speaks. `trusted_networks` are networks in `Network.parse`'s form (64 at most, each once); `on_trusted_network` and
    `on_other_network` are what is done on arrival. With `disconnect_at_logout` the window's program ends the tunnel
    when the desktop's session ends. Lockdown is not among them: it is the computer's, and its daemon keeps it. Raises
    InvalidValue.
    """

    theme: Theme = Theme.SYSTEM
    favourites: tuple[str, ...] = ()
    recents: tuple[str, ...] = ()
    auto_connect: bool = False
    allow_lan: bool = True
    report_quality: bool = True
    send_reports: bool = True
    keep_reports_days: int = 365
    notifications: bool = True
    connect_timeout_s: int = 30
    keep_connections: bool = False
    dns: tuple[str, ...] = ()
    coexist: tuple[Coexistence, ...] = ()
    portal_check: bool = True
    key_rotation_hours: int = 24
    measure_latency: bool = True
    language: Language = Language.SYSTEM
    text_percent: int = 100
    reduce_motion: bool = False
    quiet: tuple[NewsKind, ...] = ()
    server_view: ServerView = ServerView.COUNTRIES
    disconnect_at_logout: bool = False
    trusted_networks: tuple[str, ...] = field(default=(), repr=False)
    on_trusted_network: OnTrusted = OnTrusted.NOTHING
    on_other_network: OnOther = OnOther.NOTHING

    def __post_init__(self) -> None:
        for what, names in (("favourites", self.favourites), ("recents", self.recents)):
            if len(set(names)) != len(names) or not all(NAME.fullmatch(name) for name in names):
                raise InvalidValue(what, "not names of servers, each once")
        if len(self.recents) > MAX_RECENTS:
            raise InvalidValue("recents", f"more than {MAX_RECENTS}")
        if len(self.dns) > MAX_NAME_SERVERS:
            raise InvalidValue("dns", f"more than {MAX_NAME_SERVERS}")
        _each_once("coexist", self.coexist, Coexistence)
        _each_once("quiet", self.quiet, NewsKind)
        if self.text_percent not in TEXT_PERCENTS:
            raise InvalidValue("text_percent", "not of " + ", ".join(map(str, TEXT_PERCENTS)))
        for text in self.dns:
            NameServer.parse(text)
        _networks(self.trusted_networks)
        if not 1 <= self.keep_reports_days <= MAX_REPORT_DAYS:
            raise InvalidValue("keep_reports_days", f"not within 1..{MAX_REPORT_DAYS}")
        if not 1 <= self.connect_timeout_s <= MAX_CONNECT_TIMEOUT_S:
            raise InvalidValue("connect_timeout_s", f"not within 1..{MAX_CONNECT_TIMEOUT_S}")
        if not 1 <= self.key_rotation_hours <= MAX_KEY_ROTATION_HOURS:
            raise InvalidValue("key_rotation_hours", f"not within 1..{MAX_KEY_ROTATION_HOURS}")


def _networks(written: tuple[str, ...]) -> None:
    if len(written) > MAX_TRUSTED_NETWORKS or len(set(written)) != len(written):
        raise InvalidValue("trusted_networks", f"not at most {MAX_TRUSTED_NETWORKS} networks, each once")
    if any(Network.parse(each).written != each for each in written):
        raise InvalidValue("trusted_networks", "not as Maikr writes a network: wifi 00:11:22:33:44:55 Name")


def _each_once(what: str, chosen: tuple[str, ...], of: type[enum.StrEnum]) -> None:
    if len(set(chosen)) != len(chosen) or not {*chosen} <= {*of}:
        raise InvalidValue(what, "not of " + ", ".join(of) + ", each once")
