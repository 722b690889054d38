"""What is done on arrival at a network: the decisions alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.model.network import OnOther, OnTrusted, Present
from maikr_client.model.settings import Settings
from maikr_ui.viewmodels.arriving import Deed, chosen_deed, deed_now, is_same_stay
from maikr_ui.viewmodels.tunnel_view import Face
from tests.support.fake_networks import CAFE, HOME

faces = st.sampled_from(list(Face))
TUNNEL = {Face.CONNECTED, Face.PARTLY, Face.CONNECTING, Face.BLOCKED, Face.PORTAL, Face.EXPOSED}


@pytest.mark.parametrize("on_trusted", list(OnTrusted))
@pytest.mark.parametrize("on_other", list(OnOther))
def test_each_network_has_the_choice_of_its_kind(on_trusted: OnTrusted, on_other: OnOther) -> None:
    settings = Settings(trusted_networks=(HOME.written,), on_trusted_network=on_trusted, on_other_network=on_other)

    assert chosen_deed(settings, HOME) == on_trusted.value
    for other in (CAFE, replace(HOME, router=CAFE.router), replace(HOME, router=None)):
        assert chosen_deed(settings, other) == on_other.value


@given(faces, st.booleans())
def test_nothing_chosen_is_nothing_done(face: Face, lockdown: bool) -> None:  # noqa: FBT001 - hypothesis's
    assert deed_now(Deed.NOTHING, face, lockdown=lockdown) is Deed.NOTHING


@given(faces)
def test_in_a_lockdown_nothing_is_disconnected(face: Face) -> None:
    assert deed_now(Deed.DISCONNECT, face, lockdown=True) in {Deed.NOTHING, None}


@given(st.sampled_from(list(Deed)), faces, st.booleans())
def test_only_what_was_chosen_is_ever_done(chosen: Deed, face: Face, lockdown: bool) -> None:  # noqa: FBT001 - the same
    deed = deed_now(chosen, face, lockdown=lockdown)

    assert deed in {chosen, Deed.NOTHING, None}
    assert deed is not Deed.CONNECT or face in {Face.DISCONNECTED, Face.LOCKED_DOWN}
    assert deed is not Deed.DISCONNECT or face in TUNNEL


@pytest.mark.parametrize("face", [Face.SNOOZED, Face.IN_USE])
@pytest.mark.parametrize("chosen", list(Deed))
def test_a_snooze_and_another_users_tunnel_are_left_alone(face: Face, chosen: Deed) -> None:
    assert deed_now(chosen, face, lockdown=False) is Deed.NOTHING


@pytest.mark.parametrize("face", [Face.CHECKING, Face.NO_DAEMON, Face.DISCONNECTING])
@pytest.mark.parametrize("chosen", [Deed.CONNECT, Deed.DISCONNECT])
def test_as_long_as_the_tunnels_state_is_not_known_it_waits(face: Face, chosen: Deed) -> None:
    assert deed_now(chosen, face, lockdown=False) is None


def test_a_stay_ends_with_another_network_or_a_sleep() -> None:
    here = Present(network=HOME, stay=1)
    unknown = replace(here, network=replace(HOME, router=None))

    assert is_same_stay(here, here)
    assert is_same_stay(here, unknown)
    assert is_same_stay(unknown, here)
    assert not is_same_stay(here, replace(here, stay=2))
    assert not is_same_stay(here, replace(here, network=CAFE))
    assert not is_same_stay(here, replace(here, network=replace(HOME, router=CAFE.router)))
