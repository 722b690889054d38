"""What outlives the daemon: the wish, and whether the machine's network was touched for it.

Both are written before anything is changed, and the mark of touching goes only after everything was taken back. So
whatever moment a process ends at, the next one finds either the wish, or the mark, or an untouched network.
"""

from __future__ import annotations

import json
import logging
from datetime import datetime
from typing import Final

from maikr_client.daemon.machine.states import State
from maikr_client.daemon.machine.wish import NoWish, Remembered, UnreadableWish, Wish
from maikr_client.daemon.store import Store
from maikr_client.daemon.wanted import places_of, plan_of
from maikr_client.errors import Failed, InvalidValue
from maikr_client.wire.codec import decode, encode

WISH_FILE: Final = "wanted.json"
TOUCHED_FILE: Final = "touched"
_log = logging.getLogger(__name__)


def read_wish(store: Store) -> Wish | UnreadableWish | None:
    """The tunnel that is wanted; None without one."""
    try:
        content = store.read(WISH_FILE)
        return None if content is None else decode(Wish, json.loads(content))
    except (Failed, InvalidValue, ValueError, RecursionError):
        return UnreadableWish()


class Journal:
    """The wish in `store`. `want`, `touch`, `want_nothing` and `untouched` raise Failed when the disk does not
    take it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._touched = False

    def remembered(self, now: datetime) -> Remembered:
        """What the process before us wanted. A wish that can't be read stays where it is, and under a second name."""
        wish = read_wish(self._store)
        try:
            self._touched = self._store.read(TOUCHED_FILE) is not None
        except Failed:
            wish = UnreadableWish()
        if isinstance(wish, UnreadableWish):
            self._store.keep_copy(WISH_FILE, f"damaged-{now:%Y%m%dT%H%M%S}")
        return NoWish(touched=self._touched) if wish is None else wish

    def want(self, wish: Wish) -> None:
        """From now on this is wanted, also by the next process."""
        self.touch()
        self._store.write(WISH_FILE, json.dumps(encode(wish)).encode())

    def touch(self) -> None:
        """From now on the machine's network may be changed."""
        if not self._touched:
            self._store.write(TOUCHED_FILE, b"")
            self._touched = True

    def want_nothing(self) -> None:
        """Nothing is wanted; the network may still be touched."""
        self._store.remove(WISH_FILE)

    def untouched(self) -> None:
        """Everything was taken back."""
        self._store.remove(TOUCHED_FILE)
        self._touched = False

    def forget_touching(self) -> None:
        """Everything was taken back, whatever the disk says to it."""
        try:
            self.untouched()
        except Failed as error:
            # the next start takes back once more what is not there: harmless
            _log.warning("journal: %s", error.problem.code)

    def keep_places(self, before: State, after: State, owner: int | None) -> None:
        """Live connections know their exit by its slot: the next process must know it as well, if the disk takes it."""
        plan, places = plan_of(after), places_of(after)
        if plan is None or not places or places == places_of(before):
            return
        try:
            self.want(Wish(plan=plan, places=places, owner=owner))
        except Failed as error:
            _log.warning("journal: %s", error.problem.code)
