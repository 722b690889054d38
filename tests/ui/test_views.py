"""What the view models say, without a window: states of the tunnel, typed settings, spans of a snooze."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from maikr_client.errors import InvalidValue
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.model.status import DefaultWay, Status, TunnelState
from maikr_ui.viewmodels.setting_texts import (
    dns_text,
    rotation_text,
    timeout_text,
    with_dns,
    with_rotation,
    with_timeout,
)
from maikr_ui.viewmodels.settings import with_preset
from maikr_ui.viewmodels.snooze import span_text
from maikr_ui.viewmodels.tunnel_view import Action, Face, Known, TunnelView, Wish, present
from tests.support.fake_session import DISCONNECTED

UNTIL = datetime(2026, 3, 2, 14, 5, tzinfo=UTC)
UP = Status(state=TunnelState.CONNECTED, protected=True, server="at-01")
IN_USE, PORTAL = Problem.of(ProblemCode.IN_USE_BY_OTHER), Problem.of(ProblemCode.CAPTIVE_PORTAL)
LOCKED = replace(DISCONNECTED, lockdown=True, protected=True)


def view_of(status: Status, wish: Wish = Wish.NONE) -> TunnelView:
    return present(Known(status=status, wish=wish), None)


@pytest.mark.parametrize(
    ("status", "face", "action"),
    [
        (replace(DISCONNECTED, snoozed_until=UNTIL), Face.SNOOZED, Action.END_SNOOZE),
        (replace(DISCONNECTED, snoozed_until=UNTIL, lockdown=True), Face.SNOOZED, Action.END_SNOOZE),
        (LOCKED, Face.LOCKED_DOWN, Action.CONNECT),
        (replace(LOCKED, protected=False), Face.DISCONNECTED, Action.CONNECT),
        (replace(UP, state=TunnelState.CONNECTING, problem=PORTAL), Face.PORTAL, Action.CANCEL),
        (replace(UP, state=TunnelState.BLOCKED, problem=PORTAL), Face.PORTAL, Action.CANCEL),
        (replace(UP, state=TunnelState.BLOCKED, problem=PORTAL, protected=False), Face.EXPOSED, Action.RETRY),
        (replace(UP, problem=IN_USE), Face.IN_USE, Action.CONNECT),
        (replace(DISCONNECTED, snoozed_until=UNTIL, problem=IN_USE), Face.IN_USE, Action.CONNECT),
        (replace(UP, protected=False), Face.EXPOSED, Action.RETRY),
        (replace(UP, protected=False, default_way=DefaultWay.DIRECT), Face.PARTLY, Action.DISCONNECT),
    ],
)
def test_each_state_has_its_face_and_next_step(status: Status, face: Face, action: Action) -> None:
    view = view_of(status)
    assert (view.face, view.action) == (face, action)
    assert view.title
    assert view.detail


def test_no_trouble_of_anothers_hides_an_unprotected_machine() -> None:
    open_ = Status(state=TunnelState.BLOCKED, protected=False, problem=Problem.of(ProblemCode.FIREWALL_FAILED))
    assert view_of(open_).face is Face.EXPOSED


def test_only_what_protects_can_be_snoozed() -> None:
    blocked = Status(state=TunnelState.BLOCKED, protected=True)
    assert all(view_of(status).can_snooze for status in (UP, blocked, LOCKED))
    for status in (DISCONNECTED, replace(UP, problem=IN_USE), replace(DISCONNECTED, snoozed_until=UNTIL)):
        assert not view_of(status).can_snooze


def test_a_wish_shows_before_the_daemon_has_it() -> None:
    assert view_of(UP, Wish.SNOOZE).face is Face.DISCONNECTING
    assert view_of(replace(DISCONNECTED, snoozed_until=UNTIL), Wish.END_SNOOZE).face is Face.CHECKING


def test_what_is_wrong_is_a_warning_only_while_the_tunnel_is_up() -> None:
    problem = Problem.of(ProblemCode.NAMES_SILENT)
    assert view_of(replace(UP, problem=problem)).warning is not None
    assert view_of(UP).warning is None
    assert view_of(replace(DISCONNECTED, problem=problem)).warning is None


def test_sites_see_more_than_the_exit_address_where_rules_let_traffic_out() -> None:
    partly = replace(UP, protected=False, default_way=DefaultWay.DIRECT)
    assert view_of(partly).exit_ip is None


@pytest.mark.parametrize(
    ("text", "dns"),
    [
        ("", ()),
        (" 9.9.9.9 ,, 1.1.1.1 ", ("9.9.9.9", "1.1.1.1")),
        ("9.9.9.9 9.9.9.9", ("9.9.9.9",)),
        ("tls://9.9.9.9#dns.quad9.net", ("tls://9.9.9.9#dns.quad9.net",)),
    ],
)
def test_name_servers_are_read_as_they_are_typed(text: str, dns: tuple[str, ...]) -> None:
    settings = with_dns(Settings(), text)
    assert settings.dns == dns
    assert with_dns(Settings(), dns_text(settings)) == settings


@pytest.mark.parametrize(
    "text", ["quad9", "9.9.9", "9.9.9.9\n#x", "tls://9.9.9.9", "ftp://9.9.9.9", " ".join("12345678")]
)
def test_what_is_no_name_server_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        with_dns(Settings(), text)


@pytest.mark.parametrize("text", ["", "0", "-1", "1.5", "1e2", "٣", "721", "99999999999999999999", "24 h"])
@pytest.mark.parametrize("typed", [with_rotation, with_timeout])
def test_what_is_no_number_of_the_range_is_refused(typed: Callable[[Settings, str], Settings], text: str) -> None:
    with pytest.raises(InvalidValue):
        typed(Settings(), text)


def test_numbers_are_read_as_they_are_shown() -> None:
    settings = Settings(connect_timeout_s=45, key_rotation_hours=720)
    assert with_timeout(Settings(key_rotation_hours=720), f" {timeout_text(settings)} ") == settings
    assert with_rotation(Settings(connect_timeout_s=45), rotation_text(settings)) == settings


def test_a_preset_is_on_once_and_off_at_all() -> None:
    on = with_preset(with_preset(Settings(), Coexistence.DOCKER, on=True), Coexistence.DOCKER, on=True)
    assert on.coexist == (Coexistence.DOCKER,)
    assert with_preset(on, Coexistence.DOCKER, on=False) == Settings()


def test_spans_read_as_people_say_them() -> None:
    assert [span_text(minutes) for minutes in (5, 15, 60)] == ["5 min", "15 min", "1 h"]
