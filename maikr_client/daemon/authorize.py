"""What a caller may do, from what the kernel says of it."""

from __future__ import annotations

import socket
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from maikr_client.daemon.ports import PeerProcess
from maikr_client.wire.opening import Role

ROOT = 0
_ORDER = tuple(Role)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A local user. `name` is None for a uid that the user database does not know."""

    uid: int
    name: str | None
    groups: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """Who may control the daemon beside root: members of `group`, and `users`."""

    group: str | None
    users: frozenset[str]


class Peers(Protocol):
    """Where callers' identities come from."""

    def uid(self, connection: socket.socket) -> int:
        """The caller's user, proven by the kernel. Raises OSError."""

    def process(self, connection: socket.socket) -> AbstractContextManager[PeerProcess]:
        """The caller's process, proven by the kernel, while the block runs. Raises OSError."""

    def person(self, uid: int) -> Person:
        """What the user database says. May block."""


def role_of(person: Person, admission: Admission) -> Role:
    """The most that `person` may do."""
    if person.uid == ROOT:
        return Role.ADMIN
    if person.name is not None and (person.name in admission.users or admission.group in person.groups):
        return Role.CONTROL
    return Role.READ


def allows(role: Role, needed: Role) -> bool:
    """`role` may do what needs `needed`."""
    return _ORDER.index(role) >= _ORDER.index(needed)
