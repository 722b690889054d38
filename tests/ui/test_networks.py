"""Networks: the card says where the computer is, and what was chosen is done there once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from maikr_client.errors import DaemonUnreachable, Failed
from maikr_client.model.network import Absent, Network, NetworkKind, OnOther, OnTrusted
from maikr_client.model.problem import ProblemCode
from maikr_client.model.settings import NewsKind, Settings
from maikr_client.model.status import TunnelState
from maikr_ui.shell.notifications import Notifications
from maikr_ui.viewmodels.models import Models
from tests.support.fake_networks import CAFE, HOME, OFFICE
from tests.support.fake_session import DISCONNECTED, FakeSession, connected
from tests.support.hands import click, key
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown
from tests.ui.test_news import HeardIcon

Open = Callable[[FakeSession], Shown]
Bridged = Callable[[FakeSession], Models]
CHOSEN = Settings(
    trusted_networks=(HOME.written,),
    on_trusted_network=OnTrusted.DISCONNECT,
    on_other_network=OnOther.CONNECT,
    recents=("is-08",),
)


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.preferences = CHOSEN
    return made


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def card(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.settings.loaded)
    click(button(window.window, "Settings"))
    qtbot.waitUntil(lambda: window.models.networks.here is not None)
    return window


def up(session: FakeSession) -> None:
    session.show(connected(session.servers[2]))


def is_up(session: FakeSession) -> bool:
    return session.now.server is not None


def settled(qtbot: QtBot, models: Models) -> None:
    """Everything that was asked for until now is over: a question asked after it is answered."""
    done: list[bool] = []
    models.settings.edit(lambda kept: kept, done=lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done) and not models.tunnel.is_asked)


# the card
def test_the_present_network_is_trusted_and_not_any_more_at_a_press(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.preferences = Settings()
    session.networks.arrive(CAFE)
    window = card(qtbot, shown, session)
    assert sees(window, "Café Zentral")
    assert sees(window, "Not trusted")
    assert sees(window, "None yet. Trust one while you are there.")
    click(button(window.window, "Trust Café Zentral"))
    qtbot.waitUntil(lambda: sees(window, "Wi-Fi · router 02:00:00:00:00:02") and sees(window, "Trusted"))
    assert session.preferences.trusted_networks == (CAFE.written,)
    key(button(window.window, "Stop trusting Café Zentral"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sees(window, "Not trusted"))
    assert not session.preferences.trusted_networks


def test_any_trusted_network_can_be_removed_from_elsewhere(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.preferences = Settings(trusted_networks=(HOME.written, OFFICE.written))
    window = card(qtbot, shown, session)
    click(button(window.window, "Stop trusting Kontor"))
    qtbot.waitUntil(lambda: not sees(window, "Kontor"))
    assert session.preferences.trusted_networks == (HOME.written,)


def test_the_same_name_with_another_router_is_not_trusted(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.networks.arrive(replace(HOME, router=CAFE.router))
    window = card(qtbot, shown, session)
    assert sees(window, "Not trusted")
    assert button(window.window, "Trust Lindenhof").isEnabled()


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (Absent.OFFLINE, "This computer is in none right now."),
        (Absent.UNKNOWN, "Maikr can’t tell which network this is"),
    ],
)
def test_in_no_network_and_where_nobody_can_tell_it_says_so(
    now: Absent, said: str, qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.networks.show(now)
    window = card(qtbot, shown, session)
    assert sees(window, said)
    assert not sees(window, "Trust this network")


def test_until_somebody_says_so_it_asks_for_a_moment(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.networks.lingers = True
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.settings.loaded)
    click(button(window.window, "Settings"))
    assert sees(window, "Asking which network this is.")
    session.networks.arrive(HOME)
    qtbot.waitUntil(lambda: sees(window, "Trusted"))


def test_a_router_that_is_not_known_can_not_be_trusted(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.networks.arrive(replace(CAFE, router=None))
    window = card(qtbot, shown, session)
    assert sees(window, "Not trusted, and it can’t be: its router can’t be recognised.")
    assert not sees(window, "Trust this network")


def test_a_name_is_shown_to_the_letter_and_never_as_mark_up(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.networks.arrive(Network(kind=NetworkKind.WIFI, name="<h1>&Free</h1>", router=CAFE.router))
    window = card(qtbot, shown, session)
    shown_as = [each for each in window.window.findChildren(QLabel) if each.text() == "<h1>&Free</h1>"]
    assert [each.textFormat() for each in shown_as] == [Qt.TextFormat.PlainText]


def test_what_is_done_is_chosen_by_keyboard_and_kept(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.preferences = Settings()
    window = card(qtbot, shown, session)
    key(button(window.window, "Connect"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.preferences.on_other_network is OnOther.CONNECT)
    key(button(window.window, "Disconnect"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.preferences.on_trusted_network is OnTrusted.DISCONNECT)


def test_what_can_not_be_kept_is_said_in_place(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.preferences = Settings()
    session.networks.arrive(CAFE)
    window = card(qtbot, shown, session)
    session.refuse = Failed(ProblemCode.DISK_FULL)
    click(button(window.window, "Trust Café Zentral"))
    qtbot.waitUntil(lambda: sees(window, "The disk is full"))
    assert sees(window, "Not trusted")


def test_in_a_lockdown_the_card_says_that_nothing_is_disconnected(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    window = card(qtbot, shown, session)
    said = "Lockdown is on, and holds everywhere: Maikr disconnects at no network by itself."
    assert not sees(window, said)
    session.show(replace(connected(session.servers[2]), lockdown=True))
    qtbot.waitUntil(lambda: sees(window, said))


def test_each_choice_has_a_name_of_its_own(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = card(qtbot, shown, session)
    groups = (button(window.window, name).parentWidget() for name in ("Connect", "Disconnect"))
    assert {name_of(each) for each in groups if each is not None} == {
        "On arrival at a network you trust",
        "On arrival at any other network",
    }


def test_nobody_is_asked_where_the_computer_is_until_it_matters(
    qtbot: QtBot, bridged: Bridged, session: FakeSession
) -> None:
    session.preferences = Settings()
    models = bridged(session)
    qtbot.waitUntil(lambda: models.settings.loaded and models.account.is_ready)
    settled(qtbot, models)
    assert session.networks.watchers == 0


# arriving
def test_at_its_start_elsewhere_it_connects(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    session.networks.arrive(CAFE)
    bridged(session)
    qtbot.waitUntil(lambda: session.now.server == "is-08")


def test_at_its_start_in_a_trusted_network_it_disconnects(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    up(session)
    session.networks.arrive(HOME)
    bridged(session)
    qtbot.waitUntil(lambda: session.now == DISCONNECTED)


def test_from_place_to_place_each_arrival_counts_once(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    session.networks.arrive(HOME)
    models = bridged(session)
    for network, wanted in ((CAFE, True), (HOME, False), (OFFICE, True), (HOME, False)):
        session.networks.arrive(network)
        qtbot.waitUntil(lambda: is_up(session) is wanted)  # noqa: B023 - awaited within the turn
        settled(qtbot, models)


def test_nothing_is_done_against_what_the_person_does_there_afterwards(
    qtbot: QtBot, bridged: Bridged, session: FakeSession
) -> None:
    session.networks.arrive(CAFE)
    models = bridged(session)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "connected")
    models.tunnel.disconnect_tunnel()
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected")
    for again in (Absent.OFFLINE, replace(CAFE, router=None), CAFE):
        session.networks.show(again) if isinstance(again, Absent) else session.networks.arrive(again)
        qtbot.waitUntil(lambda: models.networks.here == session.networks.now)
        settled(qtbot, models)
    assert session.now == DISCONNECTED


def test_at_a_wake_it_is_an_arrival_again(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    session.networks.arrive(CAFE)
    models = bridged(session)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "connected")
    models.tunnel.disconnect_tunnel()
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected")
    session.networks.sleep()
    session.networks.arrive(CAFE)
    qtbot.waitUntil(lambda: is_up(session))


def test_another_choice_for_the_present_network_holds_at_once_and_is_no_news(
    qtbot: QtBot, bridged: Bridged, session: FakeSession
) -> None:
    session.preferences = replace(CHOSEN, on_other_network=OnOther.NOTHING)
    session.networks.arrive(CAFE)
    models, icon = bridged(session), HeardIcon()
    Notifications(models, icon, icon)
    qtbot.waitUntil(lambda: models.networks.here is not None and models.tunnel.view.face == "disconnected")
    models.settings.edit(lambda kept: replace(kept, on_other_network=OnOther.CONNECT))
    qtbot.waitUntil(lambda: models.tunnel.view.face == "connected")
    models.networks.trust_here()
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected")
    assert icon.heard == []


def test_a_snooze_is_left_alone(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    snoozed = replace(DISCONNECTED, snoozed_until=datetime.now(UTC) + timedelta(minutes=15))
    session.show(snoozed)
    session.networks.arrive(CAFE)
    models = bridged(session)
    qtbot.waitUntil(lambda: models.networks.here is not None and models.tunnel.view.face == "snoozed")
    settled(qtbot, models)
    assert session.now == snoozed


def test_in_a_lockdown_nothing_is_disconnected(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    session.show(replace(connected(session.servers[2]), lockdown=True))
    session.networks.arrive(HOME)
    models = bridged(session)
    qtbot.waitUntil(lambda: models.networks.is_trusted_here and models.tunnel.view.face == "connected")
    settled(qtbot, models)
    assert is_up(session)


def test_without_the_service_it_waits_for_it(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    session.daemon_gone()
    session.networks.arrive(CAFE)
    models = bridged(session)
    qtbot.waitUntil(lambda: models.networks.here is not None and models.tunnel.view.face == "no-daemon")
    assert session.now == DISCONNECTED
    session.daemon_gone(gone=False)
    models.tunnel.start()
    qtbot.waitUntil(lambda: is_up(session))


def test_nobody_who_is_not_signed_in_is_connected(qtbot: QtBot, bridged: Bridged) -> None:
    session = FakeSession()
    session.preferences = CHOSEN
    session.networks.arrive(CAFE)
    models = bridged(session)
    qtbot.waitUntil(lambda: models.networks.here is not None and models.tunnel.view.face == "disconnected")
    settled(qtbot, models)
    assert models.tunnel.view.notice is None
    assert session.now == DISCONNECTED


def test_where_it_is_to_be_disconnected_it_does_not_connect_at_its_start(
    qtbot: QtBot, bridged: Bridged, session: FakeSession
) -> None:
    session.preferences = replace(CHOSEN, auto_connect=True)
    session.networks.lingers = True
    models = bridged(session)
    qtbot.waitUntil(lambda: models.account.is_ready and models.tunnel.view.face == "disconnected")
    settled(qtbot, models)
    session.networks.arrive(HOME)
    qtbot.waitUntil(lambda: models.networks.is_trusted_here)
    settled(qtbot, models)
    assert session.preferences.recents == CHOSEN.recents
    assert models.tunnel.view.face == "disconnected"
    session.networks.arrive(CAFE)
    qtbot.waitUntil(lambda: is_up(session))


@pytest.mark.parametrize("now", [Absent.UNKNOWN, Absent.OFFLINE])
def test_where_nobody_can_tell_it_connects_at_its_start_as_ever(
    now: Absent, qtbot: QtBot, bridged: Bridged, session: FakeSession
) -> None:
    session.preferences = replace(CHOSEN, auto_connect=True)
    session.networks.show(now)
    bridged(session)
    qtbot.waitUntil(lambda: is_up(session))


def test_what_it_began_before_there_was_a_network_is_taken_back_at_home(
    qtbot: QtBot, bridged: Bridged, session: FakeSession
) -> None:
    session.preferences = replace(CHOSEN, auto_connect=True)
    session.lingers = True
    models = bridged(session)
    qtbot.waitUntil(lambda: session.now.state is TunnelState.CONNECTING)
    session.networks.arrive(HOME)
    qtbot.waitUntil(lambda: models.tunnel.view.face == "disconnected" and session.now == DISCONNECTED)


def test_when_asking_fails_nobody_can_tell(qtbot: QtBot, bridged: Bridged, session: FakeSession) -> None:
    def refused() -> object:
        raise DaemonUnreachable

    session.networks.watch = refused  # type: ignore[method-assign, assignment]  # - a source that fails
    session.preferences = replace(CHOSEN, auto_connect=True)
    models = bridged(session)
    qtbot.waitUntil(lambda: is_up(session))
    assert models.networks.here is Absent.UNKNOWN


# telling
@pytest.mark.parametrize(
    ("network", "told"),
    [
        (CAFE, "“Café Zentral” is not a network you trust"),
        (HOME, "You are in “Lindenhof”, which you trust"),
    ],
)
@pytest.mark.parametrize("wanted", [True, False])
def test_what_is_done_by_itself_is_told_unless_that_is_switched_off(
    wanted: bool,  # noqa: FBT001 - parameter of a test
    network: Network,
    told: str,
    qtbot: QtBot,
    bridged: Bridged,
    session: FakeSession,
) -> None:
    session.preferences = replace(CHOSEN, quiet=() if wanted else (NewsKind.NETWORKS,))
    if network is HOME:
        up(session)
    models, icon = bridged(session), HeardIcon()
    Notifications(models, icon, icon)
    qtbot.waitUntil(lambda: models.networks.here is not None and models.account.is_ready)
    session.networks.arrive(network)
    qtbot.waitUntil(lambda: is_up(session) is (network is CAFE))
    settled(qtbot, models)
    assert icon.heard == ([told] if wanted else [])
