"""The rows of the server list: searched, in order, as countries with their cities or as one list. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt

from maikr_client.model.latency import Latency
from maikr_client.model.server import Server
from maikr_ui.viewmodels.server_order import NOTHING_KNOWN, Figures, Order, server_key
from maikr_ui.viewmodels.wording import translate

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""An index's Row."""
SHOWN_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""An index's Shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderRow:
    """The start of a group."""

    title: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A country, or (with a `city`) one of its cities that has several servers; its servers are below it while `open`.
    `names` are all of them.
    """

    country: str
    country_code: str
    city: str = ""
    names: tuple[str, ...]
    cities: int
    open: bool

    @property
    def key(self) -> str:
        """Which place it is."""
        return place_key(self.country_code, self.city)

    @property
    def level(self) -> int:
        """How deep it stands."""
        return 1 if self.city else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerRow:
    """One server, how deep it stands, and the group it is in (it may stand in several)."""

    server: Server
    level: int = 0
    group: str = ""


Row = HeaderRow | PlaceRow | ServerRow


def identity(row: Row) -> tuple[str, str]:
    """What a row is the row of, however it looks now."""
    if isinstance(row, HeaderRow):
        return "header", row.title
    return (row.group, row.server.name) if isinstance(row, ServerRow) else ("place", row.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What changes while a row stays: of a server its last measurement, of a place its best server's round trip."""

    in_use: bool = False
    favourite: bool = False
    latency: Latency | None = None
    best_ms: float | None = None


@dataclass(slots=True)
class Searchable:
    """A server, the text it is found by, and its rows, made once: a keystroke makes none of thousands."""

    server: Server
    text: str
    place: tuple[str, str]
    """Country and city as they sort."""
    name: str
    flat: ServerRow
    rows: dict[int, ServerRow] = field(default_factory=dict)

    def row(self, level: int) -> ServerRow:
        """Its row at that depth."""
        if level == 0:
            return self.flat
        if level not in self.rows:
            self.rows[level] = ServerRow(server=self.server, level=level)
        return self.rows[level]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be seen: `query` words, `starred` and `recent` names, in what order. Places are shut but for those (by
    key) in `open`; while something is searched for they are open but for those in `shut`.
    """

    query: str = ""
    starred: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    as_countries: bool = True
    open: frozenset[str] = frozenset()
    shut: frozenset[str] = frozenset()
    order: Order = Order.NAME
    figures: Figures = NOTHING_KNOWN


def place_key(country_code: str, city: str = "") -> str:
    """Which place it is, in a word."""
    return f"{country_code}/{city}"


def plain(text: str) -> str:
    """Lower case without accents: `Zürich` and `zurich` are the same."""
    if text.isascii():
        return text.lower()
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )


def searchable(servers: Iterable[Server]) -> tuple[Searchable, ...]:
    """The servers, each with its search text; made once a directory."""
    return tuple(_searchable(server) for server in servers)


def _searchable(server: Server) -> Searchable:
    country, city = plain(server.country), plain(server.city)
    text = f"{city} {country} {server.country_code.lower()} {server.name}"
    return Searchable(server, text, (country, city), server.name, ServerRow(server=server))


def in_order(servers: Sequence[Searchable], wanted: Wanted) -> list[Searchable]:
    """All of them as `wanted` says: a search only takes some out of this."""
    if wanted.order is Order.NAME:
        if wanted.as_countries:
            return sorted(servers, key=lambda entry: (*entry.place, entry.server.name))
        return sorted(servers, key=lambda entry: (entry.place[1], entry.place[0], entry.server.name))
    return sorted(servers, key=lambda entry: server_key(entry.server, wanted.order, wanted.figures))


def build_rows(ordered: Sequence[Searchable], wanted: Wanted) -> tuple[Row, ...]:
    """What the list shows: favourites, others last used (unless something is searched for), then all that match every
    word.
    """
    words = plain(wanted.query).split()
    found = _matching(ordered, words)
    shelved = {*wanted.starred, *wanted.recent}
    by_name = {name: entry for name, entry in _named(ordered, shelved) if all(word in entry.text for word in words)}
    rows = _shelf(translate("ServerRows", "Favourites"), "favourites", wanted.starred, by_name)
    if not words:
        recent = [name for name in wanted.recent if name not in wanted.starred]
        rows += _shelf(translate("ServerRows", "Recent"), "recents", recent, by_name)
    if rows:
        rows.append(HeaderRow(title=translate("ServerRows", "All servers"), count=len(found)))
    rows += _countries(found, wanted) if wanted.as_countries else [entry.flat for entry in found]
    return tuple(rows)


def _matching(servers: Sequence[Searchable], words: Sequence[str]) -> Sequence[Searchable]:
    for word in words:
        servers = [entry for entry in servers if word in entry.text]
    return servers


def _named(ordered: Sequence[Searchable], names: AbstractSet[str]) -> Iterator[tuple[str, Searchable]]:
    """Those few, without a look at all of the others' values."""
    for entry in ordered if names else ():
        if entry.name in names:
            yield entry.name, entry


def _shelf(title: str, group: str, names: Sequence[str], by_name: Mapping[str, Searchable]) -> list[Row]:
    rows = [ServerRow(server=by_name[name].server, group=group) for name in names if name in by_name]
    return [HeaderRow(title=title, count=len(rows)), *rows] if rows else []


def _countries(found: Sequence[Searchable], wanted: Wanted) -> list[Row]:
    rows: list[Row] = []
    for members in _grouped(found, 0):
        row = _place(members, wanted)
        rows.append(row)
        if row.open:
            rows += _cities(members, wanted)
    return rows


def _cities(members: Sequence[Searchable], wanted: Wanted) -> list[Row]:
    """A city with one server is that server."""
    rows: list[Row] = []
    for those in _grouped(members, 1):
        if len(those) == 1:
            rows.append(those[0].row(1))
            continue
        row = _place(those, wanted, city=those[0].server.city)
        rows.append(row)
        if row.open:
            rows += [entry.row(2) for entry in those]
    return rows


def _grouped(servers: Sequence[Searchable], part: int) -> list[list[Searchable]]:
    """By country (part 0) or city (1), each group where its first server is."""
    groups: dict[str, list[Searchable]] = {}
    for entry in servers:
        groups.setdefault(entry.place[part], []).append(entry)
    return list(groups.values())


def _place(members: Sequence[Searchable], wanted: Wanted, *, city: str = "") -> PlaceRow:
    first = members[0].server
    key = place_key(first.country_code, city)
    return PlaceRow(
        country=first.country,
        country_code=first.country_code,
        city=city,
        names=tuple([entry.server.name for entry in members]),
        cities=len({entry.place[1] for entry in members}),
        open=key not in wanted.shut if wanted.query.strip() else key in wanted.open,
    )
