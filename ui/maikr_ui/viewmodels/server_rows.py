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
    """A server, the text it is found by, and its rows, made once: a keystroke makes none of thousands."""

    server: Server
    text: str
    row: ServerRow
    starred_row: ServerRow


def plain(text: str) -> str:
    """Lower case without accents: `Zürich` and `zurich` are the same."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )


def searchable(servers: Iterable[Server]) -> tuple[Searchable, ...]:
    """The servers by country and city, each with its search text; made once a directory."""
    ordered = sorted(servers, key=lambda server: (plain(server.country), plain(server.city), server.name))
    return tuple(_searchable(server) for server in ordered)


def _searchable(server: Server) -> Searchable:
    return Searchable(
        server,
        plain(f"{server.city} {server.country} {server.country_code} {server.name}"),
        ServerRow(server=server, favourite=False),
        ServerRow(server=server, favourite=True),
    )


def build_rows(
    servers: Sequence[Searchable], query: str, favourites: Iterable[str], order: Order = Order.COUNTRY
) -> tuple[Row, ...]:
    """What the list shows: favourites first, then all that match every word of `query`."""
    starred = frozenset(favourites)
    found = _matching(servers, plain(query).split())
    first = [entry for entry in found if entry.server.name in starred] if starred else []
    title = translate("ServerRows", "Favourites")
    rows = _group(title, first, starred) if first else []
    return (*rows, *(_by_load(found, starred) if order is Order.LOAD else _by_country(found, starred)))


def _matching(servers: Sequence[Searchable], words: Sequence[str]) -> Sequence[Searchable]:
    for word in words:
        servers = [entry for entry in servers if word in entry.text]
    return servers


def _by_country(found: Sequence[Searchable], starred: frozenset[str]) -> list[Row]:
    rows: list[Row] = []
    for country, members in groupby(found, key=lambda entry: entry.server.country):
        rows += _group(country, list(members), starred)
    return rows


def _by_load(found: Sequence[Searchable], starred: frozenset[str]) -> list[Row]:
    if not found:
        return []
    ordered = sorted(found, key=lambda entry: (entry.server.load is None, entry.server.load or 0.0))
    return _group(translate("ServerRows", "Least busy first"), ordered, starred)


def _group(title: str, entries: Sequence[Searchable], starred: frozenset[str]) -> list[Row]:
    header = HeaderRow(title=title, count=len(entries))
    if not starred:
        return [header, *(entry.row for entry in entries)]
    return [header, *(entry.starred_row if entry.server.name in starred else entry.row for entry in entries)]
