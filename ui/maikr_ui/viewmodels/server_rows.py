"""The rows of the server list: searched, sorted and grouped. Pure."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt

from maikr_client.model.server import Server
from maikr_ui.viewmodels.wording import translate

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""An index's Row."""
CURRENT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Whether an index's server is the tunnel's."""


class Order(enum.StrEnum):
    """How the list is arranged."""

    COUNTRY = "country"
    LOAD = "load"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderRow:
    """The start of a group."""

    title: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerRow:
    """One server."""

    server: Server
    favourite: bool


Row = HeaderRow | ServerRow


@dataclass(frozen=True, slots=True)
class Searchable:
    """A server and the text it is found by."""

    server: Server
    text: str


def plain(text: str) -> str:
    """Lower case without accents: `Zürich` and `zurich` are the same."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )


def searchable(servers: Iterable[Server]) -> tuple[Searchable, ...]:
    """The servers by country and city, each with its search text; made once a directory."""
    ordered = sorted(servers, key=lambda server: (plain(server.country), plain(server.city), server.name))
    return tuple(
        Searchable(server, plain(f"{server.city} {server.country} {server.country_code} {server.name}"))
        for server in ordered
    )


def build_rows(
    servers: Sequence[Searchable], query: str, favourites: Iterable[str], order: Order = Order.COUNTRY
) -> tuple[Row, ...]:
    """What the list shows: favourites first, then all that match every word of `query`."""
    words, starred = plain(query).split(), frozenset(favourites)
    found = [entry.server for entry in servers if all(word in entry.text for word in words)]
    first = [server for server in found if server.name in starred]
    title = translate("ServerRows", "Favourites")
    rows = _group(title, first, starred) if first else []
    return (*rows, *(_by_load(found, starred) if order is Order.LOAD else _by_country(found, starred)))


def _by_country(servers: list[Server], starred: frozenset[str]) -> list[Row]:
    rows: list[Row] = []
    for country, members in groupby(servers, key=lambda server: server.country):
        rows += _group(country, list(members), starred)
    return rows


def _by_load(servers: list[Server], starred: frozenset[str]) -> list[Row]:
    if not servers:
        return []
    ordered = sorted(servers, key=lambda server: (server.load is None, server.load or 0.0))
    return _group(translate("ServerRows", "Least busy first"), ordered, starred)


def _group(title: str, servers: list[Server], starred: frozenset[str]) -> list[Row]:
    header = HeaderRow(title=title, count=len(servers))
    return [header, *(ServerRow(server=server, favourite=server.name in starred) for server in servers)]
