"""The daemon's end of the link to its resolver: questions in, answers and configurations out."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable
from typing import Final

from maikr_client.daemon.child_link import ChildLink, SendDescriptors, Tongue
from maikr_client.wire.resolving import ToDaemon, ToResolver, decode_to_daemon, encode_message

RESOLVERS_TONGUE: Final[Tongue[ToDaemon, ToResolver]] = Tongue(write=encode_message, read=decode_to_daemon)


class ResolverLink(ChildLink[ToDaemon, ToResolver]):
    """See `ChildLink`."""

    def __init__(
        self,
        connection: socket.socket,
        heard: Callable[[ToDaemon], Awaitable[None]],
        send_descriptors: SendDescriptors,
    ) -> None:
        super().__init__(connection, heard, send_descriptors, RESOLVERS_TONGUE)
