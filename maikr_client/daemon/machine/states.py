"""The machine's states, as values. What each does with an event is in the file of its name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from maikr_client.daemon.machine.course import Course
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnected:
    """No tunnel is wanted. With `lockdown` nothing may leave nevertheless."""

    lockdown: Lockdown | None = None

    @property
    def locked_down(self) -> bool:
        """Nothing may leave although no tunnel is wanted."""
        return self.lockdown is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Connecting:
    """The default exit is being made. `attempt` counts tries since it was last up or wanted, from 1; `failures` the
    rounds that ended in Blocked. `guarded`: nothing can leave in clear. `problem` is why it has to be made again.
    """

    course: Course
    attempt: int = 1
    failures: int = 0
    guarded: bool = False
    applied: bool = False
    handshake: bool = False
    answered_at: datetime | None = None
    online: bool = True
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """A handshake was seen and a packet came back, last `misses` checks ago. `guarded`: nothing can leave in clear.
    `roamed`: the machine's network became another one, and no packet came back since. `rekeyed`: the device gets
    another key, with which no packet was sent yet.
    """

    course: Course
    since: datetime
    guarded: bool = True
    misses: int = 0
    online: bool = True
    roamed: bool = False
    rekeyed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenNothing:
    """After the teardown the machine's network is as it was before us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenBlock:
    """After the teardown nothing may leave."""

    lockdown: Lockdown
    guarded: bool


Then = ThenNothing | ThenBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnecting:
    """Tunnels are being taken down, then `then`. `failures` counts teardowns that did not succeed."""

    then: Then
    failures: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """A tunnel is wanted and can't be had now, because of `cause`; it is tried again. Nothing may leave, unless
    `protection_failed`. `course` is the next try; None when the disk no longer says what was wanted.
    """

    cause: Problem
    course: Course | None
    protection_failed: bool = False
    failures: int = 1
    online: bool = True


State = Disconnected | Connecting | Connected | Disconnecting | Blocked
