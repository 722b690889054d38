"""Whether lockdown is on, on disk: what the daemon keeps, and all that the guard at boot needs to know."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.store import Store
from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.lockdown import Lockdown
from maikr_client.wire.codec import decode, encode

LOCKDOWN_FILE: Final = "lockdown.json"


class KeptLockdown:
    """What holds `now`. `touch` is called before the file changes."""

    def __init__(self, store: Store, touch: Callable[[], None]) -> None:
        self._store = store
        self._touch = touch
        self.now = load_lockdown(store)

    def keep(self, lockdown: Lockdown | None) -> None:
        """From now on that. Raises Failed: then all stays as it was."""
        if lockdown != self.now:
            self._touch()
            keep_lockdown(self._store, lockdown)
            self.now = lockdown


def load_lockdown(store: Store) -> Lockdown | None:
    """What is kept; None without lockdown. One that can't be read is on, without any exception."""
    try:
        content = store.read(LOCKDOWN_FILE)
        return None if content is None else decode(Lockdown, json.loads(content))
    except (Failed, InvalidValue, ValueError, RecursionError):
        return Lockdown()


def keep_lockdown(store: Store, lockdown: Lockdown | None) -> None:
    """From now on that, also for the next process and at the next boot. Raises Failed."""
    if lockdown is None:
        store.remove(LOCKDOWN_FILE)
    else:
        store.write(LOCKDOWN_FILE, json.dumps(encode(lockdown)).encode())
