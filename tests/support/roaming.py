"""A machine that is carried around: what happens to its link, step by step, in the client host and its router."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from maikr_lab.portal import PortalMode
from tests.support.lab import Lab, output_in

LINK = "eth0"
AWAY_S = 2.5
"""How long a step's misfortune lasts: long enough to be noticed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What happens, and when it is over; the network can carry packets again from then on."""

    name: str
    happen: Callable[[], None]


class Household:
    """The client host's link and the router's end of it."""

    def __init__(self, lab: Lab, *, away_s: float = AWAY_S) -> None:
        self._lab = lab
        self._away_s = away_s
        self._router = lab.namespace("router")
        self._lan = str(lab.description["uplink"]["router"])
        self._home4, self._home6 = str(lab.home4), str(lab.home6)

    def here(self, *commands: str) -> None:
        """`ip` commands in the client host; what is there or gone already is no error."""
        for command in commands:
            subprocess.run(["ip", *command.split()], capture_output=True, check=False)

    def router(self, *commands: str) -> None:
        """Commands in the router, which must succeed."""
        for command in commands:
            output_in(self._router, *command.split())

    def v4(self, address: str = "", gateway: str = "192.0.2.1", length: int = 24) -> None:
        """The one IPv4 address and gateway, as a DHCP client would set them."""
        address = address or self._home4
        self.here(f"-4 addr flush dev {LINK} scope global", f"addr add {address}/{length} dev {LINK}")
        self.here(f"route replace default via {gateway} dev {LINK}")

    def no_v4(self) -> None:
        """No IPv4 at all."""
        self.here(f"-4 addr flush dev {LINK} scope global", f"route del default dev {LINK}")

    def v6(self, address: str = "") -> None:
        """The one IPv6 address and gateway, as a router advertisement would set them."""
        address = address or self._home6
        self.here(f"-6 addr flush dev {LINK} scope global", f"addr add {address}/64 dev {LINK} nodad")
        self.here(f"addr add fe80::2/64 dev {LINK} nodad")
        self.here(f"-6 route replace default via 2001:db8:1::1 dev {LINK}")

    def no_v6(self) -> None:
        """No IPv6 but link-local."""
        self.here(f"-6 addr flush dev {LINK} scope global", f"-6 route del default dev {LINK}")

    def home(self) -> None:
        """As the lab made it."""
        self.router("sysctl -q net.ipv4.ip_forward=1", "sysctl -q net.ipv6.conf.all.forwarding=1")
        self.router(f"ip link set {self._lan} up")
        self.here(f"link set {LINK} up mtu 1500")
        self.v4()
        self.v6()
        self._lab.control.set_isp_resolver(answering=True)
        self._lab.control.set_portal(PortalMode.OFF)

    def steps(self, daemon_pid: Callable[[], int]) -> tuple[Step, ...]:
        """A day on the road. Each begins where the one before it left the network."""
        return (
            Step(name="link down and up", happen=self._link_down),
            Step(name="new address", happen=lambda: self.v4("192.0.2.20")),
            Step(name="new subnet", happen=self._new_subnet),
            Step(name="new gateway", happen=self._new_gateway),
            Step(name="IPv6 vanishes", happen=self.no_v6),
            Step(name="IPv6 appears", happen=self.v6),
            Step(name="IPv4 vanishes", happen=self.no_v4),
            Step(name="IPv4 only", happen=self._v4_only),
            Step(name="IPv6 only at once", happen=self._v6_only),
            Step(name="both families", happen=self.home),
            Step(name="provider's DNS gone", happen=lambda: self._lab.control.set_isp_resolver(answering=False)),
            Step(name="no route for a while", happen=self._no_route),
            Step(name="gateway gone silently", happen=self._silent_gateway),
            Step(name="cable pulled at the router", happen=self._cable_at_router),
            Step(name="link flaps", happen=self._flaps),
            Step(name="captive portal", happen=self._captive_portal),
            Step(name="suspended and carried elsewhere", happen=lambda: self._suspended(daemon_pid())),
            Step(name="home again", happen=self.home),
        )

    def _link_down(self) -> None:
        self.here(f"link set {LINK} down")
        time.sleep(self._away_s)
        self.here(f"link set {LINK} up")
        self.v4()
        self.v6()

    def _new_subnet(self) -> None:
        self.router(f"ip addr replace 192.0.2.129/25 dev {self._lan}")
        self.v4("192.0.2.130", "192.0.2.129", 25)

    def _new_gateway(self) -> None:
        self.router(f"ip addr replace 192.0.2.2/24 dev {self._lan}")
        self.v4(gateway="192.0.2.2")

    def _v4_only(self) -> None:
        self.v4()
        self.no_v6()

    def _v6_only(self) -> None:
        self.v6()
        self.no_v4()

    def _no_route(self) -> None:
        self.here("route del default", "-6 route del default")
        time.sleep(self._away_s)
        self.v4()
        self.v6()

    def _silent_gateway(self) -> None:
        self.router("sysctl -q net.ipv4.ip_forward=0", "sysctl -q net.ipv6.conf.all.forwarding=0")
        time.sleep(self._away_s)
        self.home()

    def _cable_at_router(self) -> None:
        self.router(f"ip link set {self._lan} down")
        time.sleep(self._away_s)
        self.router(f"ip link set {self._lan} up")
        # without a link-local address a router asks for no neighbour (RFC 4861, 7.2.2)
        for address in ("2001:db8:1::1/64", "fe80::1/64"):
            self.router(f"ip -6 addr replace {address} dev {self._lan} nodad")
        self.home()

    def _flaps(self) -> None:
        for _ in range(4):
            self.here(f"link set {LINK} down")
            time.sleep(0.2)
            self.here(f"link set {LINK} up")
            time.sleep(0.2)
        self.v4()
        self.v6()

    def _captive_portal(self) -> None:
        """The network wants a sign-in, later somebody has signed in."""
        self._lab.control.set_portal(PortalMode.PAGE)
        self.v4("192.0.2.40")
        time.sleep(self._away_s)
        self._lab.control.set_portal(PortalMode.OFF)

    def _suspended(self, daemon_pid: int) -> None:
        """All that is ours stands still while the machine is carried into another network."""
        ours = [daemon_pid, *tunnel_processes()]
        for pid in ours:
            os.kill(pid, signal.SIGSTOP)
        self.here(f"link set {LINK} down")
        time.sleep(self._away_s)
        self.here(f"link set {LINK} up")
        self.v4("192.0.2.77")
        self.v6("2001:db8:1::77")
        for pid in ours:
            os.kill(pid, signal.SIGCONT)


def tunnel_processes(device: str = "maikr") -> list[int]:
    """The wireguard-go processes that serve our devices."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0") if entry.name.isdigit() else []
        except OSError:
            continue
        if len(words) > 1 and words[0].endswith(b"wireguard-go") and words[1].startswith(device.encode()):
            found.append(int(entry.name))
    return found
