"""What every source of the present network promises: NetworkManager, a service that speaks like it, the tests' own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, aclosing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import cast

import pytest

from maikr_client.desktop.networks.neighbours import Address
from maikr_client.desktop.networks.network_manager import NetworkManager
from maikr_client.desktop.networks.port import Networks, NobodyTells
from maikr_client.model.network import Absent, Network, NetworkKind, Present, Whereabouts
from tests.support.fake_network_manager import connected, fake_network_manager, offline
from tests.support.fake_networks import FakeNetworks
from tests.support.private_keyring import private_bus
from tests.support.real_network_manager import ROUTERS, RealNetworkManager

HOME = Network(kind=NetworkKind.WIRED, name="Home", router=ROUTERS[0])
OFFICE = Network(kind=NetworkKind.WIRED, name="Kabel Büro, 2", router=ROUTERS[1])
OTHER_ROUTER = "02:00:00:00:00:99"
WITHIN_S = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """In no network at first. `swap` gives `Home` another router."""

    networks: Networks
    arrive: Callable[[Network], Awaitable[None]]
    leave: Callable[[Network], Awaitable[None]]
    swap: Callable[[], Awaitable[None]]
    quit: Callable[[], Awaitable[None]]
    """Nobody knows any more."""


async def _fake() -> World:
    fake, swapped = FakeNetworks(), list[bool]()

    async def arrive(network: Network) -> None:
        fake.arrive(replace(network, router=OTHER_ROUTER) if swapped and network is HOME else network)

    async def leave(_network: Network) -> None:
        fake.show(Absent.OFFLINE)

    async def swap() -> None:
        swapped.append(True)

    async def stop() -> None:
        fake.show(Absent.UNKNOWN)

    return World(networks=fake, arrive=arrive, leave=leave, swap=swap, quit=stop)


async def _spoken(stack: ExitStack) -> World:
    address = stack.enter_context(private_bus())["DBUS_SESSION_BUS_ADDRESS"]
    service = ExitStack()
    stack.push(service)
    manager = service.enter_context(fake_network_manager(address, offline()))
    numbers = count(1)
    routers = {"192.0.2.1": ROUTERS[0], "192.0.2.129": ROUTERS[1]}

    async def find_router(interface: str, router: Address) -> str | None:
        return routers[str(router)]

    async def arrive(network: Network) -> None:
        gateway = "192.0.2.1" if network is HOME else "192.0.2.129"
        manager.change(connected("802-3-ethernet", network.name, gateway, number=next(numbers)))

    async def leave(_network: Network) -> None:
        manager.change(offline())

    async def swap() -> None:
        routers["192.0.2.1"] = OTHER_ROUTER

    async def stop() -> None:
        await asyncio.to_thread(service.close)

    networks = NetworkManager(address, find_router)
    return World(networks=networks, arrive=arrive, leave=leave, swap=swap, quit=stop)


async def _real(manager: RealNetworkManager) -> World:
    await manager.start()
    return World(
        networks=NetworkManager(manager.address, manager.find_router),
        arrive=lambda network: manager.up(network.name),
        leave=lambda network: manager.down(network.name),
        swap=lambda: manager.other_router(OTHER_ROUTER),
        quit=manager.stop,
    )


@pytest.fixture(params=["fake", "spoken", pytest.param("NetworkManager", marks=pytest.mark.own_world)])
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    if request.param == "NetworkManager":
        manager = RealNetworkManager(tmp_path)
        try:
            yield await _real(manager)
        finally:
            manager.close()
        return
    with ExitStack() as stack:
        yield await (_fake() if request.param == "fake" else _spoken(stack))


@pytest.fixture
async def watch(world: World) -> AsyncIterator[AsyncIterator[Whereabouts]]:
    watching = cast("AsyncGenerator[Whereabouts, None]", world.networks.watch())
    async with aclosing(watching):
        yield watching


async def until(watch: AsyncIterator[Whereabouts], wanted: Whereabouts) -> None:
    """NetworkManager says some things on its way there; never something that was not."""
    async with asyncio.timeout(WITHIN_S):
        async for now in watch:
            if now == wanted:
                return
    raise AssertionError(f"ended without {wanted}")


async def test_where_the_computer_is_already_is_told_at_once(world: World, watch: AsyncIterator[Whereabouts]) -> None:
    await world.arrive(HOME)

    assert await anext(watch) == Present(network=HOME)


async def test_being_nowhere_is_told_too(watch: AsyncIterator[Whereabouts]) -> None:
    assert await anext(watch) is Absent.OFFLINE


async def test_arriving_leaving_and_arriving_elsewhere_are_told_as_they_happen(
    world: World, watch: AsyncIterator[Whereabouts]
) -> None:
    assert await anext(watch) is Absent.OFFLINE
    await world.arrive(HOME)
    await until(watch, Present(network=HOME))
    await world.leave(HOME)
    await until(watch, Absent.OFFLINE)
    await world.arrive(OFFICE)
    await until(watch, Present(network=OFFICE))


async def test_the_same_name_with_another_router_is_another_network(
    world: World, watch: AsyncIterator[Whereabouts]
) -> None:
    await world.arrive(HOME)
    await until(watch, Present(network=HOME))
    await world.leave(HOME)
    await until(watch, Absent.OFFLINE)
    await world.swap()
    await world.arrive(HOME)

    await until(watch, Present(network=replace(HOME, router=OTHER_ROUTER)))


async def test_when_nobody_knows_any_more_that_is_told(world: World, watch: AsyncIterator[Whereabouts]) -> None:
    await world.arrive(HOME)
    await until(watch, Present(network=HOME))
    await world.quit()

    await until(watch, Absent.UNKNOWN)


@pytest.mark.parametrize("world", ["NetworkManager"], indirect=True)
@pytest.mark.own_world
async def test_a_network_without_ipv4_has_its_router_too(world: World, watch: AsyncIterator[Whereabouts]) -> None:
    without = replace(HOME, name="No IPv4")
    await world.arrive(without)

    await until(watch, Present(network=without))


async def test_where_nobody_ever_knows_it_is_said_once() -> None:
    assert [now async for now in NobodyTells().watch()] == [Absent.UNKNOWN]
