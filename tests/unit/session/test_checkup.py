"""The doctor's checks beside the daemon's, against the reference backend."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from maikr_client.model.health import Check, CheckKind, Verdict, good
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.session.checkup import Checkup
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def verdicts(checks: tuple[Check, ...]) -> dict[CheckKind, Verdict]:
    return {each.kind: each.verdict for each in checks}


async def test_all_is_well_for_who_is_signed_in(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    house.daemon.checks = (good(CheckKind.FIREWALL, NOON), good(CheckKind.DISK, NOON))

    found = await session.check_up()

    assert Verdict.WRONG not in verdicts(found).values()
    assert [each.kind for each in found] == [kind for kind in CheckKind if kind in verdicts(found)]
    assert verdicts(found)[CheckKind.ACCOUNT] is Verdict.GOOD


async def test_without_a_daemon_the_rest_is_looked_at(house: Household) -> None:
    house.daemon.gone = True

    found = verdicts(await house.session().check_up())

    assert found[CheckKind.DAEMON] is Verdict.WRONG
    assert found[CheckKind.DISK] is found[CheckKind.BACKEND] is Verdict.GOOD
    assert found[CheckKind.ACCOUNT] is Verdict.WRONG


async def test_a_device_that_was_removed_is_told(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    (device,) = await session.devices()
    await session.revoke_device(device.device_id)

    (account,) = [each for each in await session.check_up() if each.kind is CheckKind.ACCOUNT]

    assert account.problem is not None
    assert account.problem.code in {ProblemCode.DEVICE_REVOKED, ProblemCode.SIGN_IN_EXPIRED, ProblemCode.NOT_SIGNED_IN}


async def test_a_clock_that_is_wrong_is_told_with_how_much(house: Household) -> None:
    parts = house.parts()
    house.wires.clock = NOON
    checkup = Checkup(house.daemon, parts.people, house.home, lambda: NOON + timedelta(minutes=7))

    (clock,) = [each for each in await checkup.look() if each.kind is CheckKind.CLOCK]

    assert clock.problem is not None
    assert (clock.problem.code, clock.problem.field("what")) == (ProblemCode.CLOCK_WRONG, "7 minutes")
    await parts.aclose()


async def test_anothers_tunnel_is_no_fault_and_is_not_looked_into(house: Household) -> None:
    theirs = Problem.of(ProblemCode.IN_USE_BY_OTHER)
    house.daemon.show(Status(state=TunnelState.CONNECTED, protected=True, problem=theirs))
    house.daemon.checks = (good(CheckKind.FIREWALL, NOON),)

    found = await house.session().check_up()

    (daemon,) = [each for each in found if each.kind is CheckKind.DAEMON]
    assert daemon.verdict is Verdict.SKIPPED
    assert daemon.about.startswith("running, connected, for another user")
    assert CheckKind.FIREWALL not in verdicts(found)
    assert verdicts(found)[CheckKind.BACKEND] is Verdict.GOOD
