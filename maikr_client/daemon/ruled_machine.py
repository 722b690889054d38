"""What rules need of the machine that they are in force on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from maikr_client.daemon.steering import ResolverPlace
from maikr_client.daemon.supervisor import Launcher
from maikr_client.daemon.upstreams import LinkNames, NameServices

T = TypeVar("T")


class Apart(Protocol):
    """Does work that takes long."""

    async def __call__(self, work: Callable[[], T]) -> T:
        """What `work` returns. Raises what it raises."""


class LinkSource(Protocol):
    """Where it is known which names other links answer for."""

    @property
    def links(self) -> tuple[LinkNames, ...]:
        """As of the last look."""

    async def watch(self, changed: Callable[[], None]) -> None:
        """Keep `links` as they are, until cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the rules need of this machine: where the resolver is, how it is started, whom the machine would ask; and
    who does what takes long, `apart` from the event loop. Without `links` nobody knows of other links' names.
    """

    place: Callable[[], ResolverPlace]
    launcher: Launcher
    name_services: Callable[[], NameServices]
    apart: Apart
    links: LinkSource | None = None
