"""`Translations` in the firewall's table, by netlink: a mapping takes as long as the kernel takes to acknowledge it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from maikr_client.daemon.linux import nft_messages
from maikr_client.daemon.linux.mappings import Mappings, as_elements, in_kernel
from maikr_client.daemon.steering import IpAddress, Translation
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode


class LinuxTranslations:
    """`Translations` that shares its memory with the firewall."""

    def __init__(self, mappings: Mappings) -> None:
        self._mappings = mappings

    async def add(self, pairs: tuple[Translation, ...]) -> None:
        """All of `pairs` hold when this returns. Raises Failed: FIREWALL_FAILED, also while no table is loaded."""
        wanted = {each.synthetic: each.real for each in pairs}
        async with self._mappings.lock:
            self._do(lambda held: _change(held, wanted))
            self._mappings.held.update(wanted)

    async def remove(self, synthetic: tuple[IpAddress, ...]) -> None:
        """These stand for nothing any more. Raises Failed: FIREWALL_FAILED."""
        async with self._mappings.lock:
            self._do(lambda held: _take(held, synthetic))
            for each in synthetic:
                self._mappings.held.pop(each, None)

    async def current(self) -> tuple[Translation, ...]:
        """What the kernel holds. Raises Failed: FIREWALL_FAILED."""
        async with self._mappings.lock:
            try:
                return tuple(Translation(synthetic=synthetic, real=real) for synthetic, real in in_kernel())
            except OSError as error:
                raise _failed(error) from None

    async def clear(self) -> None:
        """There are none. Raises Failed: FIREWALL_FAILED."""
        await self.remove(tuple(each.synthetic for each in await self.current()))
        self._mappings.forget()

    def _do(self, change: Callable[[Mapping[IpAddress, IpAddress]], None]) -> None:
        """Change what is remembered to be there; if there is something else, what is. Raises Failed."""
        try:
            self._mappings.adopt()
            try:
                change(self._mappings.held)
            except OSError as error:
                if not nft_messages.is_conflict(error):
                    raise
                change(dict(in_kernel()))
            self._mappings.changed_by_us()
        except OSError as error:
            raise _failed(error) from None


def _change(held: Mapping[IpAddress, IpAddress], wanted: Mapping[IpAddress, IpAddress]) -> None:
    others = [(each, held[each]) for each, real in wanted.items() if held.get(each, real) != real]
    nft_messages.change(removed=as_elements(others), added=as_elements(wanted.items()))


def _take(held: Mapping[IpAddress, IpAddress], synthetic: Iterable[IpAddress]) -> None:
    known = [(each, held[each]) for each in dict.fromkeys(synthetic) if each in held]
    nft_messages.change(removed=as_elements(known), added=())


def _failed(error: OSError) -> Failed:
    return Failed(ProblemCode.FIREWALL_FAILED, why=error.strerror or "")
