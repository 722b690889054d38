"""What the rules need of a POSIX machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from maikr_client.daemon.posix.resolv_conf import read_name_services
from maikr_client.daemon.posix.resolver_child import ResolverLauncher, resolver_place
from maikr_client.daemon.ruled_machine import LinkSource, Machine

T = TypeVar("T")


def posix_machine(links: LinkSource | None = None) -> Machine:
    """This machine."""
    return Machine(
        place=resolver_place,
        launcher=ResolverLauncher(),
        name_services=read_name_services,
        apart=in_a_thread,
        links=links,
    )


async def in_a_thread(work: Callable[[], T]) -> T:
    """See `Apart`."""
    return await asyncio.to_thread(work)
