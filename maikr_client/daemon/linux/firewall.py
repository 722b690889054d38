"""The one nftables table: loaded by one `nft -f -`, watched by its generation and handles."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass

from maikr_client.daemon.linux import netlink, nft_text
from maikr_client.daemon.linux.mappings import Mappings, in_kernel
from maikr_client.daemon.linux.network_events import uplinks
from maikr_client.daemon.linux.nft_dns import NO_UPLINKS, Uplinks
from maikr_client.daemon.linux.nft_nets import Net
from maikr_client.daemon.linux.nft_state import TableState, generation, table_state
from maikr_client.daemon.linux.nft_text import Content, Fakes
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

NO_FLAGS = bytes(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """What was loaded, and what the kernel made of it. Its maps' names end in `tag`."""

    desired: DesiredNetwork
    uplinks: Uplinks
    tag: str
    nets: tuple[str, str]
    state: TableState


class LinuxFirewall:
    """`Firewall` by nftables. The translation of names' queries is in the same table and the same transaction."""

    def __init__(self, runner: Runner, mappings: Mappings) -> None:
        self._run = runner.run
        self._mappings = mappings
        self._loaded: _Loaded | None = None
        self._line = netlink.Line(netlink.NETFILTER)

    async def apply(self, desired: DesiredNetwork) -> None:
        """Nothing but what `desired` allows leaves from now on. A table that stands as desired is left alone.

        Raises Failed: FIREWALL_FAILED if the kernel does not hold what nft was told, else what the runner says.
        """
        async with self._mappings.lock:
            leading_out = await _uplinks(desired)
            before = self._loaded if await self._stands() else None
            if before is not None and (before.desired, before.uplinks) == (desired, leading_out):
                return
            self._loaded = None
            tag = before.tag if before else secrets.token_hex(4)
            nets = before.nets if before and not nft_text.nets_differ(before.desired, desired) else None
            table = await asyncio.to_thread(nft_text.content, desired, tag, held_nets=nets, uplinks=leading_out)
            await self._load(table, before)
            state, seen = await _look()
            if state is None or not _is(state, table):
                raise Failed(ProblemCode.FIREWALL_FAILED, why="the table is not as it was loaded")
            self._loaded = _Loaded(desired=desired, uplinks=leading_out, tag=tag, nets=table.nets, state=state)
            self._mappings.seen = seen

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
            if generation(self._line) == self._mappings.seen:
                return True
            state, seen = await _look()
            intact = state == self._loaded.state and dict(in_kernel()) == self._mappings.held
        except (Failed, OSError):
            return False
        if intact:
            self._mappings.seen = seen
        return intact

    async def _load(self, table: Content, before: _Loaded | None) -> None:
        """Change what differs from `before`, which the kernel holds; all, if it is not known what it holds."""
        state = before.state if before else (await _look())[0]
        self._adopt()
        if not (table.is_large if state is None else _can_change(state)):
            await self._nft(nft_text.replace(table, self._mappings.held))
            return
        try:
            await self._change(table, state)
        except Failed as error:
            if error.problem.code is ProblemCode.TOOL_MISSING or (before and table.nets == before.nets):
                raise
            await self._nft(nft_text.replace(table, self._mappings.held))

    async def _change(self, table: Content, state: TableState | None) -> None:
        """No packet meets a moment in which something is missing: all is made beside what is in use, then one
        transaction changes over. Without a table nothing is in use until that.
        """
        chains, maps = (state.chain_names, state.map_names) if state else (frozenset[str](), frozenset[str]())
        held = self._mappings.held
        await self._nft(nft_text.prepare(table, chains, maps))
        await _make(nft_text.lacking(table, maps))
        await self._nft(nft_text.change_over(table, None if self._in_kernel() == held else held))
        await self._nft(nft_text.tidy(table, chains, maps))

    def _in_kernel(self) -> Fakes:
        try:
            return dict(in_kernel())
        except OSError as error:
            raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None

    def _adopt(self) -> None:
        try:
            self._mappings.adopt()
        except OSError as error:
            raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None

    async def _nft(self, text: str) -> None:
        if text:
            await self._run("nft", "-f", "-", stdin=text)


def _is(state: TableState, table: Content) -> bool:
    return state.chain_names == table.chains.keys() and state.map_names == table.map_names and state.flags == NO_FLAGS


def _can_change(state: TableState) -> bool:
    return nft_text.is_one_of_ours(state.chain_names, state.map_names) and state.flags == NO_FLAGS


async def _make(nets: tuple[Net, ...]) -> None:
    try:
        for each in nets:
            await asyncio.to_thread(each.make)
    except OSError as error:
        raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None


async def _uplinks(desired: DesiredNetwork) -> Uplinks:
    """They matter only where names are answered here, or there is a tunnel that machines behind this one go through.
    Raises Failed.
    """
    answers = desired.steering is not None and desired.steering.resolver is not None
    if not (answers or desired.exits):
        return NO_UPLINKS
    try:
        return await asyncio.to_thread(uplinks)
    except OSError as error:
        raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None


async def _look() -> tuple[TableState | None, int]:
    """The table, and a generation in which it was so. Raises Failed."""
    try:
        return await asyncio.to_thread(_seen)
    except OSError as error:
        raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None


def _seen() -> tuple[TableState | None, int]:
    seen = generation()
    return table_state(), seen
