"""What the daemon needs of an operating system to look after its own work; `ports` is what it needs to do it."""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # `ports` names these in its `Platform`
    from maikr_client.daemon.ports import DesiredNetwork


class Part(enum.StrEnum):
    """What of ours another program can take away, beside the firewall."""

    ROUTES = "routes"
    DEVICES = "devices"
    SWITCHES = "switches"


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """Something of ours was changed, by `who` (a program's name as the kernel tells it, empty if it does not), which
    may be ourselves.
    """

    who: str = ""


class Watch(Protocol):
    """Sees what happens to that which is ours in the kernel."""

    def touches(self) -> AsyncIterator[Touch]:
        """One item for each change of something of ours, at once, or for changes that were missed. Raises OSError."""

    async def lost(self, desired: DesiredNetwork) -> frozenset[Part]:
        """What is not as `desired`, which was applied, wants it. Raises OSError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensors:
    """One operating system's."""

    watch: Watch
