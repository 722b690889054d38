"""Scenes of the networks' card: at home, elsewhere, in none, and where nobody can tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from maikr_client.model.network import Absent, Network, OnOther, OnTrusted, Whereabouts
from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.models import Models
from tests.support.fake_networks import CAFE, HOME, OFFICE
from tests.support.fake_session import FakeSession
from tests.ui.scene import USED, Scene, up

TRUSTING = replace(
    USED,
    trusted_networks=(HOME.written, OFFICE.written),
    on_trusted_network=OnTrusted.DISCONNECT,
    on_other_network=OnOther.CONNECT,
)


def _at(network: Network) -> Callable[[FakeSession], None]:
    def prepare(session: FakeSession) -> None:
        session.preferences = TRUSTING
        session.networks.arrive(network)
        if network != HOME:
            up(session)

    return prepare


def _trusting_none(now: Whereabouts) -> Callable[[FakeSession], None]:
    def prepare(session: FakeSession) -> None:
        up(session)
        session.networks.show(now)

    return prepare


def _locked_down(session: FakeSession) -> None:
    up(session)
    session.preferences = TRUSTING
    session.now = replace(session.now, lockdown=True)
    session.networks.arrive(replace(CAFE, router=None))


def _known(models: Models) -> bool:
    return models.networks.here is not None and models.settings.loaded and models.directory.directory is not None


NETWORK_SCENES = tuple(
    Scene(name=name, prepare=prepare, arrived=_known, place=Place.SETTINGS, height=1500)
    for name, prepare in (
        ("networks-trusted", _at(HOME)),
        ("networks-other", _at(CAFE)),
        ("networks-locked-down", _locked_down),
        ("networks-offline", _trusting_none(Absent.OFFLINE)),
        ("networks-unknown", _trusting_none(Absent.UNKNOWN)),
    )
)
