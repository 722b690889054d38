"""How a sign-in, or a whole account, ends on this machine: nothing of it stays."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import TunnelState
from maikr_client.session.catalogue import Catalogue
from maikr_client.session.people import People
from maikr_client.session.reporting import Reporting
from maikr_client.session.rules.live import LiveRules
from maikr_client.storage.erase import erase_directories
from maikr_client.storage.threads import to_the_end

_LOST = frozenset({ProblemCode.TIMED_OUT, ProblemCode.BACKEND_UNREACHABLE})
_ENDED = frozenset({ProblemCode.NOT_SIGNED_IN, ProblemCode.SIGN_IN_EXPIRED})
PATIENCE_S = 10.0
"""How long the tunnel may take to end, and the last report to be sent, before the rest goes on."""


class Farewell:
    """What is ended, in the order that loses nothing. `directories` are all that hold anything of this person's; `note`
    hears what could not be erased.
    """

    def __init__(
        self,
        daemon: Daemon,
        people: People,
        reporting: Reporting,
        rules: LiveRules,
        catalogue: Catalogue,
        directories: Sequence[Path],
        note: Callable[[Problem], None],
    ) -> None:
        self._daemon = daemon
        self._people = people
        self._reporting = reporting
        self._rules = rules
        self._catalogue = catalogue
        self._directories = directories
        self._note = note

    async def sign_out(self) -> None:
        """Disconnect, report what is due, end the sign-in and this device, erase what is kept of them here."""
        await self._end_tunnel()
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                await self._reporting.send()
        with suppress(MaikrError):
            await self._rules.leave()
        with suppress(MaikrError):
            await self._catalogue.forget_mark()
        await self._people.sign_out()

    async def delete_account(self, password: str) -> None:
        """Remove the account; then everything of it here. Raises what removing does, and then nothing is changed; only
        a tunnel that died of it is ended.
        """
        try:
            await self._people.delete(password)
        except MaikrError as error:
            if error.problem.code not in _LOST or not await self._tunnel_died():
                raise
            await self._end_tunnel()
            await self._delete_again(password, error)
        await self._end_tunnel()
        await self._erase_totals()
        left = await to_the_end(erase_directories, self._directories)
        if left:
            self._note(Problem.of(ProblemCode.NOT_ERASED, what=str(left[0])))

    async def _tunnel_died(self) -> bool:
        """A removed account's key ends at the servers at once: its answer can't come back through that tunnel."""
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                async for status in self._daemon.watch():
                    if status.state is not TunnelState.CONNECTED:
                        return status.state is not TunnelState.DISCONNECTED
        return False

    async def _delete_again(self, password: str, first: MaikrError) -> None:
        """Past the tunnel. A sign-in that has ended by now went with the account. Raises `first` without an answer."""
        await self._people.api.forget()  # the connections went through the tunnel
        try:
            await self._people.delete(password)
        except MaikrError as error:
            if error.problem.code in _LOST:
                raise first from error
            if error.problem.code not in _ENDED:
                raise
            await self._people.forget()

    async def _erase_totals(self) -> None:
        try:
            await self._daemon.erase_usage()
        except MaikrError:
            self._note(Problem.of(ProblemCode.NOT_ERASED, what="usage"))

    async def _end_tunnel(self) -> None:
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                await self._daemon.disconnect()
                async for status in self._daemon.watch():
                    if status.state is TunnelState.DISCONNECTED:
                        return
