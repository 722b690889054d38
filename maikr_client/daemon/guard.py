"""Before the network: the firewall alone, if lockdown is on. The daemon takes its table over without a gap.

It reads one file of root's and runs `nft` once; it needs no lock, no socket, no address and no daemon.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from maikr_client.daemon.lockdown_file import load_lockdown
from maikr_client.daemon.machine.moves import lockdown_network
from maikr_client.daemon.ports import Firewall
from maikr_client.daemon.select import System
from maikr_client.daemon.store import Store

_log = logging.getLogger(__name__)


def guard(state_dir: Path, system: System) -> None:
    """Nothing leaves from now on, if lockdown is on. Raises Failed."""
    lockdown = load_lockdown(Store(state_dir, system.files))
    if lockdown is None:
        return
    firewall: Firewall = system.platform(state_dir).firewall
    asyncio.run(firewall.apply(lockdown_network(lockdown)))
    _log.info("lockdown: nothing leaves")
