"""Linux's parts, put together."""

from __future__ import annotations

from pathlib import Path

from maikr_client.daemon.linux.devices import LinuxDevices
from maikr_client.daemon.linux.dns import TableDns
from maikr_client.daemon.linux.firewall import LinuxFirewall
from maikr_client.daemon.linux.flows import LinuxFlows
from maikr_client.daemon.linux.mappings import Mappings
from maikr_client.daemon.linux.monitor import RtnetlinkMonitor
from maikr_client.daemon.linux.prober import EchoProber
from maikr_client.daemon.linux.router import LinuxRouter
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.linux.sweeper import LinuxSweeper
from maikr_client.daemon.linux.sysctls import Sysctls
from maikr_client.daemon.linux.traffic import LinuxTraffic
from maikr_client.daemon.linux.translations import LinuxTranslations
from maikr_client.daemon.ports import Platform

LOAD_TIMEOUT_S = 12.0
"""100,000 addresses by rule take 1 s, on a busy machine several; the daemon gives a part 15 s."""


def linux_platform(state_dir: Path) -> Platform:
    """The parts that act on the network namespace of this process. `state_dir` (root only) keeps what `clear` restores.

    Apply the firewall first, then devices, router and DNS; clear in the opposite order.
    """
    runner, mappings = Runner(), Mappings()
    return Platform(
        devices=LinuxDevices(runner),
        router=LinuxRouter(runner, Sysctls(state_dir)),
        firewall=LinuxFirewall(Runner(timeout_s=LOAD_TIMEOUT_S), mappings),
        dns=TableDns(),
        prober=EchoProber(),
        monitor=RtnetlinkMonitor(),
        translations=LinuxTranslations(mappings),
        flows=LinuxFlows(),
        traffic=LinuxTraffic(),
        sweeper=LinuxSweeper(runner),
    )
