"""Before the network: the firewall alone, if anything was protected. The daemon takes its table over without a gap.

It reads two files of root's and runs `nft` once; it needs no lock, no socket, no address and no daemon.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from maikr_client.daemon.boot_hold import boot_hold
from maikr_client.daemon.machine.moves import lockdown_network
from maikr_client.daemon.ports import Firewall
from maikr_client.daemon.select import System
from maikr_client.daemon.store import Store
from maikr_client.wire.boot_note import boot_note

_log = logging.getLogger(__name__)


def guard(state_dir: Path, socket: Path, system: System) -> None:
    """Nothing leaves from now on, if lockdown is on or a tunnel is wanted; clients that find nobody at `socket` can
    tell. Raises Failed.
    """
    hold = boot_hold(Store(state_dir, system.files))
    if hold is None:
        _log.info("neither lockdown nor a tunnel is wanted: nothing is held back")
        return
    firewall: Firewall = system.platform(state_dir).firewall
    asyncio.run(firewall.apply(lockdown_network(hold)))
    _log.info("nothing leaves until maikr-daemon.service has taken over; `maikr rescue`, as root, ends that without it")
    _leave_note(boot_note(socket))


def _leave_note(note: Path) -> None:
    try:
        note.touch()
        note.chmod(0o644)
    except OSError as error:
        _log.warning("%s: %s", note, error.strerror)
