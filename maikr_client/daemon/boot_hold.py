"""Whether anything may leave between the start of the computer and that of the daemon, as the disk says."""

from __future__ import annotations

from typing import assert_never

from maikr_client.daemon.journal import read_wish
from maikr_client.daemon.lockdown_file import load_lockdown
from maikr_client.daemon.machine.wish import UnreadableWish, Wish
from maikr_client.daemon.store import Store
from maikr_client.model.lockdown import Lockdown


def boot_hold(store: Store) -> Lockdown | None:
    """What may leave nevertheless; None: nothing is held back, for neither lockdown nor a tunnel was wanted.

    A tunnel is wanted as long as the disk says so, also where it no longer says which: a file that can't be read holds
    everything back. A snooze ends with the computer (`daemon.snooze`), so none is looked for.
    """
    lockdown = load_lockdown(store)
    if lockdown is not None:
        return lockdown
    match read_wish(store):
        case None:
            return None
        case Wish(plan=plan):
            return Lockdown(allow_lan=plan.allow_lan, coexist=plan.coexist)
        case UnreadableWish():
            return Lockdown()
        case unexpected:
            assert_never(unexpected)
