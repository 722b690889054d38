"""The one nftables table: loaded by one `nft -f -`, watched by its generation and handles."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass

from maikr_client.daemon.linux import nft_text
from maikr_client.daemon.linux.mappings import Mappings, in_kernel
from maikr_client.daemon.linux.nft_state import TableState, generation, table_state
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

NO_FLAGS = bytes(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """What was loaded, and what the kernel made of it."""

    desired: DesiredNetwork
    state: TableState


class LinuxFirewall:
    """`Firewall` by nftables. The translation of names' queries is in the same table and the same transaction."""

    def __init__(self, runner: Runner, mappings: Mappings) -> None:
        self._run = runner.run
        self._mappings = mappings
        self._loaded: _Loaded | None = None

    async def apply(self, desired: DesiredNetwork) -> None:
        """Nothing but what `desired` allows leaves from now on. A table that stands as desired is left alone.

        Raises Failed: FIREWALL_FAILED if the kernel does not hold what nft was told, else what the runner says.
        """
        async with self._mappings.lock:
            before = self._loaded if await self._stands() else None
            if before is not None and before.desired == desired:
                return
            self._loaded = None
            await self._load(desired, before)
            state, seen = await _look()
            if state is None or state.chain_names != nft_text.chain_names(desired) or state.flags != NO_FLAGS:
                raise Failed(ProblemCode.FIREWALL_FAILED, why="the table is not as it was loaded")
            self._loaded, self._mappings.seen = _Loaded(desired=desired, state=state), seen

    async def drain(self) -> None:
        """The table translates synthetic addresses and does nothing else; without any there is none. Raises Failed."""
        async with self._mappings.lock:
            self._loaded = self._mappings.seen = None
            self._adopt()
            if self._mappings.held:
                await self._nft(nft_text.drain(self._mappings.held))
            elif (await _look())[0] is not None:
                await self._nft(nft_text.remove())

    async def clear(self) -> None:
        """No table of ours is loaded. Raises Failed."""
        async with self._mappings.lock:
            self._loaded = self._mappings.seen = None
            if (await _look())[0] is not None:
                await self._nft(nft_text.remove())
            self._mappings.forget()

    async def is_loaded(self) -> bool:
        """The kernel holds the table that this object last applied, unaltered.

        One netlink question while nobody else changed any table, a few otherwise; False when it cannot be asked.
        """
        async with self._mappings.lock:
            return await self._stands()

    async def _stands(self) -> bool:
        if self._loaded is None:
            return False
        try:
            if generation() == self._mappings.seen:
                return True
            state, seen = await _look()
            intact = state == self._loaded.state and dict(in_kernel()) == self._mappings.held
        except (Failed, OSError):
            return False
        if intact:
            self._mappings.seen = seen
        return intact

    async def _load(self, desired: DesiredNetwork, before: _Loaded | None) -> None:
        """Change what differs from `before`, which the kernel holds; all, if it is not known what it holds."""
        state = before.state if before else (await _look())[0]
        if state is not None and not (nft_text.is_one_of_ours(state.chain_names) and state.flags == NO_FLAGS):
            state = None
        self._adopt()
        try:
            await self._nft(self._change(desired, before, () if state is None else state.chain_names))
        except Failed as error:
            if error.problem.code is ProblemCode.TOOL_MISSING:
                raise
            await self._nft(nft_text.replace(desired, self._mappings.held))

    def _change(self, desired: DesiredNetwork, before: _Loaded | None, chains: Collection[str]) -> str:
        if not chains:
            return nft_text.replace(desired, self._mappings.held)
        stale = set(chains) - nft_text.chain_names(desired)
        spans = before is None or nft_text.spans_differ(before.desired, desired)
        return nft_text.load(desired, stale=stale, spans=spans, fakes=None if before else self._mappings.held)

    def _adopt(self) -> None:
        try:
            self._mappings.adopt()
        except OSError as error:
            raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None

    async def _nft(self, text: str) -> None:
        await self._run("nft", "-f", "-", stdin=text)


async def _look() -> tuple[TableState | None, int]:
    """The table, and a generation in which it was so. Raises Failed."""
    try:
        return await asyncio.to_thread(_seen)
    except OSError as error:
        raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None


def _seen() -> tuple[TableState | None, int]:
    seen = generation()
    return table_state(), seen
