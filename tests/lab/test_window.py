"""The window and the tray on the real product: by mouse and keyboard, seen as a screen reader sees them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import maikr
from tests.support.lab import Lab, ask_site, eventually
from tests.support.person import Person, person_at_desk

pytestmark = [pytest.mark.lab, pytest.mark.display, pytest.mark.quiet]
NOT_SIGNED_IN = 3


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    maikr("logout")
    with person_at_desk(tmp_path) as made:
        yield made
    maikr("disconnect")
    maikr("logout")


def status_problem() -> object:
    return maikr("status", "--json").json["problem"]


def seen_source() -> str:
    answer = ask_site("whoami.test", 4)
    return answer.source if answer else ""


@pytest.mark.timeout(300)
def test_a_stranger_gets_from_consent_through_the_tunnel_and_out_again(lab: Lab, person: Person) -> None:
    server = lab.servers[1]
    home, exit_ = str(lab.home4), str(server.exit4)
    assert seen_source() == home

    person.sign_in(lab.email, lab.password)
    person.press("Servers")
    person.write("Search servers", server.name)
    person.keys("Return", "Return")
    person.see("You are protected")

    person.see(exit_)
    assert seen_source() == exit_
    person.keep_picture()
    assert person.start_again() == 0

    # what other tests did to the firewall would be told in the tray before that
    eventually(lambda: status_problem() is None)
    person.choose_first_in_tray()  # disconnect
    person.see("Not connected")
    assert seen_source() == home

    person.open_tray_panel()
    person.press("Quick connect", "push button")
    person.hear("You are protected")
    person.see("You are protected")
    assert seen_source() == exit_

    person.press("Home")
    person.press("Snooze for 5 minutes")
    person.see("End now")
    eventually(lambda: seen_source() == home)  # it says so before the tunnel is gone
    person.press("End now")
    person.see("You are protected")
    assert seen_source() == exit_

    person.press("Privacy")
    person.press("Check now")
    person.see("Check again")
    person.see("IPv4 leak")

    person.quit_staying_protected()
    assert seen_source() == exit_

    person.start()
    person.see("You are protected")
    person.press("Account")
    person.scroll_down("Devices")
    person.press("Sign out", "push button")
    person.press("Yes, sign out")
    person.see("Create an account")
    assert seen_source() == home
    assert maikr("account", "show").code == NOT_SIGNED_IN
