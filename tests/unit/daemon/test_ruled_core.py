"""Rules in force: from a plan to exits, steering, the resolver and its names' addresses; killed, edited, drained."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.daemon.network import DRAIN_S
from maikr_client.daemon.steering import BLOCK, DIRECT, everywhere, outcome_at, through
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import DefaultWay, ExitHealth, TunnelState
from maikr_client.wire.replies import WayKind
from maikr_client.wire.resolving import Mapped
from tests.support.daemon_core import daemon, reachable
from tests.support.paper_resolver import PaperLauncher
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, plan
from tests.support.ruled_core import REAL, RULES, address_of, connected, matcher, ruled, slot_of, steering, treatment_of
from tests.support.virtual_time import in_virtual_time, until


def test_each_rule_leads_into_its_own_exit(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            assert {each.exit.server.name for each in machine.devices.values()} == {"amsterdam", "berlin", "cairo"}
            for name, outcome in (
                ("alpha.test", through(slot_of(machine, BERLIN))),
                ("beta.test", through(slot_of(machine, CAIRO))),
                ("gamma.test", DIRECT),
            ):
                synthetic = await address_of(launcher, RULES, name)
                assert machine.translations[synthetic] == REAL
                assert treatment_of(machine, synthetic) == everywhere(outcome)
            (span,) = steering(machine).spans4
            assert span.treatment == everywhere(through(slot_of(machine, CAIRO)))
            assert steering(machine).otherwise == everywhere(through(0))
            assert launcher.resolver.documents[-1] == RULES

    in_virtual_time(test)


def test_ports_that_names_were_asked_for_from_are_led_by_what_is_in_place(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await connected(running, RULES)
            assert machine.questions == machine.firewall is not None
            await running.core.disconnect()
            await running.until(TunnelState.DISCONNECTED)
            assert machine.questions is None
            assert machine.calls[-2:] == ["firewall.clear", "flows.lead_questions"]

    in_virtual_time(test)


def test_without_word_of_connections_there_is_a_tunnel_all_the_same(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        machine.failing.add("flows")
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan(AMSTERDAM))
            assert (await running.until(TunnelState.CONNECTED)).protected
            await running.core.disconnect()
            await running.until(TunnelState.DISCONNECTED)

    in_virtual_time(test)


def test_the_default_exits_server_is_never_made_twice(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await connected(running, "alpha.test via home\nbeta.test via nl\n", home=(AMSTERDAM,), nl=(AMSTERDAM,))
            assert list(machine.devices) == [0]
            assert {each.server for each in running.status.rule_exits} == {"amsterdam"}

    in_virtual_time(test)


def test_without_rules_there_is_no_resolver_and_no_steering(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM)
        async with daemon(machine, tmp_path, launcher) as running:
            await running.core.connect(plan())
            await running.until_settled(TunnelState.CONNECTED)
            assert launcher.started == []
            assert machine.firewall is not None
            assert machine.firewall.steering is None

    in_virtual_time(test)


def test_rules_whose_blob_is_missing_are_refused_and_nothing_changes(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            with pytest.raises(Failed) as refused:
                await running.core.connect(replace(plan(), rules_sha256="0" * 64))
            assert refused.value.problem.code is ProblemCode.RULES_MISSING
            assert running.status.state is TunnelState.DISCONNECTED
            assert machine.untouched

    in_virtual_time(test)


def test_rules_that_can_not_be_read_at_the_start_block(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await connected(running, RULES)
        (blob,) = (tmp_path / "blobs").iterdir()
        blob.write_bytes(b"alpha.test direct\n")
        async with daemon(machine, tmp_path) as running:
            status = await running.until(TunnelState.BLOCKED)
            assert status.problem is not None
            assert status.problem.code is ProblemCode.RULES_UNREADABLE
            await until(lambda: running.status.protected)

    in_virtual_time(test)


def test_an_edit_moves_no_address_and_leads_it_elsewhere_at_once(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            since = running.status.since
            synthetic = await address_of(launcher, RULES, "alpha.test")
            edited = RULES.replace("alpha.test via berlin", "alpha.test via cairo")
            await running.core.connect(await ruled(running.core, edited))
            await until(lambda: treatment_of(machine, synthetic) == everywhere(through(slot_of(machine, CAIRO))))
            await until(lambda: launcher.resolver.documents[-1] == edited)
            assert await address_of(launcher, edited, "alpha.test") == synthetic
            assert running.status.since == since
            assert len(launcher.started) == 1
            assert machine.conformed
            assert "berlin" not in {each.exit.server.name for each in machine.devices.values()}

    in_virtual_time(test)


def test_a_question_by_the_rules_before_an_edit_is_answered_by_those_after_it(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            old = launcher.resolver.configured[-1].generation
            edited = RULES.replace("alpha.test via berlin", "alpha.test direct")
            await running.core.connect(await ruled(running.core, edited))
            number = launcher.resolver.ask("alpha.test", matcher(RULES), REAL, generation=old)
            await until(lambda: launcher.resolver.answer(number))
            answer = launcher.resolver.answer(number)
            assert isinstance(answer, Mapped)
            assert treatment_of(machine, answer.pairs[0].synthetic) == everywhere(DIRECT)

    in_virtual_time(test)


def test_a_killed_daemon_gives_every_name_the_address_it_had(tmp_path: Path) -> None:
    async def test() -> None:
        machine, names = reachable(AMSTERDAM, BERLIN, CAIRO), ("alpha.test", "beta.test", "gamma.test")
        launcher = PaperLauncher()
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            before = [await address_of(launcher, RULES, name) for name in names]
            slots = {slot: each.exit.server.name for slot, each in machine.devices.items()}
        launcher = PaperLauncher()
        async with daemon(machine, tmp_path, launcher) as running:
            await running.until_settled(TunnelState.CONNECTED)
            assert set(before) <= set(machine.translations)
            assert [await address_of(launcher, RULES, name) for name in reversed(names)] == before[::-1]
            assert {slot: each.exit.server.name for slot, each in machine.devices.items()} == slots

    in_virtual_time(test)


def test_a_dead_exit_keeps_its_rules_unless_they_say_otherwise(tmp_path: Path) -> None:
    rules = (
        "alpha.test via berlin\n"
        "beta.test via berlin if unavailable: direct\n"
        "gamma.test via berlin if unavailable: default\n"
    )

    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, rules)
            given_to = {name: await address_of(launcher, rules, f"{name}.test") for name in ("alpha", "beta", "gamma")}
            slot = slot_of(machine, BERLIN)
            assert {treatment_of(machine, each) for each in given_to.values()} == {everywhere(through(slot))}
            machine.reachable -= {BERLIN.endpoint4} if BERLIN.endpoint4 else set()
            await until(lambda: treatment_of(machine, given_to["beta"]) == everywhere(DIRECT))
            assert treatment_of(machine, given_to["gamma"]) == everywhere(through(0))
            assert treatment_of(machine, given_to["alpha"]) == everywhere(through(slot))
            assert running.status.rule_exits[0].problem is not None
            machine.reachable |= {BERLIN.endpoint4} if BERLIN.endpoint4 else set()
            await until(lambda: treatment_of(machine, given_to["beta"]) == everywhere(through(slot)))

    in_virtual_time(test)


def test_a_country_goes_through_its_next_server_when_one_is_lost(tmp_path: Path) -> None:
    rules = "alpha.test via country\n"

    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, rules, country=(BERLIN, CAIRO))
            assert {each.exit.server.name for each in machine.devices.values()} == {"amsterdam", "berlin"}
            synthetic = await address_of(launcher, rules, "alpha.test")
            machine.reachable -= {BERLIN.endpoint4} if BERLIN.endpoint4 else set()
            await until(
                lambda: [each.health for each in running.status.rule_exits if each.server == "cairo"] == [ExitHealth.UP]
            )
            assert {each.exit.server.name for each in machine.devices.values()} == {"amsterdam", "cairo"}
            await until(lambda: treatment_of(machine, synthetic) == everywhere(through(slot_of(machine, CAIRO))))

    in_virtual_time(test)


@pytest.mark.parametrize(
    ("default", "way", "protected", "outcome"),
    [
        ("direct", DefaultWay.DIRECT, False, DIRECT),
        ("block", DefaultWay.BLOCK, True, BLOCK),
        ("via cairo", DefaultWay.TUNNEL, True, None),
    ],
)
def test_protection_is_told_as_the_default_line_has_it(
    tmp_path: Path,
    default: str,
    way: DefaultWay,
    protected: bool,  # noqa: FBT001 - parametrized
    outcome: object,
) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await connected(running, f"alpha.test via berlin\ndefault {default}\n")
            assert (running.status.default_way, running.status.protected) == (way, protected)
            wanted = outcome or through(slot_of(machine, CAIRO))
            assert outcome_at(steering(machine).otherwise, 443) == wanted

    in_virtual_time(test)


def test_after_disconnecting_addresses_drain_and_then_nothing_is_left(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            synthetic = await address_of(launcher, RULES, "alpha.test")
            await running.core.disconnect()
            await running.until(TunnelState.DISCONNECTED)
            assert machine.draining
            assert synthetic in machine.translations
            await until(lambda: launcher.rested)
            assert (tmp_path / "touched").exists()
            await until(lambda: machine.untouched and not (tmp_path / "touched").exists(), within_s=2 * DRAIN_S)

    in_virtual_time(test)


def test_a_stopped_daemon_leaves_no_drain_behind(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            await connected(running, RULES)
            await address_of(launcher, RULES, "alpha.test")
            await running.core.stop()
            assert machine.untouched
            assert not (tmp_path / "touched").exists()

    in_virtual_time(test)


def test_explain_tells_what_the_kernel_does(tmp_path: Path) -> None:
    async def test() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            assert not (await running.core.explain("alpha.test")).enforced
            await connected(running, RULES)
            synthetic = await address_of(launcher, RULES, "alpha.test")
            (found,) = (await running.core.explain("alpha.test")).addresses
            assert (found.address, found.synthetic, found.loaded) == (REAL, synthetic, True)
            assert [(way.kind, way.server, way.health) for way in found.ways] == [
                (WayKind.TUNNEL, "berlin", ExitHealth.UP)
            ]
            (found,) = (await running.core.explain("192.0.2.9")).addresses
            assert [way.server for way in found.ways] == ["cairo"]
            assert (await running.core.explain("nobody-asked.test")).addresses == ()

    in_virtual_time(test)


def test_a_firewall_that_was_taken_away_is_back_within_a_second_or_two(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await connected(running, RULES)
            machine.firewall = None
            await until(lambda: machine.firewall is not None, within_s=2)

    in_virtual_time(test)
