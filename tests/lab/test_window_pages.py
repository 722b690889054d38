"""The window's pages on the real product, in one window: by mouse, keyboard and ear, and what the world saw of it.

Each test leaves the window signed in, wherever it went to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from maikr_ui.viewmodels.wording import bytes_text
from tests.support.command_line import done, maikr
from tests.support.lab import Lab, LabServer, ask_site, eventually
from tests.support.person import Person, person_at_desk

pytestmark = [pytest.mark.lab, pytest.mark.display, pytest.mark.quiet]


@pytest.fixture(scope="module")
def resident(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """Signed in before a window, without a rule."""
    maikr("logout")
    with person_at_desk(tmp_path_factory.mktemp("album")) as made:
        made.sign_in(lab.email, lab.password)
        done("rules", "edit", "--stdin", "--empty", stdin="")
        yield made
    done("rules", "edit", "--stdin", "--empty", stdin="")
    maikr("disconnect")
    maikr("logout")


@pytest.fixture
def server(lab: Lab, resident: Person) -> LabServer:
    """The one that the tunnel leads to, chosen on the Servers page."""
    wanted = lab.servers[1]
    if seen_source() != str(wanted.exit4):
        connect(resident, wanted)
    return wanted


def connect(person: Person, server: LabServer) -> None:
    person.press("Servers")
    person.write("Search servers", server.name)
    person.keys("Return", "Return")
    settles(server)


def settles(server: LabServer) -> None:
    eventually(lambda: seen_source() == str(server.exit4))


def seen_source(site: str = "whoami.test") -> str:
    answer = ask_site(site, 4)
    return answer.source if answer else ""


@pytest.mark.timeout(300)
def test_a_server_is_found_made_a_favourite_and_connected_to_without_looking(lab: Lab, resident: Person) -> None:
    home = lab.servers[1]
    resident.press("Servers")
    resident.press("List")
    resident.see_one("London, United Kingdom, uk-lon-1, ")
    resident.press("Countries")
    resident.write("Search servers", home.name)
    resident.keys("Down")
    resident.hear(f", {home.name}, ")
    resident.keys("f")
    resident.see("Favourites", "list item")
    resident.keys("f")
    resident.keys("Return")
    resident.hear("You are protected")
    assert seen_source() == str(home.exit4)


@pytest.mark.timeout(300)
def test_the_map_is_walked_by_arrows_and_each_place_is_said(lab: Lab, resident: Person, server: LabServer) -> None:
    west = lab.servers[2]
    resident.press("Servers")
    resident.press("Map")
    resident.go_by_tab("Frankfurt and 2 more cities, 3 servers, ")
    resident.keys("Left")
    resident.hear("New York, United States, One server, ")
    resident.keys("Return")
    settles(west)
    resident.press("Servers")
    resident.press("Countries")


@pytest.mark.timeout(300)
def test_a_rule_added_in_the_window_holds_at_the_site(lab: Lab, resident: Person, server: LabServer) -> None:
    other = lab.servers[0]
    assert seen_source("alpha.test") == str(server.exit4)
    resident.press("Rules")
    resident.press("Add a rule")
    resident.write("Site or address", "alpha.test")
    resident.write("Server or country", other.name)
    resident.press("Add rule", "push button")
    resident.see("Remove rule 1: alpha.test")
    eventually(lambda: seen_source("alpha.test") == str(other.exit4))
    assert seen_source() == str(server.exit4)

    resident.press("Remove rule 1: alpha.test")
    eventually(lambda: seen_source("alpha.test") == str(server.exit4))


@pytest.mark.timeout(300)
def test_a_speed_test_in_the_window_is_one_of_the_history(resident: Person, server: LabServer) -> None:
    resident.press("Speed")
    resident.press("100 MB")
    resident.press("Test the tunnel", "push button")
    resident.press("Begin", "push button")
    resident.see("Cancel", "push button")
    resident.see("Download spread")
    resident.keep_picture()

    newest = done("speedtest", "--history", "--json").json[0]
    assert (newest["server"], newest["engine"], newest["partial"]) == (server.name, "maikr", False)
    assert newest["download_mbps"] > 1
    assert newest["upload_mbps"] > 1
    assert 0 < newest["bytes_used"] <= 110_000_000


@pytest.mark.timeout(300)
def test_a_report_is_read_in_the_window_as_the_service_got_it(lab: Lab, resident: Person, server: LabServer) -> None:
    assert seen_source() == str(server.exit4)
    resident.press("Privacy")
    resident.press(f"Show report: If it were sent now · {server.name}")
    assert server.name in resident.read("What the report says")
    before = arrived(lab)
    resident.choose_first_in_tray()  # disconnect
    (body,) = eventually(lambda: [each for each in arrived(lab) - before if server.name in each])
    report = json.loads(body)
    assert report["servers"] == [server.name]
    resident.see("Nothing to report now.")
    volume = f"↑ {bytes_text(report['bytes_up'])}  ↓ {bytes_text(report['bytes_down'])}"
    resident.have_it_pressed(resident.see_one("Show report: Sent", f" · {server.name} · {volume}"))
    assert resident.read("What the report says") == body


def arrived(lab: Lab) -> set[str]:
    return set(lab.reports.read_text().splitlines()) if lab.reports.exists() else set()
