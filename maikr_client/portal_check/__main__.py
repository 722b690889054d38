"""`python -I -m maikr_client.portal_check`: one question on a socket that the daemon made; one word on stdout."""

from __future__ import annotations

import argparse
import socket
import sys
import time
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

from maikr_client.portal_check.answer import MAX_LINE, PORT, is_whole, question, told
from maikr_client.resolver.posix.confine import confine

LIMIT_S: Final = 3.0
"""For all of it: an answer that never ends ends here."""


def main() -> int:
    """Ask, and print what the answer means."""
    given = _parser().parse_args()
    asking = socket.socket(fileno=given.socket)
    confine(given.uid, given.gid)
    sys.stdout.write(f"{told(_answer(asking, given.address))}\n")
    return 0


def _answer(asking: socket.socket, address: IPv4Address | IPv6Address) -> bytes:
    begun = bytearray()
    ends = time.monotonic() + LIMIT_S
    try:
        asking.settimeout(LIMIT_S)
        asking.connect((str(address), PORT))
        asking.sendall(question(address))
        while not is_whole(bytes(begun)) and (left := ends - time.monotonic()) > 0:
            asking.settimeout(left)
            if not (data := asking.recv(MAX_LINE)):
                break
            begun += data
    except OSError:
        return bytes(begun)
    return bytes(begun)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="maikr-portal-check", description="Asks whether a sign-in page is in the way."
    )
    parser.add_argument("--socket", type=int, required=True, help="descriptor of the socket to ask on")
    parser.add_argument("--address", type=ip_address, required=True, help="the server to ask")
    parser.add_argument("--uid", type=int, help="whom to become when started by root")
    parser.add_argument("--gid", type=int, help="whose group to become when started by root")
    return parser


if __name__ == "__main__":
    sys.exit(main())
