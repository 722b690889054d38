"""The sentinel and the doctor on real packets: what is wrong is found and named; what is right raises no alarm."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from maikr_client.daemon.linux.outside import NOWHERE
from maikr_client.model.health import Check, CheckKind, Verdict
from maikr_client.model.problem import ProblemCode
from tests.support.clear_capture import clear_packets
from tests.support.command_line import maikr
from tests.support.lab import Lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab
from tests.support.tampering import blaster, is_back, ours

pytestmark = [pytest.mark.lab, pytest.mark.quiet]

SITE4 = "203.0.113.10"
DROPPING = "nft 'add table inet strict; add chain inet strict out { type filter hook output priority 0; policy drop; }'"
FOUND = "Another firewall (nftables table strict)"
SABOTAGE = (
    "nft insert rule inet maikr guard accept; nft insert rule inet maikr outbound accept",
    "nft delete table inet maikr; nft add table inet maikr",
    "nft 'add table inet maikr { flags dormant; }'",
)


@pytest.fixture(scope="module")
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as ruled:
        ruled.have("")
        yield ruled


def run(command: str) -> None:
    subprocess.run(["sh", "-c", command], check=True, capture_output=True, timeout=30)


def of_kind(checks: tuple[Check, ...], kind: CheckKind) -> set[Verdict]:
    return {each.verdict for each in checks if each.kind is kind}


def test_all_that_the_daemon_looks_at_is_well(ruled: RuledLab) -> None:
    checks = ruled.check()

    assert {each.kind for each in checks if each.verdict is Verdict.GOOD} == {
        kind
        for kind in CheckKind
        if kind not in {CheckKind.DAEMON, CheckKind.CLOCK, CheckKind.KEYRING, CheckKind.BACKEND, CheckKind.ACCOUNT}
    }
    # what other tests took away of it is forgotten within seconds
    eventually(lambda: ruled.status().problem is None)


def test_the_test_packets_leave_nothing_in_clear(lab: Lab, ruled: RuledLab) -> None:
    with clear_packets(lab) as clear:
        checks = ruled.check()

    assert of_kind(checks, CheckKind.IPV4_LEAK) == {Verdict.GOOD}
    assert (clear.count, clear.seen) == (0, [])


@pytest.mark.parametrize("sabotage", SABOTAGE)
def test_sabotage_of_the_table_by_root_is_put_right_before_anything_leaves(
    lab: Lab, ruled: RuledLab, sabotage: str
) -> None:
    before = ours()

    with clear_packets(lab) as clear, blaster(SITE4, "eth0"):
        run(sabotage)
        eventually(lambda: is_back(before))

    # the sentinel's own test packet may find the way that it looks for
    assert set(clear.destinations) <= set(NOWHERE.values()), clear.seen
    assert of_kind(ruled.check(), CheckKind.FIREWALL) == {Verdict.GOOD}


def test_a_firewall_in_the_way_is_told_by_status_and_doctor(ruled: RuledLab) -> None:
    assert of_kind(ruled.check(), CheckKind.IN_THE_WAY) == {Verdict.GOOD}
    run(DROPPING)
    try:
        told = maikr("doctor")
        problem = eventually(lambda: ruled.told(ProblemCode.FIREWALL_IN_THE_WAY))
        # the tunnel is lost meanwhile, and tried again and again
        later = [of_kind(ruled.check(), CheckKind.IN_THE_WAY) for _ in range(5)]
    finally:
        run("nft delete table inet strict")

    assert FOUND in told.out
    assert told.code == 1
    assert problem.field("program") == "nftables table strict"
    assert later == [{Verdict.WRONG}] * 5


def test_without_a_daemon_the_doctor_looks_at_the_rest(lab: Lab) -> None:
    ended = maikr("doctor", "--json")

    found = {each["check"]: each["result"] for each in ended.json}
    assert found["daemon"] == "good"
    assert found["account"] == "wrong"
    assert ended.code == 1
