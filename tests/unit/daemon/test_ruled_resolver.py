"""The resolver that rules need: replaced when it fails or can do too little, answered by what the kernel took."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from maikr_client.daemon.refusals import CALM_S
from maikr_client.daemon.steering import DIRECT
from maikr_client.daemon.upstreams import LinkNames
from maikr_client.model.name_server import NameServer
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from maikr_client.wire.resolving import NotMapped
from tests.support.daemon_core import daemon, reachable
from tests.support.paper_resolver import PaperLauncher
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO
from tests.support.ruled_core import REAL, RULES, address_of, connected, matcher, ruled, steering
from tests.support.virtual_time import in_virtual_time, until


def test_a_resolver_that_dies_or_falls_silent_is_replaced(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            began = asyncio.get_running_loop().time()
            launcher.resolver.die()
            await until(lambda: len(launcher.started) == 2 and launcher.resolver.configured)
            assert asyncio.get_running_loop().time() - began < 0.1
            launcher.resolver.silent = True
            await until(lambda: len(launcher.started) == 3 and launcher.resolver.configured)
            assert await address_of(launcher, RULES, "alpha.test") in machine.translations

    in_virtual_time(test)


def test_a_resolver_that_can_not_ask_by_https_makes_room_for_one_that_can(tmp_path: Path) -> None:
    by_https = NameServer.parse("https://192.0.2.53#dns.example")

    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            assert [each.https for each in launcher.started] == [False]
            await running.core.connect(replace(await ruled(running.core, RULES), dns=(by_https,)))
            await until(lambda: len(launcher.started) == 2 and launcher.resolver.configured)
            assert launcher.resolver.https
            await running.core.connect(await ruled(running.core, RULES))
            await running.until_settled(TunnelState.CONNECTED)
            assert len(launcher.started) == 2

    in_virtual_time(test)


def test_names_of_another_link_are_asked_of_its_servers_and_no_longer_than_it_knows_them(tmp_path: Path) -> None:
    work = LinkNames(device="tun7", servers=(IPv4Address("10.8.0.1"),), domains=("corp.example",))

    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            assert launcher.resolver.configured[-1].split == ()
            launcher.links.links = (work,)
            launcher.links.tell()
            await until(lambda: launcher.resolver.configured[-1].split)
            configured = launcher.resolver.configured[-1]
            (split,) = configured.split
            assert split.name == "corp.example"
            (server,) = configured.upstreams[split.upstream].servers
            (led,) = [each for each in steering(machine).upstreams if each.address == server.address]
            assert (str(led.target), led.outcome, led.device) == ("10.8.0.1", DIRECT, "tun7")
            assert len({each.address for each in steering(machine).upstreams}) == len(steering(machine).upstreams)
            launcher.links.links = ()
            launcher.links.tell()
            await until(lambda: launcher.resolver.configured[-1].split == ())

    in_virtual_time(test)


def test_names_of_another_link_that_come_while_rules_are_being_applied_are_not_missed(tmp_path: Path) -> None:
    work = LinkNames(device="tun7", servers=(IPv4Address("10.8.0.1"),), domains=("corp.example",))

    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, "")
            machine.takes_s["routes"] = 1.0
            connecting = asyncio.create_task(running.core.connect(await ruled(running.core, RULES)))
            await until(lambda: machine.firewall is not None and machine.firewall.steering is not None)
            launcher.links.links = (work,)
            launcher.links.tell()
            await connecting
            await until(lambda: launcher.resolver.configured and launcher.resolver.configured[-1].split)

    in_virtual_time(test)


def test_a_resolver_that_can_not_be_started_is_told_of(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM, BERLIN, CAIRO), tmp_path, PaperLauncher(failing=True)) as running:
            await connected(running, RULES)
            assert running.status.problem is not None
            assert running.status.problem.code is ProblemCode.RESOLVER_DOWN

    in_virtual_time(test)


def test_nothing_is_answered_that_the_kernel_did_not_take(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            machine.failing.add("translations")
            number = launcher.resolver.ask("alpha.test", matcher(RULES), REAL)
            await until(lambda: launcher.resolver.answer(number))
            assert isinstance(launcher.resolver.answer(number), NotMapped)

    in_virtual_time(test)


def test_a_flood_of_names_that_can_not_be_mapped_is_two_lines_of_the_log_and_no_name(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def told() -> list[str]:
        return [each for each in caplog.messages if each.startswith("names: no")]

    caplog.set_level(logging.INFO)

    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            machine.failing.add("translations")
            numbers = [launcher.resolver.ask(f"n{each}.alpha.test", matcher(RULES), REAL) for each in range(50)]
            await until(lambda: all(launcher.resolver.answer(each) for each in numbers))
            assert told() == ["names: not mapped: Failed"]
            machine.failing.clear()
            await asyncio.sleep(CALM_S)
            await address_of(launcher, RULES, "alpha.test")
            assert told()[1:] == ["names: no more of them refused: Failed (50 were)"]
            assert "alpha" not in caplog.text

    in_virtual_time(test)
