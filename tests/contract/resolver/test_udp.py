"""The resolver's UDP sockets on this machine's own packets."""

from __future__ import annotations

import asyncio
import socket
from contextlib import closing

import dns.message
import pytest

from maikr_client.resolver.posix.udp import UdpListener
from tests.support.resolver_process import bound
from tests.support.resolver_world import World, addresses, in_force

ANY4, ANOTHER4 = "0.0.0.0", "127.0.0.2"
LIMIT_S = 20


@pytest.mark.parametrize(("host", "asked"), [(ANY4, ANOTHER4), ("::", "::1")])
async def test_a_question_that_waited_for_the_resolver_is_answered_from_where_it_went(host: str, asked: str) -> None:
    udp, tcp = bound(host)
    tcp.close()
    with socket.socket(udp.family, socket.SOCK_DGRAM) as asking:
        asking.setblocking(False)
        asking.connect((asked, udp.getsockname()[1]))
        asking.send(dns.message.make_query("example.test", "A").to_wire())

        with closing(UdpListener(udp, World(now=in_force("")).service)) as listener:
            listener.start()
            async with asyncio.timeout(LIMIT_S):
                answer = await asyncio.get_running_loop().sock_recv(asking, 512)

    assert addresses(dns.message.from_wire(answer)) == ["203.0.113.5"]
