"""`Translations` in the kernel (being written)."""

from __future__ import annotations

from maikr_client.daemon.steering import IpAddress, Translation
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode


class LinuxTranslations:
    """Not yet."""

    async def add(self, pairs: tuple[Translation, ...]) -> None:
        """Raises Failed."""
        raise Failed(ProblemCode.INTERNAL, what=str(len(pairs)))

    async def remove(self, synthetic: tuple[IpAddress, ...]) -> None:
        """Raises Failed."""
        raise Failed(ProblemCode.INTERNAL, what=str(len(synthetic)))

    async def current(self) -> tuple[Translation, ...]:
        """None."""
        return ()

    async def clear(self) -> None:
        """Nothing."""
