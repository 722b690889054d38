"""The rules' part of the daemon, put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from maikr_client.daemon.pool_file import POOL_FILE, PoolFile
from maikr_client.daemon.ports import Platform
from maikr_client.daemon.ruled_machine import Machine
from maikr_client.daemon.ruling import Ruling
from maikr_client.daemon.store import Store
from maikr_client.daemon.translator import Translator


def make_ruling(
    platform: Platform,
    store: Store,
    machine: Machine,
    now: Callable[[], datetime],
    *,
    again: Callable[[], None],
    changed: Callable[[], None],
) -> Ruling:
    """Rules for `platform`, remembered in `store`."""
    translator = Translator(
        platform.translations,
        platform.flows,
        PoolFile(store.path / POOL_FILE, store.files),
        clock=lambda: now().timestamp(),
        crowded=again,
    )
    return Ruling(machine, translator, again=again, changed=changed)
