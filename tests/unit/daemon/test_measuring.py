"""Measuring may be asked for by whoever controls the tunnel, and can be used for nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from maikr_client.daemon.measuring import FORGET_S, MAX_ADDRESSES, MAX_WAITING, Measuring
from maikr_client.daemon.sweep_plan import GAP_S, ROUND_S, ROUNDS, shots
from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.latency import ProbeMethod
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from maikr_client.wire.codec import decode, encode
from maikr_client.wire.measuring import MAX_MEASURED, Measure, MeasuredServer, Timed
from tests.support.daemon_core import daemon, reachable
from tests.support.plans import AMSTERDAM, plan
from tests.support.platform import FakeMachine
from tests.support.virtual_time import in_virtual_time

KEY = PublicKey("A" * 42 + "E=")


def measured(*endpoints: str) -> MeasuredServer:
    return MeasuredServer(endpoints=tuple(map(Endpoint.parse, endpoints)), public_key=KEY)


class PaperSweeper:
    """Remembers who was asked; `release` lets a sweep end."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.release: asyncio.Event | None = None

    async def sweep(
        self,
        servers: tuple[MeasuredServer, ...],
        private_key: PrivateKey | None,
        may_shake_hands: Callable[[MeasuredServer], bool],
    ) -> tuple[Timed, ...]:
        self.asked.append(len(servers))
        if self.release is not None:
            await self.release.wait()
        return tuple(Timed(sent=5) for _ in servers)


def measuring(sweeper: PaperSweeper, now: Callable[[], float] = lambda: 0.0) -> Measuring:
    return Measuring(sweeper, frozenset, now)


@pytest.mark.parametrize(
    "address",
    [
        *("10.0.0.1", "192.168.1.1", "172.16.9.9", "169.254.1.1", "100.64.0.1", "255.255.255.255", "198.18.0.9"),
        *("[fe80::1]", "[fd00::1]", "[2001:2::5]", "[::ffff:10.0.0.1]", "[64:ff9b::a00:1]"),
    ],
)
async def test_nobody_on_this_network_is_asked(address: str) -> None:
    sweeper = PaperSweeper()

    with pytest.raises(InvalidValue):
        await measuring(sweeper).measure(Measure(servers=(measured("203.0.113.1:51820", f"{address}:51820"),)))

    assert sweeper.asked == []


def test_a_request_has_few_servers_of_few_endpoints() -> None:
    with pytest.raises(InvalidValue):
        Measure(servers=(measured("203.0.113.1:51820"),) * (MAX_MEASURED + 1))
    with pytest.raises(InvalidValue):
        measured()
    with pytest.raises(InvalidValue):
        measured("203.0.113.1:1", "203.0.113.2:1", "203.0.113.3:1")


async def test_the_internet_can_not_be_scanned_but_the_servers_measured_again() -> None:
    sweeper, now = PaperSweeper(), 0.0
    ours = measuring(sweeper, lambda: now)
    pages = [
        tuple(measured(f"203.{page}.{row}.9:51820") for row in range(MAX_MEASURED))
        for page in range(MAX_ADDRESSES // MAX_MEASURED)
    ]
    for page in pages:
        await ours.measure(Measure(servers=page))

    with pytest.raises(Failed) as raised:
        await ours.measure(Measure(servers=(measured("198.51.100.1:51820"),)))
    await ours.measure(Measure(servers=pages[0]))

    assert raised.value.problem.code is ProblemCode.TOO_MANY_TRIES
    assert len(sweeper.asked) == len(pages) + 1
    now = FORGET_S + 1
    await ours.measure(Measure(servers=(measured("198.51.100.1:51820"),)))


async def test_one_request_is_served_at_a_time_and_few_wait() -> None:
    sweeper = PaperSweeper()
    sweeper.release = asyncio.Event()
    ours = measuring(sweeper)
    wish = Measure(servers=(measured("203.0.113.1:51820"),))
    async with asyncio.TaskGroup() as tasks:
        for _ in range(MAX_WAITING):
            tasks.create_task(ours.measure(wish))
        await asyncio.sleep(0)
        with pytest.raises(Failed):
            await ours.measure(wish)
        assert sweeper.asked == [1]
        sweeper.release.set()

    assert sweeper.asked == [1] * MAX_WAITING


async def test_another_network_has_another_number() -> None:
    ours = measuring(PaperSweeper())
    before = (await ours.measure(Measure(servers=()))).network

    ours.network_changed()

    assert (await ours.measure(Measure(servers=()))).network != before


def test_a_request_survives_the_wire_and_its_key_shows_nowhere() -> None:
    wish = Measure(servers=(measured("203.0.113.1:51820", "[2001:db8::1]:51820"),), private_key=PrivateKey.generate())

    assert decode(Measure, encode(wish)) == wish
    assert wish.private_key is not None
    assert wish.private_key.reveal() not in repr(wish)


def test_every_server_is_asked_once_a_round_in_an_order_of_its_own() -> None:
    found = list(shots(range(40), Random(1)))  # noqa: S311 - a schedule that a test can repeat
    rounds = [[shot.index for shot in found if shot.number == number] for number in range(ROUNDS)]

    assert all(sorted(each) == list(range(40)) for each in rounds)
    assert len({tuple(each) for each in rounds}) == ROUNDS


@pytest.mark.parametrize("count", [1, 4, 64])
def test_the_pace_is_slow_and_never_even(count: int) -> None:
    pauses = [shot.pause_s for shot in shots(range(count), Random(1))]  # noqa: S311 - the same

    assert min(pauses) >= GAP_S / 2
    assert sum(pauses) >= ROUNDS * ROUND_S * 0.6
    assert len({round(each, 6) for each in pauses}) > ROUNDS - 1


def test_a_server_whose_tunnel_is_up_is_not_greeted_beside_it(tmp_path: Path) -> None:
    exit_ = AMSTERDAM
    machine = reachable(exit_)
    assert exit_.endpoint4 is not None
    asked = MeasuredServer(endpoints=(exit_.endpoint4,), public_key=exit_.public_key)
    wish = Measure(servers=(asked,), private_key=PrivateKey.generate())
    machine.mute.add(exit_.public_key)
    in_virtual_time(_greeted, machine, tmp_path, wish)


async def _greeted(machine: FakeMachine, tmp_path: Path, wish: Measure) -> None:
    async with daemon(machine, tmp_path) as running:
        (before,) = (await running.core.measure(wish)).timed
        await running.core.connect(plan())
        await running.until(TunnelState.CONNECTING)
        (during,) = (await running.core.measure(wish)).timed
    assert (before.method, during.method) == (ProbeMethod.HANDSHAKE, None)
