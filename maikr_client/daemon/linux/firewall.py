"""The one nftables table: loaded by one `nft -f -`, watched by its generation and handles."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.daemon.linux import nft_text
from maikr_client.daemon.linux.nft_state import TableState, generation, table_state
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

NO_FLAGS = bytes(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """What was loaded, what the kernel made of it, and when that was last seen to be so."""

    desired: DesiredNetwork
    state: TableState
    generation: int


class LinuxFirewall:
    """`Firewall` by nftables. The translation of names' queries is in the same table and the same transaction."""

    def __init__(self, runner: Runner) -> None:
        self._run = runner.run
        self._loaded: _Loaded | None = None

    async def apply(self, desired: DesiredNetwork) -> None:
        """Nothing but what `desired` allows leaves from now on. A table that stands as desired is left alone.

        Raises Failed: FIREWALL_FAILED if the kernel does not hold what nft was told, else what the runner says.
        """
        if self._loaded and self._loaded.desired == desired and await self.is_loaded():
            return
        self._loaded = None
        await self._load(desired)
        state, seen = _look()
        if state is None or state.chain_names != nft_text.CHAINS or state.flags != NO_FLAGS:
            raise Failed(ProblemCode.FIREWALL_FAILED, why="the table is not as it was loaded")
        self._loaded = _Loaded(desired=desired, state=state, generation=seen)

    async def drain(self) -> None:
        """No protection any more. Raises Failed."""
        await self.clear()

    async def clear(self) -> None:
        """No table of ours is loaded. Raises Failed."""
        self._loaded = None
        if _look()[0] is not None:
            await self._run("nft", "-f", "-", stdin=nft_text.remove())

    async def is_loaded(self) -> bool:
        """The kernel holds the table that this object last applied, unaltered.

        One netlink question while nobody changed any table, a few otherwise; False when it cannot be asked.
        """
        if self._loaded is None:
            return False
        try:
            if generation() == self._loaded.generation:
                return True
            state, seen = _look()
        except (Failed, OSError):
            return False
        if state != self._loaded.state:
            return False
        self._loaded = _Loaded(desired=self._loaded.desired, state=state, generation=seen)
        return True

    async def _load(self, desired: DesiredNetwork) -> None:
        before, _ = _look()
        if before is None or (before.chain_names <= nft_text.CHAINS and before.flags == NO_FLAGS):
            try:
                await self._run("nft", "-f", "-", stdin=nft_text.load(desired))
            except Failed as error:
                if before is None or error.problem.code is ProblemCode.TOOL_MISSING:
                    raise
            else:
                return
        await self._run("nft", "-f", "-", stdin=nft_text.replace(desired))


def _look() -> tuple[TableState | None, int]:
    """The table, and a generation in which it was so. Raises Failed."""
    try:
        seen = generation()
        return table_state(), seen
    except OSError as error:
        raise Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "") from None
