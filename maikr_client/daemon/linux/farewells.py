"""What speaks from an address that is to be no tunnel's any more is ended: once nothing is protected it would go on in
clear over IPv6, if only to say goodbye. (Over IPv4 the kernel sends nothing from an address that the machine lacks.)

A tunnel that is down for a while keeps its address wanted, and so its connections live.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Collection
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from maikr_client.daemon.linux.links import addresses_of
from maikr_client.daemon.linux.sockets import close_from
from maikr_client.daemon.steering import IpAddress

FILE_NAME: Final = "spoken_from.json"
_EVERY_DEVICE: Final = range(1, 1 << 31)
Addresses = frozenset[IpAddress]
_log = logging.getLogger(__name__)


class Farewells:
    """Keeps which addresses may be spoken from; on disk, since no device tells of them while a tunnel is down."""

    def __init__(self, state_dir: Path) -> None:
        self._file = state_dir / FILE_NAME
        self._spoken = self._load()

    @contextlib.asynccontextmanager
    async def to(self, wanted: Addresses, devices: Collection[int]) -> AsyncIterator[None]:
        """Within it these devices (by index) lose all but the `wanted` addresses, while nothing may leave in clear.

        What speaks from another one is ended before, in case that we end on the way, and after: what began meanwhile.
        """
        spoken = self._spoken | _addresses(devices)[0]
        self._keep(spoken | wanted)
        await _end(spoken - wanted, devices)
        yield
        if await _end(spoken - wanted, devices):
            self._keep(wanted)

    def _keep(self, spoken: Addresses) -> None:
        """A disk that is full is no reason to have no tunnel."""
        if spoken == self._spoken:
            return
        self._spoken = spoken
        try:
            self._save()
        except OSError as error:
            _log.warning("%s: %s", FILE_NAME, error.strerror)

    def _save(self) -> None:
        if not self._spoken:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = self._file.with_suffix(".new")
        draft.write_text(json.dumps(sorted(map(str, self._spoken))), "ascii")
        draft.replace(self._file)

    def _load(self) -> Addresses:
        try:
            return frozenset(ip_address(each) for each in json.loads(self._file.read_text("ascii")))
        except (OSError, ValueError, TypeError):
            return frozenset()


def _addresses(devices: Collection[int]) -> tuple[Addresses, Addresses]:
    """Those of these devices, and those of all others."""
    try:
        found = addresses_of(_EVERY_DEVICE)
    except OSError as error:
        _log.warning("addresses: %s", error.strerror)
        found = {}
    theirs, others = Addresses(), Addresses()
    return (
        theirs.union(*(each for index, each in found.items() if index in devices)),
        others.union(*(each for index, each in found.items() if index not in devices)),
    )


async def _end(speaking_from: Addresses, devices: Collection[int]) -> bool:
    """Who names one of the machine's other addresses as a tunnel's ends nothing by it."""
    try:
        if speaking_from:
            await asyncio.to_thread(close_from, speaking_from - _addresses(devices)[1])
    except OSError as error:
        _log.warning("sockets: %s", error.strerror)
        return False
    return True
