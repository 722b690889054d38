"""`python -I -m maikr_client.resolver`: the resolver's command line. Exit codes as in `maikr_client.errors`."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import logging
import socket
import sys

import dns.rdata

from maikr_client.errors import MaikrError
from maikr_client.resolver.posix.confine import confine
from maikr_client.resolver.run import Settings, Sockets, serve

_ALWAYS = ("concurrent.futures.thread",)
_FOR_HTTPS = (
    "maikr_client.resolver.upstreams.https",
    "httpcore._async.http2",
    "anyio._backends._asyncio",
    "encodings.idna",
)
"""httpx takes longer to load than the whole resolver does to start."""


def main() -> int:
    """Answer questions until the daemon is gone; what the resolver says goes to stderr, never a name."""
    logging.basicConfig(level=logging.WARNING, format="maikr-resolver: %(levelname)s %(message)s", stream=sys.stderr)
    given = _parser().parse_args()
    try:
        sockets = Sockets(link=_socket(given.link), udp=_sockets(given.udp), tcp=_sockets(given.tcp))
        _load_all(_ALWAYS + (_FOR_HTTPS if given.https else ()))
        confine(given.uid, given.gid)
        asyncio.run(serve(sockets, Settings()))
    except MaikrError as error:
        return _failed(str(error.problem), error.exit_code)
    except OSError as error:
        return _failed(str(error), 1)
    return 0


def _load_all(modules: tuple[str, ...]) -> None:
    """What would else be loaded when it is first needed: by then the files may be out of reach."""
    for each in modules:
        importlib.import_module(each)
    dns.rdata.load_all_types()  # type: ignore[no-untyped-call]  # dnspython has no hints there


def _failed(why: str, exit_code: int) -> int:
    logging.getLogger(__name__).error("%s", why)
    return exit_code


def _sockets(descriptors: list[int]) -> tuple[socket.socket, ...]:
    return tuple(_socket(each) for each in descriptors)


def _socket(descriptor: int) -> socket.socket:
    return socket.socket(fileno=descriptor)


def _descriptors(text: str) -> list[int]:
    return [int(each) for each in text.split(",")]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="maikr-resolver", description="Answers the machine's DNS questions.")
    parser.add_argument("--link", type=int, required=True, help="descriptor of the socket to the daemon")
    parser.add_argument("--udp", type=_descriptors, required=True, help="descriptors of bound UDP sockets")
    parser.add_argument("--tcp", type=_descriptors, required=True, help="descriptors of listening TCP sockets")
    parser.add_argument("--https", action="store_true", help="be ready to ask name servers over HTTPS")
    parser.add_argument("--uid", type=int, help="whom to become when started by root")
    parser.add_argument("--gid", type=int, help="whose group to become when started by root")
    return parser


if __name__ == "__main__":
    sys.exit(main())
