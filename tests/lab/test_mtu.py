"""Routers that drop large packets without a word: what the tunnel takes still comes through."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.lab import Lab, eventually, output_in, output_of
from tests.support.roaming import Household
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab

DEVICE = "maikr0"
PATH = 1400
FITTING = 1328
"""The largest multiple of 16 that leaves WireGuard's 60 bytes (over IPv4) room: the server pads to such multiples."""
SITE4 = "203.0.113.10"
PING_HEADERS = 28
PATIENCE_S = 40.0
"""Answers that a busy machine loses are asked for anew after seconds."""


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


@contextmanager
def narrow_path(lab: Lab) -> Iterator[None]:
    """The router drops larger packets and tells nobody."""
    router = lab.namespace("router")
    rule = f"inet narrow there meta length > {PATH} drop"
    chain = "inet narrow there { type filter hook forward priority 0; }"
    output_in(router, "nft", f"add table inet narrow; add chain {chain}; add rule {rule}")
    try:
        yield
    finally:
        output_in(router, "nft", "delete table inet narrow")


def mtu() -> int:
    return int(output_of("ip", "-o", "link", "show", "dev", DEVICE).split(" mtu ")[1].split()[0])


def comes_back(size: int) -> bool:
    """Whether a ping of this many bytes through the tunnel is answered."""
    ping = ["ping", "-c", "2", "-i", "0.2", "-W", "1", "-M", "do", "-s", str(size - PING_HEADERS), SITE4]
    return subprocess.run(ping, capture_output=True, check=False).returncode == 0


def test_a_narrow_path_is_found_and_what_the_tunnel_takes_comes_through(lab: Lab, ruled: RuledLab) -> None:
    with narrow_path(lab):
        ruled.have("")

        eventually(lambda: mtu() == FITTING, PATIENCE_S)
        assert comes_back(FITTING)

        output_of("ip", "link", "set", "dev", DEVICE, "mtu", "1420")
        assert not comes_back(1420)


def test_a_path_that_becomes_narrow_elsewhere_is_found_and_a_wide_one_again(lab: Lab, ruled: RuledLab) -> None:
    household = Household(lab)
    ruled.have("")
    assert comes_back(1420)
    try:
        with narrow_path(lab):
            household.v4("192.0.2.31")
            eventually(lambda: mtu() == FITTING, PATIENCE_S)
        household.home()
        eventually(lambda: mtu() == 1420, PATIENCE_S)
        assert eventually(lambda: comes_back(1420))
    finally:
        household.home()


def test_a_narrow_link_of_this_machine_needs_no_finding(lab: Lab, ruled: RuledLab) -> None:
    link = str(lab.description["uplink"]["client"])
    output_of("ip", "link", "set", "dev", link, "mtu", str(PATH))
    try:
        ruled.have("")
        assert mtu() == FITTING
        assert Path(f"/proc/sys/net/ipv6/conf/{DEVICE}").exists()
    finally:
        output_of("ip", "link", "set", "dev", link, "mtu", "1500")
