"""Bytes by server and day, made from device counters that start again whenever a device is made. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from maikr_client.daemon.ports import DesiredExit, TunnelCounters
from maikr_client.model.keys import PublicKey
from maikr_client.model.status import Usage

# what fits into one frame of the IPC with room to spare; the oldest days go first
MAX_ENTRIES = 2000
MAX_OTHERS = 15
"""Users beside the present one whose totals are kept, those who were there last: all fit into the file's 4 MiB."""
Days = dict[tuple[str, str], tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The last reading of the device in `slot`, which leads to `server`."""

    slot: int
    server: str
    public_key: PublicKey
    bytes_up: int = 0
    bytes_down: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionBytes:
    """What went through one server since the last connect from disconnected."""

    server: str
    bytes_up: int
    bytes_down: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OthersUsage:
    """Totals of a user whose wish is not followed now."""

    owner: int
    usage: tuple[Usage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalsRecord:
    """Totals as they are kept on disk: `usage` is of `owner` (None: nobody knows), `others` of everybody else."""

    usage: tuple[Usage, ...] = ()
    session: tuple[SessionBytes, ...] = ()
    seen: tuple[Seen, ...] = ()
    owner: int | None = None
    others: tuple[OthersUsage, ...] = ()


class Totals:
    """Totals that only grow (until `erase`). `record` is all of it."""

    def __init__(self, record: TotalsRecord) -> None:
        self._days = _days_of(record.usage)
        self._owner = record.owner
        self._others = {each.owner: _days_of(each.usage) for each in record.others}
        self._session = {each.server: (each.bytes_up, each.bytes_down) for each in record.session}
        self._seen = {each.slot: each for each in record.seen}

    def count(self, counters: Iterable[TunnelCounters], day: str) -> int:
        """Add what went through since the last reading; the bytes added. A counter that is lower than it was, or a
        device that is gone, started again at 0. A device that was never announced by `devices_are` is not counted.
        """
        found = {each.slot: each for each in counters}
        return sum(self._count_one(seen, found.get(seen.slot), day) for seen in list(self._seen.values()))

    def devices_are(self, exits: Iterable[DesiredExit]) -> None:
        """These are the devices now; one that leads where it led before goes on counting."""
        self._seen = {each.slot: self._continued(each) for each in exits}

    def new_session(self) -> None:
        """Sessions' bytes start at 0."""
        self._session = {}

    def belong_to(self, owner: int | None) -> None:
        """What is counted from now on is of `owner`; what nobody knows the owner of is taken over."""
        if owner == self._owner:
            return
        if self._owner is not None:
            self._others[self._owner] = self._days
            self._days = {}
        if owner is not None:
            self._days |= self._others.pop(owner, {})
        self._owner = owner
        while len(self._others) > MAX_OTHERS:
            del self._others[min(self._others, key=lambda each: max(self._others[each], default=("", "")))]

    def erase(self, owner: int) -> None:
        """Forget that user's totals, and those that nobody knows the owner of."""
        self._others.pop(owner, None)
        if self._owner in {owner, None}:
            self._days, self._session = {}, {}

    def session(self, server: str) -> SessionBytes:
        """What went through `server` in this session."""
        up, down = self._session.get(server, (0, 0))
        return SessionBytes(server=server, bytes_up=up, bytes_down=down)

    @property
    def usage(self) -> tuple[Usage, ...]:
        """The present owner's, oldest day first."""
        return _usage_of(self._days)

    def usage_of(self, owner: int) -> tuple[Usage, ...]:
        """Any user's. What nobody knows the owner of is anybody's, until it is taken over."""
        return self.usage if self._owner in {owner, None} else _usage_of(self._others.get(owner, {}))

    @property
    def record(self) -> TotalsRecord:
        """Everything, to be kept."""
        session = tuple(self.session(server) for server in sorted(self._session))
        others = tuple(OthersUsage(owner=owner, usage=_usage_of(days)) for owner, days in self._others.items())
        return TotalsRecord(
            usage=self.usage, session=session, seen=tuple(self._seen.values()), owner=self._owner, others=others
        )

    def _count_one(self, seen: Seen, found: TunnelCounters | None, day: str) -> int:
        up, down = (found.bytes_up, found.bytes_down) if found else (0, 0)
        again = up < seen.bytes_up or down < seen.bytes_down
        more_up = up if again else up - seen.bytes_up
        more_down = down if again else down - seen.bytes_down
        self._seen[seen.slot] = replace(seen, bytes_up=up, bytes_down=down)
        if more_up or more_down:
            self._add(seen.server, day, more_up, more_down)
        return more_up + more_down

    def _add(self, server: str, day: str, up: int, down: int) -> None:
        days, session = self._days.get((day, server), (0, 0)), self._session.get(server, (0, 0))
        self._days[day, server] = (days[0] + up, days[1] + down)
        self._session[server] = (session[0] + up, session[1] + down)
        if len(self._days) > MAX_ENTRIES:
            del self._days[min(self._days)]

    def _continued(self, exit_: DesiredExit) -> Seen:
        before = self._seen.get(exit_.slot)
        if before is not None and before.public_key == exit_.server.public_key:
            return replace(before, server=exit_.server.name)
        return Seen(slot=exit_.slot, server=exit_.server.name, public_key=exit_.server.public_key)


def _days_of(usage: Iterable[Usage]) -> Days:
    return {(each.day, each.server): (each.bytes_up, each.bytes_down) for each in usage}


def _usage_of(days: Days) -> tuple[Usage, ...]:
    return tuple(
        Usage(server=server, day=day, bytes_up=up, bytes_down=down)
        for (day, server), (up, down) in sorted(days.items())
    )
