"""Lists named by URL, kept new while a client stays open."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

from maikr_client.errors import MaikrError
from maikr_client.rules.document import RuleDocument
from maikr_client.session.rules.lists import NeededLists

EVERY_S: Final = 3600.0
"""How often it is looked which lists are old; a list is after a day."""


async def keep_lists(
    lists: NeededLists, document: Callable[[], Awaitable[RuleDocument]], renew: Callable[[], Awaitable[object]]
) -> None:
    """Fetch what is old and `renew` what is in force when something else came, for as long as this runs; nothing that
    fails ends it.
    """
    while True:
        with suppress(MaikrError):
            if await lists.renewed((await document()).rule_list):
                await renew()
        await asyncio.sleep(EVERY_S)
