"""What other programs take away of ours is back at once, by itself, and nothing leaves in clear meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from maikr_client.daemon.linux.nft_state import generation
from maikr_client.model.keys import PrivateKey
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from maikr_lab.wireguard import public_key_of
from tests.support.clear_capture import clear_packets
from tests.support.lab import Lab, ask_site, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab
from tests.support.tampering import BOTH_LAYERS, DEVICES, FLUSHES, ROUTES, SWITCHES, Ours, blaster, is_back, ours

pytestmark = [pytest.mark.lab, pytest.mark.quiet]

SITE4, SITE6 = "203.0.113.10", "2001:db8:113::10"
UPLINK = "eth0"


@pytest.fixture(scope="module")
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as ruled:
        ruled.have(f"v6only.test via {lab.servers[1].name}\n")
        yield ruled


def run(command: str) -> None:
    subprocess.run(["sh", "-c", command], check=True, capture_output=True, timeout=30)


def seen_by_site(lab: Lab) -> bool:
    seen = ask_site("whoami.test", 4)
    return seen is not None and seen.source == str(lab.servers[0].exit4)


def at_rest() -> Ours:
    """What is there once an edit, of which the status tells nothing while all exits stay up, is applied."""
    before, now = None, ours()
    while now != before:
        time.sleep(1.0)
        before, now = now, ours()
    return now


def test_our_own_changes_are_no_reason_for_a_repair(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(f"v6only.test via {lab.servers[2].name}\nalpha.test direct\n")
    ruled.have(f"v6only.test via {lab.servers[1].name}\n")
    state = at_rest()
    begun = generation()

    run("nft add table inet other; nft delete table inet other")
    assert ask_site("v6only.test", 6) is not None

    assert ours() == state
    # two transactions of the other program's, and the addresses that the page's name was given
    assert generation() - begun <= 4
    assert ruled.status().problem is None


@pytest.mark.parametrize("command", [*FLUSHES, *ROUTES, *DEVICES, *SWITCHES])
def test_what_another_program_takes_away_is_back_and_nothing_left_in_clear(
    lab: Lab, ruled: RuledLab, command: str
) -> None:
    before = ours()

    with clear_packets(lab) as clear, blaster(SITE4, UPLINK):
        run(command)
        eventually(lambda: is_back(before))

    assert (clear.count, clear.seen) == (0, [])
    assert eventually(lambda: seen_by_site(lab))
    assert ruled.status().protected


def test_the_witness_would_see_what_leaves_while_nobody_repairs(lab: Lab, ruled: RuledLab) -> None:
    before, pid = ours(), ruled.daemon_pid
    os.kill(pid, signal.SIGSTOP)
    try:
        with clear_packets(lab) as clear, blaster(SITE4, UPLINK):
            run(BOTH_LAYERS)
            eventually(lambda: clear.count)
    finally:
        os.kill(pid, signal.SIGCONT)

    eventually(lambda: is_back(before))


def test_a_program_that_does_not_stop_is_named(ruled: RuledLab) -> None:
    before = ours()
    for _ in range(7):
        run("nft delete table inet maikr")
        eventually(lambda: is_back(before))

    # at first it says that the firewall is lost, until it has looked at what it put back
    told = eventually(lambda: ruled.told(ProblemCode.PROTECTION_FOUGHT))
    assert told.field("program") == "nft"


def test_another_tunnels_wg_quick_takes_the_way_but_lets_nothing_out_and_is_outlived(
    lab: Lab, ruled: RuledLab, tmp_path: Path
) -> None:
    before = ours()
    peer = public_key_of(PrivateKey.generate())
    conf = tmp_path / "foreign0.conf"
    conf.write_text(
        f"[Interface]\nPrivateKey = {PrivateKey.generate().reveal()}\nAddress = 10.98.0.2/32, fd98::2/128\n"
        f"[Peer]\nPublicKey = {peer}\nEndpoint = 198.51.100.250:51820\nAllowedIPs = 0.0.0.0/0, ::/0\n",
        "ascii",
    )
    conf.chmod(0o600)
    with clear_packets(lab) as clear, blaster(SITE4, UPLINK):
        run(f"wg-quick up {conf}")
        assert ask_site("whoami.test", 4, 0.5) is None
        run(f"wg-quick down {conf}")
        eventually(lambda: seen_by_site(lab))

    assert ours().routing == before.routing
    assert (clear.count, clear.seen) == (0, [])
    assert ruled.status().state is TunnelState.CONNECTED
