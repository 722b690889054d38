"""`maikr rules record`, with a session in memory."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import pytest

from maikr_client.cli.app import App
from maikr_client.cli.rules.record import chosen
from maikr_client.session.rules.recording import Kinship, Proposal, RecordedSite
from maikr_client.wire.replies import RecordingEnd
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession
from tests.support.terminal import converse

LOADED = [
    ("www.github.com", "github.com"),
    ("avatars.githubusercontent.com", "github.githubassets.com"),
    ("stats.tracker.example", "github.com", "\x1b[2Jevil.example"),
]
ON_A_TERMINAL = """
import sys
from maikr_client.cli.__main__ import run
from maikr_client.cli.app import App
from tests.support.fake_session import FakeSession
fake = FakeSession(signed_in=True)
fake.rules.connected = True
fake.rules.looked_up = [("www.github.com",), ("stats.tracker.example",)]
code = run(["rules", "record", "github.com"], App(open_session=lambda: fake))
print(repr(fake.rules.text))
sys.exit(code)
"""


@pytest.fixture(autouse=True)
def loading(fake: FakeSession) -> None:
    """A site is loaded while names are recorded."""
    fake.rules.connected = True
    fake.rules.looked_up = list(LOADED)
    fake.rules.recording_ended = RecordingEnd.TIME


def test_names_are_shown_by_site_and_nothing_is_added_unasked(fake: FakeSession, app: App) -> None:
    ended = done("rules", "record", "https://github.com/maikr", app=app)

    assert "Load the site now" in ended.err
    assert "  github.com  www.github.com" in ended.err.splitlines()
    assert "longest time" in ended.err
    assert "No rule was added." in ended.out
    rows = [line.split() for line in ended.out.splitlines()]
    assert ["*", "1", "github.com", "2", "3", "the", "site"] in rows
    assert any(row[2:3] == ["tracker.example"] or row[1:2] == ["tracker.example"] for row in rows)
    assert fake.rules.text == ""
    assert "\x1b" not in ended.out + ended.err


def test_yes_adds_what_is_the_sites_and_nothing_else(fake: FakeSession, app: App) -> None:
    said = done("rules", "record", "github.com", "--via", "de-06", "--yes", app=app).out

    assert fake.rules.text.splitlines() == [
        "github.com via de-06",
        "avatars.githubusercontent.com via de-06",
        "githubassets.com via de-06",
    ]
    assert "Added 3 rules" in said
    assert "That holds now." in said


def test_what_has_a_rule_is_not_advised_again(fake: FakeSession, app: App) -> None:
    fake.rules.text = "github.com direct\n"

    found = done("rules", "record", "github.com", "--json", app=app).json

    assert found[0] == {
        "domain": "github.com",
        "names": ["www.github.com", "github.com"],
        "asked": 3,
        "kinship": "own",
        "ruled": True,
        "advised": False,
    }
    assert [each["kinship"] for each in found] == ["own", "likely", "likely", "other", "other"]


def test_json_with_yes_is_json_alone(fake: FakeSession, app: App) -> None:
    ended = done("rules", "record", "github.com", "--block", "--yes", "--json", app=app)

    assert ended.json
    assert "github.com block" in fake.rules.text
    assert "Added" in ended.err


def test_without_any_name_the_likely_reason_is_said(fake: FakeSession, app: App) -> None:
    fake.rules.looked_up = []

    assert "private window" in done("rules", "record", app=app).out
    assert done("rules", "record", "--json", app=app).json == []


def test_a_time_ends_it(fake: FakeSession, app: App) -> None:
    fake.rules.recording_ended = None

    assert "github.com" in done("rules", "record", "--for", "1", app=app).out


def test_without_a_tunnel_the_next_step_is_said(fake: FakeSession, app: App) -> None:
    fake.rules.connected = False

    ended = maikr("rules", "record", app=app)

    assert ended.code == 1
    assert "maikr connect" in ended.complaint


@pytest.mark.parametrize(
    "wrong",
    [
        ("--yes",),
        ("--yes", "--direct"),
        ("github.com", "--yes"),
        ("github.com", "--via", "de-06", "--block"),
        ("github.com", "--direct", "--block"),
        ("192.0.2.1",),
        ("not a site",),
        ("--for", "0"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_recorded(app: App, wrong: tuple[str, ...]) -> None:
    ended = maikr("rules", "record", *wrong, app=app)

    assert ended.code == 2
    assert ended.complaint
    assert "Load the site" not in ended.err


def test_on_a_terminal_enter_ends_it_and_the_person_chooses() -> None:
    answers = {"stats.tracker.example": "", "Make rules for which?": "1 2", "Where shall they go?": "via de-06"}

    code, shown = converse(
        [sys.executable, "-c", ON_A_TERMINAL], answers, {"PYTHONPATH": str(Path(__file__).parents[3])}
    )

    assert code == 0, shown
    assert "github.com via de-06\\ntracker.example via de-06\\n" in shown


def _proposal(domain: str, kinship: Kinship, *, ruled: bool = False) -> Proposal:
    return Proposal(site=RecordedSite(domain=domain, names=(domain,), times=1), kinship=kinship, ruled=ruled)


def test_a_choice_is_by_numbers_or_words() -> None:
    own, other = _proposal("a.test", Kinship.OWN), _proposal("b.test", Kinship.OTHER)
    ruled = _proposal("c.test", Kinship.OWN, ruled=True)
    found = (own, other, ruled)

    assert chosen("", found) == [own]
    assert chosen("all", found) == [own, other]
    assert chosen("None", found) == []
    assert chosen("3, 2 3", found) == [ruled, other]
    for wrong in ("4", "0", "x", "all 1", "-1"):
        with pytest.raises(click.UsageError):
            chosen(wrong, found)
