"""What is read of NetworkManager's interfaces, against a service that speaks them: no NetworkManager, no Wi-Fi."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from pathlib import Path
from typing import cast

import pytest

from maikr_client.desktop.networks.bus import service_on_bus
from maikr_client.desktop.networks.neighbours import Address
from maikr_client.desktop.networks.network_manager import NetworkManager
from maikr_client.model.network import Absent, Network, NetworkKind, Present, Whereabouts
from tests.support.fake_network_manager import (
    POINT,
    ROOT,
    SERVICE,
    FakeNetworkManager,
    active,
    connected,
    fake_network_manager,
    offline,
    signal_to_everybody,
)
from tests.support.private_keyring import private_bus
from tests.support.virtual_time import until

ROUTER = "02:00:00:00:00:01"
WITHIN_S = 20.0
WIFI, WIRED = "802-11-wireless", "802-3-ethernet"


class Machine:
    """A kernel that knows one router, and a clock of sleep."""

    def __init__(self) -> None:
        self.router: str | None = ROUTER
        self.slept_s = 0.0
        self.looked = asyncio.Event()
        self.asked: list[tuple[str, str]] = []

    def clock(self) -> float:
        """Read at the beginning of each look."""
        self.looked.set()
        return self.slept_s

    async def find_router(self, interface: str, router: Address) -> str | None:
        self.asked.append((interface, str(router)))
        return self.router


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    with private_bus() as environment:
        yield environment["DBUS_SESSION_BUS_ADDRESS"]


@pytest.fixture
def manager(bus: str) -> Iterator[FakeNetworkManager]:
    with fake_network_manager(bus, offline()) as made:
        yield made


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
async def watch(bus: str, manager: FakeNetworkManager, machine: Machine) -> AsyncIterator[AsyncIterator[Whereabouts]]:
    networks = NetworkManager(bus, machine.find_router, machine.clock)
    watching = cast("AsyncGenerator[Whereabouts, None]", networks.watch())
    async with aclosing(watching):
        yield watching


async def told(watch: AsyncIterator[Whereabouts]) -> Whereabouts:
    async with asyncio.timeout(WITHIN_S):
        return await anext(watch)


def present(kind: NetworkKind, name: str, router: str | None = ROUTER, stay: int = 0) -> Present:
    return Present(network=Network(kind=kind, name=name, router=router), stay=stay)


@pytest.mark.parametrize(
    ("ssid", "name"),
    [
        (b"Home", "Home"),
        ("Café".encode(), "Café"),
        (b"\xff\x00\n", r"\xff\x00\x0a"),
        (b"<b>Home</b>", "<b>Home</b>"),
        (b"", "the profile"),
        (None, "the profile"),
    ],
)
async def test_a_wifi_is_called_what_it_calls_itself(
    ssid: bytes | None, name: str, manager: FakeNetworkManager, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change(connected(WIFI, "the profile", "192.0.2.1", ssid=ssid))

    assert await told(watch) == present(NetworkKind.WIFI, name)


async def test_the_kernel_is_asked_for_the_router_of_that_interface(
    manager: FakeNetworkManager, machine: Machine, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change(connected(WIRED, "Desk", "192.0.2.1"))

    assert await told(watch) == present(NetworkKind.WIRED, "Desk")
    assert machine.asked == [("wlan0", "192.0.2.1")]


@pytest.mark.parametrize("gateway", ["", "nonsense", "192.0.2.1"])
async def test_without_a_known_router_it_is_a_network_all_the_same(
    gateway: str, manager: FakeNetworkManager, machine: Machine, watch: AsyncIterator[Whereabouts]
) -> None:
    machine.router = None
    manager.change(connected(WIFI, "Cafe", gateway, ssid=b"Cafe"))

    assert await told(watch) == present(NetworkKind.WIFI, "Cafe", router=None)


async def test_a_modem_has_no_router_to_be_recognised_by(
    manager: FakeNetworkManager, machine: Machine, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change(connected("gsm", "Mobile", "192.0.2.1"))

    assert await told(watch) == present(NetworkKind.OTHER, "Mobile", router=None)
    assert machine.asked == []


async def test_below_a_tunnel_that_is_primary_lies_the_network(
    manager: FakeNetworkManager, watch: AsyncIterator[Whereabouts]
) -> None:
    objects = connected(WIFI, "Home", "192.0.2.1", ssid=b"Home", number=2)
    tunnel = {"Id": ("s", "work"), "Type": ("s", "wireguard"), "State": ("u", 2)}
    objects[active(1), f"{SERVICE}.Connection.Active"] = tunnel
    objects[ROOT, SERVICE] = {
        "PrimaryConnection": ("o", active(1)),
        "ActiveConnections": ("ao", [active(1), active(2)]),
    }
    manager.change(objects)

    assert await told(watch) == present(NetworkKind.WIFI, "Home")


async def test_one_on_its_way_up_is_arrived_at_once_it_is_up(
    manager: FakeNetworkManager, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change(connected(WIFI, "Home", "192.0.2.1", ssid=b"Home", state=1))
    assert await told(watch) is Absent.OFFLINE
    manager.change(connected(WIFI, "Home", "192.0.2.1", ssid=b"Home"), active(1))

    assert await told(watch) == present(NetworkKind.WIFI, "Home")


async def test_a_router_that_comes_later_is_told_later(
    manager: FakeNetworkManager, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change(connected(WIFI, "Home", "", ssid=b"Home"))
    assert await told(watch) == present(NetworkKind.WIFI, "Home", router=None)
    manager.change(connected(WIFI, "Home", "192.0.2.1", ssid=b"Home"), f"{ROOT}/IP4Config/1")

    assert await told(watch) == present(NetworkKind.WIFI, "Home")


async def test_a_router_once_found_is_not_replaced_by_what_a_neighbour_says_later(
    manager: FakeNetworkManager, machine: Machine, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change(connected(WIFI, "Home", "192.0.2.1", ssid=b"Home"))
    assert await told(watch) == present(NetworkKind.WIFI, "Home")
    machine.router = "02:00:00:00:00:66"
    next_one = asyncio.ensure_future(told(watch))
    for _ in range(2):
        machine.looked.clear()
        manager.signal(ROOT, SERVICE)
        await asyncio.wait_for(machine.looked.wait(), WITHIN_S)
    manager.change(offline())

    assert await next_one is Absent.OFFLINE


async def test_after_sleep_the_same_network_is_another_stay(
    manager: FakeNetworkManager, machine: Machine, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change(connected(WIFI, "Home", "192.0.2.1", ssid=b"Home"))
    assert await told(watch) == present(NetworkKind.WIFI, "Home")
    machine.slept_s = 3600.0
    manager.change(connected(WIFI, "Home", "192.0.2.1", ssid=b"Home", number=2))

    assert await told(watch) == present(NetworkKind.WIFI, "Home", stay=1)


async def test_nobody_is_woken_by_how_strong_the_signal_is(bus: str, manager: FakeNetworkManager) -> None:
    async with service_on_bus(bus, SERVICE, WITHIN_S) as service:
        assert await service.is_there()
        await service.follow(ROOT)
        for path in (*[POINT] * 20, ROOT):
            manager.signal(path, SERVICE)
        await service.change()
        assert await service.is_there()

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await service.change()


async def test_another_programs_signals_wake_nobody(bus: str, manager: FakeNetworkManager) -> None:
    async with service_on_bus(bus, SERVICE, WITHIN_S) as service:
        await service.follow(ROOT)
        assert await service.is_there()
        await asyncio.to_thread(signal_to_everybody, bus)
        assert await service.is_there()

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await service.change()


async def test_another_program_can_not_answer_in_the_managers_place(bus: str, machine: Machine) -> None:
    with fake_network_manager(bus, connected(WIFI, "Home", "192.0.2.1", ssid=b"Home")) as manager:
        manager.mute = True
        networks = NetworkManager(bus, machine.find_router, answers_within_s=1.0)
        watching = cast("AsyncGenerator[Whereabouts, None]", networks.watch())
        async with aclosing(watching):
            first = asyncio.ensure_future(told(watching))
            await until(lambda: manager.asked > 0)
            await asyncio.to_thread(signal_to_everybody, bus)

            assert await first is Absent.UNKNOWN


@pytest.mark.parametrize(("signature", "body"), [("s", ("x",)), ("", ()), ("as", (["x"],)), ("a{sv}s", ({}, "x"))])
async def test_an_answer_of_another_form_is_none(
    manager: FakeNetworkManager, watch: AsyncIterator[Whereabouts], signature: str, body: tuple[object, ...]
) -> None:
    assert await told(watch) is Absent.OFFLINE
    next_one = asyncio.ensure_future(told(watch))
    manager.odd = signature, body
    before = manager.asked
    manager.signal(ROOT, SERVICE)
    await until(lambda: manager.asked > before)
    manager.odd = None
    manager.change(connected(WIFI, "Home", "192.0.2.1", ssid=b"Home"))

    assert await next_one == present(NetworkKind.WIFI, "Home")


async def test_values_of_other_types_are_no_network(
    manager: FakeNetworkManager, watch: AsyncIterator[Whereabouts]
) -> None:
    manager.change({(ROOT, SERVICE): {"PrimaryConnection": ("u", 7), "ActiveConnections": ("s", "x")}})

    assert await told(watch) is Absent.OFFLINE


async def test_when_the_bus_ends_nobody_can_tell_any_more(machine: Machine) -> None:
    with private_bus() as environment:
        networks = NetworkManager(environment["DBUS_SESSION_BUS_ADDRESS"], machine.find_router)
        watching = networks.watch()
        assert await told(watching) is Absent.UNKNOWN
        the_rest = asyncio.ensure_future(told(watching))
    with pytest.raises(StopAsyncIteration):
        await the_rest


async def test_a_bus_that_does_not_answer_is_none(tmp_path: Path) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_unix_server(serve, tmp_path / "bus"):
        networks = NetworkManager(f"unix:path={tmp_path}/bus", answers_within_s=0.05)

        assert [now async for now in networks.watch()] == [Absent.UNKNOWN]


@pytest.mark.parametrize("said", [b"", b"REJECTED KERBEROS\r\n", b"nonsense\r\n", b"\xff" * 64])
async def test_a_bus_that_lets_us_do_nothing_is_none(said: bytes, tmp_path: Path) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(said)
        writer.close()

    async with await asyncio.start_unix_server(serve, tmp_path / "bus"):
        networks = NetworkManager(f"unix:path={tmp_path}/bus")

        assert [now async for now in networks.watch()] == [Absent.UNKNOWN]


async def test_a_manager_that_does_not_answer_knows_nothing_until_it_does(bus: str, machine: Machine) -> None:
    with fake_network_manager(bus, connected(WIFI, "Home", "192.0.2.1", ssid=b"Home")) as manager:
        manager.mute = True
        networks = NetworkManager(bus, machine.find_router, answers_within_s=1.0)
        watching = cast("AsyncGenerator[Whereabouts, None]", networks.watch())
        async with aclosing(watching):
            assert await told(watching) is Absent.UNKNOWN
            manager.mute = False
            manager.signal(ROOT, SERVICE)
            while (now := await told(watching)) is Absent.UNKNOWN:
                manager.signal(ROOT, SERVICE)
            assert now == present(NetworkKind.WIFI, "Home")


async def test_without_a_bus_nobody_can_tell(tmp_path: object) -> None:
    for address in (f"unix:path={tmp_path}/none", "tcp:host=192.0.2.1", "nonsense"):
        assert [now async for now in NetworkManager(address).watch()] == [Absent.UNKNOWN]
