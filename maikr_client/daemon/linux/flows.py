"""`Flows` by conntrack (being written)."""

from __future__ import annotations

from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import IpAddress, IpNetwork
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode


class LinuxFlows:
    """Not yet."""

    async def conform(self, desired: DesiredNetwork) -> int:
        """Raises Failed."""
        raise Failed(ProblemCode.INTERNAL, what=str(len(desired.exits)))

    async def drop(self, destinations: tuple[IpNetwork, ...]) -> int:
        """Raises Failed."""
        raise Failed(ProblemCode.INTERNAL, what=str(len(destinations)))

    async def in_use(self) -> frozenset[IpAddress]:
        """None."""
        return frozenset()
