"""Exceptions as they change hold at once, and lockdown is the daemon's whatever the settings' file says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from maikr_client.errors import NotPermitted
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Theme
from maikr_client.model.status import Status, TunnelState
from tests.support import backend
from tests.support.household import Household


def kept(house: Household) -> Lockdown | None:
    """The daemon's lockdown now."""
    return house.daemon.lockdown


async def test_a_switch_of_lan_access_is_sent_to_the_tunnel_that_is_up(house: Household) -> None:
    session = house.session()
    await session.sign_in(backend.EMAIL, backend.PASSWORD)
    await session.connect()
    settings = await session.settings()

    await session.change_settings(replace(settings, allow_lan=not settings.allow_lan, coexist=(Coexistence.DOCKER,)))
    await session.change_settings(replace(await session.settings(), theme=Theme.DARK))
    await session.aclose()

    assert [(plan.allow_lan, plan.coexist) for plan in house.daemon.plans] == [
        (settings.allow_lan, ()),
        (not settings.allow_lan, (Coexistence.DOCKER,)),
    ]


async def test_without_a_tunnel_it_is_sent_to_a_lockdown_that_is_on_and_to_nobody_else(house: Household) -> None:
    session = house.session()
    settings = await session.settings()
    await session.change_settings(replace(settings, allow_lan=False))
    before = kept(house)

    await session.lock_down(on=True)
    assert (before, kept(house)) == (None, Lockdown(allow_lan=False))
    await session.change_settings(replace(settings, allow_lan=True, coexist=(Coexistence.LIBVIRT,)))
    assert kept(house) == Lockdown(allow_lan=True, coexist=(Coexistence.LIBVIRT,))
    await session.lock_down(on=False)
    await session.aclose()

    assert kept(house) is None
    assert house.daemon.plans == []


async def test_settings_are_kept_without_a_daemon(house: Household) -> None:
    house.daemon.leave()
    session = house.session()

    await session.change_settings(replace(await session.settings(), allow_lan=False))

    assert not (await session.settings()).allow_lan
    await session.aclose()


async def test_settings_are_kept_while_another_user_has_the_tunnel(house: Household) -> None:
    in_use = ProblemCode.IN_USE_BY_OTHER
    house.daemon.show(Status(state=TunnelState.DISCONNECTED, protected=True, lockdown=True, problem=Problem.of(in_use)))
    house.daemon.refusing = NotPermitted(in_use)
    session = house.session()

    await session.change_settings(replace(await session.settings(), allow_lan=False))

    assert not (await session.settings()).allow_lan
    with pytest.raises(NotPermitted):
        await session.lock_down(on=True)
    assert kept(house) is None
    await session.aclose()
