"""The rows of the server list: what is found, in what order, as countries or as one list."""

from __future__ import annotations

import pytest

from maikr_ui.viewmodels.server_order import Figures, Order
from maikr_ui.viewmodels.server_rows import (
    HeaderRow,
    PlaceRow,
    Row,
    ServerRow,
    Wanted,
    build_rows,
    in_order,
    plain,
    searchable,
)
from tests.support.fake_servers import fake_servers, many_servers

SERVERS = searchable(fake_servers())
MANY = searchable(many_servers(5000))


def listed(wanted: Wanted) -> list[str]:
    return [said(row) for row in build_rows(in_order(SERVERS, wanted), wanted)]


def said(row: Row) -> str:
    match row:
        case HeaderRow():
            return f"-- {row.title} {row.count}"
        case PlaceRow():
            return f"{'v' if row.open else '>'} {row.city or row.country} {len(row.names)}"
        case ServerRow():
            return row.server.name


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("zurich", ["ch-13"]),
        ("ZÜRICH", ["ch-13"]),
        ("sao", ["br-02"]),
        ("United   new", ["us-15"]),
        ("gb", ["gb-14"]),
        ("de-0", ["de-06", "de-07"]),
        ("atlantis", []),
    ],
)
def test_a_search_finds_by_city_country_code_and_name_without_accents(query: str, found: list[str]) -> None:
    assert listed(Wanted(query=query, as_countries=False)) == found


@pytest.mark.parametrize("as_countries", [True, False])
def test_every_server_is_listed_once(*, as_countries: bool) -> None:
    wanted = Wanted(query="-", as_countries=as_countries)
    rows = build_rows(in_order(MANY, wanted), wanted)
    names = [row.server.name for row in rows if isinstance(row, ServerRow)]
    assert sorted(names) == sorted(entry.server.name for entry in MANY)


def test_countries_are_shut_until_they_are_opened_and_open_while_searching() -> None:
    assert "> Germany 2" in listed(Wanted())
    german = listed(Wanted(open=frozenset({"DE/"})))
    assert german[german.index("v Germany 2") :][:3] == ["v Germany 2", "de-06", "de-07"]
    assert listed(Wanted(query="germany")) == ["v Germany 2", "de-06", "de-07"]
    assert listed(Wanted(query="germany", shut=frozenset({"DE/"}))) == ["> Germany 2"]


def test_a_city_with_several_servers_opens_and_shuts_by_itself() -> None:
    wanted = Wanted(open=frozenset({"US/"}))
    rows = build_rows(in_order(searchable(many_servers(48)), wanted), wanted)
    begin = [said(row) for row in rows].index("v United States 6")
    assert [said(row) for row in rows[begin:]] == ["v United States 6", "> New York 3", "> San Francisco 3"]


def test_favourites_come_first_and_are_not_repeated_among_the_recent() -> None:
    wanted = Wanted(starred=("is-08",), recent=("is-08", "nl-10", "gone-1"), as_countries=False)
    assert listed(wanted)[:5] == ["-- Favourites 1", "is-08", "-- Recent 1", "nl-10", "-- All servers 16"]
    assert "-- Recent 1" not in listed(Wanted(query="nl", recent=("nl-10",)))


def test_by_latency_the_nearest_comes_first_and_what_was_not_measured_last() -> None:
    figures = Figures(rtts_ms={"nl-10": 8.0, "gb-14": 17.0})
    wanted = Wanted(as_countries=False, order=Order.LATENCY, figures=figures)
    assert listed(wanted)[:2] == ["nl-10", "gb-14"]
    assert listed(Wanted(order=Order.LATENCY, figures=figures))[:2] == ["> Netherlands 1", "> United Kingdom 1"]


def test_a_server_without_its_country_in_latin_letters_is_found_by_it() -> None:
    assert plain("Ελλάδα") == plain("ΕΛΛΆΔΑ")
