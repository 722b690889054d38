"""Recording names: for its own caller, for a while, and with a resolver also where no rule needs one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from maikr_client.daemon.recorder import MAX_NAMES, MAX_S
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from maikr_client.wire.replies import NamesAsked, RecordingEnd
from maikr_client.wire.resolving import MAX_ASKED, Asked
from tests.support.daemon_core import Running, daemon, reachable
from tests.support.paper_resolver import PaperLauncher
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, plan
from tests.support.ruled_core import RULES, ruled
from tests.support.virtual_time import in_virtual_time, until

BEGUN = NamesAsked()
NAMES = Asked(names=("www.example.test", "cdn.example.test"))


async def connected(running: Running, rules: str = "") -> None:
    await running.core.connect(await ruled(running.core, rules) if rules else plan())
    await running.until_settled(TunnelState.CONNECTED)


@pytest.mark.parametrize("rules", ["", RULES])
def test_names_reach_who_records_and_none_before_or_after(tmp_path: Path, rules: str) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, rules)
            told: list[NamesAsked] = []
            end = running.core.record(told.append)
            await until(lambda: told)
            assert told == [BEGUN]
            launcher.resolver.tell(NAMES)
            await until(lambda: len(told) == 2)
            assert told[1] == NamesAsked(names=NAMES.names)
            end()
            await until(lambda: not launcher.resolver.recording or launcher.resolver.dead.is_set())
            if not launcher.resolver.dead.is_set():
                launcher.resolver.tell(NAMES)
            await running.until_settled(TunnelState.CONNECTED)
            assert len(told) == 2

    in_virtual_time(test)


def test_without_rules_the_resolver_runs_only_while_somebody_records(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running)
            told: list[NamesAsked] = []
            end = running.core.record(told.append)
            await until(lambda: told)
            assert machine.firewall is not None
            assert machine.firewall.steering is not None
            assert machine.firewall.steering.answers
            end()
            await until(lambda: machine.firewall is not None and machine.firewall.steering is None)
            await until(launcher.resolver.dead.is_set)

    in_virtual_time(test)


def test_two_that_record_don_t_disturb_each_other(tmp_path: Path) -> None:
    async def test() -> None:
        launcher = PaperLauncher()
        async with daemon(reachable(AMSTERDAM), tmp_path, launcher) as running:
            await connected(running)
            first: list[NamesAsked] = []
            second: list[NamesAsked] = []
            end_first = running.core.record(first.append)
            await until(lambda: first)
            running.core.record(second.append)
            await until(lambda: second)
            end_first()
            launcher.resolver.tell(NAMES)
            await until(lambda: len(second) == 2)
            assert first == [BEGUN]
            assert second == [BEGUN, NamesAsked(names=NAMES.names)]

    in_virtual_time(test)


@pytest.mark.parametrize("why", RecordingEnd)
def test_a_recording_ends_by_time_by_number_and_with_the_tunnel(tmp_path: Path, why: RecordingEnd) -> None:
    async def test() -> None:
        launcher = PaperLauncher()
        async with daemon(reachable(AMSTERDAM), tmp_path, launcher) as running:
            await connected(running)
            told: list[NamesAsked] = []
            running.core.record(told.append)
            await until(lambda: told)
            if why is RecordingEnd.FULL:
                await flood(launcher, told)
            if why is RecordingEnd.DISCONNECTED:
                await running.core.disconnect()
            await until(lambda: told[-1].ended, within_s=2 * MAX_S)
            assert told[-1] == NamesAsked(ended=why)

    in_virtual_time(test)


def _is_told(told: list[NamesAsked], count: int) -> bool:
    return len(told) >= count


async def flood(launcher: PaperLauncher, told: list[NamesAsked]) -> None:
    """As many names as one recording holds."""
    many = tuple(f"a{number}.example.test" for number in range(MAX_ASKED))
    for number in range(MAX_NAMES // MAX_ASKED + 1):
        launcher.resolver.tell(Asked(names=many))
        await until(partial(_is_told, told, number + 2))


def test_a_resolver_that_dies_is_replaced_by_one_that_records(tmp_path: Path) -> None:
    async def test() -> None:
        launcher = PaperLauncher()
        async with daemon(reachable(AMSTERDAM), tmp_path, launcher) as running:
            await connected(running)
            told: list[NamesAsked] = []
            running.core.record(told.append)
            await until(lambda: told)
            launcher.resolver.die()
            await until(lambda: len(launcher.started) == 2 and launcher.resolver.recording)
            assert told == [BEGUN]

    in_virtual_time(test)


def test_without_a_tunnel_there_is_nothing_to_record(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(), tmp_path) as running:
            with pytest.raises(Failed) as refused:
                running.core.record(lambda _: None)
            assert refused.value.problem.code is ProblemCode.NOT_CONNECTED

    in_virtual_time(test)


def test_names_that_were_recorded_are_on_no_disk(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def test() -> None:
        launcher = PaperLauncher()
        async with daemon(reachable(AMSTERDAM, BERLIN, CAIRO), tmp_path, launcher) as running:
            await connected(running, RULES)
            told: list[NamesAsked] = []
            end = running.core.record(told.append)
            await until(lambda: told)
            launcher.resolver.tell(NAMES)
            await until(lambda: len(told) == 2)
            end()
            await running.core.stop()

    with caplog.at_level("DEBUG"):
        in_virtual_time(test)
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"example.test" not in kept
    assert "example.test" not in caplog.text
    assert "recorded" in caplog.text
