"""Tables in terminals of any width: every word stays whole, whatever becomes of the columns."""

from __future__ import annotations

import pytest

from maikr_client.cli.output import print_table

SERVERS = ("", "Server", "City", "Country", "Load", "Latency")
ROWS = (
    ("*", "no-osl-1", "Oslo", "Norway", "19 %", "23 ms"),
    ("", "us-san-francisco-12", "San Francisco", "United States", "44 %", ""),
)
RULES = ("Rule", "Destination", "Goes", "If unavailable", "Comment")
LONG = "very-long-name-of-a-site-somewhere.example.com"
RULE_ROWS = (
    ("1", LONG, "via us-san-francisco-12", "direct", "what the people at work asked for a while ago"),
    ("2", "2001:db8:1234:5678::/64", "block", "", ""),
)


def printed(capsys: pytest.CaptureFixture[str], headings: tuple[str, ...], rows: object, width: int | None) -> str:
    assert isinstance(rows, tuple)
    print_table(headings, rows, width=width)
    return capsys.readouterr().out


@pytest.mark.parametrize("width", [20, 40, 50, 60, 80, 120])
@pytest.mark.parametrize(("headings", "rows"), [(SERVERS, ROWS), (RULES, RULE_ROWS)], ids=["servers", "rules"])
def test_no_word_of_a_table_is_broken_and_none_is_lost(
    capsys: pytest.CaptureFixture[str], headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...], width: int
) -> None:
    found = printed(capsys, headings, rows, width).split()

    for row in rows:
        for cell in row:
            assert set(cell.split()) <= set(found)


@pytest.mark.parametrize("width", [40, 60])
def test_lines_are_no_wider_than_the_terminal_unless_a_name_alone_is(
    capsys: pytest.CaptureFixture[str], width: int
) -> None:
    for headings, rows in ((SERVERS, ROWS), (RULES, RULE_ROWS)):
        wide = [line for line in printed(capsys, headings, rows, width).splitlines() if len(line.rstrip()) > width]
        assert all(LONG in line for line in wide)


def test_a_row_in_a_narrow_terminal_says_what_each_fact_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, SERVERS, ROWS, 40).splitlines() == [
        "* Server no-osl-1",
        "  City     Oslo",
        "  Country  Norway",
        "  Load     19 %",
        "  Latency  23 ms",
        "",
        "Server us-san-francisco-12",
        "  City     San Francisco",
        "  Country  United States",
        "  Load     44 %",
    ]


def test_columns_stay_side_by_side_where_narrower_ones_do(capsys: pytest.CaptureFixture[str]) -> None:
    headings, rows = ("Check", "What is wrong"), (("names", "they can't be looked up through the tunnel, as it seems"),)

    assert [line.split() for line in printed(capsys, headings, rows, 40).splitlines()[2:]] == [
        ["names", "they", "can't", "be", "looked", "up", "through"],
        ["the", "tunnel,", "as", "it", "seems"],
    ]


def test_on_a_pipe_a_row_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, RULES, RULE_ROWS, None).splitlines()

    assert [line.split()[0] for line in lines if line[:1].isdigit()] == ["1", "2"]
    assert any(LONG in line and "a while ago" in line for line in lines)
