"""The first rule while connected: names are asked for as before until the resolver answers, and not a moment longer."""

from __future__ import annotations

import asyncio
from pathlib import Path

from maikr_client.daemon.ruling import LED_S
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import Running, daemon, reachable
from tests.support.paper_resolver import PaperLauncher
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, plan
from tests.support.platform import FakeMachine
from tests.support.ruled_core import RULES, ruled
from tests.support.virtual_time import in_virtual_time, until

START_S = 0.5


def leads_names(machine: FakeMachine) -> bool:
    """Questions go to our resolver."""
    steering = machine.firewall.steering if machine.firewall else None
    return steering is not None and steering.resolver is not None and steering.answers


async def connected_without_rules(running: Running) -> None:
    await running.core.connect(plan())
    await running.until_settled(TunnelState.CONNECTED)


def test_questions_are_led_to_the_resolver_when_it_answers_and_then_the_wish_is_answered(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(start_s=START_S), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected_without_rules(running)
            wish = asyncio.create_task(running.core.connect(await ruled(running.core, RULES)))
            await until(lambda: machine.firewall is not None and machine.firewall.steering is not None)
            while not launcher.started:
                assert not leads_names(machine)
                assert not wish.done()
                await asyncio.sleep(0.01)
            await wish
            assert leads_names(machine)
            assert launcher.resolver.documents == [RULES]

    in_virtual_time(test)


def test_a_resolver_that_does_not_start_leaves_no_name_to_the_old_way(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, PaperLauncher(failing=True)) as running:
            await connected_without_rules(running)
            began = asyncio.get_running_loop().time()
            await running.core.connect(await ruled(running.core, RULES))
            assert leads_names(machine)
            assert asyncio.get_running_loop().time() - began <= LED_S

    in_virtual_time(test)


def test_another_order_meanwhile_does_not_wait_for_the_resolver(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, PaperLauncher(start_s=60)) as running:
            await connected_without_rules(running)
            wish = asyncio.create_task(running.core.connect(await ruled(running.core, RULES)))
            await until(lambda: machine.firewall is not None and machine.firewall.steering is not None)
            await running.core.connect(await ruled(running.core, RULES.replace("berlin", "cairo")))
            await until(lambda: leads_names(machine), within_s=1)
            await wish

    in_virtual_time(test)


def test_a_daemon_that_finds_rules_from_before_leads_names_at_once(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(await ruled(running.core, RULES))
            await running.until_settled(TunnelState.CONNECTED)
        machine.firewall = None
        async with daemon(machine, tmp_path, PaperLauncher(start_s=60)):
            await until(lambda: machine.firewall is not None)
            assert leads_names(machine)

    in_virtual_time(test)


def test_a_disconnect_does_not_wait_for_a_first_rule(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, PaperLauncher(start_s=60)) as running:
            await connected_without_rules(running)
            wish = asyncio.create_task(running.core.connect(await ruled(running.core, RULES)))
            await until(lambda: machine.firewall is not None and machine.firewall.steering is not None)
            began = asyncio.get_running_loop().time()
            await running.core.disconnect()
            assert asyncio.get_running_loop().time() == began
            await running.until(TunnelState.DISCONNECTED)
            await wish

    in_virtual_time(test)
