"""Who works beside the machine, put together: the rules and the sign-in page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from maikr_client.daemon.driver import Companions
from maikr_client.daemon.pool_file import POOL_FILE, PoolFile
from maikr_client.daemon.portal import Portal
from maikr_client.daemon.ports import Platform
from maikr_client.daemon.ruled_machine import Machine
from maikr_client.daemon.ruling import Ruling
from maikr_client.daemon.store import Store
from maikr_client.daemon.translator import Translator


def companions(platform: Platform, store: Store, machine: Machine, now: Callable[[], datetime]) -> Companions:
    """For `platform`; rules are remembered in `store`."""
    return Companions(
        rules=lambda again, changed: _ruling(platform, store, machine, now, again=again, changed=changed),
        portal=lambda again, report, changed: Portal(
            platform.gate, machine.name_services, now=now, again=again, report=report, changed=changed
        ),
    )


def _ruling(
    platform: Platform,
    store: Store,
    machine: Machine,
    now: Callable[[], datetime],
    *,
    again: Callable[[], None],
    changed: Callable[[], None],
) -> Ruling:
    translator = Translator(
        platform.translations,
        platform.flows,
        PoolFile(store.path / POOL_FILE, store.files),
        clock=lambda: now().timestamp(),
        crowded=again,
    )
    return Ruling(machine, translator, again=again, changed=changed)
