"""What every source of the present network can do, and the one that can't tell."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from maikr_client.model.network import Absent, Whereabouts


class Networks(Protocol):
    """Names are told to who asks here, and to nobody else: not to logs either."""

    def watch(self) -> AsyncIterator[Whereabouts]:
        """Where this computer is now, and each change of that, without polling. Raises nothing; ends, after
        `Absent.UNKNOWN`, when nobody here can tell any more.
        """


class NobodyTells:
    """For systems whose networks aren't known here."""

    async def watch(self) -> AsyncIterator[Whereabouts]:
        """See `Networks`."""
        yield Absent.UNKNOWN
