"""Has an unprivileged child ask whether a network's sign-in page is in the way: what answers is a stranger's."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.ports import PortalAnswer
from maikr_client.daemon.posix.unprivileged import start
from maikr_client.daemon.steering import IpAddress
from maikr_client.errors import MaikrError

CHILD_S: Final = 6.0
"""The child itself gives up after 3 s; this is for one that hangs."""

_LONGEST_WORD: Final = 16
_log = logging.getLogger(__name__)


async def ask_in_child(make: Callable[[IpAddress], socket.socket], address: IpAddress) -> PortalAnswer:
    """What stands before `address`, asked through the socket that `make` makes; NOTHING when that can't be told."""
    try:
        with make(address) as asking:
            return await _ask(asking, address)
    except (OSError, MaikrError, ValueError) as error:
        _log.warning("sign-in page: %s", type(error).__name__)
        return PortalAnswer.NOTHING


async def _ask(asking: socket.socket, address: IpAddress) -> PortalAnswer:
    arguments = ["--socket", str(asking.fileno()), "--address", str(address)]
    process = await start("maikr_client.portal_check", arguments, [asking.fileno()], told=True)
    try:
        async with asyncio.timeout(CHILD_S):
            return PortalAnswer((await _word(process)).decode("ascii", "replace"))
    except TimeoutError:
        return PortalAnswer.NOTHING
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _word(process: asyncio.subprocess.Process) -> bytes:
    return b"" if process.stdout is None else (await process.stdout.read(_LONGEST_WORD)).strip()
