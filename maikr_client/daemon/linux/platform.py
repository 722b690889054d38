"""Linux's parts, put together."""

from __future__ import annotations

from pathlib import Path

from maikr_client.daemon.linux.devices import LinuxDevices
from maikr_client.daemon.linux.dns import TableDns
from maikr_client.daemon.linux.farewells import Farewells
from maikr_client.daemon.linux.firewall import LinuxFirewall
from maikr_client.daemon.linux.flows import LinuxFlows
from maikr_client.daemon.linux.gate import LinuxGate
from maikr_client.daemon.linux.mappings import Mappings
from maikr_client.daemon.linux.monitor import RtnetlinkMonitor
from maikr_client.daemon.linux.outside import LinuxOutside
from maikr_client.daemon.linux.prober import EchoProber
from maikr_client.daemon.linux.requirements import LinuxRequirements
from maikr_client.daemon.linux.router import LinuxRouter
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.linux.surroundings import LinuxSurroundings
from maikr_client.daemon.linux.sweeper import LinuxSweeper
from maikr_client.daemon.linux.sysctls import Sysctls
from maikr_client.daemon.linux.traffic import LinuxTraffic
from maikr_client.daemon.linux.translations import LinuxTranslations
from maikr_client.daemon.linux.watch import LinuxWatch
from maikr_client.daemon.pings import Launch, no_pinger
from maikr_client.daemon.ports import AskPortal, Platform, PortalAnswer
from maikr_client.daemon.sensors import Sensors

LOAD_TIMEOUT_S = 12.0
"""100,000 addresses by rule take 1 s, on a busy machine several; the daemon gives a part 15 s."""


async def nobody_asks(*_: object) -> PortalAnswer:
    """For a machine on which no sign-in page is looked for."""
    return PortalAnswer.NOTHING


def linux_platform(state_dir: Path, ask_portal: AskPortal = nobody_asks, launch_pinger: Launch = no_pinger) -> Platform:
    """The parts that act on the network namespace of this process. `state_dir` (root only) keeps what `clear` restores.

    Apply the firewall first, then devices, router and DNS; clear in the opposite order.
    """
    runner, mappings, sysctls = Runner(), Mappings(), Sysctls(state_dir)
    return Platform(
        devices=LinuxDevices(runner, Farewells(state_dir)),
        router=LinuxRouter(runner, sysctls),
        firewall=LinuxFirewall(Runner(timeout_s=LOAD_TIMEOUT_S), mappings),
        dns=TableDns(),
        prober=EchoProber(),
        monitor=RtnetlinkMonitor(),
        translations=LinuxTranslations(mappings),
        flows=LinuxFlows(),
        traffic=LinuxTraffic(),
        sensors=Sensors(
            watch=LinuxWatch(sysctls),
            surroundings=LinuxSurroundings(runner),
            outside=LinuxOutside(),
            requirements=LinuxRequirements(state_dir),
        ),
        gate=LinuxGate(ask_portal),
        sweeper=LinuxSweeper(runner, launch_pinger),
    )
