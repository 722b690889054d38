"""Our engine beside iperf3 over shaped links without a tunnel: there the link is the limit and not the processor.

python -m benchmarks speed_link, or in the lab `python -m benchmarks.speed_link RATE...` for some of the links. The
lab's endpoint is reached through the tunnel only, so another one answers in the server's network.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ipaddress import ip_address
from socket import SOCK_STREAM, create_connection

from benchmarks.figures import machine
from benchmarks.shaped import Course, at_rate, iperf_server
from benchmarks.world import enter
from maikr_client.model.speed import SpeedEngine
from maikr_lab.namespaces import bound_socket
from maikr_lab.plan import SPEED_PORT
from maikr_lab.speed import speed_endpoint
from maikr_lab.web import serve_web
from tests.support.lab import eventually

RATES = (100, 400, 10)
TURNS = 3


@contextmanager
def endpoint(namespace: str, address: str) -> Iterator[None]:
    """The lab's, there."""
    serving = subprocess.Popen([sys.executable, "-m", "benchmarks.speed_link", "serve", namespace, address])
    try:
        eventually(lambda: _answers(address))
        yield
    finally:
        serving.terminate()
        serving.wait()


def _answers(address: str) -> bool:
    with suppress(OSError), create_connection((address, SPEED_PORT), timeout=1):
        return True
    return False


async def serve(namespace: str, address: str) -> None:
    """Until terminated."""
    await serve_web(speed_endpoint, [bound_socket(namespace, SOCK_STREAM, ip_address(address), SPEED_PORT)])


async def main() -> None:
    """Each rate in turn."""
    world = enter()
    server = world.servers[0]
    namespace = world.lab["namespaces"]["servers"][server.name]
    assert server.endpoint4 is not None
    address = str(server.endpoint4.address)
    print(machine([["iperf3", "--version"]]))
    course = Course(address=address, engines=(SpeedEngine.MAIKR,), turns=TURNS)
    with iperf_server(namespace), endpoint(namespace, address):
        for mbit in [int(each) for each in sys.argv[1:]] or RATES:
            await at_rate(world, mbit, course)


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[2:]) if sys.argv[1:2] == ["serve"] else main())
