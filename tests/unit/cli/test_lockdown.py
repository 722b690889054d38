"""`maikr lockdown`, `snooze`, `rescue`, and the settings that let something pass beside the tunnel."""

from __future__ import annotations

from dataclasses import replace

import pytest

from maikr_client.cli.app import App
from maikr_client.cli.state_words import UNPROTECTED, headline_of
from maikr_client.model.coexistence import Coexistence, allowance_of
from maikr_client.model.status import Status, TunnelState
from tests.support.command_line import done, maikr
from tests.support.fake_session import DISCONNECTED, FakeSession


def test_lockdown_says_what_it_means_now(app: App) -> None:
    said = done("lockdown", "on", app=app).out
    assert said.startswith("Lockdown is on, also when this computer starts.")
    assert said.endswith("Nothing leaves this computer until you connect: maikr connect\n")
    done("connect", app=app)
    assert "It holds when the tunnel ends." in done("lockdown", "on", app=app).out
    assert "your traffic goes out without Maikr" in done("lockdown", "off", app=app).out


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (replace(DISCONNECTED, lockdown=True, protected=True), "lockdown is on: nothing leaves this computer"),
        (replace(DISCONNECTED, lockdown=True), UNPROTECTED),
        (DISCONNECTED, "your traffic goes out without Maikr"),
    ],
)
def test_status_says_whether_anything_leaves_without_a_tunnel(status: Status, said: str) -> None:
    assert said in headline_of(status)[0]


def test_status_tells_programs_and_people_of_lockdown_and_snooze(fake: FakeSession, app: App) -> None:
    done("connect", app=app)
    done("lockdown", "on", app=app)
    assert done("status", "--json", app=app).json["lockdown"] is True
    assert "without a tunnel nothing leaves" in done("status", app=app).out

    done("snooze", "5", "--despite-lockdown", app=app)
    found = done("status", "--json", app=app).json
    assert (found["state"], found["protected"]) == ("disconnected", False)
    assert found["snoozed_until"] is not None
    assert done("status", app=app).out.startswith("Snoozing until ")


def test_snooze_says_until_when_and_how_to_end_it(app: App) -> None:
    done("connect", app=app)

    said = done("snooze", "5", app=app).out

    assert said.startswith("Snoozing until ")
    assert said.endswith("To end it sooner: maikr connect\n")


def test_snooze_needs_something_to_snooze_and_under_lockdown_a_word(fake: FakeSession, app: App) -> None:
    nothing = maikr("snooze", "5", app=app)
    fake.show(replace(DISCONNECTED, lockdown=True, protected=True))
    locked = maikr("snooze", "5", app=app)

    assert (nothing.code, locked.code) == (1, 1)
    assert "nothing to snooze" in nothing.err
    assert "--despite-lockdown" in locked.err


@pytest.mark.parametrize("minutes", ["0", "-1", "721", "soon"])
def test_snooze_is_for_minutes_up_to_twelve_hours(app: App, minutes: str) -> None:
    assert maikr("snooze", "--", minutes, app=app).code == 2


def test_after_a_disconnect_in_lockdown_nobody_is_told_that_traffic_flows(app: App) -> None:
    done("connect", app=app)
    done("lockdown", "on", app=app)

    assert done("disconnect", app=app).out.startswith("Disconnected. Lockdown is on, so nothing leaves")


def test_lockdown_among_the_settings_is_the_daemons(fake: FakeSession, app: App) -> None:
    done("settings", "set", "lockdown", "on", app=app)
    assert fake.now.lockdown
    assert done("settings", "get", "lockdown", app=app).out == "on\n"
    assert done("settings", "list", "--json", app=app).json["lockdown"] is True

    fake.show(replace(fake.now, lockdown=False))
    assert done("settings", "get", "lockdown", app=app).out == "off\n"
    assert maikr("settings", "set", "lockdown", "perhaps", app=app).code == 2

    fake.daemon_gone()
    assert done("settings", "list", "--json", app=app).json["lockdown"] is None
    assert "not known" in done("settings", "list", app=app).out
    assert maikr("settings", "set", "lockdown", "on", app=app).code == 4


def test_coexistence_is_switched_preset_by_preset(fake: FakeSession, app: App) -> None:
    done("settings", "set", "coexist.docker", "on", app=app)
    done("settings", "set", "coexist.work-vpn", "on", app=app)
    done("settings", "set", "coexist.docker", "off", app=app)

    assert fake.preferences.coexist == (Coexistence.WORK_VPN,)
    assert done("settings", "get", "coexist.work-vpn", app=app).out == "on\n"
    assert done("settings", "list", "--json", app=app).json["coexist"] == ["work-vpn"]


@pytest.mark.parametrize("preset", Coexistence)
def test_a_preview_shows_every_rule_and_switches_nothing(fake: FakeSession, app: App, preset: Coexistence) -> None:
    shown = done("settings", "preview", f"coexist.{preset.value}", app=app).out

    allowance = allowance_of(preset)
    for rule in (*allowance.leaving, *allowance.coming, *allowance.unled):
        assert f"  {rule}\n" in shown
    assert shown.endswith(f"maikr settings set coexist.{preset.value} on\n")
    assert fake.preferences.coexist == ()


def test_headlines_for_every_state_in_lockdown_say_who_is_not_protected() -> None:
    for state in TunnelState:
        headline, _ = headline_of(Status(state=state, protected=False, lockdown=True, server="de-06"))
        assert "not protected" in headline.lower()
